/** Search, filters and order of the exhibitor list, and what it says of their results. */
import { expect, fixture, html } from '@open-wc/testing';

import { listen } from '../support/announcements.js';
import { count, few, listOf, names, showList } from '../support/exhibitor-list.js';
import { focused } from '../support/focus.js';
import {
  button,
  choose,
  feedData,
  field,
  hasField,
  list,
  search,
  select,
  updated,
  visible,
  words,
} from '../support/page.js';

describe('exhibitor-list', () => {
  it('puts the filters side by side below the search box, where there is room', async () => {
    const element = await showList(few);
    const top = ({ top }: DOMRect) => Math.round(top);
    const search = field(element, 'Suche').getBoundingClientRect();
    const filters = visible(element, 'select').map((each) => each.getBoundingClientRect());
    expect(filters.length).to.be.above(2);
    expect(new Set(filters.map(top)).size, 'rows').to.equal(1);
    expect(top(filters[0]!)).to.be.above(search.bottom);
    expect(search.width).to.be.above(3 * filters[0]!.width);
  });

  it('takes no more of a narrow row than its part, however long the names in its filters are', async () => {
    const exhibitors = few.exhibitors.map((exhibitor, index) => ({
      ...exhibitor,
      city: `Ortsteil Nummer ${index} der Verwaltungsgemeinschaft Erlensund und Umgebung`,
    }));
    const row = await fixture(
      html`<div style="display: flex; width: 320px">
        <div style="flex: 1">${listOf({ exhibitors })}</div>
        <p style="flex: none; width: 20px"></p>
      </div>`,
    );
    await updated(row);
    expect(select(row.querySelector('exhibitor-list')!, 'Ort').options).to.have.length(5);
    expect(row.firstElementChild!.getBoundingClientRect().width).to.equal(300);
  });

  describe('searches', () => {
    for (const [query, found] of [
      ['zebra', ['Zebra GmbH']],
      ['  GMBH zeb ', ['Zebra GmbH']],
      ['strassen', ['Amt für Straßen']],
      ['fur', ['Amt für Straßen']],
      ['fuer', ['Amt für Straßen']],
      ['elan', ['Élan 10', 'Élan 9']],
      ['TANNBURG', ['Zebra GmbH']],
      ['wolken', ['Zebra GmbH', 'Amt für Straßen']],
      ['gewasser', ['Amt für Straßen']],
      ['gewaesser', ['Amt für Straßen']],
      ['fähren', ['Élan 10']],
      ['.*', []],
    ] as const) {
      it(`finds ${found.join(' and ') || 'nothing'} for “${query}”`, async () => {
        const element = await showList(few);
        await search(element, 'Suche', query);
        expect(names(element)).to.deep.equal(found);
      });
    }

    it('searches in the language that is shown', async () => {
      const element = await showList(few, { lang: 'en' });
      await search(element, 'Search', 'ferries');
      expect(names(element)).to.deep.equal(['Élan 10']);
    });

    it('offers a way back where nothing is found', async () => {
      const element = await showList(few, { lang: 'en' });
      await choose(element, 'Type', 'Company');
      await search(element, 'Search', 'nothing at all');
      expect(names(element)).to.deep.equal([]);
      expect(words(element)).to.contain('No exhibitor matches this selection.');
      button(element, 'Clear the selection').click();
      await updated(element);
      expect(names(element)).to.have.length(4);
      expect(words(element)).to.not.contain('No exhibitor matches');
      expect(field(element, 'Search').value).to.equal('');
      expect(select(element, 'Type').selectedOptions[0]!.label.trim()).to.equal('All');
      expect(focused(element)).to.equal('Search');
    });

    it('keeps query and filters when the language changes', async () => {
      const element = await showList(few);
      await search(element, 'Suche', 'elan');
      await choose(element, 'Ort', 'Erlensund');
      element.lang = 'en';
      await new Promise(requestAnimationFrame);
      await updated(element);
      expect(names(element)).to.deep.equal(['Élan 9']);
      expect(field(element, 'Search').value).to.equal('elan');
      expect(select(element, 'City').selectedOptions[0]!.label.trim()).to.equal('Alder Sound');
    });
  });

  describe('filters', () => {
    it('by city, kind and topic, and by all of them together', async () => {
      const element = await showList(await feedData('lichtenau-2026'));
      const total = names(element).length;
      await choose(element, 'Art', 'Behörde');
      const authorities = names(element).length;
      expect(authorities).to.be.within(1, total - 1);
      await choose(element, 'Ort', 'Lichtenau am See');
      const there = names(element).length;
      expect(there).to.be.within(1, authorities - 1);
      await choose(element, 'Thema', 'Geodaten und digitale Zwillinge');
      expect(names(element)).to.have.length(1);
      expect(names(element)[0]).to.match(/^Interkommunaler Zweckverband/);
      await choose(element, 'Thema', 'Alle');
      await choose(element, 'Art', 'Alle');
      expect(names(element).length).to.be.above(there);
      await choose(element, 'Ort', 'Alle');
      expect(names(element)).to.have.length(total);
    });

    it('together with the search', async () => {
      const element = await showList(few);
      await choose(element, 'Art', 'Unternehmen');
      await search(element, 'Suche', 'elan');
      await choose(element, 'Ort', 'Erlensund');
      expect(names(element)).to.deep.equal(['Élan 9']);
    });

    it('shows all again when a refresh has taken away what was chosen', async () => {
      const element = await showList(few);
      await choose(element, 'Ort', 'Tannburg');
      expect(names(element)).to.have.length(1);
      element.feed = { exhibitors: few.exhibitors.slice(1) };
      await updated(element);
      expect(names(element)).to.have.length(3);
    });

    it('does not filter by what nobody can see or undo', async () => {
      const element = await showList(few);
      await search(element, 'Suche', 'elan');
      element.noControls = true;
      await updated(element);
      expect(names(element)).to.have.length(4);
    });

    it('offers only values that occur, and only filters that tell entries apart', async () => {
      const options = (element: Element, label: string) =>
        [...select(element, label).options].map((option) => option.label.trim());
      const element = await showList(few);
      expect(options(element, 'Ort')).to.deep.equal(['Alle', 'Erlensund', 'Tannburg']);
      expect(options(element, 'Art')).to.deep.equal(['Alle', 'Behörde', 'Unternehmen']);
      expect(options(element, 'Thema')).to.deep.equal(['Alle', 'Gewässer', 'Wolken']);
      const english = await showList(few, { lang: 'en' });
      expect(options(english, 'City')).to.deep.equal(['All', 'Alder Sound', 'Tannburg']);
      const alike = await showList({ exhibitors: few.exhibitors.slice(2) });
      expect(['Ort', 'Art', 'Thema'].filter((label) => hasField(alike, label))).to.deep.equal([]);
    });

    it('is named as a search area with labelled fields', async () => {
      const element = await showList(few);
      const area = visible(element, 'search')[0]!;
      expect(area.getAttribute('aria-label')).to.equal('Aussteller filtern');
      expect(list(element, 'label > span')).to.deep.equal([
        'Suche',
        'Thema',
        'Ort',
        'Art',
        'Reihenfolge',
        'Ansicht',
      ]);
    });

    it('can be left away by the page, and the count with them', async () => {
      const element = await showList(few, { 'no-controls': '' });
      expect(visible(element, 'input, select')).to.have.length(0);
      expect(count(element)).to.equal(undefined);
      expect(names(element)).to.have.length(4);
    });
  });

  describe('says how many it shows', () => {
    it('in words that fit the number', async () => {
      const element = await showList(few);
      expect(count(element)).to.equal('4 Aussteller');
      await search(element, 'Suche', 'elan');
      expect(count(element)).to.equal('2 von 4 Ausstellern');
      await search(element, 'Suche', 'zebra');
      expect(count(element)).to.equal('1 von 4 Ausstellern');
      await search(element, 'Suche', 'nichts');
      expect(count(element)).to.equal('0 von 4 Ausstellern');
      element.lang = 'en';
      await new Promise(requestAnimationFrame);
      await updated(element);
      expect(count(element)).to.equal('0 of 4 exhibitors');
      await search(element, 'Search', '');
      expect(count(element)).to.equal('4 exhibitors');
    });

    it('once a change of the filters, to those who hear it', async () => {
      const element = await showList(few);
      const heard = listen(element);
      await search(element, 'Suche', 'elan');
      expect(heard()).to.deep.equal(['2 von 4 Ausstellern']);
      await choose(element, 'Ort', 'Erlensund');
      expect(heard()).to.deep.equal(['1 von 4 Ausstellern']);
      await choose(element, 'Art', 'Behörde');
      expect(heard()).to.deep.equal(['0 von 4 Ausstellern']);
      button(element, 'Auswahl zurücksetzen').click();
      await updated(element);
      expect(heard()).to.deep.equal(['4 Aussteller']);
    });

    it('though the number stays the same', async () => {
      const element = await showList(few);
      const heard = listen(element);
      await search(element, 'Suche', 'elan');
      await choose(element, 'Art', 'Unternehmen');
      await search(element, 'Suche', 'élan');
      expect(heard()).to.deep.equal(Array(3).fill('2 von 4 Ausstellern'));
    });

    it('not again when only order, layout or details change', async () => {
      const element = await showList(few);
      const heard = listen(element);
      await choose(element, 'Reihenfolge', 'nach Name');
      await choose(element, 'Ansicht', 'Liste');
      visible(element, '[part=summary]')[0]!.click();
      await updated(element);
      expect(heard()).to.deep.equal([]);
    });
  });

  describe('orders', () => {
    it('by name as people sort, with numbers by value', async () => {
      const element = await showList(few);
      await choose(element, 'Reihenfolge', 'nach Name');
      expect(names(element)).to.deep.equal(['Amt für Straßen', 'Élan 9', 'Élan 10', 'Zebra GmbH']);
    });

    it('by city, those without one last', async () => {
      const element = await showList(few, { order: 'city' });
      expect(names(element)).to.deep.equal(['Amt für Straßen', 'Élan 9', 'Zebra GmbH', 'Élan 10']);
      expect(select(element, 'Reihenfolge').selectedOptions[0]!.label.trim()).to.equal('nach Ort');
    });

    it('and keeps the filters', async () => {
      const element = await showList(few);
      await search(element, 'Suche', 'elan');
      await choose(element, 'Reihenfolge', 'nach Name');
      expect(names(element)).to.deep.equal(['Élan 9', 'Élan 10']);
    });
  });
});
