/* What is shown of a session: a clone of one template. */
import { formats, formatTimes } from './formats.js';

const statuses = { provisional: 'vorläufig', moved: 'verschoben', cancelled: 'abgesagt' };

export function makeItem(template, session, texts, exhibitors, makeCalendarButton) {
  const item = template.content.cloneNode(true).firstElementChild;
  const { id, startDate, status, url, speakers = [], parts = [] } = session;
  if (status) item.classList.add(status);
  fill(item, 'time', formatTimes(session));
  item.querySelector('time').dateTime = startDate;
  fill(item, 'status', statuses[status]);
  fill(item, 'heading', url ? makeLink(texts.title, url) : texts.title);
  fill(item, 'meta', [texts.kind, texts.room, texts.language].filter(Boolean).join(' · '));
  fill(item, 'description', texts.description);
  fill(item, 'speakers', ...speakers.map(makePerson));
  fill(item, 'parts', ...parts.map(makePart));
  const names = exhibitors.map(({ name, url: site }) => (site ? makeLink(german(name), site) : german(name)));
  fill(item, 'exhibitors', ...names.flatMap((name, index) => [index ? ' · ' : 'Aussteller: ', name]));
  const copy = item.querySelector('[part=copy]');
  copy.lastElementChild.textContent = `: ${texts.title}`;
  copy.addEventListener('click', () => navigator.clipboard.writeText(`${location.href}#session-${id}`));
  copy.before(makeCalendarButton(session, texts));
  return item;
}

/** The texts of a session in German. `stand` says where all sessions are. */
export function textsOf({ title, description, kind, room, language }, { hall, booth }) {
  return {
    title: german(title),
    description: german(description),
    kind: german(kind),
    room: german(room),
    place: [german(room), `Halle ${hall}`, `Stand ${booth}`].filter(Boolean).join(', '),
    language: language && formats.language.of(language),
  };
}

export function german(text) {
  return text?.de ?? text;
}

function makePerson({ name, role, organization }) {
  const person = document.createElement('li');
  const office = document.createElement('span');
  office.className = 'muted';
  office.textContent = [role, organization].map((text) => (text ? `, ${german(text)}` : '')).join('');
  person.append(german(name), office);
  return person;
}

function makePart(part) {
  const item = document.createElement('li');
  if (part.startDate) {
    const time = document.createElement('time');
    time.dateTime = part.startDate;
    time.textContent = formatTimes(part);
    item.append(time);
  }
  const title = document.createElement('p');
  title.textContent = german(part.title);
  const speakers = document.createElement('ul');
  speakers.role = 'list';
  speakers.append(...(part.speakers ?? []).map(makePerson));
  item.append(title, speakers);
  return item;
}

function makeLink(text, url) {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

/** Puts nodes and texts into a part of an item, or takes away a part for which there are none. */
function fill(item, part, ...content) {
  const element = item.querySelector(`[part=${part}]`);
  const present = content.filter(Boolean);
  if (present.length > 0) element.append(...present);
  else element.remove();
}
