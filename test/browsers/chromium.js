import { puppeteerLauncher } from '@web/test-runner-puppeteer';

import { chromiumArguments } from '../../scripts/browsers.js';
import { browserEnvironment, language } from './conditions.js';

/** Chromium or Chrome, driven by Puppeteer. */
export function chromium(/** @type {string} */ executablePath) {
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath,
      env: browserEnvironment('chromium'),
      // To be told of every request costs as much as the request.
      networkEnabled: false,
      args: [`--accept-lang=${language}`, ...chromiumArguments],
    },
  });
}
