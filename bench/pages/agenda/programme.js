/*
 * What somebody would write by hand for this one page: a clone of one template for each session, filters that toggle
 * `hidden`, calendar files. No validation, no second language, no refresh, no clock, no table of rooms, no address of a
 * session: the limit for a programme without tricks.
 */
import { download } from './calendar.js';
import { formats } from './formats.js';
import { german, makeItem, textsOf } from './session.js';

const root = document.querySelector('#list').shadowRoot;
const template = root.querySelector('template');

/** So many in one block; without the query, all of a day are in one. */
const groupSize = location.search === '?grouped' ? 20 : Infinity;

export async function show(makeCalendarButton) {
  const { agenda, exhibitors, stand } = await (await fetch('feed.json')).json();
  const byId = new Map(exhibitors.map((exhibitor) => [exhibitor.id, exhibitor]));
  const sessions = agenda.toSorted((a, b) => Date.parse(a.startDate) - Date.parse(b.startDate));
  const entries = sessions.map((session) => {
    const texts = textsOf(session, stand);
    const guests = session.exhibitors.map((id) => byId.get(id));
    const start = new Date(session.startDate);
    return {
      session,
      texts,
      item: makeItem(template, session, texts, guests, makeCalendarButton),
      day: formats.key.format(start),
      values: {
        day: [formats.day.format(start)],
        kind: [texts.kind],
        exhibitor: guests.map(({ name }) => german(name)),
        language: [texts.language],
      },
    };
  });
  for (const select of root.querySelectorAll('[data-facet]')) fillOptions(select, entries);
  const days = Map.groupBy(entries, ({ day }) => day);
  root.querySelector('#days').append(...[...days.values()].map(makeDay));
  root.querySelector('[part=count]').textContent = `${entries.length} Veranstaltungen`;
  root.querySelector('search').addEventListener('input', () => filter(entries));
  const whole = root.querySelector('#whole');
  whole.hidden = false;
  whole.addEventListener('click', () => download('programm', entries));
}

function fillOptions(select, entries) {
  const { facet } = select.dataset;
  const values = [...new Set(entries.flatMap((entry) => entry.values[facet]).filter(Boolean))];
  if (facet !== 'day') values.sort();
  select.parentElement.hidden = values.length < 2;
  select.append(new Option('Alle', ''), ...values.map((value) => new Option(value)));
}

function makeDay(entries) {
  const section = document.createElement('section');
  section.setAttribute('part', 'day');
  const heading = document.createElement('h2');
  heading.textContent = entries[0].values.day[0];
  section.append(heading);
  for (let start = 0; start < entries.length; start += groupSize) {
    const group = document.createElement('ol');
    group.role = 'list';
    group.classList.toggle('grouped', groupSize < Infinity);
    group.append(...entries.slice(start, start + groupSize).map(({ item }) => item));
    section.append(group);
  }
  return section;
}

function filter(entries) {
  const chosen = [...root.querySelectorAll('[data-facet]')].filter(({ value }) => value);
  let shown = 0;
  for (const { item, values } of entries) {
    item.hidden = !chosen.every(({ dataset, value }) => values[dataset.facet].includes(value));
    if (!item.hidden) shown++;
  }
  for (const block of root.querySelectorAll('[part=day], .grouped')) {
    block.hidden = !block.querySelector('[part=session]:not([hidden])');
  }
  root.querySelector('[part=count]').textContent = `${shown} von ${entries.length} Veranstaltungen`;
}
