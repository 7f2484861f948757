/** A web server of this computer, with the built files and the feeds, in a folder of its own for one test file. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { embedDir, version } from '../../scripts/embed.js';

/**
 * @typedef {object} Place
 * @property {string} dir a folder for all that the server writes
 * @property {string} root what it serves: `embed/<version>/` and `feeds/`
 * @property {number} port
 */

/**
 * Starts a server, and resolves as soon as it answers.
 * @param {string} program
 * @param {(place: Place) => string[]} configure writes what the server reads; gives the arguments
 * @param {NodeJS.Signals} stopSignal
 */
export async function startServer(program, configure, stopSignal = 'SIGTERM') {
  const dir = mkdtempSync(path.join(tmpdir(), 'stand-server-'));
  // Some servers give up being root before they read anything.
  chmodSync(dir, 0o755);
  const root = path.join(dir, 'www');
  mkdirSync(path.join(root, 'embed'), { recursive: true });
  cpSync(embedDir, path.join(root, 'embed', version), { recursive: true });
  cpSync('feeds', path.join(root, 'feeds'), { recursive: true });
  const port = await freePort();
  const server = spawn(program, configure({ dir, root, port }), { stdio: ['ignore', 'inherit', 'inherit'] });

  /** What it answers, as it came over the wire. */
  function get(address, headers = {}, method = 'GET') {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, headers, method }, async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ status: response.statusCode, headers: response.headers, body });
      })
        .on('error', reject)
        .end();
    });
  }

  async function stop() {
    if (server.exitCode === null) {
      server.kill(stopSignal);
      await once(server, 'exit');
    }
    rmSync(dir, { recursive: true, force: true });
  }

  for (;;) {
    assert.equal(server.exitCode, null, `${program} has ended`);
    try {
      await get('/feeds/sccon-2025.json');
      return { dir, root, origin: `http://127.0.0.1:${port}`, get, stop };
    } catch (error) {
      // It does not say by itself when it is ready.
      if (error.code !== 'ECONNREFUSED') throw error;
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
