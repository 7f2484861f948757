/**
 * Feeds with a string in every place that takes one. The places are those of the schema: a key that is new to it is
 * filled without being named here.
 */
import * as schema from '../../src/feed/schema.js';

/** What stands where. */
export interface Filling {
  /** For every text. */
  readonly text: unknown;
  /** For every string without a language, such as an id, a hall, a telephone number. */
  readonly string: string;
  /** For every address of a page, a file or a mailbox. */
  readonly address: { readonly link: unknown; readonly file: unknown; readonly email: unknown };
  /** For every other value that may be left out, such as a language, but the version; good ones when left out. */
  readonly form?: string;
}

/** Values of the other sorts, all good. */
const good = new Map<unknown, unknown>([
  [schema.day, '2025-09-30'],
  [schema.instant, '2025-10-01T14:00:00+02:00'],
  [schema.dayOrInstant, '2025-09-30'],
  [schema.timeZone, 'Europe/Berlin'],
  [schema.language, 'sv'],
  [schema.size, 48_000],
  [schema.version, 1],
]);

/** The schemas are valibot's in form; this is as much of it as is walked. */
interface Walked {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Walked>>;
  readonly wrapped?: Walked;
  readonly item?: Walked;
  readonly options?: readonly string[];
}

/** A value for a place: a record with all its keys, a list with one entry, or what fills the place. */
function fill(place: Walked, filling: Filling, optional = false): unknown {
  const { text, string, address, form } = filling;
  if (place.wrapped) return fill(place.wrapped, filling, true);
  if (place.item) return [fill(place.item, filling)];
  if (place.entries)
    return Object.fromEntries(
      Object.entries(place.entries).map(([key, entry]) => [key, fill(entry, filling)]),
    );
  switch (place as unknown) {
    case schema.text:
      return text;
    case schema.string:
      return string;
    case schema.link:
      return address.link;
    case schema.file:
      return address.file;
    case schema.email:
      return address.email;
  }
  // A version that is too new would leave nothing to show of the rest.
  if (optional && form !== undefined && place !== schema.version) return form;
  const value = place.options?.[0] ?? good.get(place);
  if (value === undefined) throw new Error(`No value for a place in the schema: ${JSON.stringify(place)}`);
  return value;
}

/** A feed of which every list has an entry for each filling; fair and stand are filled with the first of them. */
export function feedOf(...fillings: [Filling, ...Filling[]]): Record<string, unknown> {
  const feeds = fillings.map((filling) => fill(schema.feed as never, filling) as Record<string, unknown>);
  return Object.fromEntries(
    Object.entries(feeds[0]!).map(([key, value]) => [
      key,
      Array.isArray(value) ? feeds.flatMap((feed) => feed[key]) : value,
    ]),
  );
}
