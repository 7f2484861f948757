import type { Release } from '../feed/feed.js';
import type { Locale } from './locale.js';
import { messages } from './messages.js';

/** How a press release stands to what was first published. */
export function releaseStatusName(status: Release['status'], locale: Locale): string | undefined {
  const msg = messages[locale];
  switch (status) {
    case 'initial':
      return msg('Erstveröffentlichung', { id: 'release-initial', desc: 'Status of a press release' });
    case 'corrected':
      return msg('korrigiert', { id: 'release-corrected', desc: 'Status of a press release' });
    case 'withdrawn':
      return msg('zurückgezogen', { id: 'release-withdrawn', desc: 'Status of a press release' });
    default:
      return undefined;
  }
}
