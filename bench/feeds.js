/**
 * The feeds that are measured: the exhibitors and sessions of the fictional sample feed, repeated with ids and names of
 * their own. Logos are left out on all pages alike: they cost the network and the decoder, not the list.
 */
import { readFile } from 'node:fs/promises';

const sample = JSON.parse(await readFile(new URL('../feeds/lichtenau-2026.json', import.meta.url), 'utf8'));
for (const exhibitor of sample.exhibitors) delete exhibitor.logo;

/** How many days the programme of the sample lasts. It is held twice, so that there are six. */
const days = 3;

/**
 * A feed with so many entries of a kind, and one of which texts stands at the end of a page that shows all of them.
 * @param {'exhibitors' | 'agenda'} kind
 * @param {number} count
 * @returns {{ json: string, end: string[] }}
 */
export function makeFeed(kind, count) {
  return kind === 'agenda' ? withSessions(count) : withExhibitors(count);
}

function withExhibitors(/** @type {number} */ count) {
  const exhibitors = Array.from({ length: count }, (_, index) => {
    const [entry, time] = entryOf(sample.exhibitors, index);
    return time ? { ...entry, id: `${entry.id}-${time}`, name: numbered(entry.name, time) } : entry;
  });
  const ids = new Set(exhibitors.map(({ id }) => id));
  // A short list must not leave references that lead nowhere: the reader would spend its time on reporting them.
  const agenda = sample.agenda.map((session) => ({
    ...session,
    exhibitors: session.exhibitors?.filter((id) => ids.has(id)),
  }));
  return { json: JSON.stringify({ ...sample, agenda, exhibitors }), end: [german(exhibitors.at(-1).name)] };
}

function withSessions(/** @type {number} */ count) {
  const agenda = Array.from({ length: count }, (_, index) => {
    const [session, time] = entryOf(sample.agenda, index);
    if (!time) return session;
    const { id, title, parts } = session;
    const entry = { ...session, id: `${id}-${time}`, title: numbered(title, time) };
    const later = time % 2 ? days : 0;
    return { ...moved(entry, later), parts: parts?.map((part) => moved(part, later)) };
  });
  const startOf = ({ startDate }) => Date.parse(startDate);
  const latest = Math.max(...agenda.map(startOf));
  // Those that begin at the same time may stand in any order.
  const end = agenda.filter((session) => startOf(session) === latest).map(({ title }) => german(title));
  return { json: JSON.stringify({ ...sample, agenda }), end };
}

/** The entry at an index of a list that is repeated for ever, and how often it was there before. */
function entryOf(list, /** @type {number} */ index) {
  return [list[index % list.length], Math.floor(index / list.length)];
}

function numbered(/** @type {string | Record<string, string>} */ name, /** @type {number} */ time) {
  if (typeof name === 'string') return `${name} ${time}`;
  return Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, `${text} ${time}`]));
}

/** What takes place, some days later; within September, where the clocks do not change. */
function moved(event, /** @type {number} */ by) {
  const move = (/** @type {string | undefined} */ instant) =>
    instant?.replace(/^(\d+-\d+-)(\d+)/, (_, month, day) => month + (Number(day) + by));
  return { ...event, startDate: move(event.startDate), endDate: move(event.endDate) };
}

function german(/** @type {string | { de: string }} */ text) {
  return typeof text === 'string' ? text : text.de;
}
