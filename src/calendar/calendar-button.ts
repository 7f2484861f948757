import type { TemplateResult } from 'lit';

import type { Session } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { formatDate } from '../locale/formats.js';
import { messages } from '../locale/messages.js';
import { renderButton } from '../templates/button.js';
import { renderJoined, renderText } from '../templates/text.js';
import { downloadCalendar } from './download-calendar.js';
import { fairEvent, sessionEvent, type CalendarContext } from './feed-events.js';
import type { CalendarEvent } from './icalendar.js';

/**
 * A button that gives the visitor a calendar file. `events` is called when the visitor asks for it: most never do.
 * `name` is that of the file, without extension.
 */
function renderCalendarButton(
  label: string,
  name: string,
  { feed }: CalendarContext,
  events: () => readonly CalendarEvent[],
  subject?: unknown,
): TemplateResult {
  return renderButton(label, () => downloadCalendar(name, events(), feed.updated), subject);
}

/** One session for the visitor's calendar. */
export function renderSessionButton(session: Session, context: CalendarContext): TemplateResult {
  const { feed, locale } = context;
  const label = addLabel(context);
  // With the time, since a session may take place more than once.
  const time = formatDate(session.startDate, timeZoneOf(feed), locale);
  const subject = renderJoined([renderText(session.title, locale), time], ', ');
  return renderCalendarButton(label, session.id, context, () => [sessionEvent(session, context)], subject);
}

/** Several sessions in one file. */
export function renderSessionsButton(
  label: string,
  name: string,
  sessions: readonly Session[],
  context: CalendarContext,
  subject?: unknown,
): TemplateResult {
  const events = () => sessions.map((session) => sessionEvent(session, context));
  return renderCalendarButton(label, name, context, events, subject);
}

/** The days of the fair; undefined where the feed does not say when it is. */
export function renderFairButton(context: CalendarContext): TemplateResult | undefined {
  const event = fairEvent(context);
  const subject = renderText(context.feed.fair?.name, context.locale);
  return event && renderCalendarButton(addLabel(context), 'fair', context, () => [event], subject);
}

function addLabel({ locale }: CalendarContext): string {
  return messages[locale]('In den Kalender', { id: 'calendar-add', desc: 'Button: gives a calendar file' });
}
