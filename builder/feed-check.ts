import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

import { timeZoneOf } from '../src/feed/time-zone.js';
import { formatBytes, formatDate } from '../src/locale/formats.js';
import { resolveLocale, type Locale } from '../src/locale/locale.js';
import { readWebAddress } from './addresses.js';
import { adviceFor, needOf } from './advice.js';
import { checkFeed, severityOf, type Finding, type Report, type Severity } from './check-feed.js';
import { textControl } from './controls.js';
import { countsOf } from './feed-facts.js';
import { keepQuery } from './keep-query.js';
import { messages } from './messages.js';
import { problemList } from './problem-list.js';
import { apacheLines, nginxLines } from './server-config.js';
import { feedParameter } from './state.js';

/** The worst comes first. */
const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * The checker: says of a feed's address what is wrong for embedding, and how it is mended.
 *
 * @tagname feed-check
 */
export class FeedCheck extends LitElement {
  /** Address of the builder. */
  @property() builder = '';

  @state() private url = '';
  @state() private report?: Report;
  @state() private checking = false;
  @state() private announcement = '';

  #check?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.url = readWebAddress(new URLSearchParams(location.search).get(feedParameter) ?? '') ?? '';
    if (this.url) void this.#run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#check?.abort();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    keepQuery();
  }

  private get locale(): Locale {
    return resolveLocale(document.documentElement.lang);
  }

  private get msg(): MsgFn {
    return messages[this.locale];
  }

  /** Checks what stands in the field. Another check that is under way is given up. */
  async #run(): Promise<void> {
    this.#check?.abort();
    const { signal } = (this.#check = new AbortController());
    this.report = undefined;
    this.checking = true;
    this.announcement = this.#checkingSentence();
    this.#remember();
    try {
      this.report = await checkFeed(this.url, this.locale, signal);
    } catch {
      // AbortError: another address is being checked.
      return;
    }
    this.checking = false;
    this.announcement = this.#verdict(this.report);
  }

  /** The address of the page tells what was checked; what else stands there is the builder's. */
  #remember(): void {
    const parameters = new URLSearchParams(location.search);
    const url = readWebAddress(this.url);
    if (url === undefined) parameters.delete(feedParameter);
    else parameters.set(feedParameter, url);
    const query = String(parameters);
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  #checkingSentence(): string {
    return this.msg('Wird geprüft … Das dauert höchstens eine halbe Minute.', {
      id: 'builder-checking',
      desc: 'The check is under way; it takes half a minute at most',
    });
  }

  /** The result in a sentence. */
  #verdict({ findings }: Report): string {
    const found = new Set(findings.map(severityOf));
    if (found.has('error'))
      return this.msg('So ist der Feed nicht zu sehen.', {
        id: 'builder-verdict-error',
        desc: 'Result of the check: elements cannot show the feed',
      });
    if (found.has('warning'))
      return this.msg('Der Feed ist zu sehen, aber nicht alles davon oder nicht überall.', {
        id: 'builder-verdict-warning',
        desc: 'Result of the check: not all of the feed is shown, or not everywhere',
      });
    if (found.has('hint'))
      return this.msg('Der Feed ist zu sehen. Ein paar Kleinigkeiten lassen sich verbessern.', {
        id: 'builder-verdict-hint',
        desc: 'Result of the check: all is shown, little things could be better',
      });
    return this.msg('Alles in Ordnung: Der Feed kann überall eingebettet werden.', {
      id: 'builder-verdict-good',
      desc: 'Result of the check: all is well',
    });
  }

  #severityName(severity: Severity): string {
    switch (severity) {
      case 'error':
        return this.msg('Fehler', { id: 'builder-error', desc: 'Before a finding: it is an error' });
      case 'warning':
        return this.msg('Achtung', {
          id: 'builder-warning',
          desc: 'Before a finding: something is not shown',
        });
      case 'hint':
        return this.msg('Hinweis', { id: 'builder-hint', desc: 'Before a finding: it could be better' });
    }
  }

  #renderFinding(finding: Finding): TemplateResult {
    const severity = severityOf(finding);
    const { title, text } = adviceFor(finding, this.locale);
    return html`<div class="finding ${severity}">
      <h3><span class="severity">${this.#severityName(severity)}:</span> ${title}</h3>
      <p>${text}</p>
      ${finding.code === 'problems' ? problemList(finding.problems, this.locale) : nothing}
      ${finding.code === 'image-origins' ? this.#renderOrigins(finding.origins) : nothing}
    </div>`;
  }

  #renderOrigins(origins: readonly string[]): TemplateResult {
    const list = origins.join(' ');
    return html`<code-block
        .label=${this.msg('Im Element', { id: 'builder-in-element', desc: 'Label of code: an attribute' })}
        .code=${`image-origins="${list}"`}
        .locale=${this.locale}
      ></code-block>
      <code-block
        .label=${this.msg('In der Policy', { id: 'builder-in-policy', desc: 'Label of code: a directive' })}
        .code=${`img-src ${list}`}
        .locale=${this.locale}
      ></code-block>`;
  }

  #renderFacts({ feed, bytes }: Report): unknown {
    if (!feed || bytes === undefined) return nothing;
    const facts = [
      ...countsOf(feed, this.locale).map(({ name, count }) => ({ name, value: String(count) })),
      ...(feed.updated
        ? [
            {
              name: this.msg('Zuletzt geändert', {
                id: 'builder-updated',
                desc: 'Before a date: last change',
              }),
              value: formatDate(feed.updated, timeZoneOf(feed), this.locale),
            },
          ]
        : []),
      {
        name: this.msg('Größe', { id: 'builder-size', desc: 'Before a size, such as 12 kB' }),
        value: formatBytes(bytes, this.locale),
      },
    ];
    return html`<dl class="facts">
      ${facts.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderServer({ url, findings }: Report): unknown {
    const needs = new Set(findings.map(({ code }) => needOf(code)).filter((need) => need !== undefined));
    if (needs.size === 0) return nothing;
    return html`<div class="server">
      <h3>
        ${this.msg('Auf dem Server', { id: 'builder-server', desc: 'Heading: what to set on the server' })}
      </h3>
      <p>
        ${this.msg(
          'Diese Zeilen beheben, was am Server liegt. Wer den Server betreibt, weiß, wohin sie gehören.',
          {
            id: 'builder-server-help',
            desc: 'Help: lines for the configuration of a web server',
          },
        )}
      </p>
      ${this.#renderLines('nginx', nginxLines(url, needs))}
      ${this.#renderLines('Apache', apacheLines(url, needs))}
    </div>`;
  }

  #renderLines(server: string, code: string): TemplateResult {
    return html`<code-block .label=${server} .code=${code} .locale=${this.locale}></code-block>`;
  }

  #renderReport(report: Report): TemplateResult {
    const findings = severities.flatMap((severity) =>
      report.findings.filter((finding) => severityOf(finding) === severity),
    );
    const worst = findings[0] ? severityOf(findings[0]) : 'good';
    return html`<div class="report">
      <h2>${this.msg('Ergebnis', { id: 'builder-report', desc: 'Heading: result of the check' })}</h2>
      <p class="verdict ${worst}">${this.#verdict(report)}</p>
      <p class="checked"><code>${report.url}</code></p>
      ${this.#renderFacts(report)} ${findings.map((finding) => this.#renderFinding(finding))}
      ${this.#renderServer(report)}
      ${
        report.feed
          ? html`<p>
              <a href=${this.builder} data-keeps-query>
                ${this.msg('Diesen Feed einbetten', { id: 'builder-embed-link', desc: 'Link to the builder' })}
              </a>
            </p>`
          : nothing
      }
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`<form class="check-form" @submit=${this.#submit}>
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
      <p class="checking" ?hidden=${!this.checking}>${this.#checkingSentence()}</p>
      ${this.report ? this.#renderReport(this.report) : nothing}
      <p class="visually-hidden" role="status">${this.announcement}</p>`;
  }

  #type(url: string): void {
    this.url = url;
  }

  #submit(event: SubmitEvent): void {
    // The policy of the page allows no form to be sent, and this one is not meant to be.
    event.preventDefault();
    const field = this.querySelector('input');
    if (field) this.url = field.value;
    void this.#run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feed-check': FeedCheck;
  }
}
