import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Exhibitor, Fair, Feed } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { renderReach } from '../templates/contact.js';
import { renderExhibitorMeta } from '../templates/exhibitor-meta.js';
import { renderExhibitorSessions, sessionsOf } from '../templates/exhibitor-sessions.js';
import { exhibitorStyles } from '../templates/exhibitor.styles.js';
import { renderFairDates } from '../templates/fair-dates.js';
import { renderHeading } from '../templates/heading.js';
import { allowedOrigins } from '../templates/image.js';
import { renderLink } from '../templates/link.js';
import { renderMark } from '../templates/mark.js';
import { renderPlace } from '../templates/place.js';
import { sessionStyles } from '../templates/session.styles.js';
import { renderJoined, renderText } from '../templates/text.js';
import { ClockController } from '../time/clock-controller.js';
import { sessionStates } from '../time/session-state.js';
import { exhibitorCardStyles } from './exhibitor-card.styles.js';
import { StandElement } from './stand-element.js';

/**
 * One exhibitor for its own site: where to find it at the fair, its sessions with calendar download, website and
 * contact. A badge, a card or a full card, as wide as the place where it stands.
 *
 * @tagname exhibitor-card
 * @csspart exhibitor - The card.
 * @csspart logo - The logo.
 * @csspart initials - What stands in the place of a logo.
 * @csspart meta - City and kind.
 * @csspart fair - Fair and dates.
 * @csspart place - Hall and stand, with the name of the joint stand.
 * @csspart description - What the exhibitor shows.
 * @csspart sessions - The sessions in which the exhibitor takes part.
 * @csspart session - One of them.
 * @csspart time - When a session takes place.
 * @csspart speakers - Who speaks in it.
 * @csspart person - A speaker's name.
 * @csspart state - That a session is on, next or over.
 * @csspart status - That a session is provisional, moved or cancelled.
 * @csspart contact - Whom to ask.
 */
export class ExhibitorCard extends StandElement {
  static override styles = [StandElement.styles, sessionStyles, exhibitorStyles, exhibitorCardStyles];

  /** Id of the exhibitor in the feed. */
  @property({ useDefault: true }) exhibitor = '';

  /** Origins beside the feed's own from which the logo may be loaded, separated by white space. */
  @property({ attribute: 'image-origins', useDefault: true }) imageOrigins = '';

  /** Instant that is taken for now, such as 2025-10-01T14:30:00+02:00, for a preview. Default: the visitor's clock. */
  @property() now?: string;

  readonly #clock = new ClockController(this);

  protected emptyMessage(): string {
    return this.msg('Diesen Aussteller gibt es nicht oder nicht mehr.', {
      id: 'exhibitor-unknown',
      desc: 'Instead of the card: the feed has no exhibitor with this id',
    });
  }

  protected override entriesOf(feed: Feed): readonly (object | undefined)[] {
    const exhibitor = this.#selectExhibitor(feed);
    return exhibitor ? [exhibitor, feed.stand, feed.fair, ...sessionsOf(exhibitor, feed)] : [];
  }

  #selectExhibitor({ exhibitors }: Feed): Exhibitor | undefined {
    return exhibitors.find(({ id }) => id === this.exhibitor);
  }

  #renderFair(fair: Fair): TemplateResult {
    const { locale } = this;
    const name = renderLink(renderText(fair.shortName ?? fair.name, locale), fair.url);
    return html`<p part="fair">
      ${renderJoined([name, renderFairDates(fair, locale), renderText(fair.city, locale)], ', ')}
    </p>`;
  }

  /** An exhibitor's own stand, in the hall of the joint one unless it names another; or its place at the joint one. */
  #renderPlace({ hall, booth }: Exhibitor, { stand }: Feed): unknown {
    const place = renderPlace(
      { hall: hall ?? stand?.hall, booth: booth ?? (hall ? undefined : stand?.booth) },
      this.msg,
    );
    return place || stand?.name
      ? html`<p part="place">
          ${place ? html`<strong>${place}</strong>` : nothing}
          ${hall ? nothing : renderText(stand?.name, this.locale)}
        </p>`
      : nothing;
  }

  #renderSection(title: string, content: unknown): unknown {
    if (content === nothing) return nothing;
    return html`<section>${renderHeading(this.headingLevel + 1, title)} ${content}</section>`;
  }

  protected renderFeed(feed: Feed, base: string): TemplateResult | undefined {
    const exhibitor = this.#selectExhibitor(feed);
    if (!exhibitor) return undefined;
    const { locale, msg } = this;
    const { name, description } = exhibitor;
    const reach = renderReach(exhibitor, locale);
    return html`<article part="exhibitor">
      <header>
        ${renderMark(exhibitor, allowedOrigins(base, this.imageOrigins), locale)}
        <div class="text">
          ${renderHeading(this.headingLevel, renderText(name, locale))}
          ${this.renderChange(exhibitor, feed.stand, feed.fair)} ${renderExhibitorMeta(exhibitor, locale)}
        </div>
      </header>
      <div class="where">
        ${this.#renderPlace(exhibitor, feed)} ${feed.fair ? this.#renderFair(feed.fair) : nothing}
      </div>
      ${description ? html`<p part="description" class="pre">${renderText(description, locale)}</p>` : nothing}
      ${this.#renderSection(
        msg('Programm', { id: 'card-sessions', desc: 'Heading of the sessions of an exhibitor' }),
        renderExhibitorSessions(exhibitor, {
          feed,
          base,
          locale,
          headingLevel: this.headingLevel + 2,
          states: sessionStates(sessionsOf(exhibitor, feed), this.#clock.now, timeZoneOf(feed)),
          renderChange: (session) => this.renderChange(session),
        }),
      )}
      ${this.#renderSection(
        msg('Kontakt', { id: 'contact', desc: 'Term before whom to ask' }),
        reach.length ? reach : nothing,
      )}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exhibitor-card': ExhibitorCard;
  }
}
