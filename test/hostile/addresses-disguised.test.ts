/** Feeds with addresses that hide what they are. Needs `npm run build`. */
import { expect } from '@open-wc/testing';

import { disguisedSchemes } from './addresses.js';
import { describeHostile } from './describe-hostile.js';
import { read } from './hostile-page.js';

describeHostile(disguisedSchemes);

it('A feed with such schemes in disguise links to none of them', () => {
  for (const string of disguisedSchemes['such schemes in disguise'])
    expect(read(string).link, string).to.equal(undefined);
});
