/** What a run measures, part by part. */

/**
 * @typedef {object} Series
 * @property {string} part - What `--only` names.
 * @property {'exhibitors' | 'agenda'} kind
 * @property {number[]} sizes - Numbers of entries.
 * @property {string[]} pages - By name. The others are compared with the first.
 * @property {'load' | 'scroll'} measure
 * @property {'none' | 'cpu' | 'network'} condition
 * @property {number} [keysFrom] - From how many entries on keys in the search box are measured, too.
 */

const exhibitors = ['cloned', 'grouped', 'static', 'list', 'plain', 'cards'];
const agenda = ['cloned', 'grouped', 'static', 'agenda', 'plain', 'full', 'brief'];

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
  {
    part: 'agenda',
    kind: 'agenda',
    sizes: [5, 100, 1000],
    pages: agenda,
    measure: 'load',
    condition: 'none',
  },
  {
    part: 'buttons',
    kind: 'agenda',
    sizes: [5, 100],
    pages: ['cloned', 'agenda', 'buttons'],
    measure: 'load',
    condition: 'none',
  },
  {
    part: 'throttled',
    kind: 'exhibitors',
    sizes: [100, 1000],
    pages: ['cloned', 'grouped', 'static', 'list', 'cards'],
    measure: 'load',
    condition: 'cpu',
  },
  {
    part: 'throttled',
    kind: 'agenda',
    sizes: [100],
    pages: ['cloned', 'grouped', 'static', 'agenda', 'full'],
    measure: 'load',
    condition: 'cpu',
  },
  {
    part: 'network',
    kind: 'exhibitors',
    sizes: [100, 1000],
    pages: ['cloned', 'static', 'list', 'cards'],
    measure: 'load',
    condition: 'network',
  },
  {
    part: 'network',
    kind: 'agenda',
    sizes: [100],
    pages: ['cloned', 'static', 'agenda', 'full', 'buttons'],
    measure: 'load',
    condition: 'network',
  },
  {
    part: 'scroll',
    kind: 'exhibitors',
    sizes: [1000],
    pages: ['static', 'cloned', 'grouped', 'list', 'cards'],
    measure: 'scroll',
    condition: 'none',
  },
  {
    part: 'scroll',
    kind: 'agenda',
    sizes: [1000],
    pages: ['static', 'cloned', 'grouped', 'agenda', 'full'],
    measure: 'scroll',
    condition: 'none',
  },
];
