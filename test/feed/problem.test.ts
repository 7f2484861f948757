/** What an organiser is told, word by word. */
import { expect } from '@open-wc/testing';

import { readFeed } from '../../src/feed/read-feed.js';

/** The only problem of a feed, in English or German. */
function problemOf(data: object, locale?: 'de' | 'en'): string {
  const { problems } = readFeed({ version: 1, ...data }, { locale });
  expect(problems.map(({ path }) => path)).to.have.length(1);
  return `${problems[0]!.path}: ${problems[0]!.message}`;
}

const session = { title: 'Talk', startDate: '2025-10-01T14:00:00+02:00' };
const quote = { text: 'Words', speaker: { name: 'Ida' } };

describe('An organiser is told', () => {
  describe('what a good value looks like where it expects', () => {
    const values: [what: string, data: object, example: string][] = [
      ['the version', { version: 'one' }, '1'],
      ['a text', { fair: { name: 'F', city: true } }, '"…" / { "de": "…", "en": "…" }'],
      ['a string', { stand: { hall: true } }, '"…"'],
      ['a day', { fair: { name: 'F', startDate: true } }, '2025-09-30'],
      ['an instant', { updated: true }, '2025-10-01T14:00:00+02:00'],
      [
        'a day or an instant',
        { quotes: [{ ...quote, date: true }] },
        '2025-09-30 / 2025-10-01T14:00:00+02:00',
      ],
      ['a time zone', { fair: { name: 'F', timeZone: true } }, 'Europe/Berlin'],
      ['a link', { fair: { name: 'F', url: true } }, 'https://… / mailto:… / tel:…'],
      ['a file', { releases: [{ title: 'R', attachments: [{ title: 'A', url: true }] }] }, 'https://…/….svg'],
      ['an e-mail address', { stand: { contact: { email: true } } }, 'name@example.org'],
      [
        'a size',
        { releases: [{ title: 'R', attachments: [{ title: 'A', url: 'https://a.example/', size: true }] }] },
        '48000',
      ],
      ['a language', { agenda: [{ ...session, language: true }] }, 'de / en-GB'],
      ['a kind', { exhibitors: [{ name: 'A', kind: true }] }, 'company | authority | association | city'],
      [
        'the status of a session',
        { agenda: [{ ...session, status: true }] },
        'confirmed | provisional | moved | cancelled',
      ],
      [
        'the status of a release',
        { releases: [{ title: 'R', status: true }] },
        'initial | corrected | withdrawn',
      ],
      ['a record', { stand: true }, '{ … }'],
      ['a list', { exhibitors: true }, '[ … ]'],
    ];
    for (const [what, data, example] of values) {
      it(what, () => {
        expect(problemOf(data)).to.contain(`: expected something like ${example}, found `);
      });
    }
  });

  describe('what was found:', () => {
    const found = (value: unknown) =>
      /found (.*); not used/.exec(problemOf({ fair: { name: 'F', startDate: value } }))?.[1];

    it('a text or a number as it is written, lists and objects without what is in them', () => {
      expect(found('soon')).to.equal('soon');
      expect(found(' soon\u0000 ')).to.equal('soon');
      expect(found(7)).to.equal('7');
      expect(found(true)).to.equal('boolean');
      expect(found(['a', 'b'])).to.equal('[ … ]');
      expect(found({ a: 1 })).to.equal('{ … }');
      expect(found(NaN)).to.equal('number');
    });

    it('a text of more than 60 letters up to there', () => {
      expect(found('x'.repeat(60))).to.equal('x'.repeat(60));
      expect(found('x'.repeat(61))).to.equal(`${'x'.repeat(60)}…`);
    });
  });

  describe('what is wrong, and what is left out because of it:', () => {
    const topics = [
      { id: 'x', name: 'A' },
      { id: 'x', name: 'B' },
    ];
    const faults: [what: string, data: object, english: string, german: string][] = [
      [
        'what is missing',
        { exhibitors: [{ city: 'Dresden' }] },
        'exhibitors[0].name: is missing; exhibitors[0] is left out',
        'exhibitors[0].name: fehlt; exhibitors[0] wird ausgelassen',
      ],
      [
        'what is missing further in',
        { quotes: [{ text: 'Q', speaker: {} }] },
        'quotes[0].speaker.name: is missing; quotes[0] is left out',
        'quotes[0].speaker.name: fehlt; quotes[0] wird ausgelassen',
      ],
      [
        'what is missing in a part that can be spared',
        { exhibitors: [{ name: 'A', logo: { alt: 'A' } }] },
        'exhibitors[0].logo.src: is missing; exhibitors[0].logo is left out',
        'exhibitors[0].logo.src: fehlt; exhibitors[0].logo wird ausgelassen',
      ],
      [
        'an item that is none',
        { releases: [{ title: 'R', body: ['P', null] }] },
        'releases[0].body[1]: is missing; not used',
        'releases[0].body[1]: fehlt; nicht übernommen',
      ],
      [
        'a key that no feed has',
        { fair: { name: 'F', ort: 'B' } },
        'fair.ort: unknown key; not used',
        'fair.ort: unbekannter Schlüssel; nicht übernommen',
      ],
      [
        'a day that is in no calendar',
        { fair: { name: 'F', endDate: '2026-02-30' } },
        'fair.endDate: 2026-02-30 is not a real date; not used',
        'fair.endDate: 2026-02-30 gibt es im Kalender nicht; nicht übernommen',
      ],
      [
        'an end before the beginning',
        { fair: { name: 'F', startDate: '2026-09-15', endDate: '2026-09-14' } },
        'fair.endDate: 2026-09-14 is before the beginning; not used',
        'fair.endDate: 2026-09-14 liegt vor dem Beginn; nicht übernommen',
      ],
      [
        'an id that is taken',
        { topics },
        'topics[1].id: x is already taken; this entry is now called x-2',
        'topics[1].id: x ist schon vergeben; dieser Eintrag heißt nun x-2',
      ],
      [
        'an id that nobody has',
        { releases: [{ title: 'R', quotes: ['y'] }] },
        'releases[0].quotes: no entry has the id y; not used',
        'releases[0].quotes: kein Eintrag hat die id y; nicht übernommen',
      ],
    ];
    for (const [what, data, english, german] of faults) {
      it(what, () => {
        expect(problemOf(data)).to.equal(english);
        expect(problemOf(data, 'de')).to.equal(german);
      });
    }

    it('a version that is not there', () => {
      const problems = (locale: 'de' | 'en') => readFeed({ exhibitors: [] }, { locale }).problems;
      expect(problems('en')).to.deep.equal([{ path: 'version', message: 'is missing' }]);
      expect(problems('de')).to.deep.equal([{ path: 'version', message: 'fehlt' }]);
    });
  });
});
