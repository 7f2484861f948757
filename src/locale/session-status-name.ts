import type { Session } from '../feed/feed.js';
import type { Locale } from './locale.js';
import { messages } from './messages.js';

/** What a visitor must know of how certain a session is; nothing where it takes place as planned. */
export function sessionStatusName(status: Session['status'], locale: Locale): string | undefined {
  const msg = messages[locale];
  switch (status) {
    case 'provisional':
      return msg('vorläufig', { id: 'status-provisional', desc: 'Status of a session' });
    case 'moved':
      return msg('verschoben', {
        id: 'status-moved',
        desc: 'Status of a session: at another time or place',
      });
    case 'cancelled':
      return msg('abgesagt', { id: 'status-cancelled', desc: 'Status of a session' });
    default:
      return undefined;
  }
}
