import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Feed, Quote } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { CopyController } from '../page/copy-controller.js';
import { allowedOrigins } from '../templates/image.js';
import { renderQuote, type QuoteView } from '../templates/quote.js';
import { quoteStyles } from '../templates/quote.styles.js';
import { pressQuoteStyles } from './press-quote.styles.js';
import { StandElement } from './stand-element.js';

/**
 * Quotes for the press, one or several below each other, in the quotation marks of their language, marked where they
 * are a translation, and to be copied with who said them.
 *
 * @tagname press-quote
 * @csspart quote - The figure.
 * @csspart text - The words.
 * @csspart speaker - Who said them, with office and organisation.
 * @csspart person - The speaker's name.
 * @csspart portrait - The speaker's portrait.
 * @csspart translation - That the words are a translation, with the original where the feed has it.
 * @csspart origin - Where and when they were published.
 * @csspart source - The publication.
 * @csspart credit - Whose picture the portrait is.
 */
export class PressQuote extends StandElement {
  static override styles = [StandElement.styles, quoteStyles, pressQuoteStyles];

  /** Id of the quote in the feed. Without it, and without `quotes` and `all`: the first quote. */
  @property({ useDefault: true }) quote = '';

  /** Ids of several quotes, separated by white space; shown in this order. */
  @property({ useDefault: true }) quotes = '';

  /** Shows all quotes of the feed. */
  @property({ type: Boolean }) all = false;

  /** Origins beside the feed's own from which portraits may be loaded, separated by white space. */
  @property({ attribute: 'image-origins', useDefault: true }) imageOrigins = '';

  readonly #copy = new CopyController(this, (message) => this.announce(message));

  protected emptyMessage(): string {
    return this.quote || this.quotes
      ? this.msg('Dieses Zitat gibt es nicht oder nicht mehr.', {
          id: 'quote-unknown',
          desc: 'Instead of the quote: the feed has none with this id',
        })
      : this.msg('Noch gibt es kein Zitat.', {
          id: 'quote-empty',
          desc: 'Instead of a quote: the feed has none',
        });
  }

  protected override entriesOf({ quotes }: Feed): readonly Quote[] {
    if (this.all) return quotes;
    const ids = [this.quote, ...this.quotes.split(/\s+/)].filter(Boolean);
    if (ids.length === 0) return quotes.slice(0, 1);
    return ids.map((id) => quotes.find((quote) => quote.id === id)).filter((quote) => quote !== undefined);
  }

  #renderItem(quote: Quote, view: QuoteView): TemplateResult {
    return html`<li data-entry=${quote.id}>${this.renderChange(quote)} ${renderQuote(quote, view)}</li>`;
  }

  protected renderFeed(feed: Feed, base: string): TemplateResult | undefined {
    const quotes = this.entriesOf(feed);
    const view = {
      locale: this.locale,
      timeZone: timeZoneOf(feed),
      origins: allowedOrigins(base, this.imageOrigins),
      copy: this.#copy,
    };
    const [first] = quotes;
    if (!first) return undefined;
    if (quotes.length === 1) return html`${this.renderChange(first)} ${renderQuote(first, view)}`;
    return html`<ul role="list">
      ${quotes.map((quote) => this.#renderItem(quote, view))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-quote': PressQuote;
  }
}
