/** What is both shown beside a field and announced. */
import { str } from '@lit/localize/internal/str-tag.js';

import type { Locale } from '../src/locale/locale.js';
import { adviceFor } from './advice.js';
import { countsOf } from './feed-facts.js';
import { messages } from './messages.js';
import type { FeedStatus, Key } from './view.js';

/** What is known of the feed, in a sentence. */
export function feedSentence(feed: FeedStatus, locale: Locale): string {
  const msg = messages[locale];
  if (feed.status === 'loading')
    return msg('Feed wird geladen …', { id: 'builder-feed-loading', desc: 'The feed is being loaded' });
  if (feed.status === 'failed') return adviceFor(feed.finding, locale).title;
  const counts = countsOf(feed.feed, locale)
    .map(({ name, count }) => `${name}: ${count}`)
    .join(', ');
  return msg(str`Der Feed ist geladen. ${counts}`, {
    id: 'builder-feed-loaded',
    desc: 'The feed is loaded; what it has: “Exhibitors: 8, Quotes: 3”',
  });
}

/** Why a value cannot be used. */
export function errorSentence(key: Key, locale: Locale): string {
  const msg = messages[locale];
  switch (key) {
    case 'linkUrl':
      return msg(
        'Das ist keine Adresse für einen Link. Möglich sind etwa https://…, mailto:… und aussteller.html.',
        { id: 'builder-wrong-link', desc: 'Error: not an address for a link; with examples' },
      );
    default:
      return msg(
        'Das ist keine vollständige Adresse. Eine vollständige beginnt mit https:// und nennt einen Server.',
        {
          id: 'builder-wrong-address',
          desc: 'Error: not a complete http(s) address',
        },
      );
  }
}
