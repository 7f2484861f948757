/** What the page chooses of the exhibitors, and how many of them it shows at first. */
import { expect, html } from '@open-wc/testing';

import { count, few, many, names, showList } from '../support/exhibitor-list.js';
import {
  button,
  choose,
  hasField,
  list,
  search,
  select,
  showLoaded,
  updated,
  words,
} from '../support/page.js';

describe('exhibitor-list for a part of the exhibitors', () => {
  for (const [attributes, shown] of [
    [{ topic: 'cloud' }, ['Zebra GmbH', 'Amt für Straßen']],
    [{ city: 'Erlensund' }, ['Amt für Straßen', 'Élan 9']],
    [{ city: 'Alder Sound' }, ['Amt für Straßen', 'Élan 9']],
    [{ kind: 'company' }, ['Zebra GmbH', 'Élan 10', 'Élan 9']],
    [{ exhibitors: 'elan-9\n  zebra' }, ['Zebra GmbH', 'Élan 9']],
    [{ exhibitors: 'zebra gone' }, ['Zebra GmbH']],
    [{ city: 'Erlensund', kind: 'company', exhibitors: 'elan-9 elan-10 amt' }, ['Élan 9']],
    [{ topic: 'cloud', city: 'Erlensund', kind: 'authority', exhibitors: 'amt zebra' }, ['Amt für Straßen']],
    [
      { topic: '', city: '', kind: '', exhibitors: ' ' },
      ['Zebra GmbH', 'Amt für Straßen', 'Élan 10', 'Élan 9'],
    ],
  ] as const) {
    it(`shows ${shown.join(', ')} for ${JSON.stringify(attributes)}`, async () => {
      expect(names(await showList(few, { ...attributes }))).to.deep.equal(shown);
    });
  }

  it('offers to search and filter only what is left', async () => {
    const element = await showList(few, { kind: 'company' });
    expect(count(element)).to.equal('3 Aussteller');
    expect(hasField(element, 'Art')).to.equal(false);
    const cities = [...select(element, 'Ort').options].map(({ label }) => label.trim());
    expect(cities).to.deep.equal(['Alle', 'Erlensund', 'Tannburg']);
    expect(hasField(await showList(few, { city: 'Erlensund' }), 'Ort')).to.equal(false);
    await search(element, 'Suche', 'straßen');
    expect(names(element)).to.deep.equal([]);
    expect(count(element)).to.equal('0 von 3 Ausstellern');
  });

  it('says so where none is left, and shows its children', async () => {
    const page = await showLoaded(html`
      <div>
        <exhibitor-list lang="en" topic="gone" .feed=${few}><a href="/all">All exhibitors</a></exhibitor-list>
      </div>
    `);
    expect(words(page.querySelector('exhibitor-list')!)).to.equal(
      'All exhibitors No exhibitor matches this selection.',
    );
    expect(page.querySelector('a')!.getClientRects()).to.have.length(1);
  });

  it('follows the page when it chooses otherwise', async () => {
    const element = await showList(few, { kind: 'authority' });
    expect(names(element)).to.deep.equal(['Amt für Straßen']);
    element.kind = '';
    element.topic = 'cloud';
    await updated(element);
    expect(names(element)).to.deep.equal(['Zebra GmbH', 'Amt für Straßen']);
    element.setAttribute('topic', 'unused');
    await updated(element);
    expect(names(element)).to.deep.equal([]);
    element.removeAttribute('topic');
    await updated(element);
    expect(count(element)).to.equal('4 Aussteller');
  });
});

describe('exhibitor-list with a limit', () => {
  it('shows the first ones, and all at a click', async () => {
    const element = await showList(many(8), { limit: '3' });
    expect(names(element)).to.deep.equal(['Exhibitor 0', 'Exhibitor 1', 'Exhibitor 2']);
    button(element, 'Alle 8 anzeigen').click();
    await updated(element);
    expect(names(element)).to.have.length(8);
    expect(list(element, '[part=button]').filter((name) => name.startsWith('Alle'))).to.deep.equal([]);
  });

  it('speaks English, too', async () => {
    const element = await showList(many(8), { limit: '3', lang: 'en' });
    expect(list(element, '[part=button]')).to.deep.equal(['Show all 8']);
  });

  it('goes on at the first one that was not there', async () => {
    const element = await showList(many(8), { limit: '3' });
    button(element, 'Alle 8 anzeigen').focus();
    button(element, 'Alle 8 anzeigen').click();
    await updated(element);
    const focused = element.shadowRoot!.activeElement!;
    expect([words(focused), focused.getAttribute('part')]).to.deep.equal(['Exhibitor 3', 'heading']);
    const { top, bottom } = focused.getBoundingClientRect();
    expect([top > -1, bottom < innerHeight + 1]).to.deep.equal([true, true]);
  });

  it('shows the first of those that match, and says how many there are', async () => {
    const element = await showList(many(20), { limit: '3' });
    await search(element, 'Suche', 'exhibitor 1');
    expect(names(element)).to.deep.equal(['Exhibitor 1', 'Exhibitor 10', 'Exhibitor 11']);
    expect(count(element)).to.equal('11 von 20 Ausstellern');
    expect(list(element, '[part=button]')).to.deep.equal(['Alle 11 anzeigen']);
    await choose(element, 'Ort', 'City B');
    expect(names(element)).to.deep.equal(['Exhibitor 1', 'Exhibitor 15']);
    expect(list(element, '[part=button]')).to.deep.equal([]);
  });

  it('shows the first in the order that is chosen', async () => {
    const element = await showList(few, { limit: '2' });
    await choose(element, 'Reihenfolge', 'nach Name');
    expect(names(element)).to.deep.equal(['Amt für Straßen', 'Élan 9']);
  });

  it('stays open for all once the visitor wanted that', async () => {
    const element = await showList(many(8), { limit: '3' });
    button(element, 'Alle 8 anzeigen').click();
    await search(element, 'Suche', 'exhibitor 7');
    await search(element, 'Suche', '');
    expect(names(element)).to.have.length(8);
    element.feed = { version: 1, ...many(9) };
    await updated(element);
    expect(names(element)).to.have.length(9);
  });

  it('offers nothing more where there is nothing more', async () => {
    for (const limit of ['8', '9', '0', '-1', 'nonsense', '']) {
      const element = await showList(many(8), { limit });
      expect(names(element), limit).to.have.length(8);
      expect(list(element, '[part=button]'), limit).to.deep.equal([]);
    }
  });

  it('follows the page when it wants another', async () => {
    const element = await showList(many(8), { limit: '3' });
    element.limit = 5;
    await updated(element);
    expect(names(element)).to.have.length(5);
    element.removeAttribute('limit');
    await updated(element);
    expect(names(element)).to.have.length(8);
  });

  it('holds for the plain list, too', async () => {
    const element = await showList(many(8), { limit: '3', 'no-controls': '' });
    expect(names(element)).to.have.length(3);
    button(element, 'Alle 8 anzeigen').click();
    await updated(element);
    expect(names(element)).to.have.length(8);
  });
});
