/** The form of calendar files: what is written is what a calendar reads. */
import { expect } from '@open-wc/testing';

import { icalendar, type CalendarEvent } from '../../src/calendar/icalendar.js';
import { faultsOf, octets, readCalendar, type Entry } from '../support/calendar.js';

const plain: CalendarEvent = {
  uid: 'agenda/talk@fair.example/feed.json',
  start: '2026-09-15T09:30:00+02:00',
  end: '2026-09-15T10:15:00+02:00',
  summary: 'Talk',
  description: '',
  location: '',
};
const changed = '2026-09-14T17:05:00+02:00';

const write = (more: Partial<CalendarEvent> = {}) => icalendar([{ ...plain, ...more }], changed);
const read = (more?: Partial<CalendarEvent>): Entry => readCalendar(write(more))[0]!;

/** The lines as they are before they are broken. */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has every entry, in the order given', () => {
    const entries = readCalendar(
      icalendar([plain, { ...plain, uid: 'b', summary: 'Panel' }, { ...plain, uid: 'c' }], changed),
    );
    expect(entries.map(({ uid, summary }) => [uid, summary])).to.deep.equal([
      [plain.uid, 'Talk'],
      ['b', 'Panel'],
      ['c', 'Talk'],
    ]);
  });

  it('has nothing but what is known', () => {
    expect(read()).to.deep.equal({
      uid: 'agenda/talk@fair.example/feed.json',
      dtstamp: '2026-09-14T15:05:00Z',
      'last-modified': '2026-09-14T15:05:00Z',
      dtstart: '2026-09-15T07:30:00Z',
      dtend: '2026-09-15T08:15:00Z',
      summary: 'Talk',
    });
  });

  it('gives back every value that it was given', () => {
    expect(
      read({
        description: 'What it is about',
        location: 'Stage',
        url: 'https://fair.example/talk?a=1,2;b=3&c=%5C#d',
        status: 'CONFIRMED',
      }),
    ).to.include({
      description: 'What it is about',
      location: 'Stage',
      url: 'https://fair.example/talk?a=1,2;b=3&c=%5C#d',
      status: 'CONFIRMED',
    });
  });

  for (const status of ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const) {
    it(`says that an entry is ${status.toLowerCase()}`, () => {
      expect(read({ status })['status']).to.equal(status);
    });
  }

  describe('gives instants in UTC', () => {
    const instants = [
      ['in summer', '2026-09-15T09:30:00+02:00', '2026-09-15T07:30:00Z'],
      ['in winter', '2026-01-15T09:30:00+01:00', '2026-01-15T08:30:00Z'],
      ['from far east', '2026-09-15T09:30:00+13:45', '2026-09-14T19:45:00Z'],
      ['from far west', '2026-12-31T20:30:00-09:30', '2027-01-01T06:00:00Z'],
      ['already so', '2026-09-15T09:30:00Z', '2026-09-15T09:30:00Z'],
      ['without seconds', '2026-09-15T09:30+02:00', '2026-09-15T07:30:00Z'],
      ['with parts of a second', '2026-09-15T09:30:59.999+02:00', '2026-09-15T07:30:59Z'],
      ['in the hour that summer time skips', '2026-03-29T02:30:00+01:00', '2026-03-29T01:30:00Z'],
      ['in the first of two equal hours', '2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00Z'],
      ['in the second of two equal hours', '2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00Z'],
      ['on 29 February', '2028-02-29T23:30:00-01:00', '2028-03-01T00:30:00Z'],
    ] as const;
    for (const [name, written, expected] of instants) {
      it(name, () => {
        expect(read({ start: written, end: undefined })['dtstart']).to.equal(expected);
        expect(read({ start: '2000-01-01T00:00Z', end: written })['dtend']).to.equal(expected);
        expect(readCalendar(icalendar([plain], written))[0]).to.include({
          dtstamp: expected,
          'last-modified': expected,
        });
      });
    }

    it('and so needs no description of a time zone', () => {
      expect(write()).not.to.match(/TZID|VTIMEZONE/);
    });
  });

  it('keeps an end after midnight after the beginning', () => {
    const entry = read({ start: '2026-09-16T19:30:00+02:00', end: '2026-09-17T00:30:00+02:00' });
    expect([entry['dtstart'], entry['dtend']]).to.deep.equal([
      '2026-09-16T17:30:00Z',
      '2026-09-16T22:30:00Z',
    ]);
  });

  it('gives no end where none is known', () => {
    expect(read({ end: undefined })).not.to.have.any.keys('dtend', 'duration');
  });

  describe('gives whole days as days, up to the one before the end', () => {
    const days = [
      ['for one day', '2026-09-15', '2026-09-15', '2026-09-16'],
      ['for three', '2026-09-15', '2026-09-17', '2026-09-18'],
      ['to the end of a month', '2026-09-28', '2026-09-30', '2026-10-01'],
      ['to the end of a year', '2026-12-30', '2026-12-31', '2027-01-01'],
      ['over the end of a year', '2026-12-31', '2027-01-02', '2027-01-03'],
      ['to 28 February', '2026-02-27', '2026-02-28', '2026-03-01'],
      ['to 28 February of a leap year', '2028-02-27', '2028-02-28', '2028-02-29'],
      ['to 29 February', '2028-02-28', '2028-02-29', '2028-03-01'],
      ['to the day before summer time', '2026-03-27', '2026-03-28', '2026-03-29'],
      ['over the beginning of summer time', '2026-03-28', '2026-03-29', '2026-03-30'],
      ['over its end', '2026-10-24', '2026-10-25', '2026-10-26'],
    ] as const;
    for (const [name, start, end, after] of days) {
      it(name, () => {
        const entry = read({ start, end });
        expect([entry['dtstart'], entry['dtend']]).to.deep.equal([start, after]);
      });
    }

    it('on every day of a year, whenever the visitor’s own clock is changed', () => {
      const days = Array.from({ length: 366 }, (_, index) =>
        new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
      );
      const events = days.slice(0, -1).map((day) => ({ ...plain, start: day, end: day }));
      const entries = readCalendar(icalendar(events, changed));
      expect(entries.map(({ dtstart }) => dtstart)).to.deep.equal(days.slice(0, -1));
      expect(entries.map(({ dtend }) => dtend)).to.deep.equal(days.slice(1));
    });

    it('marked as days, as calendars need it', () => {
      expect(lines(write({ start: '2026-09-15', end: '2026-09-17' }))).to.include.members([
        'DTSTART;VALUE=DATE:20260915',
        'DTEND;VALUE=DATE:20260918',
      ]);
    });

    it('in which the visitor is not busy', () => {
      expect(read({ start: '2026-09-15', end: '2026-09-17' })['transp']).to.equal('TRANSPARENT');
      expect(read()).not.to.have.property('transp', 'TRANSPARENT');
    });
  });

  describe('keeps the words', () => {
    const texts = [
      ['with umlauts and other letters', 'Äpfel, Öl & Übergrößen – naïve Straße, Łódź, Ωμέγα, 日本語'],
      ['with emoji', 'Start 🚀 👩🏽‍💻 👨‍👩‍👧‍👦 🇩🇪 ende'],
      ['with letters that are put together', 'A\u0308pfel e\u0301te\u0301'],
      ['with commas', 'Bus, Bahn, Rad,'],
      ['with semicolons', 'eins; zwei;drei;'],
      ['with backslashes', 'C:\\neu\\\\alt\\'],
      ['with line breaks', 'First\nSecond\n\nFourth'],
      ['with what looks like a line break', 'a\\nb \\N \\, \\; \\\\n'],
      ['with colons and quotation marks', 'SUMMARY: "so" „und“ ‚anders‘; X="1:2"'],
      ['with tabs and spaces', 'a\tb  c   d'],
      ['that are written from the right', 'שלום, עולם; مرحبا'],
      ['that look like lines of the file', 'END:VEVENT\nEND:VCALENDAR\nBEGIN:VEVENT\nUID:x'],
      ['that are one letter', 'a'],
      ['that are one long word', 'Donaudampfschifffahrt'.repeat(40)],
      ['with spaces where lines are broken', 'Wort '.repeat(60).trim()],
      ['that are very long', `${'Ä🚀,;\\\n'.repeat(100)}.`],
    ] as const;
    for (const [name, words] of texts) {
      it(name, () => {
        expect(read({ summary: words, description: words, location: words })).to.include({
          summary: words,
          description: words,
          location: words,
        });
      });
    }

    it('in the form that every calendar asks for', () => {
      // The parser of these tests forgives a comma as it stands.
      const words = 'a,b;c\\d\ne:"f"';
      const written = lines(write({ summary: words, description: words, location: words }));
      for (const name of ['SUMMARY', 'DESCRIPTION', 'LOCATION']) {
        expect(written).to.include(`${name}:a\\,b\\;c\\\\d\\ne:"f"`);
      }
    });

    it('of an id, whatever it has in it', () => {
      for (const uid of ['a,b;c\\d\n"e": f', 'Grüße/🚀@fair.example', 'x'.repeat(300)]) {
        expect(read({ uid })['uid']).to.equal(uid);
      }
    });

    it('of some hundred texts that chance has made', () => {
      const next = chance(20260915);
      for (let round = 0; round < 400; round++) {
        const [uid, summary, description, location] = [next(), next(), next(), next()];
        const entry = read({ uid, summary, description, location });
        expect(entry).to.include({ uid, summary, description, location });
      }
    });
  });

  describe('breaks its lines', () => {
    it('after 75 octets at the most, however wide the characters', () => {
      for (const character of ['a', 'ä', '€', '🚀', ',', '\\', '\n', ' ', '\t']) {
        // At every place of the line, for a character of several octets may end it in several ways.
        for (let before = 0; before < 8; before++) {
          const file = write({ summary: `${'x'.repeat(before)}${character.repeat(200)}.` });
          expect(faultsOf(file)).to.deep.equal([]);
        }
      }
    });

    it('no sooner than needed', () => {
      const [longest] = write({ summary: 'x'.repeat(200) })
        .split('\r\n')
        .filter((line) => line.startsWith('SUMMARY'));
      expect(octets(longest!)).to.equal(75);
      expect(write({ summary: 'x'.repeat(75 - 'SUMMARY:'.length) })).not.to.contain('\r\n ');
    });

    it('in all that is long, links and ids too', () => {
      const long = 'x'.repeat(200);
      const url = `https://fair.example/${long}`;
      const file = write({ uid: long, summary: long, description: long, location: long, url });
      expect(faultsOf(file)).to.deep.equal([]);
      expect(readCalendar(file)[0]).to.include({ uid: long, url });
    });

    it('as the standard ends them, the last one too', () => {
      const file = write({ description: 'a\nb'.repeat(50) });
      expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
      expect(file).to.match(/END:VCALENDAR\r\n$/);
    });
  });
});

/** Texts of 1 to 120 pieces that have gone wrong somewhere before; the same ones in every run. */
function chance(seed: number): () => string {
  const pieces = [
    ...[
      'a',
      'Z',
      '0',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\\',
      '\\\\',
      '\\n',
      '\\N',
      '\\,',
      ',',
      ';',
      ':',
      '"',
      "'",
    ],
    ...[
      'ä',
      'ß',
      'é',
      'e\u0301',
      '€',
      '–',
      '„',
      '“',
      '\u00a0',
      '\u2028',
      '\u200d',
      '\ufeff',
      '日',
      'ש',
      '🚀',
      '👩🏽‍💻',
      '𝔘',
    ],
    ...[
      '=',
      '^',
      '^n',
      '%0D%0A',
      '&amp;',
      '<b>',
      'BEGIN:VEVENT',
      'END:VCALENDAR',
      'DTSTART;VALUE=DATE:',
      'Straße',
    ],
  ];
  // Mulberry32.
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(random() * count);
  return () => Array.from({ length: 1 + below(120) }, () => pieces[below(pieces.length)]).join('');
}
