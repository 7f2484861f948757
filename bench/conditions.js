/** The computers and networks that pages are loaded on: this one, a slower one, one that is far from the server. */

/** @type {Record<string, (page: import('puppeteer-core').Page) => Promise<void>>} */
export const conditions = {
  none: async () => {},
  cpu: (page) => page.emulateCPUThrottling(4),
  network: (page) => {
    const bytesPerSecond = 10_000_000 / 8;
    return page.emulateNetworkConditions({ download: bytesPerSecond, upload: bytesPerSecond, latency: 100 });
  },
};
