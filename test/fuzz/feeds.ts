/** Feeds that are mostly right, with wrong values everywhere, and what has to become of each of them. */
import fc from 'fast-check';

import {
  anything,
  fields,
  kept,
  list,
  optional,
  record,
  required,
  span,
  type Sample,
  type Samples,
} from './sample.js';
import * as values from './values.js';

/** A document, and the feed that has to come of it; that is not known where the document is only strange. */
export interface FeedCase {
  readonly document: unknown;
  readonly expected?: Readonly<Record<string, unknown>>;
}

/** References of which these have to be kept; others may be to ids that the reader has made. */
export class References {
  constructor(
    readonly kept: readonly string[],
    readonly known: ReadonlySet<string>,
  ) {}
}

const { texts, strings, links, files, ids } = values;
const text = optional(texts);
const string = optional(strings);
const link = optional(links, values.notLinks);
const id = optional(ids);
const name = required(texts);
const references = list(ids, 3);

const contact = record(
  fields({}, { name: text, email: optional(values.emails, values.notEmails), phone: string, url: link }),
);
const image = record(fields({ src: required(files, values.notFiles) }, { alt: text, credit: text }));
const person = record(fields({ name }, { role: text, organization: text }));
const instant = optional(values.instants, values.notInstants);
const day = optional(values.days, values.notDays);
const date = optional(values.dates, values.notDatesAtAll);

const fair = span(
  record(
    fields(
      { name },
      {
        ...{
          shortName: text,
          startDate: day,
          endDate: day,
          city: text,
          venue: text,
          address: text,
          url: link,
        },
        timeZone: optional(values.timeZones, values.notTimeZones).map(withDefault('Europe/Berlin')),
      },
    ),
  ),
);
const organizer = record(fields({ name }, { role: text, url: link }));
const stand = record(
  fields(
    { organizers: list(organizer, 2) },
    { name: text, hall: string, booth: string, description: text, contact: optional(contact, notRecords()) },
  ),
);
const topic = record(fields({ name }, { id }));
const exhibitor = record(
  fields(
    { name, topics: references },
    {
      ...{ id, city: text, description: text, url: link, hall: string, booth: string },
      kind: optional(values.oneOf('company', 'authority', 'association', 'city'), values.noneOf),
      logo: optional(image, notRecords()),
      contact: optional(contact, notRecords()),
    },
  ),
);
const part = span(
  record(fields({ title: name, speakers: list(person, 2) }, { startDate: instant, endDate: instant })),
);
const session = span(
  record(
    fields(
      {
        title: name,
        startDate: required(values.instants, values.notInstants),
        speakers: list(person, 2),
        exhibitors: references,
        parts: list(part, 2),
      },
      {
        ...{ id, endDate: instant, kind: text, description: text, room: text, url: link },
        language: optional(values.languages, values.notLanguages),
        status: optional(values.oneOf('confirmed', 'provisional', 'moved', 'cancelled'), values.noneOf),
      },
    ),
  ),
);
const speaker = record(
  fields({ name }, { role: text, organization: text, portrait: optional(image, notRecords()) }),
);
const quote = record(
  fields(
    { text: name, speaker: required(speaker, notRecords()) },
    {
      ...{ id, date, language: optional(values.languages, values.notLanguages) },
      source: optional(record(fields({ name }, { url: link })), notRecords()),
    },
  ),
);
const attachment = record(
  fields(
    { title: name, url: required(files, values.notFiles) },
    { type: string, size: optional(values.sizes, values.notSizes) },
  ),
);
const release = record(
  fields(
    {
      ...{ title: name, body: list(texts, 3), quotes: references, background: list(texts, 2) },
      contacts: list(contact, 2),
      attachments: list(attachment, 2),
    },
    {
      ...{ id, datePublished: date, locationCreated: text, note: text, lead: text, url: link },
      status: optional(values.oneOf('initial', 'corrected', 'withdrawn'), values.noneOf),
    },
  ),
);
const feed = record(
  fields(
    {
      topics: list(topic, 3),
      exhibitors: list(exhibitor, 3),
      agenda: list(session, 3),
      quotes: list(quote, 2),
      releases: list(release, 2),
    },
    {
      version: optional(fc.constantFrom(1, '1', 1.5, ' 1.9 ', '1').map((raw) => kept(raw, 1))).map(
        withDefault(1),
      ),
      updated: instant,
      fair: optional(fair, notRecords()),
      stand: optional(stand, notRecords()),
    },
  ),
);

/** What no record can be made of. */
function notRecords(): Samples {
  return fc.constantFrom<unknown>(true, 0, 'x', 1e300, [], ['x']).map((raw) => ({ raw, fate: 'bad' }));
}

function withDefault(value: unknown) {
  return (sample: Sample): Sample =>
    sample.fate === 'kept' || sample.fate === 'open' ? sample : kept(sample.raw, value);
}

/** Feeds with the value of each good entry. */
export const mostlyRight: fc.Arbitrary<FeedCase> = feed.map(({ raw, value }) => ({
  document: raw,
  expected: settled(value as Expected),
}));

type Expected = Record<string, unknown> &
  Record<'topics' | 'exhibitors' | 'agenda' | 'quotes' | 'releases', Entry[]>;
type Entry = Record<string, unknown>;

/** Written ids that come first stay; references to them do, too. */
function settled(expected: Expected): Record<string, unknown> {
  const topics = identified(expected.topics);
  const exhibitors = identified(expected.exhibitors);
  const quotes = identified(expected.quotes);
  return {
    ...expected,
    topics: topics.entries,
    exhibitors: referring(exhibitors.entries, 'topics', topics.ids),
    agenda: referring(identified(expected.agenda).entries, 'exhibitors', exhibitors.ids),
    quotes: quotes.entries,
    releases: referring(identified(expected.releases).entries, 'quotes', quotes.ids),
  };
}

function identified(list: readonly Entry[]): { entries: Entry[]; ids: ReadonlySet<string> } {
  const seen = new Set<string>();
  const entries = list.map((entry) => {
    const id = entry['id'] as string | undefined;
    const own = id !== undefined && !seen.has(id);
    if (own) seen.add(id);
    return { ...entry, id: own ? id : anything };
  });
  return { entries, ids: seen };
}

function referring(list: readonly Entry[], key: string, known: ReadonlySet<string>): Entry[] {
  return list.map((entry) => {
    const written = entry[key] as string[];
    return {
      ...entry,
      [key]: new References(
        written.filter((id) => known.has(id)),
        known,
      ),
    };
  });
}

/** JSON of any kind under the keys of a feed, or none of them. */
const strange = fc
  .tuple(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('version', 'fair', 'stand', 'exhibitors', 'agenda', 'x'),
    fc.jsonValue(),
  )
  .map(([data, key, more]): FeedCase => ({
    document: typeof data === 'object' && !Array.isArray(data) ? { ...data, [key]: more } : data,
  }));

/** The text of a feed with characters changed, doubled or gone, as a slip of the editor or a broken upload leaves it. */
const broken = fc
  .tuple(
    mostlyRight,
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(3),
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          ',',
          ':',
          '\\',
          '0',
          '-',
          'e',
          '.',
          'u',
          '\u0000',
          '\ud800',
          ' ',
        ),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([{ document }, slips]): FeedCase => ({
    document: slips.reduce((text, [where, length, put]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + put + text.slice(at + length);
    }, JSON.stringify(document)),
  }));

/** What is read: for the most part feeds that are mostly right. */
export const feedCases: fc.Arbitrary<FeedCase> = fc.oneof(
  { weight: 8, arbitrary: mostlyRight },
  { weight: 1, arbitrary: strange },
  { weight: 1, arbitrary: broken },
);
