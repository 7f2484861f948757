import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

import { FeedErrorEvent, FeedLoadEvent } from '../feed/events.js';
import { FeedController } from '../feed/feed-controller.js';
import type { FeedError } from '../feed/feed-error.js';
import type { FeedState, ReadyState } from '../feed/feed-source.js';
import type { Feed } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { formatDate } from '../locale/formats.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { standStyles } from './stand-element.styles.js';

/**
 * What all elements of the library share: where the feed comes from, in which language it is shown, and what is
 * seen while it loads, when it fails and when it is out of date. An element says only what it shows of a feed.
 *
 * The children of an element are its fallback: shown without JavaScript, while loading and on failure.
 *
 * @slot - Fallback, shown until there is something to show.
 * @fires {FeedLoadEvent} feed-load - A feed was loaded, or new content of it.
 * @fires {FeedErrorEvent} feed-error - A load failed; its `code` says why.
 * @csspart base - Everything inside the element.
 * @csspart notice - What is said instead of or below the content: loading, empty, failed, as of.
 * @csspart button - A button.
 * @csspart heading - A heading.
 * @csspart link - A link.
 * @cssprop [--stand-accent=currentColor] - Colour of lines and marks that stand out.
 * @cssprop [--stand-line=color-mix(in srgb, currentColor 25%, transparent)] - Colour of borders.
 * @cssprop [--stand-muted=color-mix(in srgb, currentColor 85%, transparent)] - Colour of secondary text.
 * @cssprop [--stand-surface=transparent] - Background of cards.
 * @cssprop [--stand-radius=0.25em] - Radius of corners.
 * @cssprop [--stand-gap=1em] - Distance between entries.
 */
export abstract class StandElement extends LitElement {
  static override styles: CSSResultGroup = standStyles;

  /** URL of the feed, absolute or relative to the page. Elements with the same URL share one download. */
  @property() src?: string;

  /** The feed itself, instead of a URL: parsed data or JSON text. Give a new object to show a change. */
  @property({ attribute: false }) feed?: unknown;

  /** Level of the element's own headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  /** Seconds after which the feed is loaded again, at least 10; 0 for never. Pauses while the page is hidden. */
  @property({ type: Number }) refresh = 0;

  @state() private retrying = false;

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController(this, (next) => this.#tell(next));
  #told: Feed | undefined;

  /** Loads the feed again. Resolves when that is done, well or not. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  /** The language this element speaks at its place in the page. */
  protected get locale(): Locale {
    return this.#locale.locale;
  }

  /** The interface texts in that language. */
  protected get msg(): MsgFn {
    return messages[this.locale];
  }

  /** What the element shows of a feed, or undefined where the feed has nothing for it. */
  protected abstract renderFeed(feed: Feed, base: string): TemplateResult | undefined;

  /** What it says where the feed has nothing for it. */
  protected abstract emptyMessage(): string;

  #tell(next: FeedState): void {
    if ('error' in next && next.error) this.dispatchEvent(new FeedErrorEvent(next.error));
    if (next.status !== 'ready' || next.feed === this.#told) return;
    this.#told = next.feed;
    this.dispatchEvent(new FeedLoadEvent(next.feed, next.problems));
  }

  async #retry(): Promise<void> {
    this.retrying = true;
    await this.reload();
    this.retrying = false;
    await this.updateComplete;
    // The button is gone, and the keyboard with it unless the visitor has moved on: give it a place near by.
    const base = this.renderRoot.querySelector<HTMLElement>('[part=base]');
    if (!base || document.activeElement !== document.body) return;
    base.tabIndex = -1;
    base.focus();
  }

  #failureMessage(error?: FeedError): string {
    if (this.retrying) return this.#loadingMessage();
    switch (error?.code) {
      case 'offline':
        return this.msg('Keine Verbindung zum Internet.', {
          id: 'failed-offline',
          desc: 'Instead of the content: the device is offline',
        });
      case 'newer-version':
        return this.msg('Diese Seite kann die neue Fassung der Angaben noch nicht lesen.', {
          id: 'failed-newer-version',
          desc: 'Instead of the content: the feed has a version this script is too old for',
        });
      default:
        return this.msg('Die Angaben können gerade nicht geladen werden.', {
          id: 'failed',
          desc: 'Instead of the content: the feed could not be loaded or read',
        });
    }
  }

  #loadingMessage(): string {
    return this.msg('Wird geladen …', { id: 'loading', desc: 'Shown while the feed loads' });
  }

  #renderState(current: FeedState): unknown {
    switch (current.status) {
      case 'idle':
        // The page may still give a feed; if not, a reason is better than a blank box.
        return html`<slot></slot>
          <p part="notice" class="late">${this.#failureMessage()}</p>`;
      case 'loading':
        return html`<slot></slot>
          <p part="notice" class="late">${this.#loadingMessage()}</p>`;
      case 'failed':
        return html`<slot></slot>`;
      case 'ready':
        return this.#renderReady(current);
    }
  }

  #renderReady({ feed, base }: ReadyState): unknown {
    return (
      this.renderFeed(feed, base) ??
      html`<slot></slot>
        <p part="notice">${this.emptyMessage()}</p>`
    );
  }

  /** Always there, so that assistive technology notices when something is said in it. */
  #renderStatus(current: FeedState): TemplateResult {
    const failure = current.status === 'failed' ? current.error : undefined;
    const stale = current.status === 'ready' && current.error !== undefined;
    return html`<div role="status">
      ${
        failure
          ? html`<p part="notice">
              ${this.#failureMessage(failure)} ${this.#feed.reloadable ? this.#renderRetry() : nothing}
            </p>`
          : nothing
      }
      ${stale ? html`<p part="notice">${this.#renderAge(current)}</p>` : nothing}
    </div>`;
  }

  #renderRetry(): TemplateResult {
    return html`<button part="button" type="button" @click=${this.#retry}>
      ${this.msg('Erneut versuchen', { id: 'retry', desc: 'Button: load the feed again' })}
    </button>`;
  }

  #renderAge({ feed, checkedAt }: ReadyState): string {
    const date = formatDate(feed.updated ?? new Date(checkedAt).toISOString(), timeZoneOf(feed), this.locale);
    return this.msg(str`Stand: ${date}. Eine Aktualisierung war nicht möglich.`, {
      id: 'stale',
      desc: 'Below the content: how old it is, since a newer version could not be loaded',
    });
  }

  protected override render(): TemplateResult {
    const current = this.#feed.state;
    return html`<div part="base" lang=${this.locale} dir="ltr" aria-busy=${current.status === 'loading'}>
      ${this.#renderState(current)} ${this.#renderStatus(current)}
    </div>`;
  }
}
