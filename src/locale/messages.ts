import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgFn, MsgOptions } from '@lit/localize/internal/types.js';

import type { Locale } from './locale.js';
import { translate } from './translate.js';

/** The English words of a message. */
export type Translate = (options: MsgOptions) => string | StrResult;

/*
 * Not `configureLocalization`: it is one per page and throws where the host app uses it too, while here every
 * element has a language of its own. Extraction finds the messages by the type `MsgFn`. Every message has its own
 * id and is a string or `str` (`npm run localize` checks both), so the runtime needs neither hashes nor templates.
 */
function messagesIn(locale: Locale, translate: Translate): MsgFn {
  return ((source: string | StrResult, options: MsgOptions) => {
    const text = locale === 'de' ? source : translate(options);
    if (typeof text === 'string') return text;
    // A translation has, in the places of the values, their numbers in the source.
    const order = text === source ? undefined : (text.values as number[]);
    return joinStringsAndValues(text.strings, (source as StrResult).values, order);
  }) as MsgFn;
}

/** The texts of both languages, the English ones as `translate` has them. */
export function messagesWith(translate: Translate): Readonly<Record<Locale, MsgFn>> {
  return { de: messagesIn('de', translate), en: messagesIn('en', translate) };
}

/** The interface texts: `messages.en('Messe', { id: 'fair', desc: '…' })` gives “Fair”. */
export const messages = messagesWith(translate);
