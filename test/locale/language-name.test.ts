/** Languages by their names. */
import { expect } from '@open-wc/testing';

import { languageName } from '../../src/locale/language-name.js';
import { locales } from '../support/locales.js';

describe('A language', () => {
  for (const locale of locales) {
    it(`has the name in ${locale} that the browser gives it`, () => {
      const names = new Intl.DisplayNames(locale, { type: 'language' });
      for (const tag of ['de', 'en', 'de-AT', 'en-GB', 'fr', 'hsb', 'cs'])
        expect(languageName(tag, locale), tag).to.equal(names.of(tag));
    });
  }

  it('that nobody knows has its tag for a name', () => {
    expect(languageName('xx', 'de')).to.equal('xx');
  });
});
