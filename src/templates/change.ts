import { html, nothing } from 'lit';

import type { Change } from '../feed/changes.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';

/** Says that an entry is new or has changed since the feed was loaded before. */
export function renderChange(change: Change | undefined, locale: Locale): unknown {
  if (!change) return nothing;
  const msg = messages[locale];
  return html`<strong part="change">
    ${
      change === 'new'
        ? msg('neu', { id: 'change-new', desc: 'Mark of an entry that was not in the feed before' })
        : msg('geändert', { id: 'change-changed', desc: 'Mark of an entry that was different before' })
    }
  </strong>`;
}
