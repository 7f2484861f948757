import { expect, fixture, html } from '@open-wc/testing';

import { closestLang } from '../../src/locale/closest-lang.js';
import { resolveLocale } from '../../src/locale/locale.js';
import { stub } from '../support/stubs.js';

describe('closestLang', () => {
  it('finds the language of the nearest ancestor', async () => {
    const outer = await fixture(
      html`<div lang="de">
        <div lang="en-GB"><p></p></div>
      </div>`,
    );
    expect(closestLang(outer.querySelector('p')!)).to.equal('en-GB');
  });

  it('looks out of shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><div></div></div>`);
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<div></div>';
    const innermost = inner.firstElementChild!.attachShadow({ mode: 'closed' });
    innermost.innerHTML = '<p></p>';
    expect(closestLang(innermost.querySelector('p')!)).to.equal('fr');
  });

  it('takes the element’s own language first', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><p lang="de"></p></div>`);
    expect(closestLang(outer.querySelector('p')!)).to.equal('de');
  });
});

describe('resolveLocale', () => {
  for (const [tag, locale] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-de', 'de'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['fr', 'en'],
    ['den', 'en'],
    ['hsb', 'en'],
  ] as const) {
    it(`speaks ${locale} for ${tag}`, () => expect(resolveLocale(tag)).to.equal(locale));
  }

  it('speaks the first of the two among the browser’s languages where the page names none', () => {
    stub(navigator, 'languages', ['fr', 'en-GB', 'de']);
    expect(resolveLocale(undefined)).to.equal('en');
    expect(resolveLocale('')).to.equal('en');
    stub(navigator, 'languages', ['fr', 'de-CH', 'en']);
    expect(resolveLocale(undefined)).to.equal('de');
  });

  it('speaks German where nobody says anything', () => {
    stub(navigator, 'languages', ['fr']);
    expect(resolveLocale(undefined)).to.equal('de');
  });
});
