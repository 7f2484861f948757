import { html, nothing } from 'lit';

import { renderSessionsButton } from '../calendar/calendar-button.js';
import type { Exhibitor, Session } from '../feed/feed.js';
import { messages } from '../locale/messages.js';
import { inOrder } from '../time/in-order.js';
import { renderText } from './text.js';
import { renderBriefSession, type SessionView } from './session.js';

/** The sessions of an exhibitor in the order of time. */
export function sessionsOf(
  { id }: Exhibitor,
  { agenda }: { readonly agenda: readonly Session[] },
): Session[] {
  return inOrder(agenda.filter(({ exhibitors }) => exhibitors.includes(id)));
}

/** When and where an exhibitor is to be heard and met: each session and all of them for the visitor's calendar. */
export function renderExhibitorSessions(exhibitor: Exhibitor, view: SessionView): unknown {
  const sessions = sessionsOf(exhibitor, view.feed);
  if (sessions.length === 0) return nothing;
  const all = messages[view.locale]('Alle Termine in den Kalender', {
    id: 'calendar-sessions',
    desc: 'Button: all sessions of one exhibitor as a calendar file',
  });
  return html`<ul part="sessions" role="list">
      ${sessions.map((session) => html`<li part="session">${renderBriefSession(session, view, true)}</li>`)}
    </ul>
    ${sessions.length > 1 ? html`<p class="actions">${renderSessionsButton(all, exhibitor.id, sessions, view, renderText(exhibitor.name, view.locale))}</p>` : nothing}`;
}
