import type { Feed } from '../src/feed/feed.js';
import type { Locale } from '../src/locale/locale.js';
import { elementWords } from './element-words.js';
import { messages } from './messages.js';

/** What the link in the place of an element is, unless somebody writes another one. */
export function defaultLink(
  element: string,
  feed: Feed | undefined,
  locale: Locale,
): { readonly text: string; readonly url: string } {
  return {
    text:
      elementWords(locale)[element]?.link ??
      messages[locale]('Zur Messe', { id: 'builder-link', desc: 'Text of a link to the fair' }),
    url: feed?.fair?.url ?? '',
  };
}
