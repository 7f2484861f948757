/** Chromium with the page that is soaked, and what it has in memory. */
import { launchChromium } from '../../scripts/chromium.js';
import { watchOpenThings } from './open-things.js';

/** A single step may take minutes. */
export const launch = () => launchChromium(0);

/** Opens the page, watched from before its first script on. Whatever goes wrong in it goes wrong here. */
export async function openPage(
  /** @type {import('puppeteer-core').Browser} */ browser,
  /** @type {string} */ url,
) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(`globalThis.openThings = (${watchOpenThings})(globalThis)`);
  await page.goto(url);
  // The browser itself remembers the first 250 requests of a page.
  await page.evaluate(() => performance.setResourceTimingBufferSize(0));
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  return {
    page,
    errors,
    /** What is open, once the page has nothing to do. */
    openThings: () => page.evaluate(settled),
    /** What is held in memory after collection of garbage, in bytes, with nodes and listeners. */
    async memory() {
      // The console keeps what it was told, each failed refresh among it.
      await client.send('Runtime.discardConsoleEntries');
      // What the first collection lets go of may hold on to more.
      for (let time = 0; time < 4; time++) await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const { Nodes, JSEventListeners } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      return { heap: await heldBytes(client), nodes: Nodes, listeners: JSEventListeners };
    },
  };
}

/**
 * Bytes of what a page can hold on to: objects, texts, functions. Compiled code and the engine's own lists, which grow
 * by themselves, are left out.
 */
async function heldBytes(/** @type {import('puppeteer-core').CDPSession} */ client) {
  let json = '';
  const listen = (/** @type {{ chunk: string }} */ { chunk }) => (json += chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await client.send('HeapProfiler.takeHeapSnapshot', {});
  client.off('HeapProfiler.addHeapSnapshotChunk', listen);
  const { snapshot, nodes } = JSON.parse(json);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const size = fields.indexOf('self_size');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!['hidden', 'code', 'native', 'synthetic', 'object shape'].includes(types[0][nodes[at]]))
      bytes += nodes[at + size];
  return bytes;
}

/** Runs in the page: a download that was broken off, and what it started, ends a moment later. */
async function settled() {
  const { openThings } = globalThis;
  for (let frames = 0; frames < 300 && openThings().length > 0; frames++)
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  return openThings();
}
