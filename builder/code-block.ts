import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Locale } from '../src/locale/locale.js';
import { copyText } from '../src/page/copy-text.js';
import { messages } from './messages.js';

/**
 * Code with its name and a button that copies it.
 *
 * @tagname code-block
 */
export class CodeBlock extends LitElement {
  /** What it is; the button is named after it, too. */
  @property() label = '';

  @property() code = '';

  @property() locale: Locale = 'de';

  /** Whether it was copied; undefined as long as nobody has tried. */
  @state() private copied?: boolean;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('code')) this.copied = undefined;
  }

  async #copy(): Promise<void> {
    this.copied = undefined;
    await this.updateComplete;
    const { code } = this;
    const copied = await copyText(code);
    if (code !== this.code) return;
    this.copied = copied;
    if (!copied) this.#select();
  }

  /** Where the page may not copy, one key is left to press. */
  #select(): void {
    const code = this.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
  }

  #outcome(): string {
    const msg = messages[this.locale];
    return this.copied
      ? msg('Kopiert', { id: 'builder-copied', desc: 'The code is on the clipboard' })
      : msg('Kopieren nicht möglich: Der Code ist markiert, bitte mit der Tastatur kopieren.', {
          id: 'builder-copy-failed',
          desc: 'The browser does not let the page copy; the code has been selected',
        });
  }

  protected override render(): TemplateResult {
    const copy = messages[this.locale]('Kopieren', { id: 'builder-copy', desc: 'Button: copy the code' });
    return html`<figure>
      <figcaption>
        <span>${this.label}</span>
        <span class="copied" role="status">${this.copied === undefined ? nothing : this.#outcome()}</span>
        <button type="button" @click=${() => this.#copy()}>
          ${copy}<span class="visually-hidden">: ${this.label}</span>
        </button>
      </figcaption>
      <pre><code>${this.code}</code></pre>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'code-block': CodeBlock;
  }
}
