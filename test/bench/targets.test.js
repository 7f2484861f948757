/** What the benchmark says of what was reached. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { targetsTable } from '../../bench/targets.js';

const exhibitors = (size, list) => ({
  series: { part: 'exhibitors', kind: 'exhibitors' },
  size,
  figures: {
    cloned: { task: 100, key: 100, shift: 0, longTasks: 3 },
    list: { shift: 0, longTasks: 0, ...list },
  },
});
const said = (...results) =>
  targetsTable(results).rows.map(([title, , measured, reached]) => [title, measured, reached]);

describe('The targets of the benchmark', () => {
  it('are reached up to the limit and not above it', () => {
    const title = 'CPU, 8 exhibitors, beside “by hand”';
    assert.deepEqual(said(exhibitors(8, { task: 135 }))[0], [title, '1.35', 'yes']);
    assert.deepEqual(said(exhibitors(8, { task: 136 }))[0], [title, '1.36', 'no']);
  });

  it('are silent about what was not measured', () => {
    assert.deepEqual(said(), []);
    const titles = said(exhibitors(8, { task: 100 })).map(([title]) => title);
    assert.deepEqual(titles, ['CPU, 8 exhibitors, beside “by hand”', 'layout shift, 8 exhibitors']);
  });

  it('have the exponent of growth once both its ends were measured', () => {
    const grown = (few, many) =>
      said(exhibitors(100, { task: few }), exhibitors(5000, { task: many })).find(([title]) =>
        title.startsWith('exponent'),
      );
    assert.deepEqual(grown(10, 500).slice(1), ['1.00', 'no']);
    assert.deepEqual(grown(10, 10).slice(1), ['0.00', 'yes']);
  });

  it('are those of the very part: scrolling is not loading', () => {
    const scrolled = {
      series: { part: 'scroll', kind: 'exhibitors' },
      size: 1000,
      figures: { static: { scroll: 100 }, list: { scroll: 121 } },
    };
    assert.deepEqual(said(scrolled), [
      ['CPU of scrolling, 1,000 exhibitors, beside “by hand, static”', '1.21', 'no'],
    ]);
  });
});
