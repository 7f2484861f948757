import { WebdriverLauncher } from '@web/test-runner-webdriver';

import { browserEnvironment, viewport } from './conditions.js';
import { freePort, WebKitDriver } from './webkit-driver.js';

/** WebKitGTK, driven by its WebKitWebDriver. */
export function webkit(/** @type {string} */ driverPath) {
  return new WebKitLauncher(driverPath);
}

/** Adds to the WebDriver launcher what WebKitGTK needs: a running driver, and a display of its own. */
class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #driverPath;
  #port = 0;
  #running = new WebKitDriver();
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
        // A test that puts frames into its page before the page is loaded would keep the driver waiting for that.
        pageLoadStrategy: 'none',
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
    await this.#running.stop();
  }

  async #startDriver() {
    await this.#running.start(this.#driverPath, this.#port, {
      ...browserEnvironment('webkit'),
      // Without a graphics processor, to play one costs more than to draw without it.
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    });
    await this.ensureManagerInitialized();
    await this.resizeViewport(viewport);
  }
}
