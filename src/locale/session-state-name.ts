import type { SessionState } from '../time/session-state.js';
import type { Locale } from './locale.js';
import { messages } from './messages.js';

/** Where a session stands in time, in words. */
export function sessionStateName(state: SessionState, locale: Locale): string {
  const msg = messages[locale];
  switch (state) {
    case 'next':
      return msg('als Nächstes', { id: 'session-next', desc: 'A session that is the next to begin' });
    case 'running':
      return msg('läuft', { id: 'session-running', desc: 'A session that takes place now' });
    case 'begun':
      return msg('hat begonnen', {
        id: 'session-begun',
        desc: 'A session that has begun; its end is not known',
      });
    case 'past':
      return msg('vorbei', { id: 'session-past', desc: 'A session that is over' });
  }
}
