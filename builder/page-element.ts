import { LitElement } from 'lit';

import { resolveLocale, type Locale } from '../src/locale/locale.js';

/** What builder and checker have in common: each is the main part of its page, whose style and language it has. */
export abstract class PageElement extends LitElement {
  /** The page's own style sheet is for what is in here, too. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Lets links to the other pages take along what stands in the address: language and page may change. */
  protected override updated(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]'))
      link.search = location.search;
  }

  protected get locale(): Locale {
    return resolveLocale(document.documentElement.lang);
  }
}
