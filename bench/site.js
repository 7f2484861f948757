/**
 * Puts pages and their data on the server. Kind and number of entries are the folder of a page's address
 * (`/exhibitors/1000/cloned.html`), so that pages name their feed relatively and are the same files for every number.
 */
import { readdir, readFile } from 'node:fs/promises';

import { embedDir } from '../scripts/embed.js';
import { withFreshPage } from './browser.js';
import { makeFeed } from './feeds.js';

const shared = new URL('pages/shared/', import.meta.url);

/** The file that pages embed. */
export const embed = new URL(`../${embedDir}/stand-widgets.js`, import.meta.url);

/**
 * Puts the pages that show so many entries of a kind on the server.
 * @param {import('./server.js').Server} server
 * @param {import('puppeteer-core').Browser} browser
 * @param {'exhibitors' | 'agenda'} kind
 * @param {number} count
 * @returns {Promise<{ url: (file: string) => string, expected: { count: number, end: string[] } }>}
 */
export async function publish(server, browser, kind, count) {
  const path = `/${kind}/${count}/`;
  const url = (/** @type {string} */ file) => server.origin + path + file;
  const { json, end } = makeFeed(kind, count);
  server.put(`${path}feed.json`, json, 'each time');
  for (const folder of [shared, new URL(`pages/${kind}/`, import.meta.url)]) {
    for (const file of await readdir(folder)) {
      server.put(path + file, await readFile(new URL(file, folder)), 'once');
    }
  }
  server.put(`${path}stand-widgets.js`, await readFile(embed), 'once');
  server.put(`${path}static.html`, await saveAsHtml(browser, url('cloned.html')), 'each time');
  return { url, expected: { count, end } };
}

/** A page with all that it shows, as a server would have written it: without scripts, and with what opens in it. */
function saveAsHtml(/** @type {import('puppeteer-core').Browser} */ browser, /** @type {string} */ url) {
  return withFreshPage(browser, async (page) => {
    await page.goto(url);
    return page.evaluate(async () => {
      await globalThis.shown;
      const root = document.querySelector('#list').shadowRoot;
      for (const details of root.querySelectorAll('details')) details.dispatchEvent(new Event('toggle'));
      for (const spare of [document.querySelector('script'), root.querySelector('template')]) spare.remove();
      const html = document.documentElement.getHTML({ shadowRoots: [root] });
      return `<!doctype html><html lang="de">${html}</html>`;
    });
  });
}
