import { html, nothing } from 'lit';

import type { Exhibitor } from '../feed/feed.js';
import { exhibitorKindName } from '../locale/exhibitor-kind-name.js';
import type { Locale } from '../locale/locale.js';
import { renderJoined, renderText } from './text.js';

/** Where an exhibitor is at home, and what it is: “Dresden · Behörde”. */
export function renderExhibitorMeta({ city, kind }: Exhibitor, locale: Locale): unknown {
  const meta = renderJoined([city && renderText(city, locale), kind && exhibitorKindName(kind, locale)]);
  return meta.length ? html`<p part="meta" class="muted">${meta}</p>` : nothing;
}
