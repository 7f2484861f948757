import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { renderButton } from '../templates/button.js';
import { copyText } from './copy-text.js';

/** Gives its element buttons that copy a text and say so. */
export class CopyController implements ReactiveController {
  /** The entry that was copied last, and whether that was possible. */
  #copied: { readonly entry: object; readonly done: boolean } | undefined;

  /** `announce` tells those who do not see the button. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly announce: (message: string) => void,
  ) {
    host.addController(this);
  }

  /** What came of copying an entry: another object each time; undefined where another one was copied since. */
  outcomeOf(entry: object): object | undefined {
    return this.#copied?.entry === entry ? this.#copied : undefined;
  }

  hostDisconnected(): void {
    this.#copied = undefined;
  }

  /** A button for an entry. `text` is asked for when the visitor wants it. */
  render(
    label: string,
    entry: object,
    text: () => string,
    locale: Locale,
    subject?: unknown,
  ): TemplateResult {
    const shown = this.outcomeOf(entry) ? this.#outcome(locale) : label;
    return renderButton(shown, () => this.#copy(entry, text(), locale), subject);
  }

  #outcome(locale: Locale): string {
    const msg = messages[locale];
    return this.#copied?.done
      ? msg('Kopiert', { id: 'copied', desc: 'A text is now on the clipboard of the visitor' })
      : msg('Kopieren nicht möglich', {
          id: 'copy-failed',
          desc: 'The browser does not let this page use the clipboard',
        });
  }

  async #copy(entry: object, text: string, locale: Locale): Promise<void> {
    this.#copied = { entry, done: await copyText(text) };
    this.announce(this.#outcome(locale));
    this.host.requestUpdate();
  }
}
