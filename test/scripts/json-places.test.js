/** Where things stand in a JSON document, by their paths as `readFeed` tells them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findMistake, withLines } from '../../scripts/json-places.js';

const lineOf = (/** @type {string} */ text, /** @type {string} */ path) =>
  withLines([{ path }], text)[0].line;

describe('A place in a JSON document', () => {
  const text = `

{ "version":
    1, "fair": { "name": "\\"}", "opening.hours": [], "2025": true,
    "startDate": "2026-01-01",
    "startDate":
      "2026-02-30"
  }, "exhibitors": [ {}, [[], {
    "links": [ { "url": "a" },
      null, { "url" : "b" }
] } ] ], "a.b": [{}], "2025": {
  "x": -1.5e3 } }`;
  const places = {
    version: 3,
    fair: 4,
    'fair.name': 4,
    'fair.opening.hours': 4,
    'fair.2025': 4,
    'fair.startDate': 6,
    exhibitors: 8,
    'exhibitors[0]': 8,
    'exhibitors[1][1]': 8,
    'exhibitors[1][1].links[0].url': 9,
    'exhibitors[1][1].links[1]': 10,
    'exhibitors[1][1].links[2].url': 10,
    'a.b[0]': 11,
    2025: 11,
    '2025.x': 12,
    // What is not there stands for what should have it.
    'fair.endDate': 4,
    'exhibitors[0].name': 8,
    'exhibitors[1][1].links[2].title': 10,
    'exhibitors[7]': 8,
    updated: 3,
    'strange]': 3,
    'a.': 3,
  };
  for (const [path, line] of Object.entries(places))
    it(`${path} is on line ${line}`, () => assert.equal(lineOf(text, path), line));

  it('is on the same line however lines end', () => {
    for (const end of ['\r\n', '\r'])
      for (const [path, line] of Object.entries(places))
        assert.equal(lineOf(text.replaceAll('\n', end), path), line, path);
  });

  it('comes in the order of the document, also within a line', () => {
    const things = ['updated', '2025.x', 'fair.2025', 'fair.name', 'fair.startDate'].map((path) => ({
      path,
      message: `${path} is wrong`,
    }));
    assert.deepEqual(
      withLines(things, text).map(({ path, message }) => [path, message]),
      ['updated', 'fair.name', 'fair.2025', 'fair.startDate', '2025.x'].map((path) => [
        path,
        `${path} is wrong`,
      ]),
    );
  });

  it('is found however deep the document is, and however much of it is wrong', () => {
    const deep = `{\n"a": ${'['.repeat(100_000)}${']'.repeat(100_000)},\n"b": 1 }`;
    assert.equal(lineOf(deep, 'a'), 2);
    assert.equal(lineOf(deep, 'b'), 3);
    const many = Array.from({ length: 50_000 }, (_, index) => ({ path: `list[${index}].name` }));
    const wrong = withLines(many, `{ "list": [\n${many.map(() => '{}').join(',\n')}\n] }`);
    assert.deepEqual(wrong.at(-1), { path: 'list[49999].name', line: 50_001 });
  });
});

describe('A mistake in a JSON document', () => {
  it('has a kind and a place', () => {
    assert.deepEqual(findMistake('{\r\n  "a": 1\r\n  "b": 2 }'), {
      kind: 'CommaExpected',
      line: 3,
      column: 3,
    });
    assert.deepEqual(findMistake(''), { kind: 'ValueExpected', line: 1, column: 1 });
  });

  it('is none where the document is JSON, or is nested too deep to tell', () => {
    assert.equal(findMistake('{ "a": [1, null, "x"] }'), undefined);
    assert.equal(findMistake('['.repeat(1_000_000)), undefined);
  });
});
