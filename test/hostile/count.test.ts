/** How many hostile strings there are. */
import { expect } from '@open-wc/testing';

import * as addresses from './addresses.js';
import * as characters from './characters.js';
import { longWords } from './long-words.js';
import { markup } from './markup.js';

it('The hostile strings are more than 500, each of them once', () => {
  const kinds = [addresses, characters, { markup }].flatMap((file) =>
    Object.values<Record<string, readonly string[]>>(file),
  );
  const all = [...longWords, ...kinds.flatMap((kind) => Object.values(kind).flat())];
  expect(all.length).to.be.above(500);
  expect(new Set(all).size).to.equal(all.length);
});
