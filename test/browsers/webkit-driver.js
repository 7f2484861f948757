import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A running WebKitWebDriver, with a display of its own. */
export class WebKitDriver {
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];

  /**
   * Starts the driver on a port, with an environment that its browsers get, too. Resolves when it answers; it does not
   * tell by itself when it is ready.
   */
  async start(
    /** @type {string} */ driverPath,
    /** @type {number} */ port,
    /** @type {NodeJS.ProcessEnv} */ environment,
  ) {
    const env = { ...environment, DISPLAY: await this.#startDisplay() };
    const driver = this.#spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' });
    const gone = exited(driver);
    const answering = async () => {
      while (!(await accepts(port))) await Promise.race([pause(25), gone]);
    };
    await Promise.race([answering(), gone]);
  }

  async stop() {
    await Promise.all(this.#processes.splice(0).map(end));
  }

  /** The display tells its number, so that runs side by side do not meet. */
  async #startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const display = this.#spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await Promise.race([once(display.stdio[3], 'data'), exited(display)]);
    return `:${String(number).trim()}`;
  }

  #spawn(
    /** @type {string} */ file,
    /** @type {string[]} */ args,
    /** @type {import('node:child_process').SpawnOptions} */ options,
  ) {
    const child = spawn(file, args, options);
    this.#processes.push(child);
    // An interrupted run must not leave processes behind.
    process.once('exit', () => child.kill());
    return child;
  }
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @returns {Promise<boolean>} */
function accepts(/** @type {number} */ port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });
}

/** @returns {Promise<never>} */
async function exited(/** @type {import('node:child_process').ChildProcess} */ child) {
  await once(child, 'exit');
  throw new Error(`${child.spawnfile} ended before the tests could start`);
}

async function end(/** @type {import('node:child_process').ChildProcess} */ child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
