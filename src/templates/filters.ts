import { html, nothing, type TemplateResult } from 'lit';

import type { Choice, Filter, Option } from '../filter/filter.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { localText } from '../locale/text.js';
import { renderButton } from './button.js';

/** A drop-down list with its label. */
export function renderSelect(
  label: string,
  options: readonly Option[],
  current: string,
  locale: Locale,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label part="field" class="field">
    <span>${label}</span>
    <select part="input" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => {
        const name = localText(text, locale);
        return html`<option
          value=${value}
          lang=${name.lang ?? nothing}
          .selected=${value === current}
          .text=${name.value}
        ></option>`;
      })}
    </select>
  </label>`;
}

/** A drop-down list for each facet that tells entries apart. */
export function renderFilters<T>(
  filter: Filter<T>,
  choice: Choice,
  locale: Locale,
  choose: (choice: Choice) => void,
): readonly TemplateResult[] {
  const msg = messages[locale];
  const all: Option = ['', msg('Alle', { id: 'filter-all', desc: 'Option of a filter: no restriction' })];
  return filter.facets
    .filter((facet) => filter.options(facet).length > 1)
    .map((facet) =>
      renderSelect(facet.label, [all, ...filter.options(facet)], choice[facet.key] ?? '', locale, (value) =>
        choose({ ...choice, [facet.key]: value }),
      ),
    );
}

/**
 * What the visitor chooses by, and how many entries that leaves: told to those who do not see it, once a change,
 * though the number may be the same as before: only other words are read out. `turns` counts the changes.
 */
export function renderControls(name: string, count: string, turns: number, fields: unknown): TemplateResult {
  return html`<search part="filters" aria-label=${name}>${fields}</search>
    <p part="count" role="status" class="muted">${count}${turns % 2 ? '\u00a0' : ''}</p>`;
}

/** Instead of the entries where nothing matches, with the way back. */
export function renderNoMatch(message: string, locale: Locale, reset: () => unknown): TemplateResult {
  const label = messages[locale]('Auswahl zurücksetzen', {
    id: 'reset',
    desc: 'Button: clear search and filters',
  });
  return html`<p part="notice">${message} ${renderButton(label, reset)}</p>`;
}
