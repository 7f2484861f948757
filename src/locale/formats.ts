import { str } from '@lit/localize/internal/str-tag.js';

import type { Locale } from './locale.js';
import { messages } from './messages.js';

const styles = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** To tell days and times apart: Swedish writes them as ISO 8601 does. */
  key: { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  zone: { timeZoneName: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const oneDay = 24 * 60 * 60 * 1000;

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  style: keyof typeof styles,
  locale: Locale | 'sv',
  timeZone: string | undefined,
): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${timeZone}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...styles[style], timeZone });
    formatters.set(key, format);
  }
  return format;
}

/** What was written of an instant: many sessions begin together, and each is asked several times a rendering. */
const written = new Map<string, string>();

/** An instant in a zone or where the visitor is. */
function write(
  style: keyof typeof styles,
  locale: Locale | 'sv',
  timeZone: string | undefined,
  instant: string,
): string {
  const key = `${style} ${locale} ${timeZone} ${instant}`;
  const text = written.get(key) ?? formatter(style, locale, timeZone).format(new Date(instant));
  // A page may stay open for days, with another age of its feed each time.
  if (written.size > 2000) written.clear();
  written.set(key, text);
  return text;
}

/** Engines put spaces of different width around a dash; one kind is enough. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00Z`);
}

/** A day in full: “Mittwoch, 1. Oktober 2025”. */
export function formatDay(day: string, locale: Locale): string {
  // The number stays with its month: “Mittwoch, 1.” at the end of a line reads badly.
  return formatter('day', locale, 'UTC')
    .format(midnight(day))
    .replace(/(\d\.?) /, '$1\u00a0');
}

/** A day in short: “Mi., 1. Okt.” */
export function formatShortDay(day: string, locale: Locale): string {
  return formatter('shortDay', locale, 'UTC').format(midnight(day));
}

/** From one day to another, saying once what both share: “30. September – 2. Oktober 2025”. */
export function formatDays(start: string, end: string, locale: Locale): string {
  return plainSpaces(formatter('date', locale, 'UTC').formatRange(midnight(start), midnight(end)));
}

/** A day, or the day and time of an instant in a zone: “28. September 2025, 10:43 Uhr”. */
export function formatDate(date: string, timeZone: string, locale: Locale): string {
  if (!date.includes('T')) return formatDays(date, date, locale);
  const day = write('date', locale, timeZone, date);
  return `${day}, ${formatTime(date, timeZone, locale)}`;
}

/** How old something is: “Stand: 28. September 2025, 10:43 Uhr.” */
export function formatAge(date: string, timeZone: string, locale: Locale): string {
  return messages[locale](str`Stand: ${formatDate(date, timeZone, locale)}.`, {
    id: 'as-of',
    desc: 'How old the content is',
  });
}

/** A time of day in a zone: “14:00 Uhr”. */
export function formatTime(instant: string, timeZone: string, locale: Locale): string {
  return formatTimes(instant, undefined, timeZone, locale);
}

/** A time of day in a zone, or from one to another: “14:00–17:30 Uhr”. An end a day later or more has its date. */
export function formatTimes(
  start: string,
  end: string | undefined,
  timeZone: string,
  locale: Locale,
): string {
  if (end && Date.parse(end) - Date.parse(start) >= oneDay) {
    return `${formatTime(start, timeZone, locale)} – ${formatDate(end, timeZone, locale)}`;
  }
  const times = [start, ...(end ? [end] : [])].map((time) => write('time', locale, timeZone, time)).join('–');
  return messages[locale](str`${times} Uhr`, {
    id: 'time',
    desc: 'A time of day or a span of it, such as 14:00–17:30',
  });
}

/** A number of bytes for people: “482 kB”, “38,8 MB”. */
export function formatBytes(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const [value, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [kilobytes / 1000, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** Days from one day to another, both as `2025-09-30`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / oneDay;
}

/** In how many days something is, in words: “morgen”, “in 12 Tagen”. */
export function formatDaysUntil(days: number, locale: Locale): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** The day of an instant, or of so many milliseconds since 1970, in a zone: `2025-10-01`. */
export function dayOf(instant: string | number, timeZone: string): string {
  return wallClock(instant, timeZone).slice(0, 10);
}

/** What a clock shows at an instant, in a zone or where the visitor is: `2025-10-01 14:00`. */
function wallClock(instant: string | number, timeZone: string | undefined): string {
  // The present is not kept: it is never the same.
  return typeof instant === 'string'
    ? write('key', 'sv', timeZone, instant)
    : formatter('key', 'sv', timeZone).format(instant);
}

/** The zone in words at an instant: “Mitteleuropäische Sommerzeit”. */
export function formatZone(instant: string, timeZone: string, locale: Locale): string {
  const parts = formatter('zone', locale, timeZone).formatToParts(new Date(instant));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** Whether the visitor's clock shows another day or time than the zone's at an instant. */
export function differsFromVisitor(instant: string, timeZone: string): boolean {
  return wallClock(instant, timeZone) !== wallClock(instant, undefined);
}
