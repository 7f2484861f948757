import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps data in the page's head for machines that read pages (JSON-LD), as long as its element is on the page. The
 * script element holds data and is never run: no policy forbids it.
 */
export class JsonLdController implements ReactiveController {
  #script: HTMLScriptElement | undefined;

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
    if (text === (this.#script?.text ?? '')) return;
    this.hostDisconnected();
    if (!text) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.append(text);
    document.head.append(this.#script);
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
