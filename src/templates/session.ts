import { html, nothing, type TemplateResult } from 'lit';

import { renderSessionButton } from '../calendar/calendar-button.js';
import type { CalendarContext } from '../calendar/feed-events.js';
import type { Exhibitor, Part, Person, Session } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { dayOf, formatDay, formatTimes } from '../locale/formats.js';
import { languageName } from '../locale/language-name.js';
import { messages } from '../locale/messages.js';
import { sessionStateName } from '../locale/session-state-name.js';
import { sessionStatusName } from '../locale/session-status-name.js';
import type { SessionState } from '../time/session-state.js';
import { renderHeading } from './heading.js';
import { renderLink } from './link.js';
import { renderPerson } from './person.js';
import { renderJoined, renderText } from './text.js';

/** What a session is shown with. */
export interface SessionView extends CalendarContext {
  readonly headingLevel: number;
  readonly states: ReadonlyMap<Session, SessionState>;
  renderChange(session: Session): unknown;
}

/** What a session is shown with where it has room for everything. */
export interface FullSessionView extends SessionView {
  readonly exhibitors: ReadonlyMap<string, Exhibitor>;
  renderCopyButton(session: Session): unknown;
}

/** When a session or part takes place; nothing for a part without a time of its own. */
function renderTime(
  { startDate, endDate }: Pick<Part, 'startDate' | 'endDate'>,
  { feed, locale }: CalendarContext,
  withDay?: boolean,
): unknown {
  if (!startDate) return nothing;
  const timeZone = timeZoneOf(feed);
  return html`<time part="time" datetime=${startDate}>
    ${withDay ? `${formatDay(dayOf(startDate, timeZone), locale)}, ` : nothing}${formatTimes(startDate, endDate, timeZone, locale)}
  </time>`;
}

function renderSpeakers(speakers: readonly Person[], { locale }: CalendarContext): unknown {
  if (speakers.length === 0) return nothing;
  return html`<ul part="speakers" role="list">
    ${speakers.map((speaker) => html`<li>${renderPerson(speaker, locale)}</li>`)}
  </ul>`;
}

function renderParts(parts: readonly Part[], view: CalendarContext): unknown {
  if (parts.length === 0) return nothing;
  return html`<ol part="parts" role="list">
    ${parts.map(
      (part) =>
        html`<li>
          ${renderTime(part, view)}
          <p>${renderText(part.title, view.locale)}</p>
          ${renderSpeakers(part.speakers, view)}
        </li>`,
    )}
  </ol>`;
}

function renderExhibitors(ids: readonly string[], { exhibitors, locale }: FullSessionView): unknown {
  if (ids.length === 0) return nothing;
  const names = ids
    .map((id) => exhibitors.get(id))
    .map((exhibitor) => renderLink(renderText(exhibitor?.name, locale), exhibitor?.url));
  return html`<div part="exhibitors">
    <span class="muted">
      ${messages[locale]('Aussteller:', {
        id: 'session-exhibitors',
        desc: 'Before the exhibitors who take part in a session',
      })}
    </span>
    <ul role="list">
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>
  </div>`;
}

/** When a session takes place, and what must be known of that in words. */
function renderWhen(session: Session, view: SessionView, withDay?: boolean): TemplateResult {
  const { locale, states } = view;
  const state = states.get(session);
  const statusName = sessionStatusName(session.status, locale);
  return html`<p class="when">
    ${renderTime(session, view, withDay)}
    ${state ? html`<strong part="state" class=${state}>${sessionStateName(state, locale)}</strong>` : nothing}
    ${statusName ? html`<strong part="status">${statusName}</strong>` : nothing} ${view.renderChange(session)}
  </p>`;
}

function renderTitle({ title, kind, room, language, url }: Session, view: SessionView): unknown {
  const { locale, headingLevel } = view;
  const meta = renderJoined([
    kind && renderText(kind, locale),
    room && renderText(room, locale),
    language && languageName(language, locale),
  ]);
  return [
    renderHeading(headingLevel, renderLink(renderText(title, locale), url)),
    meta.length ? html`<p part="meta" class="muted">${meta}</p>` : nothing,
  ];
}

/** A session in full. */
export function renderSession(session: Session, view: FullSessionView): TemplateResult {
  const { description, speakers, parts, exhibitors } = session;
  return html`${renderWhen(session, view)}
    <div class="what">
      ${renderTitle(session, view)}
      ${
        description
          ? html`<p part="description" class="pre">${renderText(description, view.locale)}</p>`
          : nothing
      }
      ${renderSpeakers(speakers, view)} ${renderParts(parts, view)} ${renderExhibitors(exhibitors, view)}
      <p class="actions">${renderSessionButton(session, view)} ${view.renderCopyButton(session)}</p>
    </div>`;
}

/** A session where it has little room: what it is, when and where, and for the calendar. */
export function renderBriefSession(session: Session, view: SessionView, withDay?: boolean): TemplateResult {
  return html`${renderTitle(session, view)} ${renderWhen(session, view, withDay)}
    ${renderSpeakers(session.speakers, view)}
    <p class="actions">${renderSessionButton(session, view)}</p>`;
}
