import { html, type TemplateResult } from 'lit';

import type { Exhibitor } from '../feed/feed.js';
import type { Locale } from '../locale/locale.js';
import { plainText } from '../locale/text.js';
import { renderImage } from './image.js';

/** The logo of an exhibitor; where there is none to be had, its initials, for the eye only. */
export function renderMark(
  { name, logo }: Exhibitor,
  origins: ReadonlySet<string>,
  locale: Locale,
): TemplateResult {
  return html`<div class="mark">
    <span part="initials" aria-hidden="true">${initials(plainText(name, locale))}</span
    >${renderImage(logo, origins, locale, 'logo')}
  </div>`;
}

/** What stands between words. Spelled out: `[^\p{L}\p{N}]` takes a browser ten times as long, and is asked last below. */
const separators = /[\s\-–—/&+.,:|()×]+/;

/** The first letters of the first two words: `KT` of “KAPRION Technologies GmbH”. */
function initials(name: string): string {
  return name
    .normalize()
    .split(separators)
    .map((word) => (/^([a-z\d\xC0-\u024F]|$)/i.exec(word) ?? /[\p{L}\p{N}]/u.exec(word))?.[0])
    .filter(Boolean)
    .slice(0, 2)
    .join('')
    .toUpperCase();
}
