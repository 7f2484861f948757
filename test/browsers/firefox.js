import { puppeteerLauncher } from '@web/test-runner-puppeteer';

import { browserEnvironment, language } from './conditions.js';

/**
 * Firefox, driven by Puppeteer. It cannot emulate media features while it runs, and so it runs every test for a
 * visitor who prefers a dark page and little motion.
 */
export function firefox(/** @type {string} */ executablePath) {
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      env: browserEnvironment('firefox'),
      // To be told of every request costs as much as the request.
      networkEnabled: false,
      extraPrefsFirefox: {
        'intl.accept_languages': language,
        'ui.prefersReducedMotion': 1,
        'ui.systemUsesDarkTheme': 1,
      },
    },
  });
}
