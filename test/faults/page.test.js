/** The table of faults, and the page of the documentation that was written from it. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';

import { groups } from './faults.js';
import { rowsOf, shortTable } from './matrix-text.js';

const page = readFileSync('stories/docs/faults.mdx', 'utf8');
const all = Object.values(groups);
const names = all.flatMap(({ faults }) => faults.map(({ name }) => name));

/** The rows of the tables under a heading. */
function rowsUnder(/** @type {string} */ heading) {
  return rowsIn(page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '');
}

function rowsIn(/** @type {string} */ text) {
  const tables = [...text.matchAll(/rows=\{(\[.*?\])\}/gs)];
  return tables.flatMap(([, rows]) => [...runInNewContext(rows)].map((cells) => [...cells]));
}

describe('the faults', () => {
  it('are at least sixty, each with a name of its own', () => {
    ok(names.length >= 60, `${names.length} faults`);
    equal(new Set(names).size, names.length);
  });

  it('are those on the page of the documentation, in the same order', () => {
    const rows = rowsUnder('The matrix');
    deepEqual(
      rows.map(([name]) => name),
      names,
    );
    for (const [name, ...cells] of rows) {
      equal(cells.length, 7, name);
      deepEqual(cells.slice(-3), ['✓', '✓', '✓'], name);
      ok(cells.every(Boolean), `${name} has no empty cell`);
    }
  });

  it('are told in short above, each of them counted once', () => {
    const short = rowsUnder('In short');
    deepEqual(short, rowsIn(shortTable(rowsUnder('The matrix'))));
    equal(
      short.reduce((sum, cells) => sum + Number(cells.at(-1)), 0),
      names.length,
    );
  });

  it('come to the same in short where one engine alone differs', () => {
    const row = (/** @type {string} */ code) => ['A', 'x', code, '1', 'y'];
    const rows = [row('http'), row('timeout (WebKit: http)'), row('http'), ['B', 'z', '–', '1', 'z']];
    deepEqual(rowsIn(shortTable(rows)), [
      ['x', 'y', 'http, timeout', '3'],
      ['something else, told below', '–', '–', '1'],
    ]);
  });

  it('leave a cell empty that an engine has not recorded', () => {
    const cell = { fault: 'A', shown: 'x', tries: 1, read: 0 };
    const both = {
      version: '1',
      cells: [
        { ...cell, phase: 'first' },
        { ...cell, phase: 'after', code: 'http' },
      ],
    };
    const one = { version: '1', cells: [{ ...cell, phase: 'first' }] };
    const rows = (/** @type {object[]} */ ...runs) => rowsOf([{ name: 'A' }], /** @type {never} */ (runs));
    deepEqual(rows({ engine: 'Chromium', ...both }), [['A', 'x', 'http', '1', 'x', '✓']]);
    deepEqual(rows({ engine: 'Chromium', ...both }, { engine: 'WebKit', ...one }), [
      ['A', 'x', '', '', '', '✓', ''],
    ]);
  });

  it('say so where engines differ', () => {
    const run = (/** @type {string} */ engine, /** @type {string} */ code) => ({
      engine,
      version: '1',
      cells: [{ fault: 'A', phase: 'first', shown: 'x', code, tries: 1, read: 0 }],
    });
    const runs = [run('Chromium', 'http'), run('Firefox', 'timeout'), run('WebKit', 'http')];
    const [[, , code]] = rowsOf([{ name: 'A', phases: ['first'] }], /** @type {never} */ (runs));
    equal(code, 'http (Firefox: timeout)');
  });
});
