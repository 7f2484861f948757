import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/**
 * Runs one command line with the programs of the installed packages, as npm would, and keeps what it prints. In this
 * folder and environment, unless told otherwise.
 * @returns {Promise<{ ok: boolean, seconds: number, output: string }>}
 */
export async function runCommand(
  /** @type {string} */ command,
  /** @type {{ cwd?: string, env?: Record<string, string | undefined> }} */ { cwd, env } = {},
) {
  const start = performance.now();
  const PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd,
    env: { ...process.env, ...env, PATH },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const [code] = await once(child, 'close');
  return { ok: code === 0, seconds: secondsSince(start), output };
}

export function secondsSince(/** @type {number} */ start) {
  return (performance.now() - start) / 1000;
}
