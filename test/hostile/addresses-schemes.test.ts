/** Feeds with addresses that no page may link to. Needs `npm run build`. */
import { expect } from '@open-wc/testing';

import { schemes } from './addresses.js';
import { describeHostile } from './describe-hostile.js';
import { read } from './hostile-page.js';

describeHostile(schemes);

it('A feed with schemes that no page may link to links to none of them', () => {
  for (const string of schemes['schemes that no page may link to'])
    expect(read(string).link, string).to.equal(undefined);
});
