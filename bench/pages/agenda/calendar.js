/* Calendar files (iCalendar), and a button for one. */
import { formats, formatTimes } from './formats.js';

export function makeCalendarButton(session, texts) {
  const button = document.createElement('button');
  button.type = 'button';
  const subject = document.createElement('span');
  subject.className = 'visually-hidden';
  const day = formats.date.format(new Date(session.startDate));
  subject.textContent = `: ${texts.title}, ${day}, ${formatTimes(session)}`;
  button.append('In den Kalender', subject);
  button.addEventListener('click', () => download(session.id, [{ session, texts }]));
  return button;
}

/** Gives the visitor a file of sessions. */
export function download(name, entries) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//by hand//DE',
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  const text = lines.filter(Boolean).join('\r\n') + '\r\n';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = `${name}.ics`;
  link.click();
}

function eventLines({ session: { id, startDate, endDate, url }, texts: { title, description, place } }) {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${location.host}`,
    `DTSTAMP:${stamp(new Date())}`,
    `DTSTART:${stamp(new Date(startDate))}`,
    endDate && `DTEND:${stamp(new Date(endDate))}`,
    `SUMMARY:${escaped(title)}`,
    description && `DESCRIPTION:${escaped(description)}`,
    `LOCATION:${escaped(place)}`,
    url && `URL:${url}`,
    'END:VEVENT',
  ];
}

function stamp(date) {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text) {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}
