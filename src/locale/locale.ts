/** The languages of the interface. German is the source, English the translation. */
export type Locale = 'de' | 'en';

/** The other one of the two languages. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'de' ? 'en' : 'de';
}

/** The interface language among the two that a BCP 47 tag asks for, or undefined when it asks for another. */
function matchLocale(tag: string): Locale | undefined {
  return /^(de|en)(?![a-z])/.exec(tag.trim().toLowerCase())?.[1] as Locale | undefined;
}

/**
 * The interface language for a BCP 47 tag: German for `de*`, English for every other language.
 * Where no language is known at all, the first of the two among the browser's languages decides, else German.
 */
export function resolveLocale(tag: string | undefined): Locale {
  if (tag?.trim()) return matchLocale(tag) ?? 'en';
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages;
  return preferred.map(matchLocale).find((locale) => locale !== undefined) ?? 'de';
}
