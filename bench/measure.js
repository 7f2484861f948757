/** Measures the pages of a series in turns, so that a busy computer slows all of them alike. */
import { conditions } from './conditions.js';
import { measureKeys } from './keys.js';
import { measureLoad, measureTasks } from './load.js';
import { pages } from './pages.js';
import { measureScrolling } from './scroll.js';
import { publish } from './site.js';
import { medians, quantile } from './statistics.js';

/**
 * @typedef {import('./pages.js').Page} Page
 * @typedef {Record<string, number>} Figures - What was measured of a page, by name: medians, unless said otherwise.
 * @typedef {object} Bench
 * @property {import('./server.js').Server} server
 * @property {import('puppeteer-core').Browser} browser
 * @property {number} rounds - Of small pages, {@link often} as many.
 */

/** Up to a hundred entries are soon shown, and their pages differ by no more than what a busy computer adds to one. */
const often = 3;

/** What an empty page has, too. */
const net = ['task', 'style', 'layout', 'rest', 'heap', 'nodes'];

/** @type {Page} */
const emptyPage = { name: 'empty', title: 'empty', file: 'empty.html' };

/**
 * @param {Bench} bench
 * @param {import('./series.js').Series} series
 * @param {number} size
 * @returns {Promise<Record<string, Figures>>} by the name of the page
 */
export async function measureSeries({ server, browser, ...bench }, series, size) {
  const { url, expected } = await publish(server, browser, series.kind, size);
  const present = series.pages
    .map((name) => pages[series.kind].find((page) => page.name === name))
    .filter((page) => page !== undefined);
  const rounds = bench.rounds * (size <= 100 ? often : 1);
  const slowDown = conditions[series.condition];
  const load = (/** @type {Page} */ { file }, wanted) => measureLoad(browser, url(file), slowDown, wanted);

  // What is loaded first is slower, and is not counted; instead, it is looked at closely.
  for (const page of present) await load(page, expected);

  if (series.measure === 'scroll') {
    const records = await inTurns(rounds, present, ({ file }) => measureScrolling(browser, url(file)));
    return figuresOf(records, medians);
  }
  const loads = await inTurns(rounds, [emptyPage, ...present], async (page) => ({
    ...(await load(page, { count: page === emptyPage ? undefined : expected.count })),
    ...(await measureTasks(browser, url(page.file), slowDown)),
  }));
  const empty = medians(loads.get(emptyPage));
  loads.delete(emptyPage);
  const figures = figuresOf(loads, (records) => without(empty, medians(records)));
  if (size >= (series.keysFrom ?? Infinity)) {
    const searchable = present.filter((page) => page.searchable);
    // Each types many keys, so half as many rounds are enough.
    const keys = await inTurns(Math.ceil(rounds / 2), searchable, ({ file }) =>
      measureKeys(browser, url(file)),
    );
    assertAlike([...keys.values()].flat());
    for (const [name, ofPage] of Object.entries(figuresOf(keys, keyFigures))) {
      Object.assign(figures[name], ofPage);
    }
  }
  return figures;
}

/**
 * Measures each page once a round, in the opposite order every other round: who comes first may have it easier.
 * @template T
 * @param {number} rounds
 * @param {Page[]} present
 * @param {(page: Page) => Promise<T>} measure
 * @returns {Promise<Map<Page, T[]>>}
 */
async function inTurns(rounds, present, measure) {
  const measured = new Map(present.map((page) => [page, []]));
  for (let round = 0; round < rounds; round++) {
    for (const page of round % 2 ? present.toReversed() : present) {
      measured.get(page).push(await measure(page));
    }
  }
  return measured;
}

/**
 * @template T
 * @param {Map<Page, T[]>} measured
 * @param {(records: T[]) => Figures} summarise
 * @returns {Record<string, Figures>} by the name of the page
 */
function figuresOf(measured, summarise) {
  return Object.fromEntries([...measured].map(([{ name }, records]) => [name, summarise(records)]));
}

function without(/** @type {Figures} */ empty, /** @type {Figures} */ figures) {
  for (const field of net) figures[field] -= empty[field];
  return figures;
}

/** What a slow key costs: one in twenty costs more. */
function keyFigures(/** @type {{ keys: import('./keys.js').Key[] }[]} */ records) {
  const keys = records.flatMap((record) => record.keys);
  const slow = (/** @type {'time' | 'cpu'} */ field) =>
    quantile(
      keys.map((key) => key[field]),
      0.95,
    );
  return { key: slow('time'), keyTask: slow('cpu') };
}

/** Pages that are compared leave the same entries. */
function assertAlike(/** @type {{ shown: number[] }[]} */ records) {
  const matches = new Set(records.map(({ shown }) => String(shown)));
  if (matches.size > 1) throw new Error(`the pages filter differently: ${[...matches].join(' / ')}`);
}
