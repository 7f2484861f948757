import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { ExhibitorList } from '../../src/elements/exhibitor-list.js';
import { press, setViewport } from '../support/browser.js';
import {
  button,
  choose,
  feedData,
  field,
  hasField,
  list,
  search,
  select,
  showLoaded,
  updated,
  visible,
  words,
} from '../support/page.js';
import { useHostStyles } from '../support/stubs.js';

const names = (element: Element) => list(element, '[part=exhibitor] [part=heading]');
const count = (element: Element) => words(visible(element, '[part=count]')[0]!);

async function show(data: object, lang = 'de'): Promise<ExhibitorList> {
  return await showLoaded(
    html`<exhibitor-list lang=${lang} .feed=${{ version: 1, ...data }}></exhibitor-list>`,
  );
}

const three = {
  topics: [
    { id: 'cloud', name: { de: 'Wolke', en: 'Cloud' } },
    { id: 'unused', name: 'Unused' },
  ],
  exhibitors: [
    { name: 'Zebra GmbH', kind: 'company', city: 'Görlitz', topics: ['cloud'] },
    { name: 'Amt für Straßen', kind: 'authority', city: { de: 'Dresden', en: 'Dresden on the Elbe' } },
    { name: 'Élan 10', kind: 'company', description: { de: 'Fähren', en: 'Ferries' } },
    { name: 'Élan 9', kind: 'company', city: 'Dresden' },
  ],
};

/** Many entries: the fictional ones again and again. */
async function many(length: number): Promise<object> {
  const { exhibitors, topics } = (await feedData('lichtenau-2026')) as {
    exhibitors: object[];
    topics: object[];
  };
  return {
    topics,
    exhibitors: Array.from({ length }, (_, index) => ({
      ...exhibitors[index % exhibitors.length],
      id: `e${index}`,
      name: `Exhibitor ${index}`,
      logo: undefined,
    })),
  };
}

describe('exhibitor-list', () => {
  it('lists every exhibitor of the joint stand with city and kind, in the organiser’s order', async () => {
    const element = await show(await feedData('sccon-2025'));
    expect(list(element, '[part=exhibitor]')).to.deep.equal(
      [
        'Beratungsraum Kommunal- und Unternehmensberatung GmbH Leipzig · Unternehmen',
        'Cloud&Heat Technologies GmbH Dresden · Unternehmen',
        'Heinrich & Reuter Solutions GmbH Dresden · Unternehmen',
        'intecsoft GmbH & Co. KG Dresden · Unternehmen',
        'KAPRION Technologies GmbH Dresden · Unternehmen',
        'Landesamt für Geobasisinformation Sachsen Dresden · Behörde',
        'Sächsisches Staatsministerium für Infrastruktur und Landesentwicklung Dresden · Behörde',
        'Smart City Dresden Dresden · Kommune',
      ].map((line) => list(element, '[part=exhibitor]').find((shown) => shown.startsWith(line)) ?? line),
    );
    expect(count(element)).to.equal('8 Aussteller');
  });

  it('shows what there is of an exhibitor: logo, link, description, topics, a stand of its own', async () => {
    const element = await show({
      topics: three.topics,
      exhibitors: [
        {
          name: 'A',
          url: 'https://a.example/',
          hall: '4',
          booth: '12',
          description: 'One\n\nTwo',
          topics: ['cloud'],
          logo: { src: '/feeds/logos/a.svg', alt: { de: 'Logo A', en: 'Logo of A' } },
        },
      ],
    });
    const [link] = visible<HTMLAnchorElement>(element, 'a');
    expect([link?.href, words(link!)]).to.deep.equal(['https://a.example/', 'A']);
    expect(visible<HTMLImageElement>(element, 'img')[0]?.alt).to.equal('Logo A');
    expect(words(element)).to.contain('Halle 4, Stand 12').and.contain('One Two').and.contain('Wolke');
  });

  it('says so where there are none', async () => {
    expect(words(await show({ exhibitors: [] }))).to.equal('Noch sind keine Aussteller bekannt.');
    expect(words(await show({ exhibitors: [] }, 'en'))).to.equal('No exhibitors have been announced yet.');
  });

  it('counts one as one', async () => {
    expect(count(await show({ exhibitors: [{ name: 'A' }] }, 'en'))).to.equal('1 exhibitor');
  });

  describe('searches', () => {
    for (const [query, found] of [
      ['zebra', ['Zebra GmbH']],
      ['  GMBH zeb ', ['Zebra GmbH']],
      ['strassen', ['Amt für Straßen']],
      ['fur', ['Amt für Straßen']],
      ['fuer', ['Amt für Straßen']],
      ['elan', ['Élan 10', 'Élan 9']],
      ['Gorlitz', ['Zebra GmbH']],
      ['wolke', ['Zebra GmbH']],
      ['fähren', ['Élan 10']],
      ['faehren', ['Élan 10']],
      ['.*', []],
    ] as const) {
      it(`finds ${found.join(' and ') || 'nothing'} for “${query}”`, async () => {
        const element = await show(three);
        await search(element, 'Suche', query);
        expect(names(element)).to.deep.equal(found);
      });
    }

    it('searches in the language that is shown', async () => {
      const element = await show(three, 'en');
      await search(element, 'Search', 'ferries');
      expect(names(element)).to.deep.equal(['Élan 10']);
    });

    it('says how many it has found, in a status that is read out', async () => {
      const element = await show(three);
      const status = visible(element, '[role=status][part=count]')[0]!;
      await search(element, 'Suche', 'elan');
      expect(words(status)).to.equal('2 von 4 Ausstellern');
      expect(visible(element, '[part=count]')[0]).to.equal(status);
    });

    it('offers a way back where nothing is found', async () => {
      const element = await show(three, 'en');
      await search(element, 'Search', 'nothing at all');
      expect(words(element)).to.contain('No exhibitor matches this selection.');
      button(element, 'Clear the selection').click();
      await updated(element);
      expect(names(element)).to.have.length(4);
      expect(field(element, 'Search').value).to.equal('');
      expect(element.shadowRoot!.activeElement).to.equal(field(element, 'Search'));
    });

    it('keeps query and filters when the language changes', async () => {
      const element = await show(three);
      await search(element, 'Suche', 'elan');
      await choose(element, 'Ort', 'Dresden');
      element.lang = 'en';
      await new Promise(requestAnimationFrame);
      await updated(element);
      expect(names(element)).to.deep.equal(['Élan 9']);
      expect(field(element, 'Search').value).to.equal('elan');
    });
  });

  describe('filters', () => {
    it('by city, kind and topic, and by all of them together', async () => {
      const element = await show(await feedData('lichtenau-2026'));
      const total = names(element).length;
      await choose(element, 'Art', 'Behörde');
      const authorities = names(element).length;
      expect(authorities).to.be.within(1, total - 1);
      await choose(element, 'Ort', 'Lichtenau am See');
      const there = names(element).length;
      expect(there).to.be.within(1, authorities - 1);
      await choose(element, 'Art', 'Alle');
      expect(names(element).length).to.be.above(there);
      await choose(element, 'Ort', 'Alle');
      expect(names(element)).to.have.length(total);
    });

    it('together with the search', async () => {
      const element = await show(three);
      await choose(element, 'Art', 'Unternehmen');
      await search(element, 'Suche', 'elan');
      await choose(element, 'Ort', 'Dresden');
      expect(names(element)).to.deep.equal(['Élan 9']);
      expect(count(element)).to.equal('1 von 4 Ausstellern');
    });

    it('shows all again when a refresh has taken away what was chosen', async () => {
      const element = await show(three);
      await choose(element, 'Ort', 'Görlitz');
      expect(names(element)).to.have.length(1);
      element.feed = { exhibitors: three.exhibitors.slice(1) };
      await updated(element);
      expect(names(element)).to.have.length(3);
    });

    it('does not filter by what nobody can see or undo', async () => {
      const element = await show(three);
      await search(element, 'Suche', 'elan');
      element.noControls = true;
      await updated(element);
      expect(names(element)).to.have.length(4);
    });

    it('offers no filter for a single entry', async () => {
      expect(visible(await show({ exhibitors: [{ name: 'A' }] }), 'input, select')).to.have.length(0);
    });

    it('offers only values that occur, and only filters that tell entries apart', async () => {
      const element = await show(three);
      const options = (label: string) => [...select(element, label).options].map(({ label: l }) => l.trim());
      expect(options('Ort')).to.deep.equal(['Alle', 'Dresden', 'Görlitz']);
      expect(options('Art')).to.deep.equal(['Alle', 'Behörde', 'Unternehmen']);
      expect(hasField(element, 'Thema')).to.equal(false);
      expect(hasField(await show(await feedData('lichtenau-2026')), 'Thema')).to.equal(true);
    });

    it('is named as a search area with labelled fields', async () => {
      const element = await show(three);
      const area = visible(element, 'search')[0]!;
      expect(area.getAttribute('aria-label')).to.equal('Aussteller filtern');
      expect(list(element, 'legend')).to.deep.equal(['Filter', 'Ansicht']);
      expect(list(element, 'label > span')).to.deep.equal(['Suche', 'Ort', 'Art', 'Reihenfolge', 'Ansicht']);
    });

    it('can be left away by the page', async () => {
      const element = await show(three);
      element.noControls = true;
      await updated(element);
      expect(visible(element, 'input, select')).to.have.length(0);
      expect(names(element)).to.have.length(4);
    });
  });

  it('shows the same feed again after something else', async () => {
    const element = await show(three);
    const { feed } = element;
    element.feed = undefined;
    await updated(element);
    expect(names(element)).to.deep.equal([]);
    element.feed = feed;
    await updated(element);
    await search(element, 'Suche', 'elan');
    expect(names(element)).to.deep.equal(['Élan 10', 'Élan 9']);
  });

  describe('orders', () => {
    it('by name as people sort, with numbers by value', async () => {
      const element = await show(three);
      await choose(element, 'Reihenfolge', 'nach Name');
      expect(names(element)).to.deep.equal(['Amt für Straßen', 'Élan 9', 'Élan 10', 'Zebra GmbH']);
    });

    it('by city, those without one last', async () => {
      const element = await show(three);
      element.order = 'city';
      await updated(element);
      expect(names(element)).to.deep.equal(['Amt für Straßen', 'Élan 9', 'Zebra GmbH', 'Élan 10']);
      expect(select(element, 'Reihenfolge').selectedOptions[0]?.value).to.equal('city');
    });

    it('and keeps the filters', async () => {
      const element = await show(three);
      await search(element, 'Suche', 'elan');
      await choose(element, 'Reihenfolge', 'nach Name');
      expect(names(element)).to.deep.equal(['Élan 9', 'Élan 10']);
    });
  });

  describe('lays out', () => {
    const columns = (element: Element) =>
      new Set(visible(element, '[part=exhibitor]').map((item) => item.offsetLeft)).size;

    it('cards side by side, or a list', async () => {
      await setViewport(1000);
      const element = await show(three);
      expect(columns(element)).to.be.above(1);
      await choose(element, 'Ansicht', 'Liste');
      expect(columns(element)).to.equal(1);
      element.layout = 'grid';
      await updated(element);
      expect(columns(element)).to.be.above(1);
    });

    it('nothing wider than its room, down to 240 pixels', async () => {
      useHostStyles('.narrow { width: 240px; }');
      const page = await showLoaded<HTMLElement>(html`
        <div lang="de" class="narrow">
          <exhibitor-list .feed=${await feedData('lichtenau-2026')}></exhibitor-list>
        </div>
      `);
      for (const layout of ['grid', 'list'] as const) {
        page.querySelector('exhibitor-list')!.layout = layout;
        await updated(page);
        expect(page.scrollWidth).to.equal(240);
      }
    });
  });

  describe('with 1,000 exhibitors', () => {
    it('shows and finds each of them', async () => {
      const element = await show(await many(1000), 'en');
      expect(count(element)).to.equal('1000 exhibitors');
      expect(names(element)).to.have.length(1000);
      await search(element, 'Search', 'exhibitor 987');
      expect(names(element)).to.deep.equal(['Exhibitor 987']);
      await search(element, 'Search', '');
      expect(names(element)).to.have.length(1000);
    });

    it('keeps each entry’s place in the page while filtering', async () => {
      const element = await show(await many(200), 'en');
      const before = visible(element, '[part=exhibitor]');
      await search(element, 'Search', 'exhibitor 19');
      await search(element, 'Search', '');
      expect(visible(element, '[part=exhibitor]')).to.deep.equal(before);
    });

    it('leaves no gap in the grid between the few that are found', async () => {
      const element = await show(await many(200), 'en');
      await search(element, 'Search', 'exhibitor 100');
      await search(element, 'Search', 'exhibitor 15');
      const tops = visible(element, '[part=exhibitor]').map((item) => item.getBoundingClientRect().top);
      const rows = [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
      expect(new Set(rows.slice(0, -1)).size).to.equal(1);
    });
  });

  it('works by keyboard alone', async () => {
    const element = await show(three, 'en');
    field(element, 'Search').focus();
    await sendKeys({ type: 'elan' });
    await updated(element);
    expect(names(element)).to.deep.equal(['Élan 10', 'Élan 9']);
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(select(element, 'City'));
    await press('Shift', 'Tab');
    expect(element.shadowRoot!.activeElement).to.equal(field(element, 'Search'));
  });

  it('is accessible in each state', async () => {
    const element = await show(await feedData('lichtenau-2026'));
    await expect(element).to.be.accessible();
    await search(element, 'Suche', 'nichts davon');
    await expect(element).to.be.accessible();
  });
});
