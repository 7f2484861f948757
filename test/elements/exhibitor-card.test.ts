import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import type { ExhibitorCard } from '../../src/elements/exhibitor-card.js';
import { stopClock } from '../support/clock.js';
import { feedData, list, showLoaded, updated, visible, words } from '../support/page.js';
import { useHostStyles } from '../support/stubs.js';

const talk = (title: unknown, start: string, end: string | undefined, more: object = {}) => ({
  title,
  startDate: `2026-09-${start}:00+02:00`,
  ...(end && { endDate: `2026-09-${end}:00+02:00` }),
  exhibitors: ['amselwerk'],
  ...more,
});

const logo = (src: string) => ({ src, alt: { de: 'Logo: Amselwerk', en: 'Logo of Amselwerk' } });

/** An exhibitor with everything, and its fair. The sessions do not stand in the order of time. */
const amselwerk = {
  id: 'amselwerk',
  name: 'Amselwerk Lichtenau GmbH',
  kind: 'company',
  city: { de: 'Lichtenau am See', en: 'Lichtenau on the Lake' },
  description: { de: 'Was es zeigt', en: 'What it shows' },
  url: 'https://www.amselwerk.example/fair?year=2026',
  contact: {
    name: 'Ida Sommer',
    email: 'ida@amselwerk.example',
    phone: '+49 (0)30 23125-001',
    url: 'https://contact.amselwerk.example/',
  },
};
const data = {
  fair: {
    name: { de: 'Musterregio 2026', en: 'Model Region 2026' },
    shortName: 'Musterregio',
    startDate: '2026-09-15',
    endDate: '2026-09-17',
    city: 'Lichtenau',
    url: 'https://fair.example/',
  },
  stand: { name: { de: 'Gemeinschaftsstand', en: 'Joint stand' }, hall: '4', booth: 'B 12' },
  exhibitors: [{ id: 'birkenhof', name: 'Birkenhof' }, amselwerk],
  agenda: [
    talk({ de: 'Ende', en: 'End' }, '16T15:00', '16T16:00', { status: 'provisional' }),
    talk({ de: 'Anfang', en: 'Beginning' }, '15T09:00', '15T10:00', { room: 'Stage', kind: 'Talk' }),
    talk('Of others', '15T09:30', '15T10:30', { exhibitors: ['birkenhof'] }),
    talk({ de: 'Mitte', en: 'Middle' }, '15T13:00', undefined, { status: 'cancelled' }),
    talk({ de: 'Abend', en: 'Evening' }, '15T22:00', '16T00:30', { status: 'moved' }),
  ],
};

interface Wishes {
  lang?: string;
  exhibitor?: string;
  now?: string;
  imageOrigins?: string;
}

const cardOf = (
  feed: object,
  { lang = 'de', exhibitor = 'amselwerk', now, imageOrigins = '' }: Wishes = {},
) =>
  html`<exhibitor-card
    lang=${lang}
    exhibitor=${exhibitor}
    now=${now}
    image-origins=${imageOrigins}
    .feed=${{ version: 1, ...feed }}
    ><a href="/exhibitors">All exhibitors</a></exhibitor-card
  >`;

const show = async (feed: object, wishes?: Wishes): Promise<ExhibitorCard> =>
  await showLoaded(cardOf(feed, wishes));

/** The card of an exhibitor that has no more than this beside its name. */
const showOnly = async (exhibitor: object, feed: object = {}, wishes?: Wishes) =>
  await show({ ...feed, exhibitors: [{ id: 'amselwerk', name: 'Amselwerk', ...exhibitor }] }, wishes);

/** Engines put spaces of different width around a dash. */
const said = (element: Element, selector: string) =>
  list(element, selector).map((found) => found.replace(/ ?– ?/g, '–'));

describe('exhibitor-card', () => {
  it('shows who it is, where to find it, what it shows and whom to ask', async () => {
    const element = await show(data);
    expect(words(visible(element, 'h2')[0]!)).to.equal('Amselwerk Lichtenau GmbH');
    expect(said(element, '[part=meta]')[0]).to.equal('Lichtenau am See · Unternehmen');
    expect(said(element, '[part=place]')).to.deep.equal(['Halle 4, Stand B 12 Gemeinschaftsstand']);
    expect(said(element, '[part=fair]')).to.deep.equal(['Musterregio, 15.–17. September 2026, Lichtenau']);
    expect(said(element, '[part=description]')).to.deep.equal(['Was es zeigt']);
    expect(said(element, 'h3')).to.deep.equal(['Programm', 'Kontakt']);
    expect(words(element)).not.to.contain('Birkenhof').and.not.contain('Of others');
  });

  it('shows it in English', async () => {
    const element = await show(data, { lang: 'en' });
    expect(said(element, '[part=meta]')[0]).to.equal('Lichtenau on the Lake · Company');
    expect(said(element, '[part=place]')).to.deep.equal(['Hall 4, stand B 12 Joint stand']);
    expect(said(element, '[part=fair]')).to.deep.equal(['Musterregio, 15–17 September 2026, Lichtenau']);
    expect(said(element, '[part=description]')).to.deep.equal(['What it shows']);
    expect(said(element, 'h3')).to.deep.equal(['Programme', 'Contact']);
  });

  it('switches to the other language with the page', async () => {
    const element = await show(data, { now: '2026-09-15T09:30:00+02:00' });
    element.lang = 'en';
    await new Promise(requestAnimationFrame);
    await updated(element);
    expect(words(element))
      .to.contain('Hall 4, stand B 12')
      .and.contain('Joint stand')
      .and.contain('Tuesday')
      .and.contain('Beginning')
      .and.contain('now on')
      .and.contain('provisional')
      .and.contain('Add to calendar');
    expect(words(element)).not.to.match(/Halle|Gemeinschaft|Dienstag|Anfang|läuft|vorläufig|Kalender/);
  });

  it('marks what is said in the other language only', async () => {
    const element = await showOnly({ description: { de: 'Nur auf Deutsch' } }, {}, { lang: 'en' });
    expect(visible(element, '[part=description] [lang=de]').map((found) => words(found))).to.deep.equal([
      'Nur auf Deutsch',
    ]);
  });

  it('links to website, contact and fair', async () => {
    const element = await show(data);
    const links = visible<HTMLAnchorElement>(element, 'a').map((link) => [words(link), link.href]);
    expect(links).to.deep.equal([
      ['Musterregio', 'https://fair.example/'],
      ['www.amselwerk.example', 'https://www.amselwerk.example/fair?year=2026'],
      ['ida@amselwerk.example', 'mailto:ida@amselwerk.example'],
      ['+49 (0)30 23125-001', 'tel:+493023125001'],
      ['contact.amselwerk.example', 'https://contact.amselwerk.example/'],
    ]);
    expect(said(element, 'address')[0]).to.contain('Ida Sommer');
  });

  it('has its headings where the page wants them', async () => {
    const element = await show(data);
    const levels = () => [...new Set(visible(element, '[part=heading]').map(({ localName }) => localName))];
    expect(levels()).to.deep.equal(['h2', 'h3', 'h4']);
    element.headingLevel = 4;
    await updated(element);
    expect(levels()).to.deep.equal(['h4', 'h5', 'h6']);
  });

  it('shows no more than the name where no more is known', async () => {
    const element = await showOnly({});
    expect(words(element)).to.match(/^(A )?Amselwerk$/);
    expect(visible(element, 'section, h3, p:not([role=status] p), button')).to.deep.equal([]);
  });

  it('shows another exhibitor when the page asks for it', async () => {
    const element = await show(data);
    element.exhibitor = 'birkenhof';
    await updated(element);
    expect(list(element, 'h2')).to.deep.equal(['Birkenhof']);
    expect(list(element, '[part=session] [part=heading]')).to.deep.equal(['Of others']);
  });

  describe('says where it is', () => {
    const { stand } = data;
    for (const [name, own, joint, expected] of [
      ['at the joint stand', {}, stand, 'Halle 4, Stand B 12 Gemeinschaftsstand'],
      [
        'at a stand of its own in the same hall',
        { booth: 'B 14' },
        stand,
        'Halle 4, Stand B 14 Gemeinschaftsstand',
      ],
      ['at a stand of its own elsewhere', { hall: 2, booth: 'F 01' }, stand, 'Halle 2, Stand F 01'],
      // The number of the joint stand leads nowhere in another hall.
      ['in a hall of its own', { hall: 2 }, stand, 'Halle 2'],
      ['where the joint stand has no name', {}, { hall: '4', booth: 'B 12' }, 'Halle 4, Stand B 12'],
      ['where the joint stand has but a name', {}, { name: 'Gemeinschaftsstand' }, 'Gemeinschaftsstand'],
      ['where there is no joint stand', { hall: 2, booth: 'F 01' }, undefined, 'Halle 2, Stand F 01'],
      ['as far as anybody knows', {}, undefined, undefined],
    ] as const) {
      it(name, async () => {
        const element = await showOnly(own, { stand: joint });
        expect(list(element, '[part=place]')).to.deep.equal(expected ? [expected] : []);
      });
    }
  });

  describe('says when the fair is', () => {
    for (const [name, fair, expected] of [
      ['from day to day', data.fair, 'Musterregio, 15–17 September 2026, Lichtenau'],
      [
        'with its full name where it has no other',
        { name: 'Fair', startDate: '2026-09-30', endDate: '2026-10-01' },
        'Fair, 30 September–1 October 2026',
      ],
      ['where it takes one day', { name: 'Fair', endDate: '2026-09-15' }, 'Fair, 15 September 2026'],
      ['or only which one it is', { name: 'Fair' }, 'Fair'],
    ] as const) {
      it(name, async () => {
        const element = await showOnly({}, { fair }, { lang: 'en' });
        expect(said(element, '[part=fair]')).to.deep.equal([expected]);
      });
    }
  });

  describe('shows the sessions of the exhibitor', () => {
    it('in the order of time, each with place, day, time and what must be known of it', async () => {
      const sessions = said(await show(data, { now: '2026-09-01T12:00:00+02:00' }), '[part=session]');
      expect(sessions).to.deep.equal([
        'Anfang Talk · Stage Dienstag, 15. September 2026, 09:00–10:00 Uhr In den Kalender: Anfang, 15. September 2026, 09:00 Uhr',
        'Mitte Dienstag, 15. September 2026, 13:00 Uhr abgesagt In den Kalender: Mitte, 15. September 2026, 13:00 Uhr',
        'Abend Dienstag, 15. September 2026, 22:00–00:30 Uhr verschoben In den Kalender: Abend, 15. September 2026, 22:00 Uhr',
        'Ende Mittwoch, 16. September 2026, 15:00–16:00 Uhr vorläufig In den Kalender: Ende, 16. September 2026, 15:00 Uhr',
      ]);
    });

    it('by the clock of the fair', async () => {
      const fair = { name: 'Fair', timeZone: 'Asia/Tokyo' };
      const times = said(await show({ ...data, fair }), '[part=time]');
      expect(times.slice(-2)).to.deep.equal([
        'Mittwoch, 16. September 2026, 05:00–07:30 Uhr',
        'Mittwoch, 16. September 2026, 22:00–23:00 Uhr',
      ]);
    });

    for (const [now, expected] of [
      ['2026-09-14T23:59:00+02:00', {}],
      ['2026-09-15T08:00:00+02:00', { Beginning: 'next' }],
      // What is cancelled is never next.
      ['2026-09-15T09:00:00+02:00', { Beginning: 'now on', Evening: 'next' }],
      ['2026-09-15T10:00:00+02:00', { Beginning: 'over', Evening: 'next' }],
      ['2026-09-16T00:15:00+02:00', { Beginning: 'over', Middle: 'over', Evening: 'now on', End: 'next' }],
      ['2026-09-17T00:00:00+02:00', { Beginning: 'over', Middle: 'over', Evening: 'over', End: 'over' }],
    ] as const) {
      it(`and where they stand at ${now}`, async () => {
        const element = await show(data, { lang: 'en', now });
        const states = visible(element, '[part=session]')
          .map((session) => [
            words(session.querySelector('[part=heading]')!),
            session.querySelector('[part=state]')?.textContent.trim(),
          ])
          .filter(([, state]) => state);
        expect(Object.fromEntries(states)).to.deep.equal(expected);
      });
    }

    it('and where they stand as time goes by', async () => {
      const clock = stopClock('2026-09-15T08:59:30+02:00');
      const element = await show(data);
      expect(list(element, '[part=state]')).to.deep.equal(['als Nächstes']);
      clock.moveTo('2026-09-15T09:00:00+02:00');
      await updated(element);
      expect(list(element, '[part=state]')).to.deep.equal(['läuft', 'als Nächstes']);
    });

    it('and has no heading for them where there are none', async () => {
      const element = await show({ ...data, agenda: [] });
      expect(list(element, 'h3')).to.deep.equal(['Kontakt']);
      expect(visible(element, 'button')).to.deep.equal([]);
    });
  });

  describe('says that there is no such exhibitor, and shows what the page has instead,', () => {
    for (const [name, exhibitor] of [
      ['for an id that nobody has', 'nobody'],
      ['for one that differs in its letters', 'Amselwerk'],
      ['without an id', ''],
    ] as const) {
      it(name, async () => {
        const element = await show(data, { exhibitor });
        expect(words(element)).to.equal('All exhibitors Diesen Aussteller gibt es nicht oder nicht mehr.');
        expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(words(await show(data, { exhibitor, lang: 'en' }))).to.equal(
          'All exhibitors This exhibitor does not exist, or no longer exists.',
        );
      });
    }

    it('in a feed without any', async () => {
      expect(words(await show({ fair: data.fair }))).to.equal(
        'All exhibitors Diesen Aussteller gibt es nicht oder nicht mehr.',
      );
    });

    it('until there is one', async () => {
      const element = await show({ ...data, exhibitors: [] });
      element.feed = { version: 1, ...data };
      await updated(element);
      expect(words(element)).to.contain('Amselwerk').and.not.contain('All exhibitors');
    });
  });

  describe('shows a mark', () => {
    const wide = { exhibitor: 'amselwerk', lang: 'en' };
    const marks = (element: Element) =>
      visible(element, '[part=initials]').map((initials) => initials.textContent);

    for (const [name, initials] of [
      ['Amselwerk Lichtenau GmbH', 'AL'],
      ['Q', 'Q'],
      ['öffentlich & klar', 'ÖK'],
      ['2. Amt', '2A'],
    ] as const) {
      it(`of letters for ${name}`, async () => {
        const element = await showOnly({ name });
        expect(marks(element)).to.deep.equal([initials]);
        expect(visible(element, '[part=initials]')[0]!.getAttribute('aria-hidden')).to.equal('true');
        expect(visible(element, 'img')).to.deep.equal([]);
      });
    }

    it('of the feed’s own origin', async () => {
      const src = new URL('/feeds/logos/deichblick.svg', location.href).href;
      const element = await fixture<ExhibitorCard>(
        cardOf({ exhibitors: [{ ...amselwerk, logo: logo(src) }] }, wide),
      );
      const [image] = visible<HTMLImageElement>(element, 'img');
      expect([image!.src, image!.alt]).to.deep.equal([src, 'Logo of Amselwerk']);
      if (!image!.complete) await oneEvent(image!, 'load');
      expect(image!.naturalWidth).to.be.above(0);
      expect(image!.checkVisibility({ visibilityProperty: true })).to.equal(true);
    });

    it('from elsewhere only where the page allows it', async () => {
      const src = 'https://logos.example/amselwerk.svg';
      const element = await showOnly({ logo: logo(src) });
      expect(visible(element, 'img')).to.deep.equal([]);
      element.imageOrigins = 'https://a.example https://logos.example';
      await updated(element);
      expect(visible<HTMLImageElement>(element, 'img').map((image) => image.src)).to.deep.equal([src]);
      element.imageOrigins = 'https://a.example';
      await updated(element);
      expect(visible(element, 'img')).to.deep.equal([]);
    });

    it('of letters where the logo is not to be had', async () => {
      const element = await fixture<ExhibitorCard>(
        cardOf({ exhibitors: [{ ...amselwerk, logo: logo(`${location.origin}/served/none.svg`) }] }),
      );
      const [image] = visible<HTMLImageElement>(element, 'img');
      if (image!.checkVisibility({ visibilityProperty: true })) await oneEvent(image!, 'error');
      expect(image!.checkVisibility({ visibilityProperty: true })).to.equal(false);
      expect(marks(element)).to.deep.equal(['AL']);
    });
  });

  describe('looks as its place has room for it:', () => {
    /** The card in a column of a page, and where in it things are. */
    async function showAt(width: number, feed: object = data) {
      const page = await showLoaded<HTMLElement>(
        html`<div style="width: ${width}px; font: 16px / 1.5 sans-serif">${cardOf(feed)}</div>`,
      );
      const element = page.querySelector('exhibitor-card')!;
      const box = (selector: string) => visible(element, selector)[0]!.getBoundingClientRect();
      const mark = visible(element, '[part=initials]')[0]?.checkVisibility();
      return { page, element, box, mark };
    }

    it('a badge without a mark in a narrow column', async () => {
      const { element, box, mark } = await showAt(240);
      expect(mark).to.equal(false);
      expect(box('[part=place]').top).to.be.at.least(box('h2').bottom);
      expect(box('[part=fair]').top).to.be.at.least(box('[part=place]').bottom);
      expect(visible(element, '[part=place]')[0]!.checkVisibility()).to.equal(true);
    });

    it('a card with the mark above the name', async () => {
      const { box, mark } = await showAt(400);
      expect(mark).to.equal(true);
      expect(box('h2').top).to.be.at.least(box('[part=initials]').bottom);
      expect(box('[part=place]').top).to.be.at.least(box('h2').bottom);
    });

    it('a full card in two columns, with the mark beside the name', async () => {
      const { element, box, mark } = await showAt(800);
      expect(mark).to.equal(true);
      expect(box('h2').left).to.be.at.least(box('[part=initials]').right);
      expect(box('[part=place]').left).to.be.at.least(box('h2').right);
      expect(box('[part=place]').top).to.be.below(box('h2').bottom);
      const [programme, contact] = visible(element, 'h3').map((heading) => heading.getBoundingClientRect());
      expect(contact!.left).to.be.above(programme!.right);
      expect(contact!.top).to.be.closeTo(programme!.top, 1);
      // The description has the whole width.
      expect(box('[part=description]').left).to.equal(box('[part=sessions]').left);
    });

    it('never wider than its place, with all that the fictional fair has', async () => {
      const lichtenau = await feedData('lichtenau-2026');
      for (const width of [240, 400, 800]) {
        const { page, element } = await showAt(width, lichtenau);
        for (const { id } of lichtenau['exhibitors'] as { id: string }[]) {
          element.exhibitor = id;
          await updated(element);
          expect(page.scrollWidth, `${id} at ${width}px`).to.be.at.most(page.clientWidth);
          expect(words(element)).not.to.contain('All exhibitors');
        }
      }
    });

    for (const [name, long] of [
      [
        'words',
        'Interkommunaler Zweckverband für Datenverarbeitung und Geoinformation '.repeat(3).slice(0, 200),
      ],
      ['one word', 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200)],
      ['capitals', 'W'.repeat(200)],
    ] as const) {
      it(`a name of 200 characters stays inside (${name})`, async () => {
        const feed = {
          fair: { ...data.fair, name: long, shortName: long, city: long },
          stand: { name: long, hall: long, booth: long },
          exhibitors: [
            {
              ...amselwerk,
              name: long,
              city: long,
              description: long,
              url: `https://${'w'.repeat(60)}.example/`,
              contact: { name: long, email: `${'w'.repeat(100)}@amselwerk.example`, phone: '0'.repeat(40) },
            },
          ],
          agenda: [
            talk(long, '15T09:00', '15T10:00', { room: long, kind: long, speakers: [{ name: long }] }),
          ],
        };
        for (const width of [240, 400, 800]) {
          const { page, element, box } = await showAt(width, feed);
          expect(page.scrollWidth, `${width}px`).to.be.at.most(page.clientWidth);
          for (const part of visible(element, '[part]')) {
            if (part.matches('[part=base], [part=initials]')) continue;
            expect(
              part.getBoundingClientRect().right,
              `${part.getAttribute('part')} at ${width}px`,
            ).to.be.at.most(box('article').right);
          }
        }
      });
    }
  });

  describe('keeps a width of its own on a strange page', () => {
    const width = (page: Element) =>
      page.querySelector('exhibitor-card')!.shadowRoot!.querySelector('article')!.getBoundingClientRect()
        .width;

    for (const [name, style] of [
      ['in a row', 'display: flex'],
      ['in a row that wraps', 'display: flex; flex-wrap: wrap'],
      ['in a column that does not stretch it', 'display: flex; flex-direction: column; align-items: start'],
      ['in a grid that is as wide as what is in it', 'display: inline-grid'],
      ['in a grid with columns as wide as what is in them', 'display: grid; grid-template-columns: auto 1fr'],
      ['in a box that floats', 'float: left'],
      ['in a table', 'display: table-cell'],
    ] as const) {
      it(name, async () => {
        const page = await showLoaded(
          html`<div style=${style}>
            ${cardOf(data)}
            <p>More of the page</p>
          </div>`,
        );
        expect(width(page)).to.be.at.least(200);
      });
    }

    it('beside a long text', async () => {
      const page = await showLoaded(
        html`<div style="display: flex; width: 800px">
          ${cardOf(data)}
          <p>${'More of the page. '.repeat(100)}</p>
        </div>`,
      );
      expect(width(page)).to.be.at.least(200);
    });

    it('but no more than there is', async () => {
      useHostStyles('.narrow { width: 240px; font: 16px / 1.5 sans-serif }');
      for (const style of [
        'display: flex',
        'display: flex; flex-direction: column; align-items: start',
        'display: grid',
        'display: grid; grid-template-columns: 1fr',
      ]) {
        const page = await showLoaded(html`<div class="narrow" style=${style}>${cardOf(data)}</div>`);
        expect(width(page), style).to.be.at.least(200);
        expect(page.scrollWidth, style).to.be.at.most(240);
      }
    });
  });

  it('is accessible in both languages, with everything and unknown', async () => {
    for (const lang of ['de', 'en']) {
      await expect(await show(data, { lang, now: '2026-09-15T09:30:00+02:00' })).to.be.accessible();
      await expect(await show(data, { lang, exhibitor: 'nobody' })).to.be.accessible();
    }
  });
});
