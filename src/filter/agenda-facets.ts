import type { Feed, Session } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { dayOf, formatDay } from '../locale/formats.js';
import { languageName } from '../locale/language-name.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { plainText } from '../locale/text.js';
import type { Facet } from './filter.js';

/** What the sessions of a feed can be filtered by. */
export function agendaFacets(feed: Feed, locale: Locale): readonly Facet<Session>[] {
  const msg = messages[locale];
  const timeZone = timeZoneOf(feed);
  // A kind by a name that stays the same when the language changes.
  const kinds = new Map(feed.agenda.map(({ kind }) => [plainText(kind, 'de'), kind]));
  const names = new Map(feed.exhibitors.map(({ id, name }) => [id, name]));
  return [
    {
      key: 'day',
      label: msg('Tag', { id: 'filter-day', desc: 'Label of a filter' }),
      values: ({ startDate }) => [dayOf(startDate, timeZone)],
      nameOf: (day) => formatDay(day, locale),
      inOrder: true,
    },
    {
      key: 'kind',
      label: msg('Art', { id: 'filter-kind', desc: 'Label of a filter: company …' }),
      values: ({ kind }) => (kind ? [plainText(kind, 'de')] : []),
      nameOf: (value) => kinds.get(value) ?? value,
    },
    {
      key: 'exhibitor',
      label: msg('Aussteller', { id: 'filter-exhibitor', desc: 'Label of a filter: who takes part' }),
      values: ({ exhibitors }) => exhibitors,
      nameOf: (id) => names.get(id) ?? id,
    },
    {
      key: 'language',
      label: msg('Sprache', { id: 'filter-language', desc: 'Label of a filter: language of a session' }),
      values: ({ language }) => (language ? [language] : []),
      nameOf: (tag) => languageName(tag, locale),
    },
  ];
}
