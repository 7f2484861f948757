import type { Locale } from './locale.js';

/** The name of a language in another: `de` in English is “German”. A tag nobody knows stays a tag. */
export function languageName(tag: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
