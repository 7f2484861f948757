import { html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import { resolveLocale, type Locale } from '../src/locale/locale.js';

/** What builder and checker have in common: each is the main part of its page, whose style and language it has. */
export abstract class PageElement extends LitElement {
  @state() private announcement = '';

  /** The page's own style sheet is for what is in here, too. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Lets links to the other pages take along what stands in the address: language and page may change. */
  protected override updated(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]'))
      link.search = location.search;
  }

  /** Has a sentence read out. */
  protected announce(message: string): void {
    // The same words again are no change, and would not be read out.
    this.announcement = this.announcement === message ? `${message}\u00a0` : message;
  }

  /** What is read out; it has to be there before there is anything to say. */
  protected renderAnnouncement(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.announcement}</p>`;
  }

  protected get locale(): Locale {
    return resolveLocale(document.documentElement.lang);
  }
}
