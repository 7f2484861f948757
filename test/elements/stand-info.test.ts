import { expect, html } from '@open-wc/testing';

import type { StandInfo } from '../../src/elements/stand-info.js';
import { readCalendar } from '../support/calendar.js';
import { stopClock } from '../support/clock.js';
import { takeFiles } from '../support/given-files.js';
import { button, feedData, list, showLoaded, updated, visible, words } from '../support/page.js';

async function show(data: object, lang = 'de', now?: string): Promise<StandInfo> {
  return await showLoaded(
    html`<stand-info lang=${lang} now=${now} .feed=${{ version: 1, ...data }}></stand-info>`,
  );
}

/** How far off the fair is said to be. */
const state = (element: Element) => list(element, '[part=state]').join();

/** The facts as pairs, spaces around dashes alike in all engines. */
const facts = (element: Element) => list(element, '[part=fact]').map((fact) => fact.replace(/ ?– ?/g, '–'));

describe('stand-info', () => {
  it('shows fair, dates, city, hall and stand, and organisers of the joint stand', async () => {
    const element = await show(await feedData('sccon-2025'));
    expect(words(visible(element, 'h2')[0]!)).to.equal('Gemeinschaftsstand Sachsen');
    expect(facts(element).slice(0, 4)).to.deep.equal([
      'Messe Smart Country Convention (SCCON)',
      'Datum 30. September–2. Oktober 2025',
      'Ort Berlin',
      'Standort Halle 25, Stand 411',
    ]);
    expect(facts(element)[4]).to.contain('Wirtschaftsförderung Sachsen GmbH');
  });

  it('shows them in English', async () => {
    const element = await show(await feedData('sccon-2025'), 'en');
    expect(facts(element).slice(1, 4)).to.deep.equal([
      'Dates 30 September–2 October 2025',
      'Venue Berlin',
      'Location Hall 25, stand 411',
    ]);
    expect(visible(element, 'time')[0]!.getAttribute('datetime')).to.equal('2025-09-30');
  });

  it('shows venue, address, links and contact where the feed has them', async () => {
    const element = await show({
      fair: {
        name: 'F',
        url: 'https://fair.example/',
        venue: 'Hall of fame',
        address: 'Street 1',
        city: 'Town',
      },
      stand: {
        organizers: [{ name: 'O', role: 'helps', url: 'https://o.example/' }],
        contact: {
          name: 'C',
          email: 'c+x@example.org',
          phone: '+49 30 23125 000',
          url: 'https://c.example/me',
        },
      },
    });
    expect(facts(element)).to.deep.equal([
      'Messe F',
      'Ort Hall of fame, Street 1, Town',
      'Veranstalter des Standes O, helps',
      'Kontakt C c+x@example.org +49 30 23125 000 c.example',
    ]);
    expect(visible<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal([
      'https://fair.example/',
      'https://o.example/',
      'mailto:c%2Bx@example.org',
      'tel:+493023125000',
      'https://c.example/me',
    ]);
  });

  it('shows one day as one day', async () => {
    const element = await show({ fair: { name: 'F', startDate: '2025-09-30' } }, 'en');
    expect(facts(element)).to.deep.equal(['Fair F', 'Dates 30 September 2025']);
  });

  it('shows nothing of a contact that has nothing', async () => {
    expect(facts(await show({ fair: { name: 'F' }, stand: { contact: {} } }))).to.deep.equal(['Messe F']);
  });

  it('has no heading without a name', async () => {
    const element = await show({ stand: { hall: 25 } });
    expect(facts(element)).to.deep.equal(['Standort Halle 25']);
    expect(visible(element, 'h2')).to.have.length(0);
  });

  it('links a telephone number as it is dialled, and none that is no number', async () => {
    const phones = ['+49 (0)351 2138-0', 'auf Anfrage'];
    for (const [index, href] of ['tel:+4935121380', undefined].entries()) {
      const element = await show({ stand: { contact: { phone: phones[index] } } });
      expect(words(element)).to.contain(phones[index]);
      expect(visible<HTMLAnchorElement>(element, 'a')[0]?.href).to.equal(href);
    }
  });

  it('names a contact page that has no host by its address', async () => {
    const element = await show({ stand: { contact: { url: 'mailto:a@example.org' } } });
    expect(list(element, 'a')).to.deep.equal(['mailto:a@example.org']);
  });

  describe('says how far off the fair is', () => {
    const fair = { name: 'F', startDate: '2026-09-15', endDate: '2026-09-17' };
    for (const [now, de, en] of [
      ['2026-09-03T12:00:00+02:00', 'Die Messe beginnt in 12 Tagen.', 'The fair begins in 12 days.'],
      ['2026-09-12T23:59:59+02:00', 'Die Messe beginnt in 3 Tagen.', 'The fair begins in 3 days.'],
      ['2026-09-14T00:00:00+02:00', 'Die Messe beginnt morgen.', 'The fair begins tomorrow.'],
      ['2026-09-14T23:59:59+02:00', 'Die Messe beginnt morgen.', 'The fair begins tomorrow.'],
      ['2026-09-15T00:00:00+02:00', 'Die Messe läuft: Tag 1 von 3.', 'The fair is on: day 1 of 3.'],
      ['2026-09-16T12:00:00+02:00', 'Die Messe läuft: Tag 2 von 3.', 'The fair is on: day 2 of 3.'],
      ['2026-09-17T23:59:59+02:00', 'Die Messe läuft: Tag 3 von 3.', 'The fair is on: day 3 of 3.'],
      ['2026-09-18T00:00:00+02:00', 'Die Messe ist vorbei.', 'The fair is over.'],
      ['2027-09-16T12:00:00+02:00', 'Die Messe ist vorbei.', 'The fair is over.'],
    ] as const) {
      it(`at ${now}`, async () => {
        expect(state(await show({ fair }, 'de', now))).to.equal(de);
        expect(state(await show({ fair }, 'en', now))).to.equal(en);
      });
    }

    it('in days of the calendar, also where the clocks change in between', async () => {
      for (const [startDate, now] of [
        ['2026-03-30', '2026-03-28T23:30:00+01:00'],
        ['2026-10-26', '2026-10-24T00:30:00+02:00'],
        ['2027-01-01', '2026-12-30T12:00:00+01:00'],
        ['2028-03-01', '2028-02-28T12:00:00+01:00'],
      ]) {
        const element = await show({ fair: { name: 'F', startDate } }, 'en', now);
        expect(state(element), now).to.equal('The fair begins in 2 days.');
      }
    });

    it('over the end of a month', async () => {
      const data = { fair: { name: 'F', startDate: '2025-09-30', endDate: '2025-10-02' } };
      expect(state(await show(data, 'en', '2025-10-01T09:00:00+02:00'))).to.equal(
        'The fair is on: day 2 of 3.',
      );
    });

    it('where it takes one day', async () => {
      for (const dates of [
        { startDate: '2026-09-15', endDate: '2026-09-15' },
        { startDate: '2026-09-15' },
        { endDate: '2026-09-15' },
      ]) {
        const data = { fair: { name: 'F', ...dates } };
        const said = async (lang: string, now: string) => state(await show(data, lang, now));
        expect(await said('de', '2026-09-14T12:00:00+02:00')).to.equal('Die Messe beginnt morgen.');
        expect(await said('de', '2026-09-15T00:00:00+02:00')).to.equal('Die Messe ist heute.');
        expect(await said('en', '2026-09-15T23:59:00+02:00')).to.equal('The fair is today.');
        expect(await said('en', '2026-09-16T00:00:00+02:00')).to.equal('The fair is over.');
      }
    });

    it('by the calendar of its place, not by that of the visitor', async () => {
      const onDay = async (timeZone: string | undefined, now: string) =>
        state(await show({ fair: { ...fair, timeZone } }, 'en', now));
      // Each of these instants is on two days in the world: some visitors have the other one.
      expect(await onDay(undefined, '2026-09-14T21:30:00Z')).to.equal('The fair begins tomorrow.');
      expect(await onDay(undefined, '2026-09-14T22:30:00Z')).to.equal('The fair is on: day 1 of 3.');
      expect(await onDay('Pacific/Kiritimati', '2026-09-14T09:30:00Z')).to.equal('The fair begins tomorrow.');
      expect(await onDay('Pacific/Kiritimati', '2026-09-14T10:30:00Z')).to.equal(
        'The fair is on: day 1 of 3.',
      );
      expect(await onDay('Pacific/Pago_Pago', '2026-09-18T10:30:00Z')).to.equal(
        'The fair is on: day 3 of 3.',
      );
      expect(await onDay('Pacific/Pago_Pago', '2026-09-18T11:30:00Z')).to.equal('The fair is over.');
    });

    it('not where nobody knows when it is', async () => {
      expect(visible(await show({ fair: { name: 'F' } }), '[part=state]')).to.deep.equal([]);
      expect(visible(await show({ stand: { hall: 25 } }), '[part=state]')).to.deep.equal([]);
    });

    it('by the visitor’s clock, and says so anew when the day changes', async () => {
      const clock = stopClock('2026-09-14T23:58:30+02:00');
      const element = await show({ fair });
      const seen: string[] = [];
      for (const time of ['14T23:59:59', '15T00:00:00', '16T00:00:00', '18T00:00:00']) {
        clock.moveTo(`2026-09-${time}+02:00`);
        await updated(element);
        seen.push(state(element));
      }
      expect(seen).to.deep.equal([
        'Die Messe beginnt morgen.',
        'Die Messe läuft: Tag 1 von 3.',
        'Die Messe läuft: Tag 2 von 3.',
        'Die Messe ist vorbei.',
      ]);
    });

    it('anew when `now` or the dates change', async () => {
      const element = await show({ fair }, 'en', '2026-09-14T12:00:00+02:00');
      element.now = '2026-09-17T12:00:00+02:00';
      await updated(element);
      expect(state(element)).to.equal('The fair is on: day 3 of 3.');
      element.feed = { version: 1, fair: { ...fair, startDate: '2026-09-13' } };
      await updated(element);
      expect(state(element)).to.equal('The fair is on: day 5 of 5.');
    });

    it('between name and description, where it is read first', async () => {
      const stand = { name: 'Joint stand', description: 'What there is' };
      const element = await show({ fair, stand }, 'en', '2026-09-15T12:00:00+02:00');
      expect(words(element)).to.match(
        /^Joint stand The fair is on: day 1 of 3\. What there is Fair F Dates /,
      );
    });
  });

  it('gives the fair for the calendar', async () => {
    const element = await show(await feedData('lichtenau-2026'), 'en');
    const files = takeFiles();
    button(element, 'Add to calendar: Musterregio 2026 – A Fictional Fair for Digital Regions').click();
    const [file] = await files.taken();
    expect(readCalendar(file!.text)[0]).to.include({
      dtstart: '2026-09-15',
      dtend: '2026-09-18',
      url: 'https://example.org/musterregio-2026/',
    });
  });

  it('says so where nothing is known', async () => {
    expect(words(await show({ exhibitors: [] }))).to.equal('Zum Stand ist noch nichts bekannt.');
    expect(words(await show({ stand: {} }))).to.equal('Zum Stand ist noch nichts bekannt.');
  });

  it('is accessible in both languages', async () => {
    for (const lang of ['de', 'en']) {
      await expect(await show(await feedData('lichtenau-2026'), lang)).to.be.accessible();
    }
  });
});
