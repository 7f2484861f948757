/** What the reader promises of every document, each promise as a function that throws where it is broken. */
import type { Feed } from '../../src/feed/feed.js';
import { readFeed, type Reading } from '../../src/feed/read-feed.js';
import { anything } from './sample.js';
import { References, type FeedCase } from './feeds.js';
import { base } from './values.js';

/** What was looked at in a run. */
export interface Counts {
  /** Documents of which a feed came. */
  feeds: number;
  /** Documents that are none, and were refused as such. */
  refused: number;
  entries: number;
  problems: number;
  texts: number;
  addresses: number;
  calendarEntries: number;
}

export const noCounts = (): Counts => ({
  feeds: 0,
  refused: 0,
  entries: 0,
  problems: 0,
  texts: 0,
  addresses: 0,
  calendarEntries: 0,
});

export function check(holds: unknown, broken: () => string): asserts holds {
  if (!holds) throw new Error(broken());
}

const show = (value: unknown) => JSON.stringify(value);
const same = (one: unknown, other: unknown) => show(one) === show(other);
export const lists = ['topics', 'exhibitors', 'agenda', 'quotes', 'releases'] as const;

/** Reads a document as data for English messages and as text for German ones, and checks both readings. */
export function readAsPromised({ document, expected }: FeedCase, counts: Counts): Feed | undefined {
  const before = JSON.stringify(document);
  const reading = readFeed(document, { base });
  const german = readFeed(typeof document === 'string' ? document : before, { base, locale: 'de' });
  check(JSON.stringify(document) === before, () => 'The document itself was changed');
  const { feed, error } = reading;
  if (!feed) {
    const codes = ['unreadable', 'no-feed', 'newer-version'];
    check(codes.includes(error.code) && error.message, () => `Refused as ${error.code}: ${error.message}`);
    check(german.error?.code === error.code, () => 'Refused in one language alone');
    check(!expected || Object.keys(document ?? {}).every(isStrange), () => `Refused: ${error.message}`);
    counts.refused++;
    return undefined;
  }
  counts.feeds++;
  if (expected) keepsTheGood(expected, feed);
  isClean(feed, counts);
  hasIdsThatLeadSomewhere(feed, counts);
  saysWhatIsWrong(document, reading, german, counts);
  isReadAlready(feed);
  return feed;
}

const isStrange = (key: string) => !['version', 'updated', 'fair', 'stand', ...lists].includes(key);

function keepsTheGood(expected: unknown, feed: Feed): void {
  const difference = differenceOf(expected, feed, '');
  check(!difference, () => difference!);
}

/** Where a value is not as expected, if anywhere. */
function differenceOf(expected: unknown, actual: unknown, path: string): string | undefined {
  if (expected === anything) return undefined;
  if (expected instanceof References) {
    const { kept, known } = expected;
    const found = (actual as string[]).filter((id) => known.has(id));
    return found.join('\n') === kept.join('\n') ? undefined : `${path}: ${show(kept)} became ${show(actual)}`;
  }
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) {
    return expected === actual ? undefined : `${path}: ${show(expected)} became ${show(actual)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const difference = differenceOf(
      (expected as Record<string, unknown>)[key],
      (actual as Record<string, unknown>)[key],
      `${path}/${key}`,
    );
    if (difference) return difference;
  }
  return undefined;
}

/** Control characters but tab and line feed, marks that turn the direction of text, halves of characters. */
export const unclean =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const everyUnclean = new RegExp(unclean, 'g');

function isClean(value: unknown, counts: Counts, key = ''): void {
  if (typeof value === 'string') {
    check(value !== '' && value.trim() === value && !unclean.test(value), () => `Not clean: ${show(value)}`);
    if (key === 'url' || key === 'src') isHarmless(value, counts);
    else counts.texts++;
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      check(/^\d+$|^[a-zA-Z]+$/.test(name), () => `A key that no feed has: ${name}`);
      isClean(inner, counts, name);
    }
  } else check(value === undefined || Number.isFinite(value), () => `${key} is ${String(value)}`);
}

/** By the letters alone, lest the parser that is tested has the last word. */
function isHarmless(address: string, counts: Counts): void {
  counts.addresses++;
  check(/^(https?:\/\/[^/?#@\\]+([/?#]|$)|mailto:|tel:)/.test(address), () => `A bad address: ${address}`);
  check(/^[\x21-\x7e ]+$/.test(address), () => `An address with other than ASCII: ${show(address)}`);
}

function hasIdsThatLeadSomewhere(feed: Feed, counts: Counts): void {
  const known = Object.fromEntries(
    lists.map((list) => {
      const ids = feed[list].map(({ id }) => id);
      counts.entries += ids.length;
      check(new Set(ids).size === ids.length, () => `An id twice: ${show(ids)}`);
      return [list, ids];
    }),
  );
  const references = [
    ...feed.exhibitors.map(({ topics }) => [topics, known['topics']] as const),
    ...feed.agenda.map(({ exhibitors }) => [exhibitors, known['exhibitors']] as const),
    ...feed.releases.map(({ quotes }) => [quotes, known['quotes']] as const),
  ];
  for (const [ids, targets] of references) {
    check(
      ids.every((id) => targets?.includes(id)),
      () => `${show(ids)} lead not to ${show(targets)}`,
    );
  }
}

function saysWhatIsWrong(document: unknown, english: Reading, german: Reading, counts: Counts): void {
  const data: unknown = typeof document === 'string' ? JSON.parse(document) : document;
  counts.problems += english.problems.length;
  check(same(german.feed, english.feed), () => 'Read differently as text, or in another language');
  const paths = new Set<string>();
  if (english.problems.length > 0) collectPaths(data, '', paths);
  english.problems.forEach(({ path, message }, index) => {
    const parent = path.replace(/\.?[^.]+$/, '');
    const where = paths.has(path) || (/^(is )?missing/.test(message) && (parent === '' || paths.has(parent)));
    check(where, () => `${show(path)} is nowhere in the document: ${message}`);
    const translated = german.problems[index];
    check(translated?.path === path, () => `${path} is no problem in German`);
    check(message && translated.message !== message, () => `${message} in both languages`);
    for (const words of [path, message, translated.message])
      check(!unclean.test(words), () => `Not clean: ${show(words)}`);
  });
}

/** Every place of a document as a problem names it, without what cannot be shown. */
function collectPaths(value: unknown, path: string, paths: Set<string>): void {
  paths.add(path.replace(/\r\n?/g, '\n').replace(everyUnclean, '').trim());
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    collectPaths(inner, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key, paths);
  }
}

/** A feed that was read is read again as it is, without a problem. */
function isReadAlready(feed: Feed): void {
  const again = readFeed(feed);
  check(again.problems.length === 0, () => `New problems: ${show(again.problems)}`);
  check(same(again.feed, feed), () => `Read again, it is another: ${show(again.feed)}`);
}
