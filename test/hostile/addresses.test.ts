/** Feeds with addresses that are not what they seem. Needs `npm run build`. */
import { expect } from '@open-wc/testing';

import { addresses } from './addresses.js';
import { describeHostile } from './describe-hostile.js';
import { read } from './hostile-page.js';

describeHostile(addresses);

for (const name of ['schemes that no page may link to', 'such schemes in disguise'] as const) {
  it(`A feed with ${name} links to none of them`, () => {
    for (const string of addresses[name]) expect(read(string).link, string).to.equal(undefined);
  });
}
