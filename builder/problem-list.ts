import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';

import type { Locale } from '../src/locale/locale.js';
import { messages } from './messages.js';
import type { PlacedProblem } from './read-document.js';

/** So many problems are told; the rest is likely to be more of the same. */
const longest = 50;

/** The problems of a feed with their places. */
export function problemList(problems: readonly PlacedProblem[], locale: Locale): TemplateResult {
  const msg = messages[locale];
  const rest = problems.length - longest;
  return html`<ul class="problems">
    ${problems.slice(0, longest).map(
      ({ line, path, message }) =>
        html`<li>
          ${msg(str`Zeile ${line}`, { id: 'builder-line', desc: 'Where a problem is: a line of the file' })},
          <code>${path}</code>: ${message}
        </li>`,
    )}
    ${
      rest > 0
        ? html`<li>
            ${msg(str`… und weitere: ${rest}`, {
              id: 'builder-more-problems',
              desc: 'End of a long list of problems; how many are left out',
            })}
          </li>`
        : nothing
    }
  </ul>`;
}
