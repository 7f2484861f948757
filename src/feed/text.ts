import type { Locale } from '../locale/locale.js';

/**
 * A text of the feed: either one string that serves every language (a name), or one per language.
 * At least one of the two languages is there.
 */
export type Text = string | { readonly de?: string; readonly en?: string };

/**
 * What a stranger's text may not carry: control characters other than tab and line break, marks that reorder
 * the text around them (Unicode UAX #9 embeddings, overrides, isolates), and lone surrogates. Pairs of surrogates are
 * kept as the group: where a `u` lets the engine pair them, WebKit takes U+FC00 and above for the second half.
 */
const unwanted =
  /([\uD800-\uDBFF][\uDC00-\uDFFF])|[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/g;

/** A text in which there is nothing to look for, as nearly all are: Latin letters, punctuation, euros. */
const plain = /^[\t\n -~\xA0-\u02FF\u2010-\u2027\u20AC]*$/;

/**
 * Seven of what joins on to the character before or after it, with more to come. Browsers break no line within one
 * character of a reader, though that may be as wide as somebody likes: emoji joined without end, marks upon marks.
 * What stands between them is no such thing, so that there is one way only to read a text, and little to try. The break
 * comes after a mark, which stays with its letter.
 */
const endless = /(?:[^\p{M}\u200D\u1100-\u115F\s\u200B]{0,2}[\p{M}\u200D\u1100-\u115F]){7}(?=[^\s\u200B])/gu;

/**
 * The string without unwanted characters and surrounding white space; line breaks become `\n`, and what would be one
 * endless character gets places to break (zero width spaces).
 */
export function cleanString(value: string): string {
  return (
    plain.test(value)
      ? value
      : value.replace(/\r\n?/g, '\n').replace(unwanted, '$1').replace(endless, '$&\u200B')
  ).trim();
}

/** Whether the organiser left the place empty: `null` and white space count as nothing at all. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !cleanString(value));
}

/** A string without a language, such as an id or a city. Numbers are taken as written: a hall may be `25`. */
export function readString(value: unknown): string | undefined {
  if (typeof value === 'string') return cleanString(value) || undefined;
  return Number.isFinite(value) ? String(value) : undefined;
}

/** A {@link Text} in clean form, or undefined if the value is none. Languages other than the two are dropped. */
export function readText(value: unknown): Text | undefined {
  if (typeof value !== 'object' || value === null) return readString(value);
  const texts: Partial<Record<Locale, string>> = {};
  const de = readString((value as Record<Locale, unknown>).de);
  const en = readString((value as Record<Locale, unknown>).en);
  if (de) texts.de = de;
  if (en) texts.en = en;
  return de || en ? texts : undefined;
}
