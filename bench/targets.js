/** What the elements are to reach, beside other pages of the same run. */
import { titleOf } from './pages.js';
import { format, thousands } from './table.js';

/**
 * @typedef {import('./measure.js').Figures} Figures
 *
 * @typedef {object} Result - What was measured at one number of entries.
 * @property {import('./series.js').Series} series
 * @property {number} size
 * @property {Record<string, Figures>} figures - By the name of the page.
 *
 * @typedef {(size: number) => Record<string, Figures> | undefined} Lookup
 *
 * @typedef {object} Target
 * @property {string} part
 * @property {string} kind
 * @property {string} title
 * @property {number} limit - At the most.
 * @property {number} digits
 * @property {(at: Lookup) => number | undefined} value - Nothing or not a number where it was not measured.
 */

const own = { exhibitors: 'list', agenda: 'agenda' };
const nouns = { exhibitors: 'exhibitors', agenda: 'sessions' };
const fields = {
  task: 'CPU',
  key: 'key to paint (p95)',
  keyTask: 'CPU of a key (p95)',
  scroll: 'CPU of scrolling',
};

/** @type {Target[]} */
const targets = [
  ...beside('exhibitors', 'exhibitors', 'cloned', 'task', { 8: 1.35, 100: 0.95, 1000: 0.28, 5000: 0.14 }),
  ...beside('exhibitors', 'exhibitors', 'cloned', 'key', { 100: 1, 1000: 0.3, 5000: 0.15 }),
  // The same of the main thread alone, which other programs do not disturb.
  ...beside('exhibitors', 'exhibitors', 'cloned', 'keyTask', { 100: 1, 1000: 0.3, 5000: 0.15 }),
  {
    part: 'exhibitors',
    kind: 'exhibitors',
    title: 'exponent by which CPU grows from 100 to 5,000 exhibitors',
    limit: 0.45,
    digits: 2,
    value: (at) => Math.log(at(5000)?.list.task / at(100)?.list.task) / Math.log(5000 / 100),
  },
  alone('exhibitors', 'exhibitors', 1000, 'longTasks', 'long tasks'),
  ...[8, 100, 1000, 5000].map((size) =>
    alone('exhibitors', 'exhibitors', size, 'shift', 'layout shift', 0, 2),
  ),
  ...beside('agenda', 'agenda', 'cloned', 'task', { 5: 1.35, 100: 1, 1000: 0.4 }),
  ...beside('agenda', 'agenda', 'full', 'task', { 100: 0.4 }),
  ...beside('agenda', 'agenda', 'brief', 'task', { 100: 0.4 }),
  alone('agenda', 'agenda', 1000, 'longTasks', 'long tasks'),
  ...[5, 100, 1000].map((size) => alone('agenda', 'agenda', size, 'shift', 'layout shift', 0, 2)),
  alone('throttled', 'exhibitors', 1000, 'blocking', 'total blocking time, ms', 80),
  ...[100, 1000].map((size) => alone('throttled', 'exhibitors', size, 'shift', 'layout shift', 0, 2)),
  alone('throttled', 'agenda', 100, 'shift', 'layout shift', 0, 2),
  ...beside('scroll', 'exhibitors', 'static', 'scroll', { 1000: 1.2 }),
  ...beside('scroll', 'agenda', 'static', 'scroll', { 1000: 1.2 }),
];

/** Ratios to another page, at the most, by numbers of entries. */
function beside(part, kind, page, field, limits) {
  return Object.entries(limits).map(([size, limit]) => ({
    part,
    kind,
    title: `${fields[field]}, ${thousands(Number(size))} ${nouns[kind]}, beside “${titleOf(kind, page)}”`,
    limit,
    digits: 2,
    value: (at) => at(Number(size))?.[own[kind]][field] / at(Number(size))?.[page]?.[field],
  }));
}

function alone(part, kind, size, field, name, limit = 0, digits = 0) {
  return {
    part,
    kind,
    title: `${name}, ${thousands(size)} ${nouns[kind]}`,
    limit,
    digits,
    value: (at) => at(size)?.[own[kind]][field],
  };
}

/**
 * What was reached of that which was measured.
 * @param {Result[]} results
 * @returns {import('./table.js').Table}
 */
export function targetsTable(results) {
  const measured = targets.map((target) => {
    const at = (/** @type {number} */ wanted) =>
      results.find(
        ({ series, size }) => series.part === target.part && series.kind === target.kind && size === wanted,
      )?.figures;
    return { ...target, reached: target.value(at) };
  });
  return {
    head: ['target', 'at most', 'measured', 'reached'],
    rows: measured
      .filter(({ reached }) => Number.isFinite(reached))
      .map(({ title, limit, digits, reached }) => [
        title,
        format(limit, digits),
        format(reached, digits),
        // As exact as it is shown.
        Number(reached.toFixed(digits)) <= limit ? 'yes' : 'no',
      ]),
  };
}
