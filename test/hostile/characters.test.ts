/** Feeds with characters that do more than to be read. Needs `npm run build`. */
import { expect } from '@open-wc/testing';

import { addresses } from './addresses.js';
import { characterStrings } from './characters.js';
import { describeHostile } from './describe-hostile.js';
import { longWords } from './long-words.js';
import { markup } from './markup.js';

describeHostile(characterStrings);

it('The hostile strings are more than 500, each of them once', () => {
  const all = [markup, addresses, characterStrings, { longWords }].flatMap((kinds) =>
    Object.values(kinds).flat(),
  );
  expect(all.length).to.be.above(500);
  expect(new Set(all).size).to.equal(all.length);
});
