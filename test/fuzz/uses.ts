/** What is made of a feed once it is read, and what has to be true of that for every feed. */
import { fairEvent, sessionEvent } from '../../src/calendar/feed-events.js';
import { icalendar } from '../../src/calendar/icalendar.js';
import { changesBetween } from '../../src/feed/changes.js';
import type { Feed, Text } from '../../src/feed/feed.js';
import { timeZoneOf } from '../../src/feed/time-zone.js';
import { agendaFacets } from '../../src/filter/agenda-facets.js';
import { ExhibitorSearch } from '../../src/filter/exhibitor-search.js';
import { Filter } from '../../src/filter/filter.js';
import * as formats from '../../src/locale/formats.js';
import { languageName } from '../../src/locale/language-name.js';
import type { Locale } from '../../src/locale/locale.js';
import { plainText } from '../../src/locale/text.js';
import { exhibitionEvent } from '../../src/schema-org/exhibition-event.js';
import { inOrder } from '../../src/time/in-order.js';
import { sessionStates } from '../../src/time/session-state.js';
import { readCalendar } from '../support/calendar.js';
import { locales } from '../support/locales.js';
import { check, lists, unclean, type Counts } from './promises.js';
import { base } from './values.js';

/** What can be made of a feed, in groups that take about the same time. */
const uses: readonly ((feed: Feed, locale: Locale, counts: Counts) => void)[][] = [
  [givesACalendar, hasNotChanged],
  [findsExhibitors, filtersSessions],
  [tellsSearchEngines, saysTimes],
];

/** Makes something of a feed that elements make of it: one group of uses in one language, lest a run takes all day. */
export function useAsPromised(feed: Feed, counts: Counts): void {
  // By the feed itself, so that a failure is the same when it is looked at again.
  const turn = JSON.stringify(feed).length;
  for (const use of uses[turn % uses.length]!) use(feed, locales[turn % locales.length]!, counts);
}

/** Every session at its instant, with its own words, in a file that another parser reads. */
function givesACalendar(feed: Feed, locale: Locale, counts: Counts): void {
  const context = { feed, locale, base };
  const fair = fairEvent(context);
  const sessions = feed.agenda.map((session) => sessionEvent(session, context));
  if (!fair && sessions.length === 0) return;
  const changed = feed.updated ?? '2026-01-01T00:00:00Z';
  const entries = readCalendar(icalendar([...sessions, ...(fair ? [fair] : [])], changed));
  counts.calendarEntries += entries.length;
  check(entries.length === sessions.length + (fair ? 1 : 0), () => `${entries.length} entries`);
  check(new Set(entries.map(({ uid }) => uid)).size === entries.length, () => 'Two entries with one id');
  feed.agenda.forEach(({ title, startDate, endDate, status, url }, index) => {
    const entry = entries[index]!;
    const words = plainText(title, locale);
    check(entry['summary']!.endsWith(words), () => `${entry['summary']} is not ${words}`);
    check(status === 'cancelled' || entry['summary'] === words, () => `More than ${words}`);
    check(sameSecond(entry['dtstart']!, startDate), () => `${startDate} became ${entry['dtstart']}`);
    const end = endDate && Date.parse(endDate) > Date.parse(startDate) ? endDate : undefined;
    check(
      end ? sameSecond(entry['dtend']!, end) : !('dtend' in entry),
      () => `${endDate} became ${entry['dtend']}`,
    );
    check(entry['url'] === url, () => `${url} became ${entry['url']}`);
    check(sameSecond(entry['dtstamp']!, changed), () => `${changed} became ${entry['dtstamp']}`);
  });
}

const second = (instant: string) => Math.floor(Date.parse(instant) / 1000);
const sameSecond = (one: string, other: string) => second(one) === second(other);

function tellsSearchEngines(feed: Feed, locale: Locale): void {
  const event = exhibitionEvent(feed, locale);
  check(
    Boolean(event) === Boolean(feed.stand?.name ?? feed.fair?.name),
    () => 'An event of nothing, or none',
  );
  if (!event) return;
  const { subEvent = [] } = JSON.parse(JSON.stringify(event)) as { subEvent?: { name: string }[] };
  check(
    subEvent.length === feed.agenda.length &&
      feed.agenda.every(({ title }, index) => subEvent[index]!.name === plainText(title, locale)),
    () => `Other sessions for search engines: ${JSON.stringify(subEvent)}`,
  );
}

function hasNotChanged(feed: Feed): void {
  const copy = JSON.parse(JSON.stringify(feed)) as Feed;
  check(changesBetween(feed, copy).size === 0, () => 'A feed differs from itself');
  const empty: Feed = { version: 1, topics: [], exhibitors: [], agenda: [], quotes: [], releases: [] };
  const all = lists.reduce((sum, list) => sum + (list === 'topics' ? 0 : feed[list].length), 0);
  const more = Number(Boolean(feed.fair)) + Number(Boolean(feed.stand));
  check(changesBetween(empty, feed).size === all + more, () => 'Something new was not noticed');
  check(changesBetween(feed, empty).size === 0, () => 'What is gone is said to be new');
}

const nothing = { topic: '', city: '', kind: '', exhibitors: '' };

function findsExhibitors(feed: Feed, locale: Locale): void {
  const { exhibitors } = feed;
  const search = new ExhibitorSearch(feed, locale, nothing);
  check(search.matching('', {}).size === exhibitors.length, () => 'Without a choice, not all are there');
  for (const exhibitor of exhibitors) {
    const name = plainText(exhibitor.name, locale);
    check(search.matching(name, {}).has(exhibitor), () => `Not found by its own name: ${name}`);
  }
  for (const facet of search.filter.facets) {
    for (const [value, name] of search.filter.options(facet)) {
      const found = search.matching('', { [facet.key]: value });
      const expected = exhibitors.filter((exhibitor) => facet.values(exhibitor).includes(value));
      check(sameItems([...found], expected), () => `${facet.key} ${value} finds others`);
      check(plainText(name, locale) !== '', () => `${facet.key} ${value} has no name`);
    }
  }
  for (const order of ['feed', 'name', 'city'] as const) {
    const sorted = search.sorted(order);
    check(
      sorted.length === exhibitors.length && new Set(sorted).size === sorted.length,
      () => `Lost by ${order}`,
    );
  }
  const chosen = exhibitors.at(-1);
  const strange = {
    topic: chosen?.topics[0] ?? '__proto__',
    city: '',
    kind: '',
    exhibitors: chosen?.id ?? '',
  };
  const preset = new ExhibitorSearch(feed, locale, strange).exhibitors;
  check(
    preset.every((exhibitor) => exhibitors.includes(exhibitor)),
    () => 'A preset shows what is not there',
  );
}

const sameItems = <T>(one: readonly T[], other: readonly T[]) =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function filtersSessions(feed: Feed, locale: Locale): void {
  const filter = new Filter(feed.agenda, agendaFacets(feed, locale), locale);
  for (const facet of filter.facets) {
    for (const [value, name] of filter.options(facet)) {
      const expected = feed.agenda.filter((session) => facet.values(session).includes(value));
      const found = filter.matching({ [facet.key]: value });
      check(expected.length > 0 && sameItems(found, expected), () => `${facet.key} ${value} finds others`);
      isSaid(plainText(name, locale));
    }
  }
  const ordered = inOrder(feed.agenda);
  check(
    ordered.every((session, index) => index === 0 || starts(session) >= starts(ordered[index - 1]!)),
    () => 'Not in the order of time',
  );
  const [first] = ordered;
  if (!first) return;
  const states = sessionStates(ordered, starts(first), timeZoneOf(feed));
  const state = first.status === 'cancelled' ? undefined : first.endDate ? 'running' : 'begun';
  const over = first.endDate !== undefined && Date.parse(first.endDate) <= starts(first);
  check(states.get(first) === (over ? 'past' : state), () => `At its beginning it is ${states.get(first)}`);
}

const starts = ({ startDate }: { readonly startDate: string }) => Date.parse(startDate);

function saysTimes(feed: Feed, locale: Locale): void {
  const zone = timeZoneOf(feed);
  const { fair } = feed;
  if (fair?.startDate && fair.endDate) {
    isSaid(formats.formatDays(fair.startDate, fair.endDate, locale));
    isSaid(formats.formatDaysUntil(formats.daysBetween(fair.startDate, fair.endDate), locale));
  }
  if (feed.updated) isSaid(formats.formatAge(feed.updated, zone, locale));
  for (const { startDate, endDate, language } of feed.agenda) {
    isSaid(formats.formatTimes(startDate, endDate, zone, locale));
    isSaid(formats.formatZone(startDate, zone, locale));
    const day = formats.dayOf(startDate, zone);
    check(/^\d{4}-\d\d-\d\d$/.test(day), () => `${startDate} is on ${day}`);
    isSaid(formats.formatDay(day, locale));
    isSaid(formats.formatShortDay(day, locale));
    check(typeof formats.differsFromVisitor(startDate, zone) === 'boolean', () => 'Not said');
    if (language) isSaid(languageName(language, locale));
  }
  const dated: (string | undefined)[] = [
    ...feed.quotes.map(({ date }) => date),
    ...feed.releases.map(({ datePublished }) => datePublished),
  ];
  for (const date of dated) if (date) isSaid(formats.formatDate(date, zone, locale));
  for (const { attachments } of feed.releases)
    for (const { size } of attachments) if (size !== undefined) isSaid(formats.formatBytes(size, locale));
}

/** Words that can be shown to somebody. */
function isSaid(words: Text): void {
  check(
    typeof words === 'string' &&
      words.trim() !== '' &&
      !/undefined|NaN|Invalid/.test(words) &&
      !unclean.test(words),
    () => `Not to be said: ${JSON.stringify(words)}`,
  );
}
