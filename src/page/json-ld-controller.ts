import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * Keeps data in the page's head for machines that read pages (JSON-LD), as long as its element is on the page.
 */
export class JsonLdController implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #text = '';

  /** `data` gives what is to be in the head, or undefined for nothing; asked at every update of the host. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly data: () => object | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const data = this.host.isConnected && this.data();
    // Whoever writes the page to a file must not find the end of a script in it.
    const text = data ? JSON.stringify(data).replace(/</g, '\\u003c') : '';
    if (text === this.#text) return;
    this.hostDisconnected();
    if (!text) return;
    // From a template: a script that never runs may be given text where the page requires Trusted Types.
    const fragment = new DocumentFragment();
    render(html`<script type="application/ld+json"></script>`, fragment);
    this.#script = fragment.firstElementChild as HTMLScriptElement;
    this.#script.append(text);
    document.head.append(this.#script);
    this.#text = text;
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#text = '';
  }
}
