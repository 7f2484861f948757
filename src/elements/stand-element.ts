import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

import { FeedErrorEvent, FeedLoadEvent } from '../feed/events.js';
import { FeedController } from '../feed/feed-controller.js';
import type { FeedError } from '../feed/feed-error.js';
import type { FeedState, ReadyState } from '../feed/feed-source.js';
import type { Feed } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { formatAge } from '../locale/formats.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { keepPlace } from '../page/keep-place.js';
import { renderButton } from '../templates/button.js';
import { renderChange } from '../templates/change.js';
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
 * @csspart refresh - How old the content is, and the control that stops and starts its refreshing.
 * @csspart change - That an entry is new or has changed since the feed was loaded before.
 * @csspart button - A button.
 * @csspart heading - A heading.
 * @csspart link - A link.
 * @cssprop [--stand-accent=currentColor] - Colour of lines and marks that stand out.
 * @cssprop [--stand-line=color-mix(in srgb, currentColor 25%, transparent)] - Colour of borders.
 * @cssprop [--stand-control=color-mix(in srgb, currentColor 60%, transparent)] - Colour of the borders of buttons and fields; 3:1 against the page at least.
 * @cssprop [--stand-focus=currentColor] - Colour of the outline around what has the focus.
 * @cssprop [--stand-muted=color-mix(in srgb, currentColor 85%, transparent)] - Colour of secondary text.
 * @cssprop [--stand-surface=transparent] - Background of cards.
 * @cssprop [--stand-radius=0.25em] - Radius of corners.
 * @cssprop [--stand-gap=1em] - Distance between entries.
 */
export abstract class StandElement extends LitElement {
  static override styles: CSSResultGroup = standStyles;

  /** What the constructor sets, by property. Stands before them, for they are entered here. */
  readonly #defaults = new Map<PropertyKey, unknown>();

  /** URL of the feed, absolute or relative to the page. Elements with the same URL share one download. */
  @property() src?: string;

  /** The feed itself, instead of a URL: parsed data or JSON text. Give a new object to show a change. */
  @property({ attribute: false }) feed?: unknown;

  /** Level of the element's own headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  /**
   * Seconds after which the feed is loaded again, at least 10; 0 for never. Pauses while the page is hidden, and when
   * the visitor stops it (WCAG 2.2.2).
   */
  @property({ type: Number }) refresh = 0;

  @state() private retrying = false;
  @state() private announcement = '';

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController(this, (next) => this.#tell(next));
  #told: Feed | undefined;
  #shown: FeedState | undefined;
  #putBack: (() => void) | undefined;

  /**
   * Frameworks withdraw a property by setting it to undefined: like an attribute that is removed, it gets its default.
   * @internal
   */
  override requestUpdate(name?: PropertyKey, before?: unknown, options?: PropertyDeclaration): void {
    if (name !== undefined && options?.useDefault) {
      const properties = this as unknown as Record<PropertyKey, unknown>;
      const value = properties[name] ?? this.#defaults.get(name);
      if (!this.#defaults.has(name)) this.#defaults.set(name, value);
      if (!Object.is(value, properties[name])) {
        properties[name] = value;
        return;
      }
    }
    super.requestUpdate(name, before, options);
  }

  /** What of a refresh changes the place of things is put right. */
  protected override update(changed: PropertyValues): void {
    const current = this.#feed.state;
    // Of the feed, or of the time: neither is something the visitor has just done.
    const byItself = this.#shown?.status === 'ready' && (this.#shown !== current || changed.size === 0);
    this.#putBack = byItself ? keepPlace(this) : undefined;
    this.#shown = current;
    super.update(changed);
  }

  /** To be called last by an element that changes the page itself. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#putBack?.();
  }

  /** Loads the feed again. Resolves when that is done, well or not. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  /** The language this element speaks at its place in the page. */
  protected get locale(): Locale {
    return this.#locale.locale;
  }

  /**
   * The interface texts in that language.
   * @internal The build puts translations in the place of options: only messages of this library work.
   */
  protected get msg(): MsgFn {
    return messages[this.locale];
  }

  /** Says something to those who cannot see it: once, politely. */
  protected announce(message: string): void {
    // The same words again are no change, and would not be read out.
    this.announcement = this.announcement === message ? `${message}\u00a0` : message;
  }

  /** Puts the focus where the visitor is to go on, though it may be nothing that the keyboard stops at. */
  protected focusOn(target: HTMLElement | null | undefined): void {
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    (target.closest('[data-entry]') ?? target).scrollIntoView({ behavior: 'instant' });
  }

  /** Marks an entry, or several that are shown as one, not as it was when the feed was loaded before. */
  protected renderChange(...entries: (object | undefined)[]): unknown {
    const changes = this.ready?.changes;
    const changed = entries.find((entry) => entry && changes?.has(entry));
    return renderChange(changed && changes?.get(changed), this.locale);
  }

  /** What the element shows of a feed, or undefined where the feed has nothing for it. */
  protected abstract renderFeed(feed: Feed, base: string): TemplateResult | undefined;

  /** What it says where the feed has nothing for it. */
  protected abstract emptyMessage(): string;

  /** The entries of a feed that the element shows; what is new about them is announced. */
  protected abstract entriesOf(feed: Feed): readonly (object | undefined)[];

  /** What is shown, where there is something. */
  protected get ready(): ReadyState | undefined {
    const { state } = this.#feed;
    return state.status === 'ready' ? state : undefined;
  }

  #tell(next: FeedState): void {
    if ('error' in next && next.error) this.dispatchEvent(new FeedErrorEvent(next.error));
    if (next.status !== 'ready' || next.feed === this.#told) return;
    if (this.#told) this.#announceChanges(next);
    this.#told = next.feed;
    this.dispatchEvent(new FeedLoadEvent(next.feed, next.problems));
  }

  #announceChanges({ feed, changes }: ReadyState): void {
    const count = this.entriesOf(feed).filter((entry) => entry && changes.has(entry)).length;
    if (count === 0) return;
    this.announce(
      count === 1
        ? this.msg('Aktualisiert: 1 Eintrag ist neu oder geändert.', {
            id: 'changes-one',
            desc: 'Announced after a refresh',
          })
        : this.msg(str`Aktualisiert: ${count} Einträge sind neu oder geändert.`, {
            id: 'changes',
            desc: 'Announced after a refresh; never 1',
          }),
    );
  }

  async #retry(): Promise<void> {
    this.retrying = true;
    await this.reload();
    this.retrying = false;
    await this.updateComplete;
    // The button is gone, and the keyboard with it unless the visitor has moved on: give it a place near by.
    if (document.activeElement === document.body)
      this.focusOn(this.renderRoot.querySelector<HTMLElement>('[part=base]'));
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
      case 'ready':
        return this.#renderReady(current);
      case 'failed':
        return html`<slot></slot>`;
      default:
        // Idle: the page may still give a feed; if not, a reason is better than a blank box.
        return html`<slot></slot>
          <p part="notice" class="late">
            ${current.status === 'idle' ? this.#failureMessage() : this.#loadingMessage()}
          </p>`;
    }
  }

  #renderReady(current: ReadyState): unknown {
    const { feed, base } = current;
    return html`${this.refresh > 0 && this.#feed.reloadable ? this.#renderRefresh(current) : nothing}
    ${
      this.renderFeed(feed, base) ??
      html`<slot></slot>
        <p part="notice">${this.emptyMessage()}</p>`
    }`;
  }

  /** Before the content, where it is found: content that changes by itself needs a way to stop it. */
  #renderRefresh(current: ReadyState): TemplateResult {
    const { paused } = this.#feed;
    return html`<p part="refresh" class="muted">
      <span>
        ${this.#age(current)}
        ${
          paused
            ? this.msg('Wird nicht mehr aktualisiert.', {
                id: 'refresh-paused',
                desc: 'The visitor has stopped the refreshing',
              })
            : this.msg('Wird laufend aktualisiert.', {
                id: 'refresh-running',
                desc: 'The content is refreshed again and again',
              })
        }
      </span>
      ${renderButton(
        paused
          ? this.msg('Weiter aktualisieren', { id: 'refresh-resume', desc: 'Button: refresh again' })
          : this.msg('Anhalten', { id: 'refresh-pause', desc: 'Button: stop refreshing' }),
        () => this.#feed.pause(!paused),
      )}
    </p>`;
  }

  /** Always there, so that assistive technology notices when something is said in it. */
  #renderStatus(current: FeedState): TemplateResult {
    return html`<div role="status">
      ${'error' in current && current.error ? html`<p part="notice">${this.#renderError(current)}</p>` : nothing}
      <p class="visually-hidden">${this.announcement}</p>
    </div>`;
  }

  /** That there is nothing to show, or nothing newer. */
  #renderError(current: FeedState & { error?: FeedError }): unknown {
    if (current.status === 'ready') {
      const stale = this.msg('Eine Aktualisierung war nicht möglich.', {
        id: 'stale',
        desc: 'After how old the content is: a newer version could not be loaded',
      });
      return [this.#age(current), ' ', stale];
    }
    const retry = this.msg('Erneut versuchen', { id: 'retry', desc: 'Button: load the feed again' });
    return html`${this.#failureMessage(current.error)}
    ${this.#feed.reloadable ? renderButton(retry, () => this.#retry()) : nothing}`;
  }

  #age({ feed, checkedAt }: ReadyState): string {
    return formatAge(feed.updated ?? new Date(checkedAt).toISOString(), timeZoneOf(feed), this.locale);
  }

  protected override render(): TemplateResult {
    const current = this.#feed.state;
    return html`<div part="base" lang=${this.locale} dir="ltr" aria-busy=${current.status === 'loading'}>
      ${this.#renderState(current)} ${this.#renderStatus(current)}
    </div>`;
  }
}
