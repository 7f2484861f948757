import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

import { readWebAddress } from './addresses.js';
import { fileControl, textControl } from './controls.js';
import { inspectFeed, inspectFile, type Report } from './inspect-feed.js';
import { messages } from './messages.js';
import { PageElement } from './page-element.js';
import { renderReport, verdictSentence } from './report-view.js';
import { feedParameter } from './state.js';

/**
 * The checker: says of a feed, by its address or as a file, what is wrong for embedding, and how it is mended.
 *
 * @tagname feed-checker
 */
export class FeedChecker extends PageElement {
  /** Address of the builder. */
  @property() builder = '';

  @state() private url = '';
  @state() private report?: Report;
  @state() private waiting = '';

  #check?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.url = readWebAddress(new URLSearchParams(location.search).get(feedParameter) ?? '') ?? '';
    if (this.url) void this.#checkAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#check?.abort();
  }

  private get msg(): MsgFn {
    return messages[this.locale];
  }

  async #checkAddress(): Promise<void> {
    this.#remember();
    const file = this.querySelector<HTMLInputElement>('#field-file');
    // What the field says would not be what is checked.
    if (file) file.value = '';
    const waiting = this.msg('Wird geprüft … Das dauert höchstens eine halbe Minute.', {
      id: 'builder-checking',
      desc: 'The check is under way; it takes half a minute at most',
    });
    await this.#run((signal) => inspectFeed(this.url, this.locale, signal), waiting);
  }

  /** `waiting` is what is said until there is a result. Another check that is under way is given up. */
  async #run(inspect: (signal: AbortSignal) => Promise<Report>, waiting = ''): Promise<void> {
    this.#check?.abort();
    const { signal } = (this.#check = new AbortController());
    this.report = undefined;
    this.waiting = waiting;
    if (waiting) this.announce(waiting);
    try {
      const report = await inspect(signal);
      signal.throwIfAborted();
      this.report = report;
      this.announce(verdictSentence(report, this.locale));
    } catch (error) {
      // AbortError: something else is being checked.
      if (!signal.aborted) throw error;
    } finally {
      if (!signal.aborted) this.waiting = '';
    }
  }

  /** The address of the page tells which was checked last; what else stands there is the builder's. */
  #remember(): void {
    const parameters = new URLSearchParams(location.search);
    const url = readWebAddress(this.url);
    if (url === undefined) parameters.delete(feedParameter);
    else parameters.set(feedParameter, url);
    const query = String(parameters);
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  protected override render(): TemplateResult {
    return html`<form class="check-form" @submit=${(event: SubmitEvent) => this.#submit(event)}>
        ${textControl(
          {
            id: 'field-url',
            label: this.msg('Adresse des Feeds', { id: 'builder-src', desc: 'Label: URL of the feed' }),
            value: this.url,
          },
          (typed) => this.#type(typed),
        )}
        <button type="submit">
          ${this.msg('Prüfen', { id: 'builder-check', desc: 'Button: check the feed' })}
        </button>
      </form>
      ${fileControl(
        {
          id: 'field-file',
          label: this.msg('Oder eine Datei von diesem Gerät', {
            id: 'builder-file',
            desc: 'Label, after the field for an address: a file to be checked',
          }),
          help: this.msg(
            'Schon vor der Veröffentlichung; die Datei bleibt auf diesem Gerät. Ob mit dem Server alles stimmt, zeigt erst ihre Adresse.',
            {
              id: 'builder-file-help',
              desc: 'Help: the file is sent nowhere; what is wrong with the server is found by the address only',
            },
          ),
          accept: '.json,application/json',
        },
        (file) => void this.#run(() => inspectFile(file, this.locale)),
      )}
      <p class="checking" ?hidden=${!this.waiting}>${this.waiting}</p>
      ${this.report ? renderReport(this.report, this.locale, this.builder) : nothing}
      ${this.renderAnnouncement()}`;
  }

  #type(url: string): void {
    this.url = url;
  }

  #submit(event: SubmitEvent): void {
    // The policy of the page allows no form to be sent, and this one is not meant to be.
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('#field-url');
    if (field) this.url = field.value;
    void this.#checkAddress();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feed-checker': FeedChecker;
  }
}
