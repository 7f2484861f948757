/** iCalendar (RFC 5545), as much of it as a stand needs. */

/** An entry of a calendar. */
export interface CalendarEvent {
  /** Stays the same over all changes of the entry, so that a calendar updates it instead of showing it twice. */
  readonly uid: string;
  /** A day, `2025-09-30`, or an instant, `2025-10-01T14:00:00+02:00`. */
  readonly start: string;
  /** Of the same form; a last day is part of the event. Left out where it is not known. */
  readonly end?: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url?: string | undefined;
  readonly status?: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | undefined;
}

/** The entries as an iCalendar file. `modified` is the instant of their last change. */
export function icalendar(events: readonly CalendarEvent[], modified: string): string {
  const changed = stamp(modified);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//stand-widgets//EN',
    ...events.flatMap((event) => eventLines(event, changed)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventLines(
  { uid, start, end, summary, description, location, url, status }: CalendarEvent,
  changed: string,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `DTSTART${time(start)}`,
    end && `DTEND${time(end, 1)}`,
    `SUMMARY:${text(summary)}`,
    description && `DESCRIPTION:${text(description)}`,
    location && `LOCATION:${text(location)}`,
    url && `URL:${url}`,
    status && `STATUS:${status}`,
    // The days of a fair do not make a visitor busy; neither RFC's default nor any calendar's would say so.
    !start.includes('T') && 'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ].filter((line): line is string => Boolean(line));
}

/** UTC needs no time zone definition in the file. A day stays a day; the end of one is `after` days later. */
function time(value: string, after = 0): string {
  if (value.includes('T')) return `:${stamp(value)}`;
  const day = new Date(`${value}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + after);
  return `;VALUE=DATE:${stamp(day.toISOString()).slice(0, 8)}`;
}

/** An instant as `20251001T120000Z`. */
function stamp(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Escapes what has a meaning of its own in a text (section 3.3.11). A tab is all that is left of control characters. */
function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Breaks a line after 75 octets at the most (section 3.1), and never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
