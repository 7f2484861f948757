/** The form: what is shown, how it is shown, and what is known of the page it is for. */
import { html, nothing, type TemplateResult } from 'lit';

import { adviceFor } from './advice.js';
import { radioControl, textControl } from './controls.js';
import { elementWords } from './element-words.js';
import { themes } from './embed-plan.js';
import { themeWords } from './form-words.js';
import { optionControl } from './option-control.js';
import { problemList } from './problem-list.js';
import { errorSentence, feedSentence } from './sentences.js';
import { fieldsIn, languages, type State } from './state.js';
import type { Key, View } from './view.js';

/** `checker` is the address of the checker. */
export function renderForm(view: View, checker: string): TemplateResult {
  const { msg } = view;
  return html`<form class="form" @submit=${(event: Event) => event.preventDefault()}>
    <div class="group">
      <h2 id="what">${msg('Inhalt', { id: 'builder-group-content', desc: 'Heading: what is shown' })}</h2>
      ${renderElements(view)} ${renderFeed(view, checker)}
    </div>
    <div class="group">
      <h2 id="look">
        ${msg('Darstellung', { id: 'builder-group-options', desc: 'Heading: how it is shown' })}
      </h2>
      ${renderLanguage(view)} ${renderTheme(view)} ${renderOptions(view)}
    </div>
    <div class="group">
      <h2 id="page">
        ${msg('Ihre Seite', { id: 'builder-group-page', desc: 'Heading: about the page it is for' })}
      </h2>
      ${renderPage(view)}
    </div>
  </form>`;
}

function renderElements({ locale, msg, current, context, take }: View): TemplateResult {
  const words = elementWords(locale);
  return radioControl(
    {
      id: 'field-element',
      label: msg('Was soll zu sehen sein?', { id: 'builder-element', desc: 'Legend: which element' }),
      value: current.element,
      choices: context.elements.map(({ tag, description }) => {
        const { name: label, shows: help } = words[tag] ?? { name: tag, shows: description };
        // An element that is newer than our words speaks English.
        return { value: tag, label, help, lang: words[tag] ? undefined : 'en' };
      }),
    },
    (value) => take('element', value),
  );
}

function renderFeed(view: View, checker: string): TemplateResult {
  const { locale, msg, feed } = view;
  return html`${renderTyped(
      view,
      'src',
      msg('Adresse des Feeds', { id: 'builder-src', desc: 'Label: URL of the feed' }),
      msg('Die JSON-Datei, die der Veranstalter pflegt. Zum Ausprobieren steht hier ein Beispiel.', {
        id: 'builder-src-help',
        desc: 'Help: the feed; there is an example to begin with',
      }),
    )}
    <div class="feed ${feed.status}">
      <p>${feedSentence(feed, locale)}</p>
      ${renderFeedDetails(view, checker)}
    </div>`;
}

function renderFeedDetails({ locale, msg, feed }: View, checker: string): unknown {
  if (feed.status === 'loading') return nothing;
  const check = html`<p>
    <a href=${checker} data-keeps-query>
      ${msg('Feed prüfen', { id: 'builder-check-link', desc: 'Link to the checker' })}
    </a>
  </p>`;
  if (feed.status === 'failed')
    return html`<p>${adviceFor(feed.finding, locale).text}</p>
      ${check}`;
  const { problems } = feed;
  if (problems.length === 0) return nothing;
  const { title, text } = adviceFor({ code: 'problems', problems }, locale);
  return html`<details>
      <summary>${title}</summary>
      <p>${text}</p>
      ${problemList(problems, locale)}
    </details>
    ${check}`;
}

function renderLanguage({ msg, current, take }: View): TemplateResult {
  const names: Record<State['lang'], string> = {
    '': msg('wie die Seite', { id: 'builder-lang-page', desc: 'Choice: the language of the page' }),
    de: 'Deutsch',
    en: 'English',
  };
  return radioControl(
    {
      id: 'field-lang',
      label: msg('Sprache', { id: 'builder-lang', desc: 'Legend: language of the element' }),
      layout: 'row',
      value: current.lang,
      choices: languages.map((value) => ({ value, label: names[value], lang: value || undefined })),
    },
    (value) => take('lang', value),
  );
}

function renderTheme({ locale, msg, current, take }: View): TemplateResult {
  return radioControl(
    {
      id: 'field-theme',
      label: msg('Aussehen', { id: 'builder-theme', desc: 'Legend: which theme' }),
      value: current.theme,
      choices: themes.map((value) => {
        const { name, help } = themeWords(value, locale);
        return { value, label: name, help };
      }),
    },
    (value) => take('theme', value),
  );
}

function renderOptions({ locale, current, context, feed, takeOption }: View): TemplateResult[] {
  const loaded = feed.status === 'ready' ? feed : undefined;
  return fieldsIn(current, context).map((field) => {
    const { name } = field;
    return optionControl(current.element, field, current.attributes.get(name), loaded, locale, (value) =>
      takeOption(name, value),
    );
  });
}

function renderPage(view: View): TemplateResult {
  const { msg, embed } = view;
  return html`${renderTyped(
    view,
    'linkText',
    msg('Text des Links', { id: 'builder-link-text', desc: 'Label: text of the fallback link' }),
    msg(
      'Ein Link im Element: zu sehen ohne JavaScript, solange der Feed lädt, und wenn er nicht zu laden ist. Leeren Sie das Feld, so steht wieder der Vorschlag da.',
      {
        id: 'builder-link-text-help',
        desc: 'Help: when the fallback link is seen; a blank brings back the suggested text',
      },
    ),
    embed.link.text,
  )}
  ${renderTyped(
    view,
    'linkUrl',
    msg('Adresse des Links', { id: 'builder-link-url', desc: 'Label: address of the fallback link' }),
    msg('Eine Seite mit denselben Angaben, etwa die Website der Messe.', {
      id: 'builder-link-url-help',
      desc: 'Help: a page with the same information',
    }),
    embed.link.url,
  )}
  ${renderTyped(
    view,
    'folder',
    msg('Ordner mit dem Skript', { id: 'builder-folder', desc: 'Label: address of the folder' }),
    msg(
      'Am besten auf dem Server der Seite: Dann erfährt niemand sonst, wer sie besucht. Die Version gehört zur Adresse; was dort liegt, ändert sich nie.',
      {
        id: 'builder-folder-help',
        desc: 'Help: where the script should lie, and that its address has the version',
      },
    ),
  )}
  ${renderTyped(
    view,
    'page',
    msg('Adresse der Seite (freiwillig)', {
      id: 'builder-page',
      desc: 'Label: address of the page; optional',
    }),
    msg("Für welche Seite der Code ist. Was auf demselben Server liegt, heißt in der Policy dann 'self'.", {
      id: 'builder-page-help',
      desc: "Help: what lies on the same server is called 'self' in the policy",
    }),
  )}`;
}

/** A value that is written, and so may be wrong. It is taken when it is done, not at every key. */
function renderTyped(
  { locale, current, wrong, take }: View,
  key: Key,
  label: string,
  help: string,
  value: string = current[key] ?? '',
): TemplateResult {
  const typed = wrong(key);
  const error = typed === undefined ? undefined : errorSentence(key, locale);
  return textControl({ id: `field-${key}`, label, help, value: typed ?? value, error }, (written) =>
    take(key, written),
  );
}
