/** What it costs to load a page and show its entries. */
import { openUntilCalm, withFreshPage } from './browser.js';
import { countShown, endsWith } from './entries.js';
import { tasksWhile } from './tasks.js';

/**
 * @typedef {import('./browser.js').Observed & Costs} Load
 *
 * @typedef {object} Costs
 * @property {number} task - Milliseconds of CPU time on the main thread. They consist of:
 * @property {number} style
 * @property {number} layout
 * @property {number} rest - Scripts, parsing, painting. (Chromium's own `ScriptDuration` leaves out what runs after an
 *   `await`, which here is nearly all.)
 * @property {number} heap - Megabytes of JavaScript after garbage collection.
 * @property {number} nodes - DOM nodes.
 */

/**
 * Loads a page once. Throws if it does not show as many entries as it should.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} slowDown
 * @param {{ count?: number, end?: string[] }} expected - The number of entries, and texts of which one is at the end.
 * @returns {Promise<Load>}
 */
export function measureLoad(browser, url, slowDown, { count, end }) {
  return withFreshPage(browser, async (page) => {
    const client = await page.createCDPSession();
    // CPU time of the thread instead of time on the clock: other programs may slow the page down, but do not count.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await slowDown(page);
    const observed = await openUntilCalm(page, url);
    const { TaskDuration, RecalcStyleDuration, LayoutDuration } = await metrics(client);
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, Nodes } = await metrics(client);
    const shown = count && (await countShown(page));
    if (shown && shown !== count) throw new Error(`${url} shows ${shown} of ${count} entries`);
    if (end && !(await endsWith(page, end))) throw new Error(`${url} does not show its last entry`);
    return {
      ...observed,
      task: TaskDuration * 1000,
      style: RecalcStyleDuration * 1000,
      layout: LayoutDuration * 1000,
      rest: (TaskDuration - RecalcStyleDuration - LayoutDuration) * 1000,
      heap: JSHeapUsedSize / 2 ** 20,
      nodes: Nodes,
    };
  });
}

/**
 * Loads a page once more to see its tasks. Not while its cost is measured: to be traced costs a page some microseconds for
 * each of its tasks and microtasks, and so those most that do little at a time.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} slowDown
 * @returns {Promise<import('./tasks.js').Tasks>}
 */
export function measureTasks(browser, url, slowDown) {
  return withFreshPage(browser, async (page) => {
    await slowDown(page);
    return tasksWhile(page, () => openUntilCalm(page, url));
  });
}

/** The figures that Chromium keeps of a page. */
export async function metrics(/** @type {import('puppeteer-core').CDPSession} */ client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
