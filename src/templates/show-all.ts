import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';

import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { renderButton } from './button.js';

/** The way to what a `limit` leaves out. */
export function renderShowAll(total: number, locale: Locale, show: () => unknown): TemplateResult {
  const label = messages[locale](str`Alle ${total} anzeigen`, {
    id: 'show-all',
    desc: 'Button: shows all entries of a list; their number',
  });
  return html`<p class="more">${renderButton(label, show)}</p>`;
}
