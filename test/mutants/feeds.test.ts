/** Some feeds that chance has made: few, for they are read with every mutant. */
import { fuzz, seeds } from '../fuzz/fuzz.js';

describe('Whatever a feed says,', () => {
  it('it is read as promised', () => {
    fuzz({ feeds: 100, seed: seeds.browsers });
  });
});
