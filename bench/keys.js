/** What a key in the search box costs: until the filtered list is painted, and on the main thread. */
import { openUntilCalm, withFreshPage } from './browser.js';
import { countShown } from './entries.js';
import { metrics } from './load.js';

/** Words that leave some entries and few; on the way there and back every number is shown. */
const words = ['verwaltung', 'energie'];

/**
 * @typedef {object} Key
 * @property {number} time - Milliseconds until the list is painted.
 * @property {number} cpu - Milliseconds of them that the main thread worked.
 */

/**
 * Types every word and deletes it again.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ keys: Key[], shown: number[] }>} what each key cost, and the matches of each word
 */
export function measureKeys(browser, url) {
  return withFreshPage(browser, async (page) => {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await openUntilCalm(page, url);
    await page.evaluate(() =>
      document.querySelector('#list').shadowRoot.querySelector('[type=search]').focus(),
    );
    const press = async (/** @type {string} */ key) => {
      await page.evaluate(watchKey);
      const before = await metrics(client);
      await page.keyboard.press(key);
      const time = await page.evaluate(() => globalThis.painted);
      const after = await metrics(client);
      return { time, cpu: (after.TaskDuration - before.TaskDuration) * 1000 };
    };
    const keys = [];
    const shown = [];
    for (const word of words) {
      for (const key of word) keys.push(await press(key));
      shown.push(await countShown(page));
      for (let left = word.length; left > 0; left--) keys.push(await press('Backspace'));
    }
    return { keys, shown };
  });
}

/** Runs in the page, before the key: promises the time from the key to the end of the next frame. */
function watchKey() {
  let start = 0;
  addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
  globalThis.painted = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const end = performance.now();
      // The next key waits for one more frame, in which what has come into view is drawn.
      requestAnimationFrame(() => resolve(end - start));
    };
    // A message that is sent in an animation frame arrives when the frame is done: styled, laid out, painted.
    const afterFrame = () => requestAnimationFrame(() => port2.postMessage(undefined));
    addEventListener('input', afterFrame, { capture: true, once: true });
  });
}
