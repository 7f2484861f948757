import type { Session } from '../feed/feed.js';
import { dayOf } from '../locale/formats.js';

/** Where a session stands in time. `begun`: nobody has said when it ends. */
export type SessionState = 'next' | 'running' | 'begun' | 'past';

/**
 * The states of sessions, in the order of time, at an instant. One that is to come has none, except for those that
 * are next, from the first day of the programme on. A session without an end is past when its day is. What is
 * cancelled does not run and is never next.
 */
export function sessionStates(
  sessions: readonly Session[],
  now: number,
  timeZone: string,
): ReadonlyMap<Session, SessionState> {
  const states = new Map<Session, SessionState>();
  const today = dayOf(now, timeZone);
  const nextStart = sessions
    .filter(({ status }) => status !== 'cancelled')
    .map(({ startDate }) => Date.parse(startDate))
    .find((start) => start > now);
  const [first] = sessions;
  const begun = first && dayOf(first.startDate, timeZone) <= today;
  for (const session of sessions) {
    const { startDate, endDate, status } = session;
    const start = Date.parse(startDate);
    if (endDate ? Date.parse(endDate) <= now : dayOf(startDate, timeZone) < today)
      states.set(session, 'past');
    else if (status === 'cancelled') continue;
    else if (start <= now) states.set(session, endDate ? 'running' : 'begun');
    else if (begun && start === nextStart) states.set(session, 'next');
  }
  return states;
}
