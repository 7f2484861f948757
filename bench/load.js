/** What it costs to load a page and show its entries. */
import { countShown, openUntilShown, withFreshPage } from './browser.js';

/**
 * @typedef {object} Load
 * @property {number} task - Milliseconds of CPU time on the main thread. They consist of:
 * @property {number} style
 * @property {number} layout
 * @property {number} rest - Scripts, parsing, painting. (Chromium's own `ScriptDuration` leaves out what runs after an
 *   `await`, which here is nearly all.)
 * @property {number} longest - Milliseconds of the longest task above 50.
 * @property {number} heap - Megabytes of JavaScript after garbage collection.
 * @property {number} nodes - DOM nodes.
 * @property {number} shift - Cumulative layout shift.
 */

/**
 * Loads a page once. Throws if it does not show as many entries as it should.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} [expected] - Entries; left out for the empty page.
 * @returns {Promise<Load>}
 */
export function measureLoad(browser, url, expected) {
  return withFreshPage(browser, async (page) => {
    const client = await page.createCDPSession();
    // CPU time of the thread instead of time on the clock: other programs may slow the page down, but do not count.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluateOnNewDocument(observe);
    await openUntilShown(page, url);
    const { TaskDuration, RecalcStyleDuration, LayoutDuration } = await metrics(client);
    const observed = await page.evaluate(() => globalThis.observed);
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, Nodes } = await metrics(client);
    if (expected !== undefined) {
      const shown = await countShown(page);
      if (shown !== expected) throw new Error(`${url} shows ${shown} of ${expected} entries`);
    }
    return {
      task: TaskDuration * 1000,
      style: RecalcStyleDuration * 1000,
      layout: LayoutDuration * 1000,
      rest: (TaskDuration - RecalcStyleDuration - LayoutDuration) * 1000,
      heap: JSHeapUsedSize / 2 ** 20,
      nodes: Nodes,
      ...observed,
    };
  });
}

/** Runs in the page, before anything else does. */
function observe() {
  const observed = (globalThis.observed = { longest: 0, shift: 0 });
  new PerformanceObserver((list) => {
    for (const { entryType, duration, value } of list.getEntries()) {
      if (entryType === 'longtask') observed.longest = Math.max(observed.longest, duration);
      else observed.shift += value;
    }
  }).observe({ entryTypes: ['longtask', 'layout-shift'] });
}

async function metrics(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
