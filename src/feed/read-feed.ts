import type { InferOutput } from 'valibot';

import type { Locale } from '../locale/locale.js';
import { plainText } from '../locale/text.js';
import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import { describeFault, problemOf, type Fault, type Problem } from './problem.js';
import { feed as feedSchema, feedVersion } from './schema.js';
import { isBlank, readString, type Text } from './text.js';
import { isRecord, run } from './tolerant.js';

/** How to read a feed. */
export interface ReadingOptions {
  /** Language of the problems' messages. Default: English. */
  locale?: Locale;
  /** Address of the feed, against which the files it names are resolved. Without it they must be complete. */
  base?: string;
  /**
   * The feed as it was. Its fair, its stand and each of its lists stay where the new one cannot be used as a whole, which
   * is a problem all the same. Default: none.
   */
  before?: Feed | undefined;
}

/** What came of reading: a feed with its problems, or the reason why there is none. */
export type Reading =
  | { readonly feed: Feed; readonly problems: readonly Problem[]; readonly error?: undefined }
  | { readonly feed?: undefined; readonly problems: readonly []; readonly error: FeedError };

/** Work in steps, between which a page may answer its visitor. */
export type Steps<T> = Generator<void, T, void>;

/**
 * Reads a feed: JSON text, or the data itself.
 *
 * Never throws for what the document says. A value that cannot be used is left out, an entry that lacks what it
 * needs is left out as a whole, and both are reported as problems; the rest is there in the feed's own order.
 * A document that is no feed at all gives an error with the code `unreadable`, `no-feed` or `newer-version`.
 */
export function readFeed(document: unknown, options?: ReadingOptions): Reading {
  try {
    return atOnce(readInSteps(document, options));
  } catch (error) {
    // What comes of wrong options, or of data that is none, is not said of the feed.
    if (!(error instanceof FeedError)) throw error;
    return { problems: [], error };
  }
}

/** Takes all steps in one. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a feed as {@link readFeed} does, but throws the {@link FeedError}. The only code that sees raw data. */
export function* readInSteps(
  document: unknown,
  { locale = 'en', base, before }: ReadingOptions = {},
): Steps<{ feed: Feed; problems: Problem[] }> {
  const data = typeof document === 'string' ? parseFeed(document) : document;
  yield;
  if (!isRecord(data) || !Object.keys(feedSchema.entries).some((key) => key in data))
    throw new FeedError('no-feed', 'none of the keys of a feed');
  const version = readString(data['version']);
  if (Number(version) >= feedVersion + 1) throw new FeedError('newer-version', `version ${version}`);
  const { value, issues } = run(feedSchema, data, {
    locale,
    base,
    knowsAll: !(Number(version) > feedVersion),
  });
  yield;
  const problems = issues.map((issue) => problemOf(issue, locale));
  const report: Report = (path, fault, found, detail) =>
    problems.push({ path, message: describeFault(fault, locale, found, detail) });
  if (!('version' in data)) report('version', 'missing');
  const draft: Record<string, unknown> = value;
  for (const key in before) {
    const part = before[key as keyof Feed];
    const given = data[key];
    // A copy, for what it refers to is checked anew.
    if (!isBlank(given) && (isRecord(part) ? !(key in draft) : Array.isArray(part) > Array.isArray(given)))
      draft[key] = structuredClone(part);
  }
  return { feed: settle(value, report), problems };
}

/** The data of JSON text. */
function parseFeed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FeedError(
      'unreadable',
      `not JSON${/^\s*</.test(text) ? ' but a web page' : ''}: ${String(error)}`,
    );
  }
}

type Draft = InferOutput<typeof feedSchema>;
type Report = (path: string, fault: Fault, found?: unknown, detail?: string) => void;

/** What the values alone do not tell: ids of their own, references that lead somewhere. */
function settle(draft: Draft, report: Report): Feed {
  const ids: Ids = {};
  const topics = identify(draft.topics, 'topics', report, ids);
  const exhibitors = identify(draft.exhibitors, 'exhibitors', report, ids, 'topics');
  const agenda = identify(draft.agenda, 'agenda', report, ids, 'exhibitors');
  const quotes = identify(draft.quotes, 'quotes', report, ids);
  const releases = identify(draft.releases, 'releases', report, ids, 'quotes');
  return { ...draft, version: feedVersion, topics, exhibitors, agenda, quotes, releases };
}

/** The ids of each list whose entries have theirs. */
type Ids = Record<string, Set<string>>;

/** An entry of any list, as far as it has a name. */
interface Entry {
  readonly id?: string;
  readonly name?: Text;
  readonly title?: Text;
  readonly speaker?: { readonly name: Text };
}

/**
 * Gives every entry an id that is unique in its list. Written ids come first, so that one made from a name never
 * takes the place of one that links already use. At `key` an entry has ids of the list of that name; what no entry has
 * is dropped.
 */
function identify<T extends Entry>(
  draft: readonly (T | undefined)[],
  list: string,
  report: Report,
  ids: Ids,
  key = '',
): (T & { id: string })[] {
  const own = (ids[list] = new Set<string>());
  const known = ids[key];
  // Made when an id is to be found: a feed as long as feeds may be is read in a task that a visitor waits for.
  let taken: Map<string | undefined, number> | undefined;
  const entries: (T & { id: string })[] = [];
  draft.forEach((entry, index) => {
    if (!entry) return;
    let { id } = entry;
    if (id === undefined || own.has(id)) {
      taken ??= new Map(draft.map((other) => [other?.id, 1]));
      id = freeId(id ?? slug(entry), taken);
      if (entry.id !== undefined) report(`${list}[${index}].id`, 'id-taken', entry.id, id);
    }
    own.add(id);
    if (known) {
      const references = entry as Record<string, unknown>;
      references[key] = (references[key] as string[]).filter((reference) => {
        if (!known.has(reference)) report(`${list}[${index}].${key}`, 'id-unknown', reference);
        return known.has(reference);
      });
    }
    // `id` first, as the schema has it: reading a feed that was read before changes nothing, not even the order.
    entries.push(id === entry.id ? (entry as T & { id: string }) : Object.assign({ id }, entry, { id }));
  });
  return entries;
}

/** The wish itself, or with the next free number. Numbers are remembered: a thousand equal names stay cheap. */
function freeId(wish: string, taken: Map<string | undefined, number>): string {
  let id = wish;
  for (let number = taken.get(wish) ?? 0; taken.has(id); taken.set(wish, number)) id = `${wish}-${++number}`;
  taken.set(id, 1);
  return id;
}

/** A name as an id: `Müller & Söhne` becomes `mueller-soehne`. */
function slug({ name, title, speaker }: Entry): string {
  return (
    plainText(name ?? title ?? speaker?.name, 'de')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .normalize('NFKD')
      .replace(/\u0308/g, 'e')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'entry'
  );
}
