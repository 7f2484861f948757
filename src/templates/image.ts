import { html, nothing, type TemplateResult } from 'lit';

import type { Image } from '../feed/feed.js';
import type { Locale } from '../locale/locale.js';
import { localText } from '../locale/text.js';

/**
 * Which pictures a page allows: those of the feed's own origin, and of the origins named in `image-origins`,
 * separated by white space. Any other one would be a request that the page's owner does not know of.
 */
export function allowedOrigins(base: string, imageOrigins: string): ReadonlySet<string> {
  return new Set([new URL(base).origin, ...imageOrigins.split(/\s+/)]);
}

/** A picture, if its origin is allowed. `part` names it for the page's styles. */
export function renderImage(
  image: Image | undefined,
  origins: ReadonlySet<string>,
  locale: Locale,
  part: string,
): TemplateResult | typeof nothing {
  if (!image || !origins.has(new URL(image.src).origin)) return nothing;
  const alt = localText(image.alt ?? '', locale);
  return html`<img
    part=${part}
    src=${image.src}
    alt=${alt.value}
    lang=${alt.lang ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${settle}
    @load=${settle}
  />`;
}

/** A picture that is not to be had leaves no trace; the next one in its place is seen again. */
function settle({ type, target }: Event): void {
  (target as Element).classList.toggle('broken', type === 'error');
}
