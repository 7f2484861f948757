/** Calendar files in tests, read back by a parser that is not ours. */
import ICAL from 'ical.js';

import { sessionEvent, type CalendarContext } from '../../src/calendar/feed-events.js';
import { icalendar } from '../../src/calendar/icalendar.js';
import { readFeed } from '../../src/feed/read-feed.js';

/**
 * An entry as a calendar understands it: the value of each property by its name. A day is `2026-09-15`, an instant
 * `2026-09-15T07:30:00Z`, and a time of no zone would be without the `Z`.
 */
export type Entry = Record<string, string>;

/** The entries of a file. Throws where the file is not as the standard has it. */
export function readCalendar(file: string): Entry[] {
  const faults = faultsOf(file);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const head = propertiesOf(calendar);
  if (calendar.name !== 'vcalendar' || head['version'] !== '2.0' || !head['prodid']) {
    throw new Error(`No calendar: ${file.slice(0, 100)}`);
  }
  return calendar.getAllSubcomponents().map((component) => {
    if (component.name !== 'vevent') throw new Error(`Not an entry: ${component.name}`);
    return propertiesOf(component);
  });
}

function propertiesOf(component: ICAL.Component): Entry {
  const entry: Entry = {};
  for (const property of component.getAllProperties()) {
    if (property.name in entry) throw new Error(`Twice in one entry: ${property.name}`);
    entry[property.name] = String(property.getFirstValue());
  }
  return entry;
}

/** What is wrong with the lines of a file: too long, torn within a character, or not ended as they must be. */
export function faultsOf(file: string): string[] {
  const lines = file.split('\r\n');
  const last = lines.pop();
  return [
    ...(last === '' ? [] : [`The last line does not end: ${last}`]),
    ...lines.flatMap((line) => [
      ...(octets(line) > 75 ? [`${octets(line)} octets: ${line}`] : []),
      ...(/\p{Cs}/u.test(line) ? [`half a character: ${line}`] : []),
      ...(/[^\P{Cc}\t]/u.test(line) ? [`a control character: ${JSON.stringify(line)}`] : []),
      ...(line === '' ? ['an empty line'] : []),
    ]),
  ];
}

/** The length of a text in UTF-8. */
export function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** An instant of a feed as a calendar file gives it. */
export function utc(instant: string): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** Raw data as a feed at an address, in a language. */
export function contextOf(
  data: object,
  { base = 'https://fair.example/feed.json', locale = 'de' }: Partial<CalendarContext> = {},
): CalendarContext {
  const { feed, error } = readFeed({ version: 1, ...data }, { base });
  if (error) throw error;
  return { feed, base, locale };
}

/** The programme of a feed as a calendar file. */
export function agendaFile(data: object, where?: Partial<CalendarContext>): string {
  const context = contextOf(data, where);
  const { agenda, updated } = context.feed;
  return icalendar(
    agenda.map((session) => sessionEvent(session, context)),
    updated ?? '2026-01-01T00:00:00Z',
  );
}

/** The entries of that file. */
export function agendaEntries(data: object, where?: Partial<CalendarContext>): Entry[] {
  return readCalendar(agendaFile(data, where));
}
