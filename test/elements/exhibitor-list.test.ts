import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { ExhibitorList } from '../../src/elements/exhibitor-list.js';
import { press, setViewport } from '../support/browser.js';
import { card, clickSummary, count, few, many, names, showList } from '../support/exhibitor-list.js';
import { focused } from '../support/focus.js';
import {
  choose,
  feedData,
  field,
  list,
  search,
  showLoaded,
  updated,
  visible,
  words,
} from '../support/page.js';
import { useHostStyles } from '../support/stubs.js';

const longName = 'Gesellschaft für Gemeindedatenverarbeitungsinfrastruktur '.repeat(4).slice(0, 200).trim();

describe('exhibitor-list', () => {
  it('lists every exhibitor of the joint stand with city and kind, in the organiser’s order', async () => {
    const element = await showList(await feedData('sccon-2025'));
    const lines = visible(element, '[part=exhibitor]').map((item) =>
      ['heading', 'meta'].map((part) => words(item.querySelector(`[part=${part}]`)!)).join(': '),
    );
    expect(lines).to.deep.equal([
      'Beratungsraum Kommunal- und Unternehmensberatung GmbH: Leipzig · Unternehmen',
      'Cloud&Heat Technologies GmbH: Dresden · Unternehmen',
      'Heinrich & Reuter Solutions GmbH: Dresden · Unternehmen',
      'intecsoft GmbH & Co. KG: Dresden · Unternehmen',
      'KAPRION Technologies GmbH: Dresden · Unternehmen',
      'Landesamt für Geobasisinformation Sachsen: Dresden · Behörde',
      'Sächsisches Staatsministerium für Infrastruktur und Landesentwicklung: Dresden · Behörde',
      'Smart City Dresden: Dresden · Kommune',
    ]);
    expect(count(element)).to.equal('8 Aussteller');
  });

  it('shows on the card what there is of an exhibitor: logo, description, topics, a stand of its own', async () => {
    const element = await showList({
      topics: few.topics,
      exhibitors: [
        {
          name: 'Amselwerk',
          hall: '4',
          booth: '12',
          description: 'One\n\nTwo',
          topics: ['cloud', 'water'],
          logo: { src: '/feeds/logos/auenkarte.svg', alt: { de: 'Logo A', en: 'Logo of A' } },
        },
      ],
    });
    expect(visible<HTMLImageElement>(element, 'img').map(({ alt }) => alt)).to.deep.equal(['Logo A']);
    expect(list(element, '[part=place]')).to.deep.equal(['Halle 4, Stand 12']);
    expect(list(element, '[part=topics] li')).to.deep.equal(['Wolken', 'Gewässer']);
    expect(list(element, '[part=description]')).to.deep.equal(['One Two']);
  });

  it('keeps the paragraphs of a description', async () => {
    const exhibitors = ['One', 'One\n\nTwo'].map((description) => ({ name: description, description }));
    const [one, three] = visible(await showList({ exhibitors }), '[part=description]');
    expect(three!.clientHeight / one!.clientHeight).to.be.closeTo(3, 0.1);
  });

  it('says so where there are none', async () => {
    expect(words(await showList({ exhibitors: [] }))).to.equal('Noch sind keine Aussteller bekannt.');
    expect(words(await showList({ exhibitors: [] }, { lang: 'en' }))).to.equal(
      'No exhibitors have been announced yet.',
    );
  });

  it('shows the same feed again after something else', async () => {
    const element = await showList(few);
    const { feed } = element;
    element.feed = undefined;
    await updated(element);
    expect(names(element)).to.deep.equal([]);
    element.feed = feed;
    await updated(element);
    await search(element, 'Suche', 'elan');
    expect(names(element)).to.deep.equal(['Élan 10', 'Élan 9']);
  });

  describe('where there is no logo', () => {
    for (const [name, initials] of [
      ['Amselwerk Technik GmbH', 'AT'],
      ['Amselwerk', 'A'],
      ['amselwerk technik', 'AT'],
      ['Q', 'Q'],
      ['3D-Druck Tannburg', '3D'],
      ['42', '4'],
      ['Ökohof Überlauf', 'ÖÜ'],
      ['„Bunte Wolke“ e. V.', 'BW'],
      ['O’Hara & Söhne', 'OS'],
      ['Wolke&Wind', 'WW'],
      ['Żuraw (Polska)', 'ŻP'],
      ['Ёлка – Ярмарка', 'ЁЯ'],
    ] as const) {
      it(`shows ${initials} for ${name}`, async () => {
        const [shown] = visible(await showList({ exhibitors: [{ name }] }), '[part=initials]');
        expect(words(shown!)).to.equal(initials);
      });
    }

    it('keeps the dots of an umlaut that is written as two characters', async () => {
      const name = 'Ökohof Überlauf'.normalize('NFD');
      const [shown] = list(await showList({ exhibitors: [{ name }] }), '[part=initials]');
      expect(shown!.normalize('NFC')).to.equal('ÖÜ');
    });

    it('keeps them from those who hear the page: they hear the name', async () => {
      const element = await showList(few);
      const hidden = visible(element, '[part=initials]').map((each) => each.getAttribute('aria-hidden'));
      expect(hidden).to.deep.equal(['true', 'true', 'true', 'true']);
    });

    it('shows initials, too, where the logo cannot be loaded', async () => {
      const logo = { src: '/feeds/logos/there-is-none.svg', alt: 'Logo' };
      const element = await showList({ exhibitors: [{ name: 'Amselwerk Technik', logo }] });
      const [image] = visible<HTMLImageElement>(element, 'img');
      if (!image!.complete) await oneEvent(image!, 'error');
      expect(getComputedStyle(image!).visibility).to.equal('hidden');
      expect(list(element, '[part=initials]')).to.deep.equal(['AT']);
      expect(atCentre(visible(element, '[part=initials]')[0]!)).to.equal('initials');
    });

    it('does not show through a logo that is there', async () => {
      const logo = { src: '/feeds/logos/auenkarte.svg', alt: 'Logo' };
      const element = await showList({ exhibitors: [{ name: 'Amselwerk Technik', logo }] });
      const [image] = visible<HTMLImageElement>(element, 'img');
      if (!image!.complete) await oneEvent(image!, 'load');
      expect(atCentre(visible(element, '[part=initials]')[0]!)).to.equal('logo');
    });

    /** The part that is seen at the centre of an element. */
    function atCentre(element: HTMLElement): string | null | undefined {
      element.scrollIntoView();
      const { left, top, width, height } = element.getBoundingClientRect();
      const root = element.getRootNode() as ShadowRoot;
      return root.elementFromPoint(left + width / 2, top + height / 2)?.getAttribute('part');
    }
  });

  describe('lays out', () => {
    const columns = (element: Element) =>
      new Set(visible(element, '[part=exhibitor]').map((item) => item.offsetLeft)).size;

    it('cards side by side, or a list', async () => {
      await setViewport(1000);
      const element = await showList(few);
      expect(columns(element)).to.be.above(1);
      await choose(element, 'Ansicht', 'Liste');
      expect(columns(element)).to.equal(1);
      element.layout = 'grid';
      await updated(element);
      expect(columns(element)).to.be.above(1);
    });

    it('nothing wider than its room, down to 240 pixels, opened and closed', async () => {
      const data = (await feedData('lichtenau-2026')) as { exhibitors: object[] };
      const word = 'x'.repeat(200);
      data.exhibitors = [
        { name: longName, contact: { name: longName, email: `${word}@example.org` }, city: word },
        { name: word, url: `https://${'sub.'.repeat(50)}example.org`, description: word },
        ...data.exhibitors,
      ];
      useHostStyles('.narrow { width: 240px; }');
      const page = await showLoaded<HTMLElement>(html`
        <div class="narrow"><exhibitor-list lang="de" .feed=${data}></exhibitor-list></div>
      `);
      const element = page.querySelector('exhibitor-list')!;
      for (const layout of ['grid', 'list'] as const) {
        element.layout = layout;
        await updated(page);
        for (const name of [longName, word]) {
          await clickSummary(element, name);
          expect(page.scrollWidth, `${layout}, ${name}`).to.equal(240);
        }
      }
    });

    it('gives what is open the whole row, and its neighbours no empty height', async () => {
      await setViewport(1000);
      const element = await showList(few);
      const neighbour = card(element, 'Amt für Straßen');
      const height = neighbour.offsetHeight;
      await clickSummary(element, 'Zebra GmbH');
      expect(card(element, 'Zebra GmbH').offsetWidth).to.be.above(1.9 * neighbour.offsetWidth);
      expect(neighbour.offsetHeight).to.be.most(height);
    });
  });

  describe('with few and with many', () => {
    it('has neither count nor filters for a single one', async () => {
      const element = await showList({ exhibitors: [{ name: 'Amselwerk' }] });
      expect(names(element)).to.deep.equal(['Amselwerk']);
      expect(count(element)).to.equal(undefined);
      expect(visible(element, 'input, select, [part=button]')).to.have.length(0);
    });

    it('leaves no gap in the grid between the few that are found', async () => {
      const element = await showList(many(200), { lang: 'en' });
      await search(element, 'Search', 'exhibitor 100');
      await search(element, 'Search', 'exhibitor 15');
      const tops = visible(element, '[part=exhibitor]').map((item) => item.getBoundingClientRect().top);
      const rows = [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
      expect(new Set(rows.slice(0, -1)).size).to.equal(1);
    });
  });

  it('works by keyboard alone', async () => {
    const element = await showList(few, { lang: 'en' });
    field(element, 'Search').focus();
    await sendKeys({ type: 'elan' });
    await updated(element);
    expect(names(element)).to.deep.equal(['Élan 10', 'Élan 9']);
    await press('Tab');
    expect(focused(element)).to.equal('Topic');
    await press('Shift', 'Tab');
    expect(focused(element)).to.equal('Search');
    // Topic, city, kind, order, view; then the first card that is seen.
    for (let stop = 0; stop < 6; stop++) await press('Tab');
    expect(focused(element)).to.equal('Details: Élan 10');
    await press('Tab');
    expect(focused(element)).to.equal('Details: Élan 9');
  });

  describe('is accessible', () => {
    async function showSome(attributes?: Record<string, string>): Promise<ExhibitorList> {
      const data = (await feedData('lichtenau-2026')) as { exhibitors: object[] };
      return await showList({ ...data, exhibitors: data.exhibitors.slice(0, 5) }, attributes);
    }

    it('as a list, closed and opened', async () => {
      const element = await showSome();
      await clickSummary(element, 'Stadt Lichtenau am See');
      await expect(element).to.be.accessible();
    });

    it('in groups', async () => {
      await expect(await showSome({ 'group-by': 'topic', limit: '4' })).to.be.accessible();
    });

    it('where nothing is found', async () => {
      const element = await showSome();
      await search(element, 'Suche', 'nichts davon');
      await expect(element).to.be.accessible();
    });
  });
});
