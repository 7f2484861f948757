/** What a feed has, in words. */
import type { Feed } from '../src/feed/feed.js';
import type { Locale } from '../src/locale/locale.js';
import { messages } from './messages.js';

/** How many entries each list of a feed has, with the list's name; empty lists are left out. */
export function countsOf(feed: Feed, locale: Locale): { readonly name: string; readonly count: number }[] {
  const msg = messages[locale];
  return [
    {
      name: msg('Themen', { id: 'builder-count-topics', desc: 'Before a number: topics in the feed' }),
      count: feed.topics.length,
    },
    {
      name: msg('Aussteller', {
        id: 'builder-count-exhibitors',
        desc: 'Before a number: exhibitors in the feed',
      }),
      count: feed.exhibitors.length,
    },
    {
      name: msg('Programmpunkte', {
        id: 'builder-count-agenda',
        desc: 'Before a number: sessions in the feed',
      }),
      count: feed.agenda.length,
    },
    {
      name: msg('Zitate', { id: 'builder-count-quotes', desc: 'Before a number: quotes in the feed' }),
      count: feed.quotes.length,
    },
    {
      name: msg('Pressemitteilungen', {
        id: 'builder-count-releases',
        desc: 'Before a number: releases in the feed',
      }),
      count: feed.releases.length,
    },
  ].filter(({ count }) => count > 0);
}
