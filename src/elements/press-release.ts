import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Attachment, Feed, Release, Text } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { formatAge, formatBytes, formatDate } from '../locale/formats.js';
import { releaseStatusName } from '../locale/release-status-name.js';
import { plainText } from '../locale/text.js';
import { CopyController } from '../page/copy-controller.js';
import { printElement } from '../page/print-element.js';
import { renderButton } from '../templates/button.js';
import { renderContact } from '../templates/contact.js';
import { renderDisclosure } from '../templates/disclosure.js';
import { renderHeading } from '../templates/heading.js';
import { allowedOrigins } from '../templates/image.js';
import { renderLink } from '../templates/link.js';
import { renderQuote, type QuoteView } from '../templates/quote.js';
import { disclosureStyles } from '../templates/disclosure.styles.js';
import { quoteStyles } from '../templates/quote.styles.js';
import { quotesOf, releaseText } from '../templates/release-text.js';
import { renderShowAll } from '../templates/show-all.js';
import { renderJoined, renderText } from '../templates/text.js';
import { pressReleaseStyles } from './press-release.styles.js';
import { StandElement } from './stand-element.js';

/**
 * A press release: place, date and status, lead, quotes, body, background, contacts and downloads, to be printed and
 * copied; or the list of all releases, each to be opened in place.
 *
 * @tagname press-release
 * @csspart release - One release.
 * @csspart meta - Place, date and status.
 * @csspart status - Whether the release stands as first published.
 * @csspart note - What was corrected, or why the release was withdrawn.
 * @csspart lead - The first paragraph.
 * @csspart body - The paragraphs.
 * @csspart details - What opens in place: the text of a release in a list, or of one that was withdrawn.
 * @csspart summary - What opens it.
 * @csspart quote - A quote.
 * @csspart text - The words of a quote.
 * @csspart speaker - Who said them, with office and organisation.
 * @csspart person - The speaker's name.
 * @csspart portrait - The speaker's portrait.
 * @csspart translation - That a quote is a translation, with the original where the feed has it.
 * @csspart origin - Where and when a quote was published.
 * @csspart source - The publication.
 * @csspart credit - Whose picture the portrait is.
 * @csspart background - The paragraphs on the background.
 * @csspart contacts - Whom the press may ask.
 * @csspart contact - One contact.
 * @csspart attachments - Files for download, with type and size.
 * @csspart age - When the feed last changed.
 */
export class PressRelease extends StandElement {
  static override styles = [StandElement.styles, quoteStyles, pressReleaseStyles, disclosureStyles];

  /** Id of the release in the feed. Without it: the only release there is, or the list of all. */
  @property({ useDefault: true }) release = '';

  /** Releases that the list shows until the visitor wants to see all; 0 for all at once. */
  @property({ type: Number }) limit = 0;

  /** Shows only title, date and lead, with the title as a link to the release on the web. */
  @property({ type: Boolean }) teaser = false;

  /** Origins beside the feed's own from which portraits may be loaded, separated by white space. */
  @property({ attribute: 'image-origins', useDefault: true }) imageOrigins = '';

  @state() private showsAll = false;
  /** Which texts are open in the list, by id. */
  @state() private opened: ReadonlySet<string> = new Set();

  readonly #copy = new CopyController(this, (message) => this.announce(message));

  async #showAll(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
    const item = this.renderRoot.querySelectorAll('li[data-entry]')[this.limit];
    this.focusOn(item?.querySelector<HTMLElement>('[part=heading]'));
  }

  #print(event: Event, { title }: Release): void {
    const article = (event.currentTarget as Element).closest('article');
    if (article) printElement(article, plainText(title, this.locale));
  }

  #toggle(id: string): void {
    this.opened = new Set(
      this.opened.has(id) ? [...this.opened].filter((each) => each !== id) : [...this.opened, id],
    );
  }

  protected emptyMessage(): string {
    return this.release
      ? this.msg('Diese Pressemitteilung gibt es nicht oder nicht mehr.', {
          id: 'release-unknown',
          desc: 'Instead of the press release: the feed has none with this id',
        })
      : this.msg('Noch gibt es keine Pressemitteilung.', {
          id: 'release-empty',
          desc: 'Instead of a press release: the feed has none',
        });
  }

  protected override entriesOf({ releases }: Feed): readonly Release[] {
    return this.release ? releases.filter(({ id }) => id === this.release) : releases;
  }

  #renderParagraphs(paragraphs: readonly Text[]): TemplateResult[] {
    return paragraphs.map((paragraph) => html`<p class="pre">${renderText(paragraph, this.locale)}</p>`);
  }

  #renderSection(part: string, title: string, content: readonly unknown[]): unknown {
    if (content.length === 0) return nothing;
    return html`<section part=${part}>${renderHeading(this.headingLevel + 1, title)}${content}</section>`;
  }

  #renderAttachment({ title, url, type, size }: Attachment): TemplateResult {
    // A short subtype, else the extension: `application/vnd…` tells nobody anything, nor does `.php`.
    const [, kind] =
      /\/(\w{2,4})(?![\w.-])/.exec(type ?? '') ?? /\.(\w{2,5})$/.exec(new URL(url).pathname) ?? [];
    const meta = [kind?.toUpperCase(), size !== undefined && formatBytes(size, this.locale)].filter(Boolean);
    return html`<p>
      ${renderLink(renderText(title, this.locale), url)}
      ${meta.length ? html`<span class="muted">(${meta.join(', ')})</span>` : nothing}
    </p>`;
  }

  #renderMeta({ locationCreated, datePublished, status }: Release, timeZone: string): unknown {
    const { locale } = this;
    const date =
      datePublished &&
      html`<time datetime=${datePublished}>${formatDate(datePublished, timeZone, locale)}</time>`;
    const statusName = releaseStatusName(status, locale);
    const place = renderJoined([renderText(locationCreated, locale), date], ', ');
    const meta = renderJoined([
      place.length ? place : undefined,
      statusName && (status === 'initial' ? statusName : html`<strong part="status">${statusName}</strong>`),
    ]);
    return meta.length ? html`<p part="meta" class="muted">${meta}</p>` : nothing;
  }

  #renderText(release: Release, feed: Feed, view: QuoteView): TemplateResult {
    const { locale, msg } = this;
    const { title, body, background, contacts, attachments, status } = release;
    const copy = status === 'withdrawn' ? undefined : view.copy;
    const quoteView = { ...view, copy, within: plainText(title, locale) };
    return html`${quotesOf(release, feed).map((quote) => renderQuote(quote, quoteView))}
    ${body.length ? html`<div part="body">${this.#renderParagraphs(body)}</div>` : nothing}
    ${this.#renderSection(
      'background',
      msg('Hintergrund', { id: 'release-background', desc: 'Heading of the background in a press release' }),
      this.#renderParagraphs(background),
    )}
    ${this.#renderSection(
      'contacts',
      msg('Pressekontakt', { id: 'release-contacts', desc: 'Heading of the contacts in a press release' }),
      contacts.map((contact) => renderContact(contact, locale)),
    )}
    ${this.#renderSection(
      'attachments',
      msg('Dateien', { id: 'release-attachments', desc: 'Heading of the downloads of a press release' }),
      attachments.map((attachment) => this.#renderAttachment(attachment)),
    )}`;
  }

  /** Nobody is invited to use a release that was withdrawn. */
  #renderActions(release: Release, feed: Feed): unknown {
    const { locale, msg } = this;
    if (release.status === 'withdrawn') return nothing;
    const title = renderText(release.title, locale);
    const copyLabel = msg('Text kopieren', { id: 'release-copy', desc: 'Button: copies a press release' });
    return html`<p class="actions">
      ${this.#copy.render(copyLabel, release, () => releaseText(release, feed, locale), locale, title)}
      ${renderButton(
        msg('Drucken', { id: 'print', desc: 'Button: prints a press release' }),
        (event) => this.#print(event, release),
        title,
      )}
    </p>`;
  }

  /** What is in a list, and what was withdrawn, shows its text only to those who want it. */
  #renderRelease(release: Release, feed: Feed, view: QuoteView, inList: boolean): TemplateResult {
    const { locale, msg } = this;
    const { id, title, url, note, lead, status } = release;
    const withdrawn = status === 'withdrawn';
    const leadText = lead ? html`<p part="lead" class="pre">${renderText(lead, locale)}</p>` : nothing;
    const rest = () =>
      html`${withdrawn ? leadText : nothing} ${this.#renderText(release, feed, view)}
      ${this.#renderActions(release, feed)}
      ${
        feed.updated
          ? html`<p part="age" class="muted">${formatAge(feed.updated, view.timeZone, locale)}</p>`
          : nothing
      }`;
    const label = withdrawn
      ? msg('Text der zurückgezogenen Mitteilung', {
          id: 'release-withdrawn-text',
          desc: 'Opens the text of a press release that was withdrawn',
        })
      : msg('Weiterlesen', { id: 'read-more', desc: 'Opens the text of a press release in a list' });
    const folded = () =>
      renderDisclosure(label, renderText(title, locale), this.opened.has(id), () => this.#toggle(id), rest);
    return html`<article part="release">
      ${renderHeading(this.headingLevel, renderLink(renderText(title, locale), url))}
      ${this.#renderMeta(release, view.timeZone)} ${this.renderChange(release)}
      ${note ? html`<p part="note" class="pre">${renderText(note, locale)}</p>` : nothing}
      ${withdrawn ? nothing : leadText} ${this.teaser ? nothing : inList || withdrawn ? folded() : rest()}
    </article>`;
  }

  protected renderFeed(feed: Feed, base: string): TemplateResult | undefined {
    const releases = this.entriesOf(feed);
    const [first] = releases;
    if (!first) return undefined;
    const { locale, limit } = this;
    const view = {
      locale,
      timeZone: timeZoneOf(feed),
      origins: allowedOrigins(base, this.imageOrigins),
      copy: this.#copy,
    };
    if (releases.length === 1) return this.#renderRelease(first, feed, view, false);
    const shown = limit > 0 && !this.showsAll ? releases.slice(0, limit) : releases;
    return html`<ul role="list">
        ${shown.map((release) => html`<li data-entry=${release.id}>${this.#renderRelease(release, feed, view, true)}</li>`)}
      </ul>
      ${shown.length === releases.length ? nothing : renderShowAll(releases.length, locale, () => this.#showAll())}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-release': PressRelease;
  }
}
