import { html, nothing, type TemplateResult } from 'lit';

import type { Text } from '../feed/text.js';
import type { Locale } from '../locale/locale.js';
import { localText } from '../locale/text.js';

/** A text of the feed; where only the other language has it, with its `lang` (WCAG 3.1.2). */
export function renderText(text: Text | undefined, locale: Locale): TemplateResult | string | typeof nothing {
  if (text === undefined) return nothing;
  const { value, lang } = localText(text, locale);
  return lang ? html`<span lang=${lang}>${value}</span>` : value;
}

/** The texts that are there, one after the other, in a line: “Dresden · Behörde”. Of length 0 where none is. */
export function renderJoined(items: readonly unknown[], separator = '\u00a0· '): string | readonly unknown[] {
  const line = items.filter((item) => item !== undefined && item !== '' && item !== nothing);
  // As one text, where it is one: a node instead of five for each of them.
  return line.every((item) => typeof item === 'string')
    ? line.join(separator)
    : line.map((item, index) => (index ? [separator, item] : item));
}
