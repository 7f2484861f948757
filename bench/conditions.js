/** The computers and networks that pages are loaded on: this one, a slower one, one that is far from the server. */

/** @type {Record<string, (page: import('puppeteer-core').Page) => Promise<void>>} */
export const conditions = {
  none: async () => {},
  cpu: (page) => page.emulateCPUThrottling(4),
  network: async (page) => {
    const throughput = 10_000_000 / 8;
    // By hand: of a network that it does not watch, Puppeteer slows nothing down.
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  },
};
