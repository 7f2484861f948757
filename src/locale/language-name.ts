import type { Locale } from './locale.js';

/** Making one costs far more than using it, and a programme asks for each of its sessions. */
const displayNames = new Map<Locale, Intl.DisplayNames>();

/** The name of a language in another: `de` in English is “German”. A tag nobody knows stays a tag. */
export function languageName(tag: string, locale: Locale): string {
  const names = displayNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  displayNames.set(locale, names);
  return names.of(tag) ?? tag;
}
