/** What a run measures, part by part. */

/**
 * @typedef {object} Series
 * @property {string} part - What `--only` names.
 * @property {'exhibitors' | 'agenda'} kind
 * @property {number[]} sizes - Numbers of entries.
 * @property {string[]} pages - By name. The others are compared with the first.
 * @property {'load' | 'scroll'} measure
 * @property {string} condition
 * @property {number} [keysFrom] - From how many entries on keys in the search box are measured, too.
 */

const exhibitors = ['cloned', 'grouped', 'static', 'list', 'plain'];

/** @type {Series[]} */
export const series = [
  {
    part: 'exhibitors',
    kind: 'exhibitors',
    sizes: [8, 100, 1000, 5000],
    pages: exhibitors,
    measure: 'load',
    condition: 'none',
    keysFrom: 100,
  },
];
