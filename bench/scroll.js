/** What it costs on the main thread to scroll through a page. */
import { openUntilCalm, withFreshPage } from './browser.js';
import { metrics } from './load.js';

/**
 * Scrolls from the top of a page to its end, a window a frame.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ scroll: number }>} milliseconds of CPU time
 */
export function measureScrolling(browser, url) {
  return withFreshPage(browser, async (page) => {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await openUntilCalm(page, url);
    const before = await metrics(client);
    await page.evaluate(async () => {
      const { documentElement } = document;
      // What comes into view on the way may make the page longer: the end is where it stays for some frames.
      for (let still = 0; still < 3;) {
        const top = documentElement.scrollTop;
        scrollBy({ top: innerHeight, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        still = documentElement.scrollTop === top ? still + 1 : 0;
      }
    });
    const after = await metrics(client);
    return { scroll: (after.TaskDuration - before.TaskDuration) * 1000 };
  });
}
