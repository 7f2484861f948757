import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { attributesOf, themeFile, type EmbedPlan } from './embed-plan.js';
import type { State } from './state.js';

/** Widths of windows in CSS pixels. */
export const deviceWidths: Readonly<Record<State['device'], number>> = {
  phone: 360,
  tablet: 768,
  desktop: 1200,
};

/**
 * The element as it will be, on a page of its own in a frame as wide as a device; smaller where there is no room.
 *
 * @tagname embed-preview
 */
export class EmbedPreview extends LitElement {
  /** What is shown. */
  @property({ attribute: false }) embed?: EmbedPlan;

  @property({ attribute: false }) device: State['device'] = 'desktop';

  @property({ attribute: false }) scheme: State['scheme'] = 'light';

  /** Address of the folder with the script that the preview loads. */
  @property() folder = '';

  /** What the frame is called. */
  @property() label = '';

  readonly #sizes = new ResizeObserver(() => this.#fit());
  /** The page whose links are taken care of. */
  #kept?: Document;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    this.#fit();
    this.#show();
  }

  /** Gives the frame the width of the device, and scales it down to what room there is. */
  #fit(): void {
    const frame = this.querySelector('iframe');
    if (!frame) return;
    const width = deviceWidths[this.device];
    const scale = Math.min(1, this.clientWidth / width);
    // Not `styleMap`, whose first rendering a strict policy blocks.
    frame.style.width = `${width}px`;
    frame.style.height = `${this.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.marginInlineStart = `${Math.max(0, (this.clientWidth - width * scale) / 2)}px`;
  }

  /** Brings the page in the frame up to date. The element stays if it can, and with it what it has loaded. */
  #show(): void {
    const page = this.querySelector('iframe')?.contentDocument;
    const place = page?.getElementById('place');
    if (!page || !place || !this.embed) return;
    this.#keepPage(page);
    const { element: tag, theme, link, pageLang } = this.embed;
    page.documentElement.lang = pageLang;
    page.documentElement.dataset['scheme'] = this.scheme;

    const style = page.querySelector<HTMLLinkElement>('link[data-theme]');
    if (style && style.dataset['theme'] !== theme) {
      style.dataset['theme'] = theme;
      style.disabled = theme === 'none';
      if (theme !== 'none') style.href = new URL(themeFile(theme), this.folder).href;
    }

    let element = place.firstElementChild;
    if (element?.localName !== tag) {
      element = page.createElement(tag);
      this.#dress(element);
      place.replaceChildren(element);
    } else {
      this.#dress(element);
    }
    const fallback = page.createElement(link.url ? 'a' : 'p');
    fallback.textContent = link.text;
    if (link.url) fallback.setAttribute('href', link.url);
    element.replaceChildren(fallback);
  }

  #dress(element: Element): void {
    const attributes = new Map(this.embed && attributesOf(this.embed));
    for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name);
    for (const [name, value] of attributes)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }

  /** A link in the preview must not put another page in its place. */
  #keepPage(page: Document): void {
    if (page === this.#kept) return;
    this.#kept = page;
    page.addEventListener('click', (click) => {
      const link = click.composedPath().find((node) => 'localName' in node && node.localName === 'a') as
        HTMLAnchorElement | undefined;
      const within = page.URL.replace(/#.*/, '');
      if (!link || link.href.replace(/#.*/, '') === within) return;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    });
  }

  protected override render(): TemplateResult {
    return html`<iframe title=${this.label} src="preview.html" @load=${() => this.#show()}></iframe>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-preview': EmbedPreview;
  }
}
