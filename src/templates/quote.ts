import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';

import type { Quote, Text } from '../feed/feed.js';
import { formatDate } from '../locale/formats.js';
import { languageName } from '../locale/language-name.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { joined, localText, plainText } from '../locale/text.js';
import type { CopyController } from '../page/copy-controller.js';
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
  /** Without it, nobody is invited to copy the quote. */
  readonly copy?: CopyController | undefined;
  /** Title of the publication in which it stands, which then need not be named. */
  readonly within?: string;
}

/** The primary subtag: `de` of `de-AT`. */
function primary(tag: string | undefined): string | undefined {
  return tag?.split('-')[0];
}

/** The words in the quotation marks of their own language: „…“ in German, “…” elsewhere. */
function quoted(words: string, lang: string): string {
  return lang === 'de' ? `„${words}“` : `“${words}”`;
}

/** The words of a quote for a language, and the language they are in. */
function wordsOf({ text, language }: Quote, locale: Locale): { words: string; lang: string } {
  const { value, lang } = localText(text, locale);
  // A plain string is in the language in which it was said; of the others we know the language.
  return { words: value, lang: typeof text === 'string' ? (language ?? locale) : (lang ?? locale) };
}

/** The language of the original where the words are a translation. */
function originalOf(quote: Quote, locale: Locale): string | undefined {
  const { language } = quote;
  return primary(language) === primary(wordsOf(quote, locale).lang) ? undefined : language;
}

function translationMessage(original: string, locale: Locale): string {
  const language = languageName(original, locale);
  return messages[locale](str`Übersetzung, Original: ${language}`, {
    id: 'quote-translation',
    desc: 'Below a quote that is shown in translation; the language of the original',
  });
}

/** A quote as one writes it down, with who said it, whether it is a translation, and where it comes from. */
export function quoteText(
  quote: Quote,
  { locale, timeZone }: Pick<QuoteView, 'locale' | 'timeZone'>,
): string {
  const { speaker, source, date } = quote;
  const { words, lang } = wordsOf(quote, locale);
  const original = originalOf(quote, locale);
  const plain = (texts: readonly (Text | undefined)[]) =>
    joined(
      texts.map((text) => plainText(text, locale)),
      ', ',
    );
  const lines = [
    quoted(words, primary(lang) ?? lang),
    `— ${plain([speaker.name, speaker.role, speaker.organization])}`,
    original && `(${translationMessage(original, locale)})`,
    plain([source?.name, date && formatDate(date, timeZone, locale), source?.url]),
  ];
  return joined(lines, '\n');
}

/** The words in the language in which they were said, where those shown are a translation and the feed has both. */
function renderOriginal(quote: Quote, original: string, locale: Locale): unknown {
  const lang = primary(original);
  const words = typeof quote.text === 'object' && (lang === 'de' || lang === 'en') && quote.text[lang];
  const message = translationMessage(original, locale);
  if (!words) return html`<p part="translation" class="muted">${message}</p>`;
  return html`<details part="translation" class="muted">
    <summary>${message}</summary>
    <p class="pre" lang=${original}>${quoted(words, lang)}</p>
  </details>`;
}

/** A quote as `figure`: the words, who said them, whether they are a translation, and where they come from. */
export function renderQuote(quote: Quote, view: QuoteView): TemplateResult {
  const { locale, timeZone, origins, copy, within } = view;
  const msg = messages[locale];
  const { speaker, date, source } = quote;
  const { words, lang } = wordsOf(quote, locale);
  const original = originalOf(quote, locale);
  const origin = renderJoined(
    [
      source && plainText(source.name, locale) !== within
        ? html`<cite part="source">${renderLink(renderText(source.name, locale), source.url)}</cite>`
        : undefined,
      date && html`<time datetime=${date}>${formatDate(date, timeZone, locale)}</time>`,
    ],
    ', ',
  );
  const portrait = renderImage(speaker.portrait, origins, locale, 'portrait');
  const copyLabel = msg('Zitat kopieren', {
    id: 'quote-copy',
    desc: 'Button: copies a quote with who said it',
  });
  // With its first words, since one person may have said several things.
  const subject = html`${renderText(speaker.name, locale)}, <span lang=${lang}>${words.slice(0, 40)}</span>`;
  return html`<figure part="quote">
    <blockquote part="text" lang=${lang === locale ? nothing : lang}>
      <p class="pre">${quoted(words, primary(lang) ?? lang)}</p>
    </blockquote>
    <figcaption>
      ${portrait}
      <div>
        <p part="speaker">${renderPerson(speaker, locale)}</p>
        ${original ? renderOriginal(quote, original, locale) : nothing}
        ${origin.length ? html`<p part="origin" class="muted">${origin}</p>` : nothing}
        ${
          portrait !== nothing && speaker.portrait?.credit
            ? html`<p part="credit" class="muted">
                ${msg('Bild:', { id: 'credit', desc: 'Before the name of whose picture it is' })}
                ${renderText(speaker.portrait.credit, locale)}
              </p>`
            : nothing
        }
        ${
          copy
            ? html`<p class="actions">
                ${copy.render(copyLabel, quote, () => quoteText(quote, view), locale, subject)}
              </p>`
            : nothing
        }
      </div>
    </figcaption>
  </figure>`;
}
