import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { readWebAddress } from './addresses.js';
import { renderCode } from './code-view.js';
import { defaultLink } from './default-link.js';
import type { EmbedPlan, Integrity } from './embed-plan.js';
import { renderForm } from './form-view.js';
import { findFailure } from './inspect-feed.js';
import { loadFeed } from './load-feed.js';
import type { ElementDescription } from './manifest.js';
import { messages } from './messages.js';
import { loadElements, loadIntegrity } from './own-files.js';
import { PageElement } from './page-element.js';
import { renderPreview } from './preview-view.js';
import { errorSentence, feedSentence } from './sentences.js';
import { readState, withOption, withValue, writeState, type Context, type State } from './state.js';
import type { FeedStatus, Key, View } from './view.js';

/** Narrower windows begin with the preview of a phone: the others would be too small to read. */
const narrow = 640;

/**
 * The embed builder: a form, what it makes of an element, and the code for a page. All of its state is in the
 * address; nothing is stored.
 *
 * @tagname embed-builder
 */
export class EmbedBuilder extends PageElement {
  /** Address of the folder with the scripts of this version. */
  @property() folder = '';

  /** Address of the custom elements manifest. */
  @property() manifest = '';

  /** Address of the feed to begin with. */
  @property() feed = '';

  /** Address of the checker. */
  @property() checker = '';

  @state() private context?: Context;
  @state() private current?: State;
  @state() private integrity: Integrity = new Map();
  @state() private feedStatus: FeedStatus = { status: 'loading' };
  /** What was typed and cannot be used; the state keeps its last good value. */
  @state() private wrong: ReadonlyMap<Key, string> = new Map();
  @state() private broken = false;

  #loading?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
  }

  async #start(): Promise<void> {
    try {
      const [elements, integrity] = await Promise.all([
        loadElements(this.manifest, this.locale),
        loadIntegrity(absolute(this.folder)),
      ]);
      this.integrity = integrity;
      this.context = { elements, defaults: this.#defaults(elements) };
    } catch {
      // The manifest is not there, or cannot be read: without it nothing can be built.
      this.broken = true;
      return;
    }
    this.current = readState(location.search, this.context);
    await this.#loadFeed();
  }

  #defaults(elements: readonly ElementDescription[]): State {
    const [first] = elements;
    return {
      element: elements.find(({ tag }) => tag === 'exhibitor-list')?.tag ?? first?.tag ?? '',
      src: absolute(this.feed),
      lang: '',
      attributes: new Map(),
      theme: 'none',
      linkText: '',
      folder: absolute(this.folder),
      page: '',
      form: 'module',
      device: innerWidth < narrow ? 'phone' : 'desktop',
      scheme: 'light',
    };
  }

  /** Shows another state, and lets the address tell of it. */
  #change(next: State): void {
    if (!this.context) return;
    const former = this.current;
    this.current = next;
    history.replaceState(null, '', `${location.pathname}${writeState(next, this.context)}${location.hash}`);
    if (next.src !== former?.src) void this.#loadFeed();
  }

  /** Takes what was typed or chosen. What cannot be used is kept in sight, and said to be wrong. */
  readonly #take = (key: Key, value: string): void => {
    if (!this.context || !this.current) return;
    const next = withValue(this.current, key, value, this.context);
    const wrong = new Map(this.wrong);
    if (next) wrong.delete(key);
    else wrong.set(key, value);
    this.wrong = wrong;
    if (next) this.#change(next);
    else this.announce(errorSentence(key, this.locale));
  };

  readonly #takeOption = (name: string, value: string | undefined): void => {
    if (!this.context || !this.current) return;
    this.#change(withOption(this.current, name, value, this.context));
    // A value that was not taken gives way to the one that is.
    this.requestUpdate();
  };

  async #loadFeed(): Promise<void> {
    if (!this.current) return;
    const { src } = this.current;
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.feedStatus = { status: 'loading' };
    try {
      const loaded = await loadFeed(src, this.locale, signal);
      this.feedStatus =
        loaded.status === 'ready'
          ? loaded
          : { status: 'failed', finding: await findFailure(loaded, src, signal) };
    } catch (error) {
      // AbortError: another feed has been asked for since.
      if (signal.aborted) return;
      throw error;
    }
    this.announce(feedSentence(this.feedStatus, this.locale));
  }

  #embed(current: State): EmbedPlan {
    const { linkText, linkUrl, ...rest } = current;
    const loaded = this.feedStatus.status === 'ready' ? this.feedStatus : undefined;
    const { text, url } = defaultLink(current.element, loaded?.feed, current.lang || this.locale);
    return {
      ...rest,
      // A server may redirect to any address, also to one that must not stand in a policy.
      base: readWebAddress(loaded?.base ?? '') ?? current.src,
      home: absolute(this.folder),
      pageLang: this.locale,
      link: { text: linkText || text, url: linkUrl ?? url },
    };
  }

  protected override render(): unknown {
    const { current, context, locale } = this;
    const msg = messages[locale];
    if (this.broken)
      return html`<p class="error" role="alert">
        ${msg('Die Dateien dieser Seite sind nicht vollständig: Die Beschreibung der Elemente fehlt.', {
          id: 'builder-broken',
          desc: 'Error: the builder’s own files are incomplete',
        })}
      </p>`;
    if (!current || !context) return nothing;
    const view: View = {
      locale,
      msg,
      current,
      context,
      embed: this.#embed(current),
      feed: this.feedStatus,
      integrity: this.integrity,
      wrong: (key) => this.wrong.get(key),
      take: this.#take,
      takeOption: this.#takeOption,
    };
    return html`${renderForm(view, this.checker)}
      <div class="result">${renderPreview(view, absolute(this.folder))} ${renderCode(view)}</div>
      ${this.renderAnnouncement()}`;
  }
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href;
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
