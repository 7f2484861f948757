/** The feeds that the benchmark measures with. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { makeFeed } from '../../bench/feeds.js';
import { readFeed } from '../../dist/index.js';

const base = 'https://example.org/feed.json';
const sessions = (count) => JSON.parse(makeFeed('agenda', count).json).agenda;
/** Of a session and its parts, in milliseconds. */
const lengths = ({ parts = [], ...session }) =>
  [session, ...parts].map(({ startDate, endDate }) => Date.parse(endDate) - Date.parse(startDate));

describe('A feed of the benchmark', () => {
  for (const [kind, count] of [
    ['exhibitors', 8],
    ['exhibitors', 100],
    ['exhibitors', 5000],
    ['agenda', 5],
    ['agenda', 100],
    ['agenda', 1000],
  ]) {
    it(`has ${count} entries (${kind}), each with an id of its own, and nothing that is left out`, () => {
      const { feed, problems } = readFeed(makeFeed(kind, count).json, { base, locale: 'de' });
      // The reader would spend its time on telling of problems.
      assert.deepEqual(problems, []);
      assert.equal(feed[kind].length, count);
      assert.equal(new Set(feed[kind].map(({ id }) => id)).size, count);
    });
  }

  it('is small enough to be loaded at all', () => {
    assert.ok(Buffer.byteLength(makeFeed('exhibitors', 5000).json) < 5 * 2 ** 20);
  });

  it('has sessions on the days of the fair and on as many after it, as long as those of the sample', () => {
    const days = new Set(sessions(100).map(({ startDate }) => startDate.slice(0, 10)));
    assert.deepEqual(
      [...days].sort(),
      ['15', '16', '17', '18', '19', '20'].map((day) => `2026-09-${day}`),
    );
    const [first, second] = [0, 24].map((from) =>
      sessions(48)
        .slice(from, from + 24)
        .map(lengths),
    );
    assert.deepEqual(second, first);
  });

  it('says what stands at the end', () => {
    const { json, end } = makeFeed('exhibitors', 100);
    const { name } = JSON.parse(json).exhibitors.at(-1);
    assert.deepEqual(end, [name.de ?? name]);
    const agenda = sessions(5);
    const latest = agenda
      .map(({ startDate }) => startDate)
      .sort()
      .at(-1);
    assert.deepEqual(
      makeFeed('agenda', 5).end,
      agenda.filter(({ startDate }) => startDate === latest).map(({ title }) => title.de),
    );
  });
});
