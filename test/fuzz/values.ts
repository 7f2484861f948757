/** Single values of a feed: texts, addresses, dates and the like, good ones and those that strangers may write. */
import fc from 'fast-check';

import { bad, junk, kept, open, type Sample, type Samples } from './sample.js';

/** Where the feeds of these tests come from. */
export const base = 'https://feed.example/fair/feed.json';

/** Pieces of texts, each with what is left of it. */
const pieces = [
  ...[
    'a',
    'Straße',
    'ü',
    'e\u0301',
    ' ',
    '\t',
    '\n',
    '👩🏽‍💻',
    '𝔘',
    'שלום',
    '日本',
    '\u200d',
    '\u2028',
    '<b>',
    '</script>',
  ],
  ...[
    '\\',
    ',',
    ';',
    ':',
    '"',
    '&amp;',
    '${x}',
    '\nEND:VEVENT\nBEGIN:VEVENT\nUID:x',
    '__proto__',
    '10',
    '\ufffd',
  ],
].map((piece) => [piece, piece] as const);
const unwanted = [
  ...['\u0000', '\u0007', '\u007f', '\u0085', '\u009f', '\u202a', '\u202e', '\u2066', '\u2069', '\ud800'].map(
    (piece) => [piece, ''] as const,
  ),
  ['a\udc00', 'a'],
  ['\r\n', '\n'],
  ['a\rb', 'a\nb'],
] as const;

const padding = fc.constantFrom('', '', '', ' ', '\n', '\u202e', '\ufeff ', '\u0000\t');
const plainWords = fc.constantFrom(
  ...['Kaprion', 'Müller & Söhne', 'Île', '…', 'x', 'constructor', '__proto__', 'Łódź', '👨‍👩‍👧‍👦'],
);
const longWords = fc
  .constantFrom('Donaudampfschifffahrt ', 'Ä🚀,;\\\n')
  .chain((word) => fc.integer({ min: 5, max: 40 }).map((count) => word.repeat(count).trim()));
const madeOfPieces = fc
  .tuple(
    padding,
    fc.array(fc.constantFrom(...pieces, ...pieces, ...unwanted), { maxLength: 6, size: 'max' }),
    padding,
  )
  .map(([before, middle, after]) =>
    kept(
      `${before}A${middle.map(([raw]) => raw).join('')}Z${after}`,
      `A${middle.map(([, left]) => left).join('')}Z`,
    ),
  );
const numbers = fc
  .oneof(fc.integer({ min: -5, max: 2000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((number) => kept(number, String(number)));

/** A string without a language. */
export const strings: Samples = fc.oneof(
  { weight: 6, arbitrary: plainWords.map((word) => kept(word)) },
  { weight: 4, arbitrary: madeOfPieces },
  { weight: 1, arbitrary: longWords.map((words) => kept(words)) },
  { weight: 1, arbitrary: numbers },
);

const notThere = fc.constantFrom(undefined, null, '', ' ', [], {}, true, '\u0007');
const bilingual = fc
  .tuple(strings, strings, notThere, fc.constantFrom('both', 'de', 'en'))
  .map(([german, english, none, which]) => {
    const raw = { de: which === 'en' ? none : german.raw, en: which === 'de' ? none : english.raw };
    const value = {
      ...(which !== 'en' && { de: german.value }),
      ...(which !== 'de' && { en: english.value }),
    };
    return kept(JSON.parse(JSON.stringify(raw)), value);
  });

/** A text of the feed: a string, or one for each language. */
export const texts: Samples = fc.oneof(
  { weight: 3, arbitrary: strings },
  { weight: 1, arbitrary: bilingual },
);

/** Ids, few enough to meet. */
export const ids: Samples = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom('a', 'b', 'c', 'a-2', 'x', '__proto__', 'constructor', 'toString', 'entry')
      .map((id) => kept(id)),
  },
  { weight: 1, arbitrary: fc.constantFrom(kept(7, '7'), kept(' a\u0000 ', 'a')) },
  { weight: 1, arbitrary: strings },
);

const paths = fc.constantFrom('', 'a', 'a/b.svg', 'a?b=1,2;c&d', 'a#b', '%0D%0A', "a'b");
const hosts = fc.constantFrom('example.org', 'www.example.org:8443', '[::1]', 'xn--bcher-kva.example');
const credentials = fc.constantFrom('', '', '', 'user@', 'user:secret@', ':secret@');
const webAddresses = fc
  .tuple(fc.constantFrom('https', 'http', 'HTTPS'), credentials, hosts, paths, fc.constantFrom('', ' ', '\n'))
  .map(([scheme, user, host, path, space]) =>
    kept(`${space}${scheme}://${user}${host}/${path}${space}`, `${scheme.toLowerCase()}://${host}/${path}`),
  );
const schemes = [
  ...['javascript:alert(1)', ' java\tscript:alert(1)', 'JAVASCRIPT://x/%0aalert(1)', 'data:text/html,x'],
  ...[
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'ws://example.org',
  ],
  ...['https://', 'https://[::1', 'view-source:https://example.org', 'filesystem:https://x/y', 'x:'],
];
/** Addresses that may be anything, so that only their scheme counts. */
const doubtful = fc
  .array(
    fc.constantFrom(
      ...['https:', 'http:', 'mailto:', 'tel:', 'javascript:', '//', '/', '\\', '@', ':', '?', '#', '%', ' '],
      ...[
        '\t',
        '\n',
        '\u0000',
        'a',
        '.',
        '..',
        'ä',
        '\u202e',
        '\ud800',
        '[',
        '::1',
        '256.0.0.1',
        '0x7f',
        '🚀',
      ],
    ),
    { minLength: 1, maxLength: 8, size: 'max' },
  )
  .map((parts) => parts.join(''));
const notAddresses = fc.oneof(
  fc.constantFrom(...schemes).map(bad),
  junk.map(bad),
  fc.constantFrom(0, 42).map(bad),
);

/** Links to pages, mailboxes and telephones. */
export const links: Samples = fc.oneof(
  { weight: 8, arbitrary: webAddresses },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('mailto:a@example.org', 'tel:+49351123', 'mailto:a@b.example?subject=x')
      .map((to) => kept(to)),
  },
  { weight: 3, arbitrary: doubtful.map(open) },
);
export const notLinks: Samples = fc.oneof(
  notAddresses,
  fc.constantFrom('www.example.org', '//example.org', '/a', 'a.svg', '?', '#').map(bad),
);

/** Files, also relative to the feed. */
export const files: Samples = fc.oneof(
  { weight: 3, arbitrary: webAddresses },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      kept('logos/a.svg', 'https://feed.example/fair/logos/a.svg'),
      kept('/a.svg', 'https://feed.example/a.svg'),
      kept('../../../a.svg', 'https://feed.example/a.svg'),
      kept('//cdn.example/a.svg', 'https://cdn.example/a.svg'),
      kept('?v=1', 'https://feed.example/fair/feed.json?v=1'),
    ),
  },
);
export const notFiles: Samples = fc.oneof(
  notAddresses,
  fc.constantFrom('mailto:a@example.org', 'tel:1').map(bad),
);

const two = (number: number) => String(number).padStart(2, '0');
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Days as numbers, some of which no calendar has. */
const dayNumbers = fc.tuple(
  fc.oneof(fc.constantFrom(1999, 2000, 2024, 2025, 2026, 2100), fc.integer({ min: 2024, max: 2027 })),
  fc.integer({ min: 1, max: 12 }),
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 28 }) }, fc.constantFrom(29, 30, 31)),
);
const written = dayNumbers.map(([year, month, day]) => {
  const text = `${year}-${two(month)}-${two(day)}`;
  return day <= lengthOf(year, month) ? kept(text) : bad(text);
});
export const days: Samples = written.filter(({ fate }) => fate === 'kept');
const noSuchDays = fc.constantFrom('2025-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31');
/** Longer than what a message quotes, to be cut within a character. */
const longRow = `x${'🚀'.repeat(40)}`;
const notDates = fc.constantFrom<unknown>(
  longRow,
  longRow.slice(1),
  ...[
    'bald',
    '30.09.2025',
    '2025-9-30',
    '2025-09-30 ',
    '+002025-09-30',
    '2025-W40-2',
    '2025-273',
    '２０２５-09-30',
  ],
  ...['2025-09-30T', '2025-09-30T24:00Z', '2025-09-30T14:00', '2025-09-30T14:00:60Z', '2025-09-30t14:00z'],
  ...['2025-09-30T14:00+15:00', '2025-09-30T14:00+2:00', 1759320000000, -1, [2025, 9, 30], {}],
  ...['0000-01-01', '0001-01-01T00:00+14:00', '9999-12-31T23:59-14:00', '9999-12-31', '0999-12-31T00:00Z'],
);
const dateLike = fc.oneof(noSuchDays.map(bad), notDates.filter((raw) => raw !== '2025-09-30 ').map(bad));
export const notDays: Samples = fc.oneof(
  dateLike,
  fc.constantFrom('2025-09-30T14:00Z', '2025-09-30T14:00:00+02:00').map(bad),
);
export const instants: Samples = fc
  .tuple(
    days,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', ':00', ':59', ':07.5', ':59.999'),
    fc.constantFrom('Z', '+02:00', '+01:00', '-03:30', '+14:59', '-11:00', '+00:00'),
  )
  .map(([day, hour, minute, seconds, offset]) =>
    kept(`${String(day.raw)}T${two(hour)}:${two(minute)}${seconds}${offset}`),
  );
export const notInstants: Samples = fc.oneof(
  dateLike,
  fc.constantFrom('2025-09-30', '2025-02-29T14:00Z').map(bad),
);
export const dates: Samples = fc.oneof(days, instants);
export const notDatesAtAll: Samples = dateLike;

export const timeZones: Samples = fc.oneof(
  fc
    .constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC')
    .map((zone) => kept(zone)),
  fc.constantFrom('europe/berlin', '+02:00', 'Etc/GMT+5', 'CET', 'EST5EDT').map(open),
);
export const notTimeZones: Samples = fc.oneof(
  fc.constantFrom('Mars/Olympus', 'Europe/', '__proto__', 'Berlin', '\u202e').map(bad),
  junk.map(bad),
);

export const emails: Samples = fc.constantFrom(
  kept('info@example.org'),
  kept(' a.b+c@example.org\n', 'a.b+c@example.org'),
  kept('ü@bücher.example'),
);
export const notEmails: Samples = fc.oneof(
  fc.constantFrom('nobody', '@', 'a@', 'a b@c', 'a@b@c', 'mailto:a @b').map(bad),
  junk.map(bad),
);
export const sizes: Samples = fc.nat().map((size) => kept(size));
export const notSizes: Samples = fc.oneof(fc.constantFrom(-1, 1.5, 2 ** 60, '48000').map(bad), junk.map(bad));
export const languages: Samples = fc.oneof(
  fc.constantFrom('de', 'en', 'en-GB', 'fr', 'zh-Hant').map((tag) => kept(tag)),
  fc
    .constantFrom('EN-gb', ' de ', 'de-u-co-phonebk', 'de-x-leicht', 'iw', 'zh-min-nan', 'cmn', 'sgn-de')
    .map(open),
);
export const notLanguages: Samples = fc.oneof(
  fc.constantFrom<unknown>('no language', 'd', 'de_DE_', 7, { length: 9e15 }, '\u202e').map(bad),
  junk.map(bad),
);

/** One of these words; what is close to one is none. */
export const oneOf = (...words: string[]): Samples =>
  fc.constantFrom(...words).map((word): Sample => kept(word));
export const noneOf: Samples = fc.oneof(
  fc.constantFrom('Company', ' company', 'cancelled ', '__proto__', 'constructor', 0).map(bad),
  junk.map(bad),
);
