/** Chromium, and pages in it that remember nothing of each other. */
import puppeteer from 'puppeteer-core';

import { chromiumArguments, findBrowsers, howToInstall } from '../scripts/browsers.js';

export async function launchBrowser() {
  const { chromium } = await findBrowsers();
  if (!chromium) throw new Error(howToInstall('chromium'));
  return puppeteer.launch({
    executablePath: chromium,
    // A page that never shows its entries ends the run soon.
    protocolTimeout: 30_000,
    args: chromiumArguments,
  });
}

/**
 * Opens a new page in a context and so a process of its own, lets `use` work with it, and closes both.
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
    await page.setCacheEnabled(false);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Goes to a page and waits until it says that all is there, all is painted, and nothing is left to do. */
export async function openUntilShown(page, url) {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(async () => {
    await globalThis.shown;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/** How many entries the page shows. The hand-written page names its parts as the element does. */
export function countShown(page) {
  return page.evaluate(
    () =>
      document.querySelector('#list').shadowRoot.querySelectorAll('[part=exhibitor]:not([hidden])').length,
  );
}
