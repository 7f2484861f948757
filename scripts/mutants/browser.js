/** A Chromium of its own that runs the tests with one mutant after the other. */
import { launchChromium } from '../chromium.js';

/** @typedef {{ test: string, message: string, clean: boolean }} Failure */
/** @typedef {{ failure?: Failure, times: Record<number, number>, alone?: number, coverage?: Coverage }} Run */
/** @typedef {Record<string, number>} Hits how often each mutant was reached */
/** @typedef {{ static: Hits, perTest: Record<string, Hits> }} Coverage */

/** Longer than all tests together take on a busy machine. */
const patience = 120_000;

export class TestBrowser {
  /** @type {import('puppeteer-core').Browser | undefined} */
  #browser;
  /** @type {import('puppeteer-core').Page | undefined} one that nothing was left behind in */
  #page;
  /** @type {(failure: Failure) => void} */
  #broken = () => {};

  constructor(/** @type {string} */ origin) {
    this.origin = origin;
  }

  async version() {
    return (await this.#launched()).version();
  }

  /**
   * Runs tests by their numbers, or all of them. Undefined: they came to no end.
   * @param {{ mutant?: string, limit?: number, wanted?: number[], early?: boolean }} options `limit`: how often the
   *   mutant may be reached; `early`: it has to be there before the page is loaded
   * @returns {Promise<Run | undefined>}
   */
  async run({ early = false, ...options }) {
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    const broken = new Promise((resolve) => {
      this.#broken = (failure) => resolve({ failure, times: {} });
    });
    const run = this.#open(early ? options.mutant : undefined).then((page) =>
      page.evaluate((given) => globalThis.runTests(given), options),
    );
    // One that was overtaken ends with its page.
    run.catch(() => {});
    const result = await Promise.race([run, broken, late]);
    clearTimeout(timer);
    if (!result) await this.close();
    else if (early || result.failure?.clean === false) await this.#leave();
    return result;
  }

  /** A page with the tests: the one that is there, or a new one. */
  async #open(/** @type {string | undefined} */ mutant) {
    if (mutant !== undefined) await this.#leave();
    if (this.#page) return this.#page;
    const page = await (await this.#launched()).newPage();
    this.#page = page;
    page.on('pageerror', ({ message }) => this.#broken({ test: 'the page', message, clean: false }));
    await page.exposeFunction(
      'command',
      (command, { keys }) => command === 'press-chord' && press(page, keys),
    );
    // Without a session, commands would not even be sent.
    const query = new URLSearchParams({ 'wtr-session-id': 'mutants', ...(mutant && { mutant }) });
    await page.goto(`${this.origin}/?${query}`);
    await page.waitForFunction(() => globalThis.loaded);
    return page;
  }

  async #leave() {
    const page = this.#page;
    this.#page = undefined;
    await page?.close();
  }

  /** Also where a page never comes to rest, which cannot be closed. */
  async close() {
    const browser = this.#browser;
    this.#browser = this.#page = undefined;
    const process = browser?.process();
    if (!process) return;
    process.kill('SIGKILL');
    if (process.exitCode === null && process.signalCode === null)
      await new Promise((resolve) => process.once('exit', resolve));
  }

  async #launched() {
    return (this.#browser ??= await launchChromium(2 * patience));
  }
}

async function press({ keyboard }, /** @type {string[]} */ keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
  return true;
}
