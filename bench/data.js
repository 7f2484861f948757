/**
 * The feeds that are measured: the exhibitors of the sample feed, repeated with ids and names of their own. Logos are
 * left out on all pages alike: they cost the network and the decoder, not the list.
 */
import { readFile } from 'node:fs/promises';

const sample = JSON.parse(await readFile(new URL('../feeds/lichtenau-2026.json', import.meta.url), 'utf8'));

/** A feed with so many exhibitors, as JSON. */
export function makeFeed(/** @type {number} */ entries) {
  const { exhibitors, agenda, ...rest } = sample;
  const repeated = Array.from({ length: entries }, (_, index) =>
    repeat(exhibitors[index % exhibitors.length], Math.floor(index / exhibitors.length)),
  );
  const ids = new Set(repeated.map(({ id }) => id));
  // A short list must not leave references that lead nowhere: the reader would spend its time on reporting them.
  const sessions = agenda.map((session) => ({
    ...session,
    exhibitors: session.exhibitors?.filter((id) => ids.has(id)),
  }));
  return JSON.stringify({ ...rest, agenda: sessions, exhibitors: repeated });
}

function repeat({ logo: _logo, ...exhibitor }, /** @type {number} */ time) {
  if (time === 0) return exhibitor;
  return { ...exhibitor, id: `${exhibitor.id}-${time}`, name: numbered(exhibitor.name, time) };
}

function numbered(/** @type {string | Record<string, string>} */ name, /** @type {number} */ time) {
  if (typeof name === 'string') return `${name} ${time}`;
  return Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, `${text} ${time}`]));
}
