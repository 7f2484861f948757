/**
 * The sample `.htaccess`, in an Apache that runs it: what it sends, and how. Needs `npm run build`, and Apache, which
 * the test run brings on Debian.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { embedDir, version } from '../../scripts/embed.js';
import { findServer } from '../../scripts/servers.js';

const apache = findServer('apache2');
const modules = '/usr/lib/apache2/modules';
const skip = (!apache || !existsSync(modules)) && 'Apache is missing';
const script = `/embed/${version}/stand-widgets.js`;
const feed = '/feeds/sccon-2025.json';

describe('The sample configuration of Apache', { skip }, () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'stand-apache-'));
  const root = path.join(dir, 'www');
  let port;
  let server;

  before(async () => {
    port = await freePort();
    mkdirSync(path.join(root, 'embed'), { recursive: true });
    cpSync(embedDir, path.join(root, 'embed', version), { recursive: true });
    cpSync('feeds', path.join(root, 'feeds'), { recursive: true });
    cpSync('hosting/apache.htaccess', path.join(root, '.htaccess'));
    // Apache gives up being root.
    chmodSync(dir, 0o755);
    const wanted = [
      'authz_core',
      'brotli',
      'deflate',
      'dir',
      'autoindex',
      'filter',
      'headers',
      'mime',
      'mpm_event',
    ];
    const main = path.join(dir, 'httpd.conf');
    writeFileSync(
      main,
      `${wanted.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
      ServerRoot ${dir}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${dir}/pid
      ErrorLog ${dir}/errors
      TypesConfig /dev/null
      ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
      DocumentRoot ${root}
      <Directory ${root}>
        Options Indexes
        AllowOverride FileInfo Indexes Options
        Require all granted
      </Directory>`,
    );
    server = spawn(apache, ['-DFOREGROUND', '-f', main], { stdio: ['ignore', 'inherit', 'inherit'] });
    await listening();
  });

  after(async () => {
    if (server && server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(dir, { recursive: true, force: true });
  });

  /** Resolves as soon as the server answers; it does not say by itself when it is ready. */
  async function listening() {
    for (;;) {
      assert.equal(server.exitCode, null, 'Apache has ended');
      try {
        return await get(feed);
      } catch (error) {
        if (error.code !== 'ECONNREFUSED') throw error;
      }
    }
  }

  function get(address, headers = {}) {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, headers }, async (response) => {
        resolve({
          body: Buffer.concat(await response.toArray()),
          status: response.statusCode,
          headers: response.headers,
        });
      })
        .on('error', reject)
        .end();
    });
  }

  it('takes the whole file without a complaint', async () => {
    assert.equal((await get(feed)).status, 200);
    assert.doesNotMatch(readFileSync(path.join(dir, 'errors'), 'utf8'), /error|alert|warn/);
  });

  for (const [address, type] of [
    [script, 'text/javascript; charset=utf-8'],
    [`/embed/${version}/frame.html`, 'text/html; charset=utf-8'],
    [`/embed/${version}/themes/saxony.css`, 'text/css; charset=utf-8'],
    [feed, 'application/json; charset=utf-8'],
    ['/feeds/logos/q.svg', 'image/svg+xml; charset=utf-8'],
  ]) {
    it(`serves ${path.basename(address)} as what it is, to every website`, async () => {
      const { status, headers } = await get(address);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-frame-options'], undefined);
      assert.equal(headers['set-cookie'], undefined);
    });
  }

  for (const [address, caching] of [
    [script, 'public, max-age=31536000, immutable'],
    [`/embed/${version}/themes/saxony.css`, 'public, max-age=31536000, immutable'],
    [`/embed/${version}/frame.html`, 'no-cache'],
    [feed, 'no-cache'],
    ['/feeds/logos/q.svg', 'no-cache'],
  ]) {
    it(`lets ${path.basename(address)} be kept: ${caching}`, async () => {
      assert.equal((await get(address)).headers['cache-control'], caching);
    });
  }

  for (const [coding, decode] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ]) {
    it(`sends a feed as ${coding}, and nothing at all while it stays the same`, async () => {
      const { headers, body } = await get(feed, { 'accept-encoding': coding });
      assert.equal(headers['content-encoding'], coding);
      assert.match(headers['vary'], /accept-encoding/i);
      assert.deepEqual(decode(body), readFileSync('feeds/sccon-2025.json'));

      const again = await get(feed, { 'accept-encoding': coding, 'if-none-match': headers.etag });
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
      assert.equal(again.headers['access-control-allow-origin'], '*');
    });
  }

  it('sends the feed anew when it has changed', async () => {
    const { headers } = await get(feed, { 'accept-encoding': 'br' });
    writeFileSync(path.join(root, feed), '{ "version": 1 }');
    const { status, body } = await get(feed, { 'if-none-match': headers.etag });
    assert.equal(status, 200);
    assert.equal(String(body), '{ "version": 1 }');
  });

  it('says also of a feed that is missing that it may be read, and keeps no such answer', async () => {
    const { status, headers } = await get('/feeds/missing.json');
    assert.equal(status, 404);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.doesNotMatch(headers['cache-control'] ?? '', /max-age/);
  });

  it('lists no folder', async () => {
    assert.equal((await get('/feeds/')).status, 403);
  });
});

/** A free port of this computer. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
