import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Feed, Quote } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { allowedOrigins } from '../templates/image.js';
import { renderQuote } from '../templates/quote.js';
import { quoteStyles } from '../templates/quote.styles.js';
import { StandElement } from './stand-element.js';

/**
 * One quote for the press, in the quotation marks of its language and marked where it is a translation.
 *
 * @tagname press-quote
 * @csspart quote - The figure.
 * @csspart text - The words.
 * @csspart speaker - Who said them, with office and organisation.
 * @csspart person - The speaker's name.
 * @csspart portrait - The speaker's portrait.
 * @csspart translation - That the words are a translation.
 * @csspart origin - Where and when they were published.
 * @csspart source - The publication.
 * @csspart credit - Whose picture the portrait is.
 */
export class PressQuote extends StandElement {
  static override styles = [StandElement.styles, quoteStyles];

  /** Id of the quote in the feed. Without it: the first quote. */
  @property() quote?: string;

  /** Origins beside the feed's own from which the portrait may be loaded, separated by white space. */
  @property({ attribute: 'image-origins', useDefault: true }) imageOrigins = '';

  protected emptyMessage(): string {
    return this.quote
      ? this.msg('Dieses Zitat gibt es nicht oder nicht mehr.', {
          id: 'quote-unknown',
          desc: 'Instead of the quote: the feed has none with this id',
        })
      : this.msg('Noch gibt es kein Zitat.', {
          id: 'quote-empty',
          desc: 'Instead of a quote: the feed has none',
        });
  }

  #selectQuote({ quotes }: Feed): Quote | undefined {
    return this.quote ? quotes.find(({ id }) => id === this.quote) : quotes[0];
  }

  protected renderFeed(feed: Feed, base: string): TemplateResult | undefined {
    const quote = this.#selectQuote(feed);
    return (
      quote &&
      renderQuote(quote, {
        locale: this.locale,
        timeZone: timeZoneOf(feed),
        origins: allowedOrigins(base, this.imageOrigins),
      })
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-quote': PressQuote;
  }
}
