/** The functions that read single values, with values that chance has made. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { icalendar } from '../../src/calendar/icalendar.js';
import { isDay, isInstant } from '../../src/feed/dates.js';
import { readFile, readLink } from '../../src/feed/link.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { cleanString, isBlank, readText } from '../../src/feed/text.js';
import { readCalendar } from '../support/calendar.js';
import { seeds } from './fuzz.js';
import { unclean } from './promises.js';
import * as values from './values.js';

/** Letters of every script, and those that are none: halves of characters, control characters, marks. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      ...['a', ' ', 'ä', '🚀', '\t', '\n', '\r', '\u0000', '\u0085', '\u202e', '\u2066', '\ufeff', '\ufffd'],
      ...['\ud800', '\udbff', '\udc00', '\udfff', '\\', ';', ',', ':'],
    ),
    maxLength: 30,
  }),
);
const anyAddress = fc.oneof(
  anyText,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.emailAddress(),
);

/** Says that something holds for each of 1,000 values. */
function always<T>(sentence: string, values: fc.Arbitrary<T>, holds: (value: T) => void): void {
  it(sentence, () => fc.assert(fc.property(values, holds), { numRuns: 1_000, seed: seeds.browsers }));
}

describe('Whatever a text says,', () => {
  always('it is clean once it is cleaned, and stays as it is', anyText, (text) => {
    const clean = cleanString(text);
    expect(clean).not.to.match(unclean);
    expect(cleanString(clean)).to.equal(clean);
    expect(clean.trim()).to.equal(clean);
  });

  always('it keeps each character that does no harm, in order', anyText, (text) => {
    const characters = Array.from(text.replace(/\r\n?/g, '\n'));
    const good = characters.filter((character) => !unclean.test(character)).join('');
    expect(cleanString(text)).to.equal(good.trim());
  });

  always('it is blank or a text, and never both', anyText, (text) => {
    expect(isBlank(text)).to.equal(readText(text) === undefined);
    expect(readText({ de: text })).to.deep.equal(isBlank(text) ? undefined : { de: cleanString(text) });
  });

  it('it is none where there is nothing', () => {
    expect([null, undefined, {}, []].map(readText)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  always('a calendar gets it word by word', fc.tuple(anyText, anyText), ([title, description]) => {
    const event = {
      uid: `${cleanString(title)}@feed.example`,
      start: '2025-10-01',
      summary: cleanString(title),
      description: cleanString(description),
      location: cleanString(title),
    };
    const [entry] = readCalendar(icalendar([event], '2025-10-01T00:00Z'));
    expect(entry).to.include({ uid: event.uid, summary: event.summary });
    expect(entry!['description'] ?? '').to.equal(event.description);
    expect(entry!['location'] ?? '').to.equal(event.location);
  });
});

describe('Whatever an address says,', () => {
  always('a link leads to a page, a mailbox, a telephone or nowhere', anyAddress, (address) => {
    const link = readLink(address);
    if (link === undefined) return;
    expect(link).to.match(/^(https?:\/\/[^/?#@\\]+[/?#]|mailto:|tel:)/);
    expect(readLink(link)).to.equal(link);
  });

  always('a file is one on the web or none', anyAddress, (address) => {
    const file = readFile(address, values.base);
    if (file === undefined) return;
    expect(file).to.match(/^https?:\/\/[^/?#@\\]+[/?#]/);
    expect(readFile(file, undefined)).to.equal(file);
  });
});

describe('Whatever a date says,', () => {
  always('it is a day if the calendar has it', fc.oneof(values.days, values.notDays), ({ raw, fate }) => {
    if (typeof raw === 'string') expect(isDay(raw)).to.equal(fate === 'kept');
  });

  always(
    'it is an instant if clock and calendar have it',
    fc.oneof(values.instants, values.notInstants),
    ({ raw, fate }) => {
      if (typeof raw === 'string') expect(isInstant(raw)).to.equal(fate === 'kept');
    },
  );

  always('it is nothing else', anyText, (text) => {
    expect(isDay(text)).to.equal(false);
    expect(isInstant(text)).to.equal(false);
  });
});

describe('Whatever a page gives as data,', () => {
  const anyData = fc.anything({
    ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
    ...{ withNullPrototype: true, withSparseArray: true, withObjectString: true, maxDepth: 3 },
    key: fc.oneof(fc.constantFrom('version', 'fair', 'exhibitors', 'agenda', 'name', 'url'), anyText),
  });

  always('reading it gives a feed or the reason why not', anyData, (data) => {
    const { feed, error } = readFeed(data);
    expect(Boolean(feed)).to.not.equal(Boolean(error));
  });

  always('reading it as a list of exhibitors does, too', anyData, (data) => {
    const { feed } = readFeed({ version: 1, exhibitors: [data, { name: 'A' }, { name: data }] });
    expect(feed?.exhibitors.map(({ name }) => name)).to.include('A');
  });
});
