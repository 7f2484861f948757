/* Made once: a formatter costs far more than using it. */
const timeZone = 'Europe/Berlin';
const date = { timeZone, day: 'numeric', month: 'long', year: 'numeric' };

export const formats = {
  key: new Intl.DateTimeFormat('sv', { timeZone }),
  day: new Intl.DateTimeFormat('de', { ...date, weekday: 'long' }),
  date: new Intl.DateTimeFormat('de', date),
  time: new Intl.DateTimeFormat('de', { timeZone, hour: '2-digit', minute: '2-digit' }),
  language: new Intl.DisplayNames('de', { type: 'language' }),
};

export function formatTimes({ startDate, endDate }) {
  const times = [startDate, endDate].filter(Boolean).map((time) => formats.time.format(new Date(time)));
  return `${times.join('–')} Uhr`;
}
