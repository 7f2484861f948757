import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

/** Writes the translations of some of the messages that another localizer has found. */
export class PartLocalizer extends RuntimeLitLocalizer {
  #whole;
  #holds;

  /**
   * @param {RuntimeLitLocalizer} whole
   * @param {(message: { name: string }) => boolean} holds whether a message is among them
   */
  constructor(whole, holds) {
    super(whole.config);
    this.#whole = whole;
    this.#holds = holds;
  }

  extractSourceMessages() {
    const { messages, errors } = this.#whole.extractSourceMessages();
    return { messages: messages.filter(this.#holds), errors };
  }

  readTranslationsSync() {
    const { translations } = this.#whole.readTranslationsSync();
    const parts = [...translations].map(([locale, messages]) => [locale, messages.filter(this.#holds)]);
    return { translations: new Map(parts) };
  }
}
