import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { closestLang, watchLang } from './closest-lang.js';
import { resolveLocale, type Locale } from './locale.js';

/** Gives its element the language of the place where it stands, and updates the element when that changes. */
export class LocaleController implements ReactiveController {
  /** May be set where there is no page to ask, such as on a server. */
  locale: Locale = 'de';
  #unwatch: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLang(this.host, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  readonly #update = (): void => {
    const locale = resolveLocale(closestLang(this.host));
    if (locale === this.locale) return;
    this.locale = locale;
    this.host.requestUpdate();
  };
}
