/** Feeds that chance has made, most of them: with 2,000 in each of three engines they are 50,000. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadFuzz } from './load.js';

const { fuzz, seeds } = await loadFuzz();

describe('Whatever a feed says,', () => {
  it('44,000 are read as promised', () => {
    const { feeds, refused, entries, addresses, calendarEntries } = fuzz({ feeds: 44_000, seed: seeds.node });
    assert.equal(feeds + refused, 44_000);
    // Feeds of which nothing comes would prove nothing.
    assert.ok(entries > 2 * feeds, `${entries} entries`);
    assert.ok(addresses > feeds, `${addresses} addresses`);
    assert.ok(calendarEntries > feeds / 4, `${calendarEntries} entries of calendars`);
  });
});
