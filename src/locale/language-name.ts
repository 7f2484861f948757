import type { Locale } from './locale.js';

/** The languages that nearly all is in: to have the browser name them takes it longer than to show a session. */
const usual: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
};

/** The name of a language in another: `de` in English is “German”. A tag nobody knows stays a tag. */
export function languageName(tag: string, locale: Locale): string {
  return usual[tag]?.[locale] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
