/** Chromium, and pages in it that remember nothing of each other. */
import { launchChromium } from '../scripts/chromium.js';
import { begin } from './tasks.js';

/**
 * A page that never shows its entries ends the run soon. Nobody watches the network: that costs a page time with each
 * request, which visitors do not spend.
 */
export const launchBrowser = () => launchChromium(120_000, { networkEnabled: false });

/**
 * Opens a new page in a context and so a process of its own, lets `use` work with it, and closes both. Its clock is that of
 * the fair, as that of most visitors is.
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {(page: import('puppeteer-core').Page) => Promise<T>} use
 */
export async function withFreshPage(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.setViewport({ width: 1280, height: 800 });
    await page.emulateTimezone('Europe/Berlin');
    await page.evaluateOnNewDocument(observe, begin);
    return await use(page);
  } finally {
    await context.close();
  }
}

/**
 * Goes to a page, and waits until all is painted and nothing is left to do.
 * @param {import('puppeteer-core').Page} page
 * @param {string} url
 * @returns {Promise<Observed>}
 */
export async function openUntilCalm(page, url) {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page.evaluate(() => globalThis.calm);
}

/**
 * What a page has seen of itself.
 * @typedef {object} Observed
 * @property {number} painted - Milliseconds from the start of the navigation until all is painted.
 * @property {number} shift - Cumulative layout shift.
 * @property {number} kilobytes - Over the wire, compressed: the page and all that it has loaded.
 */

/** Runs in the page, before anything else does. */
function observe(/** @type {string} */ begin) {
  performance.mark(begin);
  const observed = { painted: 0, shift: 0, kilobytes: 0 };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) observed.shift += value;
  }).observe({ type: 'layout-shift' });
  globalThis.calm = new Promise((resolve) => addEventListener('DOMContentLoaded', () => resolve(watch())));

  async function watch() {
    await globalThis.shown;
    await framePainted();
    observed.painted = performance.now();
    // Whatever is put off until there is time is done when the browser has had its longest idle period three times.
    for (let calm = 0; calm < 3;) calm = (await idle()).timeRemaining() > 30 ? calm + 1 : 0;
    const loaded = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    for (const { encodedBodySize } of loaded) observed.kilobytes += encodedBodySize / 1000;
    return observed;
  }

  function idle() {
    return new Promise((resolve) => requestIdleCallback(resolve));
  }

  /** A message that is sent in an animation frame arrives when the frame is done: styled, laid out, painted. */
  function framePainted() {
    const { port1, port2 } = new MessageChannel();
    requestAnimationFrame(() => port2.postMessage(undefined));
    return new Promise((resolve) => (port1.onmessage = resolve));
  }
}
