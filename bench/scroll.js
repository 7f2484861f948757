/** What it costs on the main thread to scroll through a page. */
import { setTimeout as pause } from 'node:timers/promises';

import { openUntilCalm, withFreshPage } from './browser.js';
import { metrics } from './load.js';

/** Seconds after which a page that is still being scrolled has stopped: it takes some two to ten. */
const patience = 40;

/**
 * Scrolls from the top of a page to its end, a window a frame. Now and then, Chromium without a graphics processor stops
 * giving frames to a long page, whatever page it is: that one is told of, closed, and opened anew.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ scroll: number }>} milliseconds of CPU time
 */
export async function measureScrolling(browser, url) {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const measured = await scrollOnce(browser, url);
    if (measured) return measured;
    console.error(`${url} got no more frames`);
  }
  throw new Error(`${url} was not scrolled to its end in ${patience} seconds, three times`);
}

/** The same, once; nothing where the page stops. */
function scrollOnce(browser, url) {
  return withFreshPage(browser, async (page) => {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await openUntilCalm(page, url);
    const before = await metrics(client);
    const scrolled = page.evaluate(async () => {
      const { documentElement } = document;
      // What comes into view on the way may make the page longer: the end is where it stays for some frames.
      for (let still = 0; still < 3;) {
        const top = documentElement.scrollTop;
        scrollBy({ top: innerHeight, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        still = documentElement.scrollTop === top ? still + 1 : 0;
      }
      return true;
    });
    if (!(await Promise.race([scrolled, pause(patience * 1000, false, { ref: false })]))) return;
    const after = await metrics(client);
    return { scroll: (after.TaskDuration - before.TaskDuration) * 1000 };
  });
}
