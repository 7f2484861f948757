/** Measures the pages of a series in turns, so that a busy computer slows all of them alike. */
import { conditions } from './conditions.js';
import { measureKeys } from './keys.js';
import { measureLoad } from './load.js';
import { pages } from './pages.js';
import { publish } from './site.js';
import { medians, quantile } from './statistics.js';

/** @typedef {Record<string, number>} Figures - Medians of what was measured of a page, by name. */

/** What an empty page has, too. */
const net = ['task', 'style', 'layout', 'rest', 'heap', 'nodes'];

/**
 * @param {{ server: import('./server.js').Server, browser: import('puppeteer-core').Browser, rounds: number }} bench
 * @param {import('./series.js').Series} series
 * @param {number} size
 * @returns {Promise<Record<string, Figures>>} by the name of the page
 */
export async function measureSeries({ server, browser, rounds }, series, size) {
  const { url, expected } = await publish(server, browser, series.kind, size);
  const files = new Map(pages[series.kind].map(({ name, file }) => [name, file]));
  const load = (name, wanted) =>
    measureLoad(browser, url(files.get(name) ?? `${name}.html`), conditions[series.condition], wanted);

  // What is loaded first is slower, and is not counted; instead, it is looked at closely.
  await load('empty', {});
  for (const name of series.pages) await load(name, expected);

  const loads = await inTurns(rounds, ['empty', ...series.pages], (name) =>
    load(name, name === 'empty' ? {} : { count: expected.count }),
  );
  const empty = medians(loads.get('empty'));
  const keys =
    size >= (series.keysFrom ?? Infinity)
      ? await inTurns(rounds, series.pages.filter(isSearchable(series.kind)), (name) =>
          measureKeys(browser, url(files.get(name))),
        )
      : new Map();
  assertAlike(keys);
  return Object.fromEntries(
    series.pages.map((name) => {
      const figures = medians(loads.get(name));
      for (const field of net) figures[field] -= empty[field];
      return [name, { ...figures, ...keyFigures(keys.get(name)) }];
    }),
  );
}

/**
 * Measures each page once a round, in the opposite order every other round: who comes first may have it easier.
 * @template T
 * @param {number} rounds
 * @param {string[]} names
 * @param {(name: string) => Promise<T>} measure
 * @returns {Promise<Map<string, T[]>>}
 */
async function inTurns(rounds, names, measure) {
  const measured = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? names.toReversed() : names) measured.get(name).push(await measure(name));
  }
  return measured;
}

function isSearchable(/** @type {string} */ kind) {
  return (/** @type {string} */ name) => pages[kind].find((page) => page.name === name)?.searchable;
}

function assertAlike(/** @type {Map<string, { shown: number[] }[]>} */ keys) {
  const matches = new Set([...keys.values()].flat().map(({ shown }) => String(shown)));
  if (matches.size > 1) throw new Error(`the pages filter differently: ${[...matches].join(' / ')}`);
}

function keyFigures(/** @type {{ times: number[], cpu: number }[] | undefined} */ keys) {
  if (!keys) return {};
  return {
    key: quantile(
      keys.flatMap(({ times }) => times),
      0.95,
    ),
    keyTask: quantile(
      keys.map(({ cpu }) => cpu),
      0.5,
    ),
  };
}
