/**
 * The feed, version 1, written once. The types (`feed.ts`) come from these schemas; so does the published JSON Schema
 * (`npm run schema`), which takes the doc comments of the keys as its descriptions.
 */
import { defaultTimeZone, isDay, isInstant, isTimeZone, namesNoDay } from './dates.js';
import { readFile, readLink } from './link.js';
import type { Fault } from './problem.js';
import { readString, readText } from './text.js';
import { choice, list, maybe, record, span, sparseList, value } from './tolerant.js';

/** The version of the feed this code reads. */
export const feedVersion = 1;

/** A string in one of the feed's own forms. */
const form = (
  example: string,
  test: (text: string) => boolean,
  explain?: (input: unknown) => Fault | undefined,
) =>
  value(
    example,
    (input) => {
      const text = typeof input === 'string' ? readString(input) : undefined;
      return text !== undefined && test(text) ? text : undefined;
    },
    explain,
  );

/** `2026-02-30` looks right: the organiser should hear that there is no such day, not what a day looks like. */
const noSuchDay = (input: unknown) => (namesNoDay(input) ? 'no-such-day' : undefined);

export const text = value('"…" / { "de": "…", "en": "…" }', readText);
export const string = value('"…"', readString);
export const day = form('2025-09-30', isDay, noSuchDay);
export const instant = form('2025-10-01T14:00:00+02:00', isInstant, noSuchDay);
export const dayOrInstant = form(
  '2025-09-30 / 2025-10-01T14:00:00+02:00',
  (input) => isDay(input) || isInstant(input),
  noSuchDay,
);
export const timeZone = form(defaultTimeZone, isTimeZone);
export const link = value('https://… / mailto:… / tel:…', readLink);
export const file = value('https://…/….svg', (input, { base }) => readFile(input, base));
export const email = form('name@example.org', (input) => /^[^\s@]+@[^\s@]+$/.test(input));
export const size = value('48000', (input) =>
  Number.isSafeInteger(input) && (input as number) >= 0 ? (input as number) : undefined,
);
export const language = value('de / en-GB', (input) => {
  // The usual ones without asking: to ask for a thousand sessions takes a fifth of the time in which they are read.
  if (input === 'en' || input === 'de') return input;
  try {
    // Without extensions: `Intl.DisplayNames` has no name for them.
    return typeof input === 'string' ? new Intl.Locale(input.trim()).baseName : undefined;
  } catch {
    // RangeError: no well-formed BCP 47 tag.
    return undefined;
  }
});
export const version = value('1', (input) =>
  Math.floor(Number(readString(input))) === feedVersion ? feedVersion : undefined,
);

/** Somebody to turn to. */
export const contact = record({
  /** Name of the person or office. */
  name: maybe(text),
  /** E-mail address. */
  email: maybe(email),
  /** Telephone number as it is to be shown, best with country code. */
  phone: maybe(string),
  /** Web page with further ways to get in touch. */
  url: maybe(link),
});

/** The trade fair. */
export const fair = record({
  /** Full name of the fair. */
  name: text,
  /** Short name, such as SCCON. */
  shortName: maybe(text),
  /** First day, as 2025-09-30. */
  startDate: maybe(day),
  /** Last day, as 2025-10-02. */
  endDate: maybe(day),
  /** IANA time zone in which all times are shown. Without it: Europe/Berlin. */
  timeZone: maybe(timeZone, defaultTimeZone),
  /** City of the fair. */
  city: maybe(text),
  /** Name of the fairground. */
  venue: maybe(text),
  /** Postal address of the fairground. */
  address: maybe(text),
  /** Web page of the fair. */
  url: maybe(link),
});

/** Who organises the stand, and in which role. */
export const organizer = record({
  /** Name of the organisation. */
  name: text,
  /** What it does for the stand, such as "on behalf of the ministry". */
  role: maybe(text),
  /** Web page of the organisation. */
  url: maybe(link),
});

/** The stand: a place in a hall, shared by the exhibitors. */
export const stand = record({
  /** Name of the stand. */
  name: maybe(text),
  /** Hall, such as 25. */
  hall: maybe(string),
  /** Number of the stand in the hall, such as 411. */
  booth: maybe(string),
  /** What the stand is about, in a few sentences. */
  description: maybe(text),
  /** Who organises the stand. */
  organizers: list(organizer),
  /** Whom to ask about the stand. */
  contact: maybe(contact),
});

/** A field of work by which exhibitors can be filtered. */
export const topic = record({
  /** Unique in the list of topics; made from the name when left out. */
  id: maybe(string),
  /** Name of the topic. */
  name: text,
});

/** A picture, drawn or photographed. */
export const image = record({
  /** Address of the picture, complete or relative to the feed. Loaded only from the feed's own origin and those the page allows. */
  src: file,
  /** What the picture shows, for those who do not see it. */
  alt: maybe(text),
  /** Whose picture it is. */
  credit: maybe(text),
});

/** A company, authority, association or city at the stand. */
export const exhibitor = record({
  /** Unique in the list of exhibitors; made from the name when left out. Elements and links refer to it. */
  id: maybe(string),
  /** Name as the exhibitor writes it. */
  name: text,
  /** What the exhibitor is. */
  kind: maybe(choice(['company', 'authority', 'association', 'city'])),
  /** Where the exhibitor is at home. */
  city: maybe(text),
  /** What the exhibitor shows, in a few sentences. */
  description: maybe(text),
  /** Ids of topics of this feed. */
  topics: list(string),
  /** Web page of the exhibitor. */
  url: maybe(link),
  /** Logo. */
  logo: maybe(image),
  /** Whom to ask. */
  contact: maybe(contact),
  /** Own hall, where it differs from that of the stand. */
  hall: maybe(string),
  /** Own stand number, where it differs from that of the stand. */
  booth: maybe(string),
});

/** A person who speaks. */
export const person = record({
  /** Full name with titles. */
  name: text,
  /** Office or profession. */
  role: maybe(text),
  /** Company or authority the person speaks for. */
  organization: maybe(text),
});

/** A piece of a session, often without a time of its own. */
export const part = record({
  /** Title of the part. */
  title: text,
  /** Begin, where the part has a time of its own. */
  startDate: maybe(instant),
  /** End, where the part has a time of its own. */
  endDate: maybe(instant),
  /** Who speaks in this part. */
  speakers: list(person),
});

/** An entry of the programme. */
export const session = record({
  /** Unique in the agenda; made from the title when left out. */
  id: maybe(string),
  /** Title of the session. */
  title: text,
  /** Begin, as 2025-10-01T14:00:00+02:00. */
  startDate: instant,
  /** End. May be left out. */
  endDate: maybe(instant),
  /** What sort of session it is, in a word: talk, panel, reception. */
  kind: maybe(text),
  /** What it is about, in a few sentences. */
  description: maybe(text),
  /** Room or stage. */
  room: maybe(text),
  /** Language spoken, as a BCP 47 tag. */
  language: maybe(language),
  /** How certain the session is. Without it: nothing is shown. */
  status: maybe(choice(['confirmed', 'provisional', 'moved', 'cancelled'])),
  /** Who speaks. */
  speakers: list(person),
  /** Ids of exhibitors of this feed who take part. */
  exhibitors: list(string),
  /** Pieces of the session in their order. */
  parts: list(span(part)),
  /** Web page of the session. */
  url: maybe(link),
});

/** Who is quoted. */
export const quotedPerson = record({
  /** Full name with titles. */
  name: text,
  /** Office or profession. */
  role: maybe(text),
  /** Company or authority the person speaks for. */
  organization: maybe(text),
  /** Portrait, with whose picture it is. */
  portrait: maybe(image),
});

/** Where a quote was published. */
export const source = record({
  /** Title of the publication. */
  name: text,
  /** Address of the publication. */
  url: maybe(link),
});

/** A quote for the press. */
export const quote = record({
  /** Unique in the list of quotes; made from the speaker's name when left out. */
  id: maybe(string),
  /** The words, without quotation marks around them: those follow the language. */
  text: text,
  /** Language in which it was said, as a BCP 47 tag. In another language the text is marked as a translation. */
  language: maybe(language),
  /** Who said it. */
  speaker: quotedPerson,
  /** When it was said or published. */
  date: maybe(dayOrInstant),
  /** Where it was published. */
  source: maybe(source),
});

/** A file for download. */
export const attachment = record({
  /** What the file is. */
  title: text,
  /** Address of the file, complete or relative to the feed. */
  url: file,
  /** Media type, such as application/pdf. */
  type: maybe(string),
  /** Size in bytes. */
  size: maybe(size),
});

/** A press release. */
export const release = record({
  /** Unique in the list of releases; made from the title when left out. */
  id: maybe(string),
  /** Headline. */
  title: text,
  /** When it was published. */
  datePublished: maybe(dayOrInstant),
  /** Where it was written: the place in the dateline. */
  locationCreated: maybe(text),
  /** Whether it stands as first published. */
  status: maybe(choice(['initial', 'corrected', 'withdrawn'])),
  /** What was corrected, or why it was withdrawn. */
  note: maybe(text),
  /** First paragraph, the news in short. */
  lead: maybe(text),
  /** Paragraphs. */
  body: list(text),
  /** Ids of quotes of this feed, which follow the lead. */
  quotes: list(string),
  /** Paragraphs on the background. */
  background: list(text),
  /** Whom the press may ask. */
  contacts: list(contact),
  /** Files for download. */
  attachments: list(attachment),
  /** Address of the release on the web. */
  url: maybe(link),
});

/** One document that describes the stand. Every text is a plain string or one string per language. */
export const feed = record({
  /** Version of the format: 1. */
  version: maybe(version, feedVersion),
  /** When the content last changed. Shown where data may be out of date. */
  updated: maybe(instant),
  /** The trade fair. */
  fair: maybe(span(fair)),
  /** The stand at the fair. */
  stand: maybe(stand),
  /** Topics by which exhibitors can be filtered. */
  topics: sparseList(topic),
  /** Exhibitors in the organiser's order. */
  exhibitors: sparseList(exhibitor),
  /** The programme of the stand. */
  agenda: sparseList(span(session)),
  /** Quotes for the press. */
  quotes: sparseList(quote),
  /** Press releases. */
  releases: sparseList(release),
});
