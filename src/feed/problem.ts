import { str } from '@lit/localize/internal/str-tag.js';

import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { cleanString, readString } from './text.js';

/** Something in the feed that could not be used as it stands. The rest of the feed is shown all the same. */
export interface Problem {
  /** Where it is, counted from 0 as in the document: `exhibitors[3].url`. */
  readonly path: string;
  /** What is wrong and what was left out because of it, in words for the organiser. */
  readonly message: string;
}

/** What can be wrong with a value, or with an entry once all of them are read. */
export type Fault =
  'missing' | 'unknown-key' | 'unexpected' | 'no-such-day' | 'id-taken' | 'id-unknown' | 'end-before-start';

const longestQuote = 60;

/** The value as the organiser wrote it, short enough for a line. What is inside lists and objects is not looked at. */
function quote(value: unknown): string {
  const text =
    readString(value) ??
    (Array.isArray(value) ? '[ … ]' : typeof value === 'object' ? '{ … }' : typeof value);
  return text.length > longestQuote ? `${cleanString(text.slice(0, longestQuote))}…` : text;
}

/**
 * The fault in words. `detail` is what the sentence needs to know beside the value: for an unexpected one an
 * example of a good one, which speaks every language; for an id that is taken the new one.
 */
export function describeFault(fault: Fault, locale: Locale, value?: unknown, detail = ''): string {
  const msg = messages[locale];
  const found = quote(value);
  switch (fault) {
    case 'missing':
      return msg('fehlt', {
        id: 'fault-missing',
        desc: 'Problem in the feed: a required value is not there',
      });
    case 'unknown-key':
      return msg('unbekannter Schlüssel', {
        id: 'fault-unknown-key',
        desc: 'Problem in the feed: a key that the format does not have, perhaps misspelt',
      });
    case 'no-such-day':
      return msg(str`${found} gibt es im Kalender nicht`, {
        id: 'fault-no-such-day',
        desc: 'Problem in the feed: a date that does not exist, such as 2026-02-30',
      });
    case 'id-taken':
      return msg(str`${found} ist schon vergeben; dieser Eintrag heißt nun ${detail}`, {
        id: 'fault-id-taken',
        desc: 'Problem in the feed: two entries of a list have the same id; the id, then the new id of the second',
      });
    case 'id-unknown':
      return msg(str`kein Eintrag hat die id ${found}; nicht übernommen`, {
        id: 'fault-id-unknown',
        desc: 'Problem in the feed: a reference to an id that no entry has',
      });
    case 'end-before-start':
      return msg(str`${found} liegt vor dem Beginn`, {
        id: 'fault-end-before-start',
        desc: 'Problem in the feed: an end date before the start date',
      });
    case 'unexpected':
      return msg(str`erwartet wird etwa ${detail}, gefunden wurde ${found}`, {
        id: 'fault-unexpected',
        desc: 'Problem in the feed: an example of a good value, then the bad value that was found',
      });
  }
}

/** A problem while it is still on its way out of the value it was found in. */
export interface Issue {
  readonly message: string;
  /** From the outside in. */
  readonly path: (string | number)[];
  /** How many of the last steps of its path were left out because of it, once that is settled. */
  dropped?: number;
}

/** Turns an issue into a problem that says what was left out because of it. */
export function problemOf({ message, path: keys, dropped = 0 }: Issue, locale: Locale): Problem {
  const path = pathOf(keys);
  const lost = pathOf(keys.slice(0, keys.length - dropped));
  const consequence =
    lost === path
      ? messages[locale]('nicht übernommen', {
          id: 'problem-value-dropped',
          desc: 'End of a problem message: the value named before is left out',
        })
      : messages[locale](str`${lost} wird ausgelassen`, {
          id: 'problem-entry-dropped',
          desc: 'End of a problem message: the whole entry with this path is left out',
        });
  return { path, message: `${message}; ${consequence}` };
}

function pathOf(keys: readonly (string | number)[]): string {
  return cleanString(
    keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join(''),
  );
}
