import type { Text } from '../feed/text.js';
import { otherLocale, type Locale } from './locale.js';

/** A text in the language asked for, or in the other one, which `lang` then names. */
export interface LocalText {
  readonly value: string;
  /** Language of the text where it is not the one asked for (WCAG 3.1.2). A plain string is of no language. */
  readonly lang?: Locale;
}

/** The words of a text of the feed for a language. */
export function localText(text: Text, locale: Locale): LocalText {
  if (typeof text === 'string') return { value: text };
  const value = text[locale];
  if (value !== undefined) return { value };
  const other = otherLocale(locale);
  return { value: text[other] ?? '', lang: other };
}

/** The words alone, for sorting, searching and attributes. */
export function plainText(text: Text | undefined, locale: Locale): string {
  return text === undefined ? '' : localText(text, locale).value;
}

/** The texts that are there, in one. */
export function joined(texts: readonly unknown[], separator: string): string {
  return texts.filter(Boolean).join(separator);
}
