import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';

import type { Quote } from '../feed/feed.js';
import { formatDate } from '../locale/formats.js';
import { languageName } from '../locale/language-name.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { localText } from '../locale/text.js';
import { renderImage } from './image.js';
import { renderLink } from './link.js';
import { renderPerson } from './person.js';
import { renderJoined, renderText } from './text.js';

/** What the quote's place says about how to show it. */
export interface QuoteView {
  readonly locale: Locale;
  readonly timeZone: string;
  /** Origins from which the portrait may come. */
  readonly origins: ReadonlySet<string>;
}

/** The primary subtag: `de` of `de-AT`. */
function primary(tag: string | undefined): string | undefined {
  return tag?.split('-')[0];
}

/** The words in the quotation marks of their own language: „…“ in German, “…” elsewhere. */
function quoted(words: string, lang: string): string {
  return lang === 'de' ? `„${words}“` : `“${words}”`;
}

/** A quote as `figure`: the words, who said them, whether they are a translation, and where they come from. */
export function renderQuote(quote: Quote, { locale, timeZone, origins }: QuoteView): TemplateResult {
  const msg = messages[locale];
  const { text, language, speaker, date, source } = quote;
  const words = localText(text, locale);
  // A plain string is in the language in which it was said; of the others we know the language.
  const lang = typeof text === 'string' ? (language ?? locale) : (words.lang ?? locale);
  const original =
    language && primary(language) !== primary(lang) ? languageName(language, locale) : undefined;
  const origin = renderJoined(
    [
      source && html`<cite part="source">${renderLink(renderText(source.name, locale), source.url)}</cite>`,
      date && html`<time datetime=${date}>${formatDate(date, timeZone, locale)}</time>`,
    ],
    ', ',
  );
  const portrait = renderImage(speaker.portrait, origins, locale, 'portrait');
  return html`<figure part="quote">
    <blockquote part="text" lang=${lang === locale ? nothing : lang}>
      <p class="pre">${quoted(words.value, primary(lang) ?? lang)}</p>
    </blockquote>
    <figcaption>
      ${portrait}
      <div>
        <p part="speaker">${renderPerson(speaker, locale)}</p>
        ${
          original
            ? html`<p part="translation" class="muted">
                ${msg(str`Übersetzung, Original: ${original}`, {
                  id: 'quote-translation',
                  desc: 'Below a quote that is shown in translation; the language of the original',
                })}
              </p>`
            : nothing
        }
        ${origin.length ? html`<p part="origin" class="muted">${origin}</p>` : nothing}
        ${
          portrait !== nothing && speaker.portrait?.credit
            ? html`<p part="credit" class="muted">
                ${msg('Bild:', { id: 'credit', desc: 'Before the name of whose picture it is' })}
                ${renderText(speaker.portrait.credit, locale)}
              </p>`
            : nothing
        }
      </div>
    </figcaption>
  </figure>`;
}
