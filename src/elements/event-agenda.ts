import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';

import type { Exhibitor, Feed, Part, Person, Session } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { dayOf, differsFromVisitor, formatDay, formatTimes, formatZone } from '../locale/formats.js';
import { languageName } from '../locale/language-name.js';
import { renderHeading } from '../templates/heading.js';
import { renderLink } from '../templates/link.js';
import { renderPerson } from '../templates/person.js';
import { renderJoined, renderText } from '../templates/text.js';
import { eventAgendaStyles } from './event-agenda.styles.js';
import { StandElement } from './stand-element.js';

/** What a session needs to know of its feed. */
interface Programme {
  readonly timeZone: string;
  readonly exhibitors: ReadonlyMap<string, Exhibitor>;
}

/**
 * The programme of the stand by day: times in the fair's time zone, parts, speakers, exhibitors.
 *
 * @tagname event-agenda
 * @csspart zone - Which time zone the times are in, where the visitor's clock shows another time.
 * @csspart day - One day.
 * @csspart session - One session.
 * @csspart time - When a session or part takes place.
 * @csspart status - That a session is provisional, moved or cancelled.
 * @csspart meta - Kind, room and language of a session.
 * @csspart description - What a session is about.
 * @csspart speakers - Who speaks.
 * @csspart parts - The parts of a session.
 * @csspart person - A speaker's name.
 * @csspart exhibitors - The exhibitors who take part.
 */
export class EventAgenda extends StandElement {
  static override styles = [StandElement.styles, eventAgendaStyles];

  protected emptyMessage(): string {
    return this.msg('Das Programm steht noch nicht fest.', {
      id: 'agenda-empty',
      desc: 'Instead of the programme: the feed has no sessions',
    });
  }

  /** The sessions by day in the fair's zone, days and sessions in the order of time. */
  #selectDays({ agenda }: Feed, timeZone: string): Map<string, Session[]> {
    const days = new Map<string, Session[]>();
    for (const session of [...agenda].sort((a, b) => Date.parse(a.startDate) - Date.parse(b.startDate))) {
      const day = dayOf(session.startDate, timeZone);
      const sessions = days.get(day);
      if (sessions) sessions.push(session);
      else days.set(day, [session]);
    }
    return days;
  }

  #statusName(status: Session['status']): string | undefined {
    switch (status) {
      case 'provisional':
        return this.msg('vorläufig', { id: 'status-provisional', desc: 'Status of a session' });
      case 'moved':
        return this.msg('verschoben', {
          id: 'status-moved',
          desc: 'Status of a session: at another time or place',
        });
      case 'cancelled':
        return this.msg('abgesagt', { id: 'status-cancelled', desc: 'Status of a session' });
      default:
        return undefined;
    }
  }

  #renderZone({ agenda }: Feed, timeZone: string): unknown {
    const session = agenda.find(({ startDate }) => differsFromVisitor(startDate, timeZone));
    if (!session) return nothing;
    const zone = formatZone(session.startDate, timeZone, this.locale);
    return html`<p part="zone" class="muted">
      ${this.msg(str`Alle Zeiten sind Ortszeit der Messe (${zone}).`, {
        id: 'agenda-zone',
        desc: 'Above the programme, where the clock of the visitor shows another time; the zone in words',
      })}
    </p>`;
  }

  #renderTime({ startDate, endDate }: Pick<Part, 'startDate' | 'endDate'>, timeZone: string): unknown {
    if (!startDate) return nothing;
    return html`<time part="time" datetime=${startDate}>
      ${formatTimes(startDate, endDate, timeZone, this.locale)}
    </time>`;
  }

  #renderSpeakers(speakers: readonly Person[]): unknown {
    if (speakers.length === 0) return nothing;
    return html`<ul part="speakers" role="list">
      ${speakers.map((speaker) => html`<li>${renderPerson(speaker, this.locale)}</li>`)}
    </ul>`;
  }

  #renderParts(parts: readonly Part[], timeZone: string): unknown {
    if (parts.length === 0) return nothing;
    return html`<ol part="parts" role="list">
      ${parts.map(
        (part) =>
          html`<li>
            ${this.#renderTime(part, timeZone)}
            <p>${renderText(part.title, this.locale)}</p>
            ${this.#renderSpeakers(part.speakers)}
          </li>`,
      )}
    </ol>`;
  }

  #renderExhibitors(ids: readonly string[], exhibitors: Programme['exhibitors']): unknown {
    if (ids.length === 0) return nothing;
    const names = ids
      .map((id) => exhibitors.get(id))
      .map((exhibitor) => renderLink(renderText(exhibitor?.name, this.locale), exhibitor?.url));
    return html`<div part="exhibitors">
      <span class="muted">
        ${this.msg('Aussteller:', { id: 'session-exhibitors', desc: 'Before the exhibitors who take part in a session' })}
      </span>
      <ul role="list">
        ${names.map((name) => html`<li>${name}</li>`)}
      </ul>
    </div>`;
  }

  #renderSession(session: Session, { timeZone, exhibitors }: Programme): TemplateResult {
    const { locale } = this;
    const { title, kind, room, language, status, description, url } = session;
    const meta = renderJoined([
      kind && renderText(kind, locale),
      room && renderText(room, locale),
      language && languageName(language, locale),
    ]);
    const statusName = this.#statusName(status);
    return html`<li part="session" class=${status ?? nothing}>
      <p class="when">
        ${this.#renderTime(session, timeZone)}
        ${statusName ? html`<strong part="status">${statusName}</strong>` : nothing}
      </p>
      <div class="what">
        ${renderHeading(this.headingLevel + 1, renderLink(renderText(title, locale), url))}
        ${meta.length ? html`<p part="meta" class="muted">${meta}</p>` : nothing}
        ${description ? html`<p part="description" class="pre">${renderText(description, locale)}</p>` : nothing}
        ${this.#renderSpeakers(session.speakers)} ${this.#renderParts(session.parts, timeZone)}
        ${this.#renderExhibitors(session.exhibitors, exhibitors)}
      </div>
    </li>`;
  }

  #renderDay(day: string, sessions: readonly Session[], programme: Programme): TemplateResult {
    const date = html`<time datetime=${day}>${formatDay(day, this.locale)}</time>`;
    return html`<section part="day">
      ${renderHeading(this.headingLevel, date)}
      <ol role="list">
        ${sessions.map((session) => this.#renderSession(session, programme))}
      </ol>
    </section>`;
  }

  protected renderFeed(feed: Feed): TemplateResult | undefined {
    if (feed.agenda.length === 0) return undefined;
    const timeZone = timeZoneOf(feed);
    const programme = { timeZone, exhibitors: new Map(feed.exhibitors.map((entry) => [entry.id, entry])) };
    return html`${this.#renderZone(feed, timeZone)}
    ${[...this.#selectDays(feed, timeZone)].map(([day, sessions]) => this.#renderDay(day, sessions, programme))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-agenda': EventAgenda;
  }
}
