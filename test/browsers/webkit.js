import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { browserEnvironment, viewport } from './conditions.js';

/** WebKitGTK, driven by its WebKitWebDriver. */
export function webkit(/** @type {string} */ driverPath) {
  return new WebKitLauncher(driverPath);
}

/** Adds to the WebDriver launcher what WebKitGTK needs: a running driver, and a display of its own. */
class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #driverPath;
  #port = 0;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  /** @type {Promise<void> | undefined} */
  #started;

  constructor(/** @type {string} */ driverPath) {
    // The base class reads its options as soon as it is initialized.
    super({ capabilities: { browserName: 'MiniBrowser' } });
    this.#driverPath = driverPath;
  }

  async initialize(/** @type {import('@web/test-runner-core').TestRunnerCoreConfig} */ config) {
    this.#port = await freePort();
    this.options = {
      hostname: '127.0.0.1',
      port: this.#port,
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKitGTK speaks the classic protocol only.
        'wdio:enforceWebDriverClassic': true,
      },
    };
    // With a concurrency of one, a test gets the page itself instead of a frame in it.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
  }

  async startSession(/** @type {string} */ id, /** @type {string} */ url) {
    // Not in `initialize`: there, a failure to start would end the whole run instead of failing the tests.
    this.#started ??= this.#startDriver();
    await this.#started;
    await super.startSession(id, url);
  }

  /** Gives the page this size; false where the window refuses, for it has a smallest one. */
  async resizeViewport(/** @type {{ width: number, height: number }} */ { width, height }) {
    const { driver } = this;
    const frame = await driver.execute(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
    await driver.setWindowRect(null, null, width + frame[0], height + frame[1]);
    const size = await driver.execute(() => [innerWidth, innerHeight]);
    return size[0] === width && size[1] === height;
  }

  async stop() {
    await super.stop();
    await Promise.all(this.#processes.splice(0).map(end));
  }

  async #startDriver() {
    const display = await this.#startDisplay();
    const env = { ...browserEnvironment('webkit'), DISPLAY: display };
    const driver = this.#spawn(this.#driverPath, [`--port=${this.#port}`], { env, stdio: 'ignore' });
    await listening(this.#port, driver);
    await this.ensureManagerInitialized();
    await this.resizeViewport(viewport);
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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when the driver answers; it does not tell by itself when it is ready. */
async function listening(
  /** @type {number} */ port,
  /** @type {import('node:child_process').ChildProcess} */ driver,
) {
  const gone = exited(driver);
  const answering = async () => {
    while (!(await accepts(port))) await Promise.race([pause(25), gone]);
  };
  await Promise.race([answering(), gone]);
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
