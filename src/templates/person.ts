import { html, type TemplateResult } from 'lit';

import type { Person } from '../feed/feed.js';
import type { Locale } from '../locale/locale.js';
import { renderJoined, renderText } from './text.js';

/** A person with office and organisation: “Dr. Marius Feldmann, COO, Cloud&Heat Technologies GmbH”. */
export function renderPerson({ name, role, organization }: Person, locale: Locale): TemplateResult {
  const office = renderJoined([renderText(role, locale), renderText(organization, locale)], ', ');
  return html`<span part="person">${renderText(name, locale)}</span>${
      office.length ? html`<span class="muted">, ${office}</span>` : ''
    }`;
}
