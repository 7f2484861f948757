import { fairDays } from '../feed/fair-days.js';
import type { Feed, Session, Text } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { formatTimes } from '../locale/formats.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { sessionStatusName } from '../locale/session-status-name.js';
import { joined, plainText } from '../locale/text.js';
import { renderPlace } from '../templates/place.js';
import type { CalendarEvent } from './icalendar.js';

/** Where the entries of a calendar come from. */
export interface CalendarContext {
  readonly feed: Feed;
  readonly locale: Locale;
  /** Address of the feed: with it, ids are unique in the world (RFC 7986, section 5.3). */
  readonly base: string;
}

/** A moved session takes place, at the time that the feed now gives. */
const statuses = {
  confirmed: 'CONFIRMED',
  moved: 'CONFIRMED',
  provisional: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const;

/** A session of the agenda as an entry of a calendar. */
export function sessionEvent(session: Session, context: CalendarContext): CalendarEvent {
  const { feed, locale } = context;
  const { id, title, startDate, endDate, status, speakers, exhibitors } = session;
  const plain = (text: Text | undefined) => plainText(text, locale);
  const names = (people: readonly { name: Text }[]) => people.map(({ name }) => plain(name)).join(', ');
  const parts = session.parts.map((part) =>
    joined(
      [
        part.startDate && formatTimes(part.startDate, part.endDate, timeZoneOf(feed), locale),
        plain(part.title),
        part.speakers.length && `(${names(part.speakers)})`,
      ],
      ' ',
    ),
  );
  return {
    uid: uid(`agenda/${id}`, context),
    start: startDate,
    // An end must be later than the beginning (section 3.8.2.2).
    end: endDate && Date.parse(endDate) > Date.parse(startDate) ? endDate : undefined,
    // Not every calendar shows the status of an entry that it has read from a file.
    summary: joined([status === 'cancelled' && `${sessionStatusName(status, locale)}:`, plain(title)], ' '),
    description: joined(
      [
        plain(session.description),
        names(speakers),
        parts.map((part) => `– ${part}`).join('\n'),
        names(feed.exhibitors.filter((exhibitor) => exhibitors.includes(exhibitor.id))),
      ],
      '\n\n',
    ),
    location: place(context, plain(session.room)),
    url: session.url,
    status: status && statuses[status],
  };
}

/** The days of the fair as one entry, with the way to the stand; none where the feed does not say when it is. */
export function fairEvent(context: CalendarContext): CalendarEvent | undefined {
  const { feed, locale } = context;
  const { fair, stand } = feed;
  const days = fairDays(fair);
  if (!fair || !days) return undefined;
  const [start, end] = days;
  return {
    uid: uid('fair', context),
    start,
    end,
    summary: plainText(fair.name, locale),
    description: joined([plainText(stand?.name, locale), plainText(stand?.description, locale)], '\n\n'),
    location: place(context),
    url: fair.url,
  };
}

/** From the room to the city. */
function place({ feed: { fair, stand }, locale }: CalendarContext, room?: string): string {
  return joined(
    [
      room,
      stand && renderPlace(stand, messages[locale]),
      ...[fair?.venue, fair?.address, fair?.city].map((text) => plainText(text, locale)),
    ],
    ', ',
  );
}

function uid(path: string, { base }: CalendarContext): string {
  const { host, pathname, search } = new URL(base);
  return `${path}@${host}${pathname}${search}`;
}
