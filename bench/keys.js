/** How long after a key in the search box the filtered list is painted. */
import { countShown, openUntilShown, withFreshPage } from './browser.js';

/** Words that leave some entries and few; on the way there and back every number is shown. */
const words = ['verwaltung', 'energie'];

/**
 * Types every word and deletes it again.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ times: number[], shown: number[] }>} milliseconds of each key, and the matches of each word
 */
export function measureKeys(browser, url) {
  return withFreshPage(browser, async (page) => {
    await openUntilShown(page, url);
    await page.evaluate(() => document.querySelector('#list').shadowRoot.querySelector('input').focus());
    const times = [];
    const shown = [];
    for (const word of words) {
      for (const key of word) times.push(await press(page, key));
      shown.push(await countShown(page));
      for (let left = word.length; left > 0; left--) times.push(await press(page, 'Backspace'));
    }
    return { times, shown };
  });
}

async function press(page, key) {
  await page.evaluate(watchKey);
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.painted);
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
