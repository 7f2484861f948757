/**
 * Puts pages and their data on the server. Kind and number of entries are the folder of a page's address
 * (`/exhibitors/1000/cloned.html`), so that pages name their feed relatively and are the same files for every number.
 */
import { readdir, readFile } from 'node:fs/promises';

import { embedDir } from '../scripts/embed.js';
import { withFreshPage } from './browser.js';
import { makeFeed } from './feeds.js';
import { bundles } from './scripts.js';

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
  const written = new Map([
    ...(await filesIn(new URL('pages/shared/', import.meta.url))),
    ...(await filesIn(new URL(`pages/${kind}/`, import.meta.url))),
  ]);
  const files = new Map([
    ...[...written].filter(([name]) => name.endsWith('.html')),
    ...(await filesIn(new URL(`${kind}/`, bundles))),
    ['shown.js', written.get('shown.js')],
    ['stand-widgets.js', await readFile(embed, 'utf8')],
  ]);
  for (const [name, text] of files) server.put(path + name, withIncluded(text, written), 'once');
  server.put(`${path}feed.json`, json, 'each time');
  server.put(`${path}static.html`, await saveAsHtml(browser, url('cloned.html')), 'each time');
  return { url, expected: { count, end } };
}

async function filesIn(/** @type {URL} */ folder) {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')])),
  );
}

/** Pages by hand have much in common, and each is one file: a comment stands where a piece comes in. */
function withIncluded(/** @type {string} */ text, /** @type {Map<string, string>} */ pieces) {
  return text.replace(/(?:<!--|\/\*) include (\S+) (?:-->|\*\/)/g, (_, name) => pieces.get(name));
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
