/** From 1100 to 2999: outside of it, an offset or another day may lead to a year that has not four digits. */
const day = /^(?!10)[12]\d{3}-\d\d-\d\d$/;
const instant =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is a day of the calendar, `2025-09-30`. `Date` alone would read 30 February as 2 March. */
export function isDay(text: string): boolean {
  // With its time: Firefox reads the mere day of a month that there is not all the same.
  return day.test(text) && new Date(`${text}T00:00Z`).getUTCDate() === Number(text.slice(8));
}

/** Whether the text is an instant with its offset from UTC, `2025-10-01T14:00:00+02:00` (RFC 3339). */
export function isInstant(text: string): boolean {
  return instant.test(text) && isDay(text.slice(0, 10));
}

/** Whether the value has the form of a date but names a day that no calendar has. */
export function namesNoDay(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const date = value.slice(0, 10);
  return day.test(date) && !isDay(date) && /^(T|$)/.test(value.slice(10));
}

/** The zone of a fair that names none. */
export const defaultTimeZone = 'Europe/Berlin';

/** Whether this browser knows the IANA time zone. */
export function isTimeZone(text: string): boolean {
  // The usual one without asking: the first question costs a small page more than the rest of its feed.
  if (text === defaultTimeZone) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    // RangeError: the only way to ask whether a zone exists is to use it.
    return false;
  }
}
