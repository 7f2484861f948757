import { expect } from '@open-wc/testing';

import type { Feed } from '../../src/feed/feed.js';
import { readFeed, type Reading } from '../../src/feed/read-feed.js';
import { feedData } from '../support/page.js';

function read(
  data: object,
  options?: Parameters<typeof readFeed>[1],
): { feed: Feed; problems: Reading['problems'] } {
  const { feed, problems, error } = readFeed(JSON.stringify({ version: 1, ...data }), options);
  if (!feed) throw error;
  return { feed, problems };
}

/** The paths of the problems. */
function paths(data: object): string[] {
  return read(data).problems.map(({ path }) => path);
}

const session = { title: 'Talk', startDate: '2025-10-01T14:00:00+02:00' };

describe('readFeed', () => {
  for (const name of ['sccon-2025', 'lichtenau-2026'] as const) {
    it(`reads ${name} without a problem`, async () => {
      const { feed, problems } = read(await feedData(name), { base: location.href });
      expect(problems).to.deep.equal([]);
      expect(feed.exhibitors.length).to.be.greaterThan(7);
    });

    it(`finds nothing to change in ${name} once it is read`, async () => {
      const { feed } = read(await feedData(name), { base: location.href });
      const again = readFeed(JSON.stringify(feed));
      expect(JSON.stringify(again.feed)).to.equal(JSON.stringify(feed));
      expect(again.problems).to.deep.equal([]);
    });
  }

  it('reads no key that another script has given to all objects', () => {
    const given = Object.prototype as { extra?: unknown };
    try {
      given.extra = () => 'something';
      const { feed, problems } = read({ exhibitors: [{ name: 'A' }] });
      expect(problems).to.deep.equal([]);
      expect(Object.keys(feed.exhibitors[0]!)).to.deep.equal(['id', 'name', 'topics']);
    } finally {
      delete given.extra;
    }
  });

  describe('keeps the good part', () => {
    it('leaves out a broken exhibitor among good ones and names its place', () => {
      const { feed, problems } = read({ exhibitors: [{ name: 'A' }, { city: 'Dresden' }, { name: 'C' }] });
      expect(feed.exhibitors.map(({ name }) => name)).to.deep.equal(['A', 'C']);
      expect(problems).to.deep.equal([
        { path: 'exhibitors[1].name', message: 'is missing; exhibitors[1] is left out' },
      ]);
    });

    it('keeps an exhibitor whose link is bad, without the link', () => {
      const { feed, problems } = read({ exhibitors: [{ name: 'A', url: 'javascript:alert(1)' }] });
      expect(JSON.stringify(feed.exhibitors)).to.equal('[{"id":"a","name":"A","topics":[]}]');
      expect(problems).to.deep.equal([
        {
          path: 'exhibitors[0].url',
          message:
            'expected something like https://… / mailto:… / tel:…, found javascript:alert(1); not used',
        },
      ]);
    });

    it('says of each fault what it costs, also where one entry has several', () => {
      const { problems } = read({ quotes: [{ text: 'T', speaker: { role: 'R', portrait: 'P' } }] });
      expect(problems.map(({ path, message }) => `${path}: ${message.split('; ')[1] ?? ''}`)).to.deep.equal([
        'quotes[0].speaker.name: quotes[0] is left out',
        'quotes[0].speaker.portrait: not used',
      ]);
    });

    it('keeps an exhibitor of unknown kind without the kind', () => {
      const { feed, problems } = read({ exhibitors: [{ name: 'A', kind: 'club' }] });
      expect(feed.exhibitors[0]).to.not.have.property('kind', 'club');
      expect(problems[0]?.message).to.contain('company | authority | association | city');
    });

    it('leaves out a broken part and keeps its session', () => {
      const { feed, problems } = read({ agenda: [{ ...session, parts: [{}, { title: 'Opening' }] }] });
      expect(feed.agenda[0]?.parts.map(({ title }) => title)).to.deep.equal(['Opening']);
      expect(problems[0]?.message).to.equal('is missing; agenda[0].parts[0] is left out');
    });

    it('reads the rest where a list is no list', () => {
      const { feed, problems } = read({
        exhibitors: { name: 'A' },
        quotes: [{ text: 'Q', speaker: { name: 'B' } }],
      });
      expect(feed.exhibitors).to.deep.equal([]);
      expect(feed.quotes).to.have.length(1);
      expect(problems.map(({ path }) => path)).to.deep.equal(['exhibitors']);
    });

    it('takes no list for a record', () => {
      const { feed, problems } = read({ stand: ['x'], exhibitors: [{ name: 'A', contact: [] }] });
      expect(feed.stand).to.equal(undefined);
      expect(feed.exhibitors[0]).to.not.have.property('contact');
      expect(problems.map(({ path }) => path)).to.deep.equal(['stand', 'exhibitors[0].contact']);
    });

    it('keeps the organiser’s order', () => {
      const { feed } = read({ exhibitors: [{ name: 'Z' }, { name: 'A' }, { name: 'M' }] });
      expect(feed.exhibitors.map(({ name }) => name)).to.deep.equal(['Z', 'A', 'M']);
    });

    it('takes blank values for absent ones', () => {
      const { feed, problems } = read({
        exhibitors: [{ name: 'A', url: ' ', city: '', contact: null, logo: null }],
      });
      expect(JSON.stringify(feed.exhibitors[0])).to.equal('{"id":"a","name":"A","topics":[]}');
      expect(problems).to.deep.equal([]);
    });

    it('takes a number for the text it looks like', () => {
      expect(read({ stand: { hall: 25, booth: 411 } }).feed.stand).to.include({ hall: '25', booth: '411' });
    });
  });

  describe('is strict about dates', () => {
    it('says that 30 February is no day, and does not make it 2 March', () => {
      const { feed, problems } = read({
        fair: { name: 'F', startDate: '2026-02-30', endDate: '2026-03-03' },
      });
      expect(feed.fair?.startDate).to.equal(undefined);
      expect(problems).to.deep.equal([
        { path: 'fair.startDate', message: '2026-02-30 is not a real date; not used' },
      ]);
    });

    for (const startDate of [
      '2025-10-01',
      '2025-10-01T14:00:00',
      '2025-10-01T24:00:00+02:00',
      '2025-02-29T14:00:00+01:00',
      '2025-10-01T14:00:00+15:00',
      '2025-10-01 14:00:00+02:00',
      '9999-12-31T23:59:00-14:00',
      '0000-01-01T00:00:00+14:00',
      '1000-01-01T00:00:00+14:00',
      '01.10.2025',
      1759320000000,
    ]) {
      it(`leaves out a session at ${startDate}`, () => {
        const { feed, problems } = read({ agenda: [{ title: 'Talk', startDate }] });
        expect(feed.agenda).to.deep.equal([]);
        expect(problems[0]?.path).to.equal('agenda[0].startDate');
        expect(problems[0]?.message).to.contain(String(startDate)).and.contain('agenda[0] is left out');
      });
    }

    for (const startDate of [
      '2024-02-29T23:59+01:00',
      '2025-10-01T14:00:00Z',
      '2025-10-01T14:00:00.250-03:30',
    ]) {
      it(`accepts ${startDate}`, () =>
        expect(paths({ agenda: [{ title: 'Talk', startDate }] })).to.deep.equal([]));
    }

    it('drops an end before the beginning', () => {
      const { feed, problems } = read({ agenda: [{ ...session, endDate: '2025-10-01T13:00:00+02:00' }] });
      expect(feed.agenda[0]).to.not.have.property('endDate');
      expect(problems[0]?.message).to.contain('is before the beginning');
    });

    it('says where an end is wrong, also behind a part that was left out', () => {
      const part = { title: 'P', startDate: '2025-10-01T14:00:00Z', endDate: '2025-10-01T13:00:00Z' };
      expect(paths({ agenda: [{ ...session, parts: [{}, part] }] })).to.deep.equal([
        'agenda[0].parts[0].title',
        'agenda[0].parts[1].endDate',
      ]);
    });

    it('takes Berlin where the time zone is unknown', () => {
      const { feed, problems } = read({ fair: { name: 'F', timeZone: 'Mars/Olympus' } });
      expect(feed.fair?.timeZone).to.equal('Europe/Berlin');
      expect(problems[0]?.path).to.equal('fair.timeZone');
    });
  });

  describe('is strict about addresses', () => {
    for (const url of [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'www.example.org',
      '//example.org',
      'https://',
      42,
    ]) {
      it(`refuses ${JSON.stringify(url)}`, () => {
        const { feed, problems } = read(
          { exhibitors: [{ name: 'A', url }] },
          { base: 'https://feed.example/' },
        );
        expect(feed.exhibitors[0]?.url).to.equal(undefined);
        expect(problems.map(({ path }) => path)).to.deep.equal(['exhibitors[0].url']);
      });
    }

    it('drops what is like a space around them', () => {
      const { feed } = read({ exhibitors: [{ name: 'A', url: '\u00a0https://example.org/x\ufeff\n' }] });
      expect(feed.exhibitors[0]?.url).to.equal('https://example.org/x');
    });

    it('drops credentials', () => {
      const { feed } = read({ exhibitors: [{ name: 'A', url: 'https://user:secret@example.org/x' }] });
      expect(feed.exhibitors[0]?.url).to.equal('https://example.org/x');
    });

    it('resolves a logo against the feed’s own address', () => {
      const data = { exhibitors: [{ name: 'A', logo: { src: 'logos/a.svg' } }] };
      const { feed } = read(data, { base: 'https://feed.example/fair/feed.json' });
      expect(feed.exhibitors[0]?.logo?.src).to.equal('https://feed.example/fair/logos/a.svg');
    });

    it('takes a blank address for none, and not for that of the feed', () => {
      const data = { version: 1, exhibitors: [{ name: 'A', logo: { src: ' ' } }] };
      const { feed, problems } = readFeed(data, { base: 'https://feed.example/fair/feed.json' });
      expect(feed?.exhibitors[0]?.logo).to.equal(undefined);
      expect(problems.map(({ path }) => path)).to.deep.equal(['exhibitors[0].logo.src']);
    });

    it('refuses a relative logo where the feed has no address', () => {
      expect(paths({ exhibitors: [{ name: 'A', logo: { src: 'logos/a.svg' } }] })).to.deep.equal([
        'exhibitors[0].logo.src',
      ]);
    });

    for (const email of ['nobody', '@', 'a@', '@b', 'a b@c', 'a@b c', 'a@b@c']) {
      it(`refuses ${email} as an e-mail address`, () => {
        expect(paths({ stand: { contact: { email } } })).to.deep.equal(['stand.contact.email']);
      });
    }
  });

  it('takes a size for one where it is a whole number of bytes', () => {
    const attachments = [0, 48000, 2 ** 53 - 1, -1, 1.5, '48000', 2 ** 53].map((size) => ({
      title: 'A',
      url: 'https://example.org/a.pdf',
      size,
    }));
    const { feed, problems } = read({ releases: [{ title: 'R', attachments }] });
    expect(feed.releases[0]?.attachments.map(({ size }) => size)).to.deep.equal([
      ...[0, 48000, 2 ** 53 - 1],
      ...[undefined, undefined, undefined, undefined],
    ]);
    expect(problems.map(({ path }) => path)).to.deep.equal(
      [3, 4, 5, 6].map((index) => `releases[0].attachments[${index}].size`),
    );
  });

  describe('cleans texts', () => {
    it('takes out characters that control or reorder text', () => {
      const name = 'A\u0000\u0007\u202Eevil\u202C\u2066B\u2069\uD800\u0085';
      expect(read({ exhibitors: [{ name }] }).feed.exhibitors[0]?.name).to.equal('AevilB');
    });

    it('takes out halves of characters, whatever follows them', () => {
      const name = 'A\ud800\ufeffB\udbff\ufffdC\udc00🚀D\ud83d';
      expect(read({ exhibitors: [{ name }] }).feed.exhibitors[0]?.name).to.equal('A\ufeffB\ufffdC🚀D');
    });

    it('keeps line breaks, umlauts, emoji and right-to-left letters', () => {
      const description = 'Größe\r\n👩‍💻 שלום';
      const { feed } = read({ exhibitors: [{ name: 'A', description }] });
      expect(feed.exhibitors[0]?.description).to.equal('Größe\n👩‍💻 שלום');
    });

    describe('lets a line break', () => {
      const cleaned = (name: string) => read({ exhibitors: [{ name }] }).feed.exhibitors[0]?.name as string;
      const endless = {
        marks: 'a' + '\u0301'.repeat(200),
        emoji: '👩\u200d'.repeat(200) + '👩',
        jamo: 'ᄀ'.repeat(200),
      };

      for (const [name, text] of Object.entries(endless)) {
        it(`in ${name} that would be one endless character, and loses nothing of it`, () => {
          const pieces = cleaned(text).split('\u200b');
          expect(pieces.join('')).to.equal(text);
          expect(pieces.length).to.be.above(15);
          expect(Math.max(...pieces.map(({ length }) => length))).to.be.below(25);
        });

        it(`in ${name} in the same places when it is read again`, () => {
          expect(cleaned(cleaned(text))).to.equal(cleaned(text));
        });
      }

      it('nowhere in what people write', () => {
        for (const text of [
          '👩🏽‍❤️‍💋‍👨🏽 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
          'विश्वविद्यालयों में प्रौद्योगिकी',
          'เยอรมนีที่นี่',
          'Nguyễn Thị Minh Khai',
          'بِسْمِ اللَّهِ',
        ])
          expect(cleaned(text.normalize('NFD'))).to.equal(text.normalize('NFD'));
      });
    });

    it('keeps markup as the text it is', () => {
      const name = '<img src=x onerror=alert(1)>';
      expect(read({ exhibitors: [{ name }] }).feed.exhibitors[0]?.name).to.equal(name);
    });

    it('keeps one language where the other is blank or none', () => {
      const { feed, problems } = read({ exhibitors: [{ name: { de: 'Stadt', en: ' ', fr: 'Ville' } }] });
      expect(feed.exhibitors[0]?.name).to.deep.equal({ de: 'Stadt' });
      expect(problems).to.deep.equal([]);
    });

    it('has no key for a language that is not there', () => {
      const { feed } = read({ exhibitors: [{ name: { en: 'A' } }, { name: { de: 'B' } }] });
      expect(feed.exhibitors.map(({ name }) => Object.keys(name))).to.deep.equal([['en'], ['de']]);
    });

    it('takes no number for a text that cannot be written in JSON', () => {
      const exhibitors = [{ name: NaN }, { name: Infinity }, { name: 7 }];
      expect(readFeed({ version: 1, exhibitors }).feed?.exhibitors).to.deep.equal([
        { id: '7', name: '7', topics: [] },
      ]);
    });

    it('reports a text that is none', () => {
      expect(paths({ fair: { name: ['F'] } })).to.deep.equal(['fair.name']);
      expect(paths({ fair: { name: { de: '' } } })).to.deep.equal(['fair.name']);
    });
  });

  describe('gives every entry an id of its own', () => {
    const ids = (data: object) => read(data).feed.exhibitors.map(({ id }) => id);

    it('makes it from the name', () => {
      expect(
        ids({ exhibitors: [{ name: 'Müller & Söhne, Straße 1' }, { name: { de: 'Île' } }, { name: '…' }] }),
      )
        .to //
        .deep.equal(['mueller-soehne-strasse-1', 'ile', 'entry']);
    });

    it('makes it from the title or the speaker where there is no name, and from English where there is no German', () => {
      const { feed } = read({
        topics: [{ name: { en: 'Town' } }, { name: { de: 'Stadt', en: 'City' } }],
        agenda: [session],
        quotes: [{ text: 'Words', speaker: { name: 'Ida Sommer' } }],
        releases: [{ title: 'Great News' }],
      });
      const { topics, agenda, quotes, releases } = feed;
      expect([topics, agenda, quotes, releases].map((entries) => entries.map(({ id }) => id))).to.deep.equal([
        ['town', 'stadt'],
        ['talk'],
        ['ida-sommer'],
        ['great-news'],
      ]);
    });

    it('numbers equal names without a word', () => {
      const exhibitors = Array.from({ length: 2000 }, () => ({ name: 'A' }));
      const { feed, problems } = read({ exhibitors });
      expect(new Set(feed.exhibitors.map(({ id }) => id))).to.have.property('size', 2000);
      expect(problems).to.deep.equal([]);
    });

    it('gives a second entry with the same id another one and says so', () => {
      const { feed, problems } = read({
        exhibitors: [
          { id: 'x', name: 'A' },
          { id: 'x', name: 'B' },
        ],
      });
      expect(feed.exhibitors.map(({ id }) => id)).to.deep.equal(['x', 'x-2']);
      expect(problems).to.deep.equal([
        { path: 'exhibitors[1].id', message: 'x is already taken; this entry is now called x-2' },
      ]);
    });

    it('never takes a written id for one made from a name', () => {
      expect(ids({ exhibitors: [{ name: 'A' }, { id: 'a', name: 'B' }] })).to.deep.equal(['a-2', 'a']);
    });

    it('stands ids that objects are made of', () => {
      const names = ['__proto__', 'constructor', 'toString'];
      expect(ids({ exhibitors: names.map((id) => ({ id, name: 'A' })) })).to.deep.equal(names);
    });

    it('reports references to ids that nobody has', () => {
      const exhibitors = [{ name: 'A', topics: ['cloud', 'sky'] }];
      const { feed, problems } = read({ topics: [{ name: 'Cloud' }], exhibitors });
      expect(feed.exhibitors[0]?.topics).to.deep.equal(['cloud']);
      expect(problems).to.deep.equal([
        { path: 'exhibitors[0].topics', message: 'no entry has the id sky; not used' },
      ]);
      expect(paths({ agenda: [session, { ...session, exhibitors: ['nobody'] }] })).to.deep.equal([
        'agenda[1].exhibitors',
      ]);
    });
  });

  describe('tells a feed from what is none', () => {
    const code = (document: unknown) => readFeed(document).error?.code;

    it('has a code for each', () => {
      expect(code('<!doctype html><title>Not found</title>')).to.equal('unreadable');
      expect(code('')).to.equal('unreadable');
      expect(code('{"version":1')).to.equal('unreadable');
      expect(code('[]')).to.equal('no-feed');
      expect(code('null')).to.equal('no-feed');
      expect(code('"feed"')).to.equal('no-feed');
      expect(code('{"items":[]}')).to.equal('no-feed');
      expect(code('{"version":2,"exhibitors":[]}')).to.equal('newer-version');
      expect(code('{"version":"3.1","exhibitors":[]}')).to.equal('newer-version');
    });

    it('names no problems of what is none', () => {
      expect(readFeed('').problems).to.deep.equal([]);
      expect(readFeed({ version: 2, exhibitors: [{}] }).problems).to.deep.equal([]);
    });

    it('says that the document is a web page', () => {
      expect(readFeed('<html></html>').error?.message).to.contain('a web page');
    });

    it('reads a newer minor version and ignores what it does not know', () => {
      const { feed, problems } = read({
        version: 1.3,
        exhibitors: [{ name: 'A', mood: 'fine' }],
        weather: 'sunny',
      });
      expect(feed).to.not.have.property('weather');
      expect(feed.exhibitors[0]).to.not.have.property('mood');
      expect(problems).to.deep.equal([]);
    });

    it('reports keys that no feed has: they are slips', () => {
      expect(
        read({
          $schema: 'x',
          exhibtors: [],
          fair: { name: 'F', ort: 'B' },
          exhibitors: [{ name: 'A', email: 'a' }],
        }).problems,
      ).to.deep.equal([
        { path: 'fair.ort', message: 'unknown key; not used' },
        { path: 'exhibitors[0].email', message: 'unknown key; not used' },
        { path: 'exhibtors', message: 'unknown key; not used' },
      ]);
    });

    it('names keys without characters that control or reorder text', () => {
      expect(paths({ fair: { name: 'F', '\u202enam\u0000e': 1 }, '\ud800x': 1 })).to.deep.equal([
        'fair.name',
        'x',
      ]);
    });

    it('quotes a long value without cutting through a character', () => {
      const { problems } = read({ fair: { name: 'F', startDate: `x${'🚀'.repeat(40)}` } });
      expect(problems[0]?.message).to.contain(`found x${'🚀'.repeat(29)}…; not used`);
    });

    it('reads a feed without a version and says that it is missing', () => {
      const { feed, problems } = readFeed({ exhibitors: [] });
      expect(feed?.version).to.equal(1);
      expect(problems.map(({ path }) => path)).to.deep.equal(['version']);
    });

    it('reads a version written as text', () => {
      expect(readFeed({ version: '1', exhibitors: [] }).problems).to.deep.equal([]);
    });

    it('takes data as well as text, and leaves the data alone', () => {
      const data = { version: 1, exhibitors: [{ name: ' A ' }] };
      expect(readFeed(data).feed?.exhibitors[0]?.name).to.equal('A');
      expect(data).to.deep.equal({ version: 1, exhibitors: [{ name: ' A ' }] });
    });
  });

  it('says problems in German when asked to', () => {
    const { problems } = read({ fair: { name: 'F', endDate: 'bald' } }, { locale: 'de' });
    expect(problems).to.deep.equal([
      {
        path: 'fair.endDate',
        message: 'erwartet wird etwa 2025-09-30, gefunden wurde bald; nicht übernommen',
      },
    ]);
  });

  it('takes a language without its extensions, for which there is no name', () => {
    const good = ['de', 'en', ' DE', 'de-x-leicht', 'de-u-co-phonebk', ' en-GB ', 'fr'];
    const languages = [...good, 'no language', { length: 9e15 }, 7];
    const { feed, problems } = read({ agenda: languages.map((language) => ({ ...session, language })) });
    expect(feed.agenda.map(({ language }) => language)).to.deep.equal([
      ...['de', 'en', 'de', 'de', 'de', 'en-GB', 'fr'],
      undefined,
      undefined,
      undefined,
    ]);
    expect(problems.map(({ path }) => path)).to.deep.equal(
      [7, 8, 9].map((index) => `agenda[${index}].language`),
    );
  });

  it('reads thousands of references at once', () => {
    const topics = Array.from({ length: 5000 }, (_, index) => ({ id: `t${index}`, name: 'T' }));
    const exhibitors = topics.map(({ id }) => ({ name: 'A', topics: [id] }));
    expect(read({ topics, exhibitors }).problems).to.deep.equal([]);
  });

  it('reads as many references in one entry as a download can hold', () => {
    const topics = Array.from({ length: 1_000_000 }, () => 'a');
    const { feed, problems } = read({
      topics: [{ id: 'a', name: 'A' }],
      exhibitors: [{ name: 'A', topics }],
    });
    expect(problems).to.deep.equal([]);
    expect(feed.exhibitors[0]!.topics).to.have.lengthOf(topics.length);
  });

  it('says what it found without looking into it, however deep it is', () => {
    const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
    const { problems } = readFeed(`{"version":{"toString":null},"fair":{"name":${deep}}}`);
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      'version: expected something like 1, found { … }; not used',
      'fair.name: expected something like "…" / { "de": "…", "en": "…" }, found [ … ]; fair is left out',
    ]);
    const cycle: Record<string, unknown> = {};
    cycle['fair'] = { name: cycle };
    expect(() => readFeed(cycle)).to.not.throw();
    expect(() => readFeed({ fair: { name: Symbol('S') }, stand: { hall: 1n } })).to.not.throw();
  });

  it('does not take what the data itself throws for an error of the feed', () => {
    const data = {
      get fair() {
        throw new TypeError('not today');
      },
    };
    expect(() => readFeed(data)).to.throw(TypeError, 'not today');
  });

  it('never throws, whatever stands in whichever place', () => {
    const nasty = [null, true, -1, 1e308, '', '\u202E', [], [[]], {}, { de: {} }, [null], 'x'.repeat(10_000)];
    const keys = [
      'version',
      'updated',
      'fair',
      'stand',
      'topics',
      'exhibitors',
      'agenda',
      'quotes',
      'releases',
    ];
    for (const key of keys) {
      for (const value of nasty) {
        for (const document of [
          { [key]: value },
          { [key]: [value] },
          { [key]: [{ name: value, title: value }] },
        ]) {
          expect(() => readFeed(JSON.stringify(document))).to.not.throw();
        }
      }
    }
  });
});
