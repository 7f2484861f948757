import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the address of the page asks for, until an element has it. */
interface Wish {
  /** The fragment, as the browser encodes it. */
  readonly hash: string;
  /** Whether the visitor asked just now, rather than when the page was opened. */
  readonly now: boolean;
}

const controllers = new Set<DeepLinkController>();
let wish: Wish | undefined;
let seen: string | undefined;

function look(event?: Event): void {
  const { hash } = location;
  // An element that is moved in the page does not ask again for what was found long ago.
  if (!event && hash === seen) return;
  seen = hash;
  wish = { hash, now: event !== undefined };
  for (const { host } of controllers) host.requestUpdate();
}

/**
 * Lets the address of the page name an entry of its element: `#exhibitor-kaprion`. The first element on the page
 * that has the entry answers; the browser itself does not look into shadow roots.
 */
export class DeepLinkController implements ReactiveController {
  #answered: Wish | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    private readonly prefix: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (controllers.size === 0) addEventListener('hashchange', look);
    controllers.add(this);
    look();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size === 0) removeEventListener('hashchange', look);
  }

  /**
   * To be called when the entries are there. Gives the one that the address asks for, once; not where something else
   * has taken the focus while the feed was loading.
   */
  follow<T extends { readonly id: string }>(entries: readonly T[]): T | undefined {
    if (!wish || wish === this.#answered) return undefined;
    this.#answered = wish;
    const { hash, now } = wish;
    if (!hash.startsWith(`#${this.prefix}`)) return undefined;
    // As it is copied, or as people write it by hand.
    const entry = entries.find(({ id }) =>
      [encodeURIComponent(id), id].some((name) => this.#addressOf(name).hash === hash),
    );
    if (!entry || !(now || document.activeElement === document.body)) return undefined;
    wish = undefined;
    return entry;
  }

  /** The address of the page that leads to an entry. */
  addressOf(id: string): string {
    return this.#addressOf(encodeURIComponent(id)).href;
  }

  #addressOf(name: string): URL {
    return new URL(`#${this.prefix}${name}`, location.href);
  }
}
