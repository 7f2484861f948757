import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { str } from '@lit/localize/internal/str-tag.js';

import { renderFairButton } from '../calendar/calendar-button.js';
import { fairDays } from '../feed/fair-days.js';
import type { Fair, Feed, Organizer } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { dayOf, daysBetween, formatDaysUntil } from '../locale/formats.js';
import { JsonLdController } from '../page/json-ld-controller.js';
import { exhibitionEvent } from '../schema-org/exhibition-event.js';
import { renderContact } from '../templates/contact.js';
import { renderFairDates } from '../templates/fair-dates.js';
import { renderHeading } from '../templates/heading.js';
import { renderLink } from '../templates/link.js';
import { renderPlace } from '../templates/place.js';
import { renderJoined, renderText } from '../templates/text.js';
import { ClockController } from '../time/clock-controller.js';
import { StandElement } from './stand-element.js';
import { standInfoStyles } from './stand-info.styles.js';

/**
 * The stand at a glance: the fair and its dates, how far off it is, hall and stand, what the stand is about, who
 * organises it, and the fair for the visitor's calendar.
 *
 * @tagname stand-info
 * @csspart state - Whether the fair is to come, running or over.
 * @csspart description - What the stand is about.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact: a term and what it is.
 * @csspart contact - Whom to ask.
 */
export class StandInfo extends StandElement {
  static override styles = [StandElement.styles, standInfoStyles];

  /** Instant that is taken for now, such as 2025-10-01T14:30:00+02:00, for a preview. Default: the visitor's clock. */
  @property() now?: string;

  /**
   * Describes the stand to search engines, too: an ExhibitionEvent of schema.org with the programme and the organisers,
   * as JSON-LD in the head of the page. For one element a page.
   */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  readonly #clock = new ClockController(this);

  constructor() {
    super();
    new JsonLdController(this, () =>
      this.jsonLd && this.ready ? exhibitionEvent(this.ready.feed, this.locale) : undefined,
    );
  }

  protected emptyMessage(): string {
    return this.msg('Zum Stand ist noch nichts bekannt.', {
      id: 'stand-empty',
      desc: 'Instead of the facts: the feed has neither fair nor stand',
    });
  }

  protected override entriesOf({ fair, stand }: Feed): readonly (object | undefined)[] {
    return [fair, stand];
  }

  /** How far off the fair is, by the calendar of its place. */
  #stateMessage(feed: Feed): string | undefined {
    const { msg } = this;
    const dates = fairDays(feed.fair);
    if (!dates) return undefined;
    const [first, last] = dates;
    const today = dayOf(this.#clock.now, timeZoneOf(feed));
    const [day, days] = [daysBetween(first, today) + 1, daysBetween(first, last) + 1];
    if (day > days) return msg('Die Messe ist vorbei.', { id: 'fair-over', desc: 'State of the fair' });
    if (day < 1) {
      const when = formatDaysUntil(1 - day, this.locale);
      return msg(str`Die Messe beginnt ${when}.`, {
        id: 'fair-before',
        desc: 'State of the fair; the value is “morgen” or “in 12 Tagen”',
      });
    }
    return days === 1
      ? msg('Die Messe ist heute.', { id: 'fair-today', desc: 'State of a fair that takes one day' })
      : msg(str`Die Messe läuft: Tag ${day} von ${days}.`, {
          id: 'fair-running',
          desc: 'State of the fair: the number of this day, and of its days',
        });
  }

  #renderFair({ name, shortName, url }: Fair): unknown {
    const { locale } = this;
    const short = shortName && html`(${renderText(shortName, locale)})`;
    return renderJoined([renderLink(renderText(name, locale), url), short], ' ');
  }

  #renderVenue({ venue, address, city }: Fair): unknown {
    const places = [venue, address, city].filter((place) => place !== undefined);
    return (
      places.length > 0 &&
      renderJoined(
        places.map((place) => renderText(place, this.locale)),
        ', ',
      )
    );
  }

  #renderOrganizers(organizers: readonly Organizer[]): unknown {
    if (organizers.length === 0) return nothing;
    return html`<ul role="list">
      ${organizers.map(
        ({ name, role, url }) =>
          html`<li>
            ${renderLink(renderText(name, this.locale), url)}${
              role ? html`<span class="muted">, ${renderText(role, this.locale)}</span>` : nothing
            }
          </li>`,
      )}
    </ul>`;
  }

  /** What is known, as pairs of a term and what it is. */
  #renderFacts({ fair, stand }: Feed): (readonly [term: string, fact: unknown])[] {
    const { msg } = this;
    const facts = [
      [
        msg('Messe', { id: 'fair', desc: 'Term before the name of the fair' }),
        fair && this.#renderFair(fair),
      ],
      [
        msg('Datum', { id: 'dates', desc: 'Term before the dates of the fair' }),
        fair && renderFairDates(fair, this.locale),
      ],
      [
        msg('Ort', { id: 'venue', desc: 'Term before venue, address and city' }),
        fair && this.#renderVenue(fair),
      ],
      [
        msg('Standort', { id: 'place', desc: 'Term before hall and stand number' }),
        stand && renderPlace(stand, msg),
      ],
      [
        msg('Veranstalter des Standes', { id: 'organizers', desc: 'Term before who organises the stand' }),
        stand && this.#renderOrganizers(stand.organizers),
      ],
      [
        msg('Kontakt', { id: 'contact', desc: 'Term before whom to ask' }),
        stand?.contact && renderContact(stand.contact, this.locale),
      ],
    ] as const;
    return facts.filter(([, fact]) => fact && fact !== nothing);
  }

  protected renderFeed(feed: Feed, base: string): TemplateResult | undefined {
    const { locale } = this;
    const { fair, stand } = feed;
    const name = stand?.name ?? fair?.name;
    const description = stand?.description;
    const facts = this.#renderFacts(feed);
    const stateMessage = this.#stateMessage(feed);
    const calendar = renderFairButton({ feed, base, locale });
    if (!name && !description && facts.length === 0) return undefined;
    return html`${name ? renderHeading(this.headingLevel, renderText(name, locale)) : nothing}
      ${this.renderChange(stand, fair)} ${stateMessage ? html`<p part="state">${stateMessage}</p>` : nothing}
      ${description ? html`<p part="description" class="pre">${renderText(description, locale)}</p>` : nothing}
      <dl part="facts">
        ${facts.map(
          ([term, fact]) =>
            html`<div part="fact">
              <dt>${term}</dt>
              <dd>${fact}</dd>
            </div>`,
        )}
      </dl>
      ${calendar ? html`<p class="actions">${calendar}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stand-info': StandInfo;
  }
}
