/** The exhibitor list by topic or city. */
import { expect } from '@open-wc/testing';

import { clickSummary, count, few, groups, names, opened, showList } from '../support/exhibitor-list.js';
import { focused } from '../support/focus.js';
import { button, choose, list, search, updated, visible } from '../support/page.js';

const session = { title: 'Talk', startDate: '2026-09-15T10:00:00+02:00', exhibitors: ['amt'] };

describe('exhibitor-list in groups', () => {
  it('by topic: an exhibitor with two topics stands in both, those without come last', async () => {
    const element = await showList(few, { 'group-by': 'topic' });
    expect(groups(element)).to.deep.equal([
      ['Gewässer', ['Amt für Straßen']],
      ['Wolken', ['Zebra GmbH', 'Amt für Straßen']],
      ['Weitere', ['Élan 10', 'Élan 9']],
    ]);
  });

  it('by city', async () => {
    const element = await showList(few, { 'group-by': 'city', lang: 'en' });
    expect(groups(element)).to.deep.equal([
      ['Alder Sound', ['Amt für Straßen', 'Élan 9']],
      ['Tannburg', ['Zebra GmbH']],
      ['Others', ['Élan 10']],
    ]);
  });

  it('by nothing at all where the page names no such thing', async () => {
    const element = await showList(few, { 'group-by': 'colour' });
    expect(groups(element)).to.deep.equal([]);
    expect(names(element)).to.have.length(4);
  });

  it('has no group for others where there are none', async () => {
    const element = await showList(
      { ...few, exhibitors: few.exhibitors.slice(0, 2) },
      { 'group-by': 'topic' },
    );
    expect(groups(element).map(([heading]) => heading)).to.deep.equal(['Gewässer', 'Wolken']);
  });

  it('counts an exhibitor that stands in two groups as one', async () => {
    const element = await showList(few, { 'group-by': 'topic' });
    expect(names(element)).to.have.length(5);
    expect(count(element)).to.equal('4 Aussteller');
    await choose(element, 'Thema', 'Wolken');
    expect(count(element)).to.equal('2 von 4 Ausstellern');
  });

  it('has headings of one level for the groups, of the next for the exhibitors, then for sessions', async () => {
    const element = await showList(
      { ...few, agenda: [session] },
      { 'group-by': 'topic', 'heading-level': '3' },
    );
    await clickSummary(element, 'Amt für Straßen');
    const outline = visible(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    // Amt is open in both of its groups.
    expect(outline).to.deep.equal(['h3', 'h4', 'h5', 'h3', 'h4', 'h4', 'h5', 'h3', 'h4', 'h4']);
  });

  it('has no level between the page’s and the exhibitors where there are no groups', async () => {
    const element = await showList({ ...few, agenda: [session] }, { 'heading-level': '3' });
    await clickSummary(element, 'Amt für Straßen');
    const outline = visible(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(outline).to.deep.equal(['h3', 'h3', 'h4', 'h3', 'h3']);
  });

  it('hides groups in which nothing matches, and shows them again', async () => {
    const element = await showList(few, { 'group-by': 'topic' });
    await search(element, 'Suche', 'zebra');
    expect(groups(element)).to.deep.equal([['Wolken', ['Zebra GmbH']]]);
    await search(element, 'Suche', 'elan');
    expect(groups(element)).to.deep.equal([['Weitere', ['Élan 10', 'Élan 9']]]);
    await search(element, 'Suche', 'nichts davon');
    expect(groups(element)).to.deep.equal([]);
    await search(element, 'Suche', '');
    expect(groups(element)).to.have.length(3);
  });

  it('renames and sorts them anew when the language changes', async () => {
    const element = await showList(
      {
        topics: [
          { id: 'a', name: { de: 'Abwasser', en: 'Waste water' } },
          { id: 'v', name: { de: 'Verkehr', en: 'Traffic' } },
        ],
        exhibitors: [
          { name: 'Amselwerk', topics: ['a'] },
          { name: 'Birkenhof', topics: ['v'] },
          { name: 'Ceder' },
        ],
      },
      { 'group-by': 'topic' },
    );
    expect(groups(element).map(([heading]) => heading)).to.deep.equal(['Abwasser', 'Verkehr', 'Weitere']);
    element.lang = 'en';
    await new Promise(requestAnimationFrame);
    await updated(element);
    expect(groups(element)).to.deep.equal([
      ['Traffic', ['Birkenhof']],
      ['Waste water', ['Amselwerk']],
      ['Others', ['Ceder']],
    ]);
  });

  it('says in which language a topic is that has no name in the page’s', async () => {
    const element = await showList(
      { topics: [{ id: 'a', name: { de: 'Abwasser' } }], exhibitors: [{ name: 'Amselwerk', topics: ['a'] }] },
      { 'group-by': 'topic', lang: 'en' },
    );
    const [heading] = visible(element, '[part=group] > [part=heading] [lang]');
    expect([heading?.lang, heading?.textContent]).to.deep.equal(['de', 'Abwasser']);
  });

  it('sorts within each group as the visitor wants', async () => {
    const element = await showList(few, { 'group-by': 'topic' });
    await choose(element, 'Reihenfolge', 'nach Name');
    expect(groups(element)).to.deep.equal([
      ['Gewässer', ['Amt für Straßen']],
      ['Wolken', ['Amt für Straßen', 'Zebra GmbH']],
      ['Weitere', ['Élan 9', 'Élan 10']],
    ]);
  });

  it('follows the page when it groups otherwise, or no longer', async () => {
    const element = await showList(few, { 'group-by': 'topic' });
    await clickSummary(element, 'Zebra GmbH');
    element.groupBy = 'city';
    await updated(element);
    expect(groups(element).map(([heading]) => heading)).to.deep.equal(['Erlensund', 'Tannburg', 'Weitere']);
    element.removeAttribute('group-by');
    await updated(element);
    expect(groups(element)).to.deep.equal([]);
    expect(names(element)).to.deep.equal(['Zebra GmbH', 'Amt für Straßen', 'Élan 10', 'Élan 9']);
    expect(opened(element)).to.deep.equal(['Zebra GmbH']);
  });

  it('shows the first ones of all groups up to the limit', async () => {
    const element = await showList(few, { 'group-by': 'city', limit: '1' });
    expect(groups(element)).to.deep.equal([['Erlensund', ['Amt für Straßen']]]);
    button(element, 'Alle 4 anzeigen').click();
    await updated(element);
    expect(groups(element)).to.deep.equal([
      ['Erlensund', ['Amt für Straßen', 'Élan 9']],
      ['Tannburg', ['Zebra GmbH']],
      ['Weitere', ['Élan 10']],
    ]);
    expect(focused(element)).to.equal('Élan 9');
  });

  for (const limit of ['1', '2', '3', '4']) {
    it(`leaves nobody out for good: limit ${limit}, with one who stands in two groups`, async () => {
      const element = await showList(few, { 'group-by': 'topic', limit });
      const seen = new Set(names(element)).size;
      expect(seen).to.be.most(Number(limit));
      const more = list(element, 'button').filter((name) => name.startsWith('Alle'));
      expect(more).to.deep.equal(seen < 4 ? ['Alle 4 anzeigen'] : []);
      if (seen < 4) button(element, 'Alle 4 anzeigen').click();
      await updated(element);
      expect(names(element)).to.have.length(5);
    });
  }
});
