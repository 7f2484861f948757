/*
 * The list of FullCalendar with all days of the programme below each other. With the query `?brief` it shows what it shows by
 * itself, times and titles; otherwise it is given the content of the page by hand.
 */
import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import german from 'fullcalendar/locales/de';
import 'fullcalendar/skeleton.css';
import classicThemePlugin from 'fullcalendar/themes/classic';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';

import { makeCalendarButton } from './calendar.js';
import { makeItem, textsOf } from './session.js';

const brief = location.search === '?brief';

globalThis.shown = show();

async function show() {
  const { agenda, exhibitors, stand } = await (await fetch('feed.json')).json();
  const byId = new Map(exhibitors.map((exhibitor) => [exhibitor.id, exhibitor]));
  const template = document.querySelector('template');
  const events = agenda.map((session) => {
    const { id, startDate: start, endDate: end, url } = session;
    const texts = textsOf(session, stand);
    return {
      id,
      title: texts.title,
      start,
      end,
      url: brief ? url : undefined,
      extendedProps: { session, texts },
    };
  });
  const makeContent = ({ event: { extendedProps } }) => {
    const { session, texts } = extendedProps;
    const guests = session.exhibitors.map((id) => byId.get(id));
    return { domNodes: [makeItem(template, session, texts, guests, makeCalendarButton)] };
  };
  const starts = agenda.map(({ startDate }) => startDate.slice(0, 10)).sort();
  const days = 1 + (Date.parse(starts.at(-1)) - Date.parse(starts[0])) / (24 * 60 * 60 * 1000);
  new Calendar(document.querySelector('#calendar'), {
    plugins: [listPlugin, classicThemePlugin],
    locale: german,
    timeZone: 'Europe/Berlin',
    initialDate: starts[0],
    initialView: 'list',
    views: { list: { duration: { days } } },
    listDayFormat: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    height: 'auto',
    headerToolbar: false,
    events,
    ...(!brief && { eventContent: makeContent }),
  }).render();
  document.querySelector('[part=count]').textContent = `${agenda.length} Veranstaltungen`;
}
