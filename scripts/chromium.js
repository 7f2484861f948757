import puppeteer from 'puppeteer-core';

import { chromiumArguments, findBrowsers, howToInstall } from './browsers.js';

/**
 * Starts the Chromium that the tests use, for what is measured outside of them. Throws where there is none.
 * @param {number} protocolTimeout - Milliseconds that one step may take; 0 for as long as it wants.
 * @param {import('puppeteer-core').LaunchOptions} [options]
 */
export async function launchChromium(protocolTimeout, options) {
  const { chromium } = await findBrowsers();
  if (!chromium) throw new Error(howToInstall('chromium'));
  return puppeteer.launch({ executablePath: chromium, protocolTimeout, args: chromiumArguments, ...options });
}
