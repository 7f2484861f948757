import { puppeteerLauncher } from '@web/test-runner-puppeteer';

import { browserEnvironment, language } from './conditions.js';

/** Chromium or Chrome, driven by Puppeteer. */
export function chromium(/** @type {string} */ executablePath) {
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath,
      env: browserEnvironment('chromium'),
      args: [
        `--accept-lang=${language}`,
        // Nothing but the tests may use the network or the processor.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
        // Chromium refuses to run as root (a container) inside its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  });
}
