/** What of a feed a visitor finds in the calendar. */
import { expect } from '@open-wc/testing';

import { fairEvent, type CalendarContext } from '../../src/calendar/feed-events.js';
import { icalendar } from '../../src/calendar/icalendar.js';
import { agendaEntries, agendaFile, contextOf, readCalendar, utc, type Entry } from '../support/calendar.js';
import { feedData } from '../support/page.js';

type Words = string | { de?: string; en?: string };

/** A feed as it is written, as far as these tests look into it. */
interface Written {
  updated: string;
  fair: Record<'name' | 'city' | 'venue' | 'address', Words> & { url: string };
  stand: { name: Words; description: Words; hall: string; booth: string };
  exhibitors: { id: string; name: Words }[];
  agenda: {
    id: string;
    title: Words;
    startDate: string;
    endDate?: string;
    description?: Words;
    room?: Words;
    status?: string;
    speakers?: { name: Words }[];
    parts?: { title: Words; speakers?: { name: Words }[] }[];
    exhibitors?: string[];
    url?: string;
  }[];
}

const written = async (name: 'sccon-2025' | 'lichtenau-2026') => (await feedData(name)) as unknown as Written;

/** The words of one language, or of the other where there are no others. */
const inLanguage = (words: Words | undefined, locale: 'de' | 'en') =>
  typeof words === 'object' ? (words[locale] ?? words.de ?? words.en) : words;

const talk = (more: object = {}) => ({
  id: 'talk',
  title: 'Talk',
  startDate: '2026-09-15T09:30:00+02:00',
  ...more,
});
const entryOf = (session: object, more: object = {}, where?: Partial<CalendarContext>): Entry =>
  agendaEntries({ agenda: [talk(session)], ...more }, where)[0]!;

const fairEntry = (fair: object, more: object = {}, where?: Partial<CalendarContext>): Entry | undefined => {
  const event = fairEvent(contextOf({ fair: { name: 'Fair', ...fair }, ...more }, where));
  return event && readCalendar(icalendar([event], '2026-01-01T00:00:00Z'))[0];
};

describe('a session in the calendar', () => {
  it('is there with all that is known of it', () => {
    const [entry] = agendaEntries({
      updated: '2026-09-14T17:05:00+02:00',
      fair: { name: 'Musterregio', venue: 'Nordufer', address: 'Uferpromenade 1', city: 'Lichtenau' },
      stand: { name: 'Joint stand', hall: '4', booth: 'B 12' },
      exhibitors: [
        { id: 'a', name: 'Amselwerk' },
        { id: 'b', name: 'Birkenhof' },
        { id: 'c', name: 'Ceder' },
      ],
      agenda: [
        {
          id: 'talk',
          title: 'Brücken, Äcker; Öfen 🚀',
          startDate: '2026-09-15T09:30:00+02:00',
          endDate: '2026-09-15T10:15:00+02:00',
          description: 'First line\nSecond line',
          room: 'Forum',
          status: 'confirmed',
          speakers: [{ name: 'Ida Sommer', role: 'Moderator' }, { name: 'Jo Winter' }],
          exhibitors: ['c', 'a'],
          parts: [
            { title: 'Welcome', speakers: [{ name: 'Kim Herbst' }, { name: 'Lou Lenz' }] },
            {
              title: 'Demo',
              startDate: '2026-09-15T09:45:00+02:00',
              endDate: '2026-09-15T10:00:00+02:00',
            },
          ],
          url: 'https://fair.example/talk',
        },
      ],
    });
    const { uid, ...rest } = entry!;
    expect(uid).to.contain('talk');
    expect(rest).to.deep.equal({
      dtstamp: '2026-09-14T15:05:00Z',
      'last-modified': '2026-09-14T15:05:00Z',
      dtstart: '2026-09-15T07:30:00Z',
      dtend: '2026-09-15T08:15:00Z',
      summary: 'Brücken, Äcker; Öfen 🚀',
      description: [
        'First line\nSecond line',
        'Ida Sommer, Jo Winter',
        '– Welcome (Kim Herbst, Lou Lenz)\n– 09:45–10:00 Uhr Demo',
        'Amselwerk, Ceder',
      ].join('\n\n'),
      location: 'Forum, Halle 4, Stand B 12, Nordufer, Uferpromenade 1, Lichtenau',
      url: 'https://fair.example/talk',
      status: 'CONFIRMED',
    });
  });

  it('is there with no more than title and time where no more is known', () => {
    expect(entryOf({})).to.have.all.keys('uid', 'dtstamp', 'last-modified', 'dtstart', 'summary');
  });

  it('is in the language of the page, or in the other where there is no other', () => {
    const session = {
      title: { de: 'Vortrag', en: 'Talk' },
      description: { de: 'Nur auf Deutsch' },
      room: { en: 'Stage' },
      parts: [{ title: { de: 'Teil', en: 'Part' }, startDate: '2026-09-15T09:45:00+02:00' }],
    };
    const stand = { hall: '4', booth: 'B 12' };
    expect(entryOf(session, { stand }, { locale: 'de' })).to.include({
      summary: 'Vortrag',
      description: 'Nur auf Deutsch\n\n– 09:45 Uhr Teil',
      location: 'Stage, Halle 4, Stand B 12',
    });
    expect(entryOf(session, { stand }, { locale: 'en' })).to.include({
      summary: 'Talk',
      description: 'Nur auf Deutsch\n\n– 09:45 Part',
      location: 'Stage, Hall 4, stand B 12',
    });
  });

  it('has the times of its parts by the clock of the fair', () => {
    const parts = [{ title: 'Demo', startDate: '2026-09-15T09:45:00+02:00' }];
    const fair = { name: 'Fair', timeZone: 'Asia/Tokyo' };
    expect(entryOf({ parts }, { fair })['description']).to.equal('– 16:45 Uhr Demo');
  });

  describe('says how certain it is', () => {
    for (const [status, expected, summary] of [
      ['confirmed', 'CONFIRMED', 'Talk'],
      ['provisional', 'TENTATIVE', 'Talk'],
      ['moved', 'CONFIRMED', 'Talk'],
      ['cancelled', 'CANCELLED', 'abgesagt: Talk'],
      [undefined, undefined, 'Talk'],
    ] as const) {
      it(`where it is ${status ?? 'not said'}`, () => {
        const entry = entryOf({ status });
        expect([entry['status'], entry['summary']]).to.deep.equal([expected, summary]);
      });
    }

    it('in the title where it is cancelled, in the language of the page', () => {
      expect(entryOf({ status: 'cancelled' }, {}, { locale: 'en' })['summary']).to.equal('cancelled: Talk');
    });
  });

  describe('is at the same moment', () => {
    for (const [name, startDate, endDate] of [
      ['in summer', '2026-07-01T14:00:00+02:00', '2026-07-01T15:00:00+02:00'],
      ['in winter', '2026-12-01T14:00:00+01:00', '2026-12-01T15:00:00+01:00'],
      [
        'for a session given in the time of another place',
        '2026-09-16T13:00:00+01:00',
        '2026-09-16T14:00:00Z',
      ],
      ['beyond midnight', '2026-09-16T19:30:00+02:00', '2026-09-17T00:30:00+02:00'],
      ['over several days', '2026-09-15T09:00:00+02:00', '2026-09-17T17:00:00+02:00'],
      ['in the night in which the clocks go back', '2026-10-25T01:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    ] as const) {
      it(name, () => {
        const entry = entryOf({ startDate, endDate }, { fair: { name: 'F', timeZone: 'America/New_York' } });
        expect(new Date(entry['dtstart']!).getTime()).to.equal(Date.parse(startDate));
        expect(new Date(entry['dtend']!).getTime()).to.equal(Date.parse(endDate));
        expect(entry['dtstart']).to.match(/Z$/);
        expect(entry['dtend']).to.match(/Z$/);
      });
    }
  });

  it('has no end where none is known', () => {
    expect(entryOf({})).not.to.have.property('dtend');
    // What the organiser has mistyped is not known either.
    expect(entryOf({ endDate: '2026-09-15T09:00:00+02:00' })).not.to.have.property('dtend');
  });

  it('has no end where that is not later than the beginning, as the standard asks', () => {
    expect(entryOf({ endDate: '2026-09-15T07:30:00Z' })).not.to.have.property('dtend');
  });

  it('cannot bring other entries with it, whatever the feed says', () => {
    const trick = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:y\u0000\u0085\u2028\ud800z';
    const entries = agendaEntries({
      exhibitors: [{ id: 'a', name: trick }],
      agenda: [
        talk({
          id: trick,
          title: trick,
          description: trick,
          room: trick,
          speakers: [{ name: trick }],
          exhibitors: ['a'],
          url: `https://fair.example/${trick}`,
        }),
      ],
    });
    expect(entries).to.have.length(1);
    expect(entries[0]!['summary']).to.equal('x\nEND:VEVENT\nBEGIN:VEVENT\nUID:y\u2028z');
    expect(entries[0]!['location']).to.equal(entries[0]!['summary']);
  });
});

describe('the fair in the calendar', () => {
  it('is there with all that is known of it', () => {
    const data = {
      updated: '2026-09-14T17:05:00+02:00',
      fair: {
        name: { de: 'Musterregio', en: 'Model Region' },
        startDate: '2026-09-15',
        endDate: '2026-09-17',
        venue: { de: 'Messe Nord', en: 'North Halls' },
        address: 'Uferpromenade 1',
        city: 'Lichtenau',
        url: 'https://fair.example/',
      },
      stand: {
        name: { de: 'Gemeinschaftsstand', en: 'Joint stand' },
        hall: '4',
        booth: 'B 12',
        description: { de: 'Was es gibt', en: 'What there is' },
      },
    };
    const inWords = (locale: 'de' | 'en') => {
      const context = contextOf(data, { locale });
      const { uid, ...rest } = readCalendar(icalendar([fairEvent(context)!], context.feed.updated!))[0]!;
      expect(uid).to.equal('fair@fair.example/feed.json');
      return rest;
    };
    const always = {
      dtstamp: '2026-09-14T15:05:00Z',
      'last-modified': '2026-09-14T15:05:00Z',
      dtstart: '2026-09-15',
      dtend: '2026-09-18',
      url: 'https://fair.example/',
      transp: 'TRANSPARENT',
    };
    expect(inWords('de')).to.deep.equal({
      ...always,
      summary: 'Musterregio',
      description: 'Gemeinschaftsstand\n\nWas es gibt',
      location: 'Halle 4, Stand B 12, Messe Nord, Uferpromenade 1, Lichtenau',
    });
    expect(inWords('en')).to.deep.equal({
      ...always,
      summary: 'Model Region',
      description: 'Joint stand\n\nWhat there is',
      location: 'Hall 4, stand B 12, North Halls, Uferpromenade 1, Lichtenau',
    });
  });

  for (const [name, fair, expected] of [
    [
      'takes one day where it takes one',
      { startDate: '2028-02-29', endDate: '2028-02-29' },
      ['2028-02-29', '2028-03-01'],
    ],
    [
      'takes one day where only the first is known',
      { startDate: '2026-09-30' },
      ['2026-09-30', '2026-10-01'],
    ],
    ['takes one day where only the last is known', { endDate: '2026-12-31' }, ['2026-12-31', '2027-01-01']],
    [
      'goes on into another year',
      { startDate: '2026-12-31', endDate: '2027-01-01' },
      ['2026-12-31', '2027-01-02'],
    ],
  ] as const) {
    it(name, () => {
      const entry = fairEntry(fair);
      expect([entry?.['dtstart'], entry?.['dtend']]).to.deep.equal(expected);
    });
  }

  it('is the same days in whatever zone it takes place', () => {
    const days = { startDate: '2026-09-15', endDate: '2026-09-15' };
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(fairEntry({ ...days, timeZone })).to.include({ dtstart: '2026-09-15', dtend: '2026-09-16' });
    }
  });

  it('is not there where nobody knows when it is', () => {
    expect(fairEntry({})).to.equal(undefined);
    expect(fairEvent(contextOf({ stand: { name: 'Joint stand' } }))).to.equal(undefined);
  });
});

describe('a calendar that gets an entry again', () => {
  const uidOf = (session: object, where?: Partial<CalendarContext>) => entryOf(session, {}, where)['uid'];
  const all = { startDate: '2026-09-15', endDate: '2026-09-17' };

  it('knows it again, whatever has changed about it', () => {
    const changed = {
      title: 'Another',
      startDate: '2026-09-17T16:00:00+02:00',
      status: 'moved',
      room: 'Elsewhere',
    };
    expect(uidOf(changed)).to.equal(uidOf({}));
    expect(fairEntry({ ...all, name: 'Renamed', endDate: '2026-09-18' })?.['uid']).to.equal(
      fairEntry(all)?.['uid'],
    );
  });

  it('knows it again among others, in another order', () => {
    const others = [talk({ id: 'b' }), talk({ id: 'c' })];
    const ids = (agenda: object[]) => agendaEntries({ agenda }).map(({ uid }) => uid);
    expect(ids([others[1]!, talk(), others[0]!])).to.have.members(ids([talk(), ...others]));
    expect(ids([...others, talk()])[2]).to.equal(uidOf({}));
  });

  it('knows it again in the other language', () => {
    expect(uidOf({}, { locale: 'en' })).to.equal(uidOf({}, { locale: 'de' }));
    expect(fairEntry(all, {}, { locale: 'en' })?.['uid']).to.equal(fairEntry(all)?.['uid']);
  });

  it('sees which is the newer', () => {
    const changedAt = (updated: string) => entryOf({}, { updated })['last-modified']!;
    expect(changedAt('2026-09-14T17:05:00+02:00')).to.equal('2026-09-14T15:05:00Z');
    // 17:04 in the west is later than 17:05 in the east.
    expect(changedAt('2026-09-14T17:04:00-07:00') > changedAt('2026-09-14T17:05:00+02:00')).to.equal(true);
  });

  it('does not take it for one of another feed', () => {
    const bases = [
      'https://fair.example/feed.json',
      'https://fair.example/2027/feed.json',
      'https://other.example/feed.json',
      'https://fair.example:8443/feed.json',
    ];
    expect(new Set(bases.map((base) => uidOf({}, { base })))).to.have.property('size', bases.length);
    expect(new Set(bases.map((base) => fairEntry(all, {}, { base })?.['uid']))).to.have.property(
      'size',
      bases.length,
    );
  });

  it('does not take it for another of the same feed, whatever their ids', () => {
    const ids = [
      'fair',
      'agenda/fair',
      'a,b',
      'a;b',
      'a\\,b',
      'a b',
      'a\nb',
      'a\\nb',
      'ä',
      'a\u0308',
      '🚀',
      'A',
    ];
    const entries = agendaEntries({ agenda: ids.map((id) => talk({ id })) });
    const uids = [...entries.map(({ uid }) => uid), fairEntry(all)?.['uid']];
    expect(new Set(uids)).to.have.property('size', ids.length + 1);
  });
});

describe('the calendar file', () => {
  for (const name of ['lichtenau-2026', 'sccon-2025'] as const) {
    for (const locale of ['de', 'en'] as const) {
      it(`of all of ${name} (${locale}) has what the feed has, field by field`, async () => {
        const data = await written(name);
        const entries = agendaEntries(data, { locale });
        expect(entries).to.have.length(data.agenda.length);
        const text = (words: Words | undefined) => inLanguage(words, locale);
        const { stand, fair, exhibitors } = data;
        const hall = locale === 'de' ? `Halle ${stand.hall}` : `Hall ${stand.hall}`;
        const booth = locale === 'de' ? `Stand ${stand.booth}` : `stand ${stand.booth}`;
        const cancelled = locale === 'de' ? 'abgesagt: ' : 'cancelled: ';
        const statuses: Record<string, string> = {
          confirmed: 'CONFIRMED',
          moved: 'CONFIRMED',
          provisional: 'TENTATIVE',
          cancelled: 'CANCELLED',
        };
        data.agenda.forEach((session, index) => {
          const { uid, description = '', ...rest } = entries[index]!;
          const { status, endDate, url } = session;
          expect(uid).to.contain(session.id);
          const place = [session.room, hall, booth, fair.venue, fair.address, fair.city].map(text);
          const expected: Entry = {
            dtstamp: utc(data.updated),
            'last-modified': utc(data.updated),
            dtstart: utc(session.startDate),
            summary: `${status === 'cancelled' ? cancelled : ''}${text(session.title)}`,
            location: place.filter(Boolean).join(', '),
            ...(endDate && { dtend: utc(endDate) }),
            ...(url && { url }),
            ...(status && { status: statuses[status]! }),
          };
          expect(rest).to.deep.equal(expected);
          const mentioned = [
            session.description,
            ...(session.speakers ?? []).map((speaker) => speaker.name),
            ...(session.parts ?? []).flatMap((part) => [
              part.title,
              ...(part.speakers ?? []).map((speaker) => speaker.name),
            ]),
            ...(session.exhibitors ?? []).map((id) => exhibitors.find((one) => one.id === id)!.name),
          ].filter((words) => words !== undefined);
          for (const words of mentioned) expect(description).to.contain(text(words));
          expect(description === '').to.equal(mentioned.length === 0);
        });
        expect(new Set(entries.map(({ uid }) => uid))).to.have.property('size', entries.length);
      });

      it(`of each session and of the fair of ${name} (${locale}) can be read alone`, async () => {
        const data = await written(name);
        const whole = agendaEntries(data, { locale });
        const alone = data.agenda.map(
          (session) => agendaEntries({ ...data, agenda: [session] }, { locale })[0],
        );
        expect(alone).to.deep.equal(whole);
        const context = contextOf(data, { locale });
        const [fair] = readCalendar(icalendar([fairEvent(context)!], data.updated));
        expect(fair!['summary']).to.equal(inLanguage(data.fair.name, locale));
        expect(fair!['description']).to.contain(inLanguage(data.stand.description, locale));
      });
    }
  }

  it('of the fictional fair has 24 sessions', async () => {
    expect(agendaEntries(await written('lichtenau-2026'))).to.have.length(24);
  });

  it('says the same in both languages of when and where, and differs in words', async () => {
    const data = await written('lichtenau-2026');
    const fixed = (locale: 'de' | 'en') =>
      agendaEntries(data, { locale }).map(({ uid, dtstart, dtend, status, url }) => ({
        uid,
        dtstart,
        dtend,
        status,
        url,
      }));
    expect(fixed('en')).to.deep.equal(fixed('de'));
    expect(agendaFile(data, { locale: 'en' })).not.to.equal(agendaFile(data, { locale: 'de' }));
  });
});
