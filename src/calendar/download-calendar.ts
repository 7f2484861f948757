import type { CalendarEvent } from './icalendar.js';
import { icalendar } from './icalendar.js';

/** Gives the visitor a calendar file. Made on the spot from the feed: no server is asked. */
export function downloadCalendar(
  name: string,
  events: readonly CalendarEvent[],
  modified = new Date().toISOString(),
): void {
  const url = URL.createObjectURL(
    new Blob([icalendar(events, modified)], { type: 'text/calendar;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.ics`;
  link.click();
  // The browser has taken the file over once the click is done; some need a moment to open it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
