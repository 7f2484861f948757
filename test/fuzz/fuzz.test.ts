/** Feeds that chance has made, in this engine: addresses, dates and languages are read by what a browser brings. */
import { fuzz, seeds } from './fuzz.js';

describe('Whatever a feed says,', () => {
  it('this engine reads 2,000 as promised', function () {
    // The slowest engine, beside others on a busy machine.
    this.timeout(100_000);
    fuzz({ feeds: 2_000, seed: seeds.browsers });
  });
});
