import { html, type TemplateResult } from 'lit';

import { fairDays } from '../feed/fair-days.js';
import type { Fair } from '../feed/feed.js';
import { formatDays } from '../locale/formats.js';
import type { Locale } from '../locale/locale.js';

/** The days of the fair: “30. September – 2. Oktober 2025”; undefined where it does not say. */
export function renderFairDates(fair: Fair, locale: Locale): TemplateResult | undefined {
  const days = fairDays(fair);
  return days && html`<time datetime=${days[0]}>${formatDays(...days, locale)}</time>`;
}
