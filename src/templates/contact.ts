import { html, nothing } from 'lit';

import type { Contact } from '../feed/feed.js';
import type { Locale } from '../locale/locale.js';
import { renderLink } from './link.js';
import { renderText } from './text.js';

/** Name, e-mail, telephone and web page of a contact, a line each. */
export function renderContact({ name, email, phone, url }: Contact, locale: Locale): unknown {
  const lines = [
    name && renderText(name, locale),
    email && renderLink(email, `mailto:${encodeURIComponent(email).replace('%40', '@')}`),
    phone && renderLink(phone, telephone(phone)),
    url && renderLink(new URL(url).host || url, url),
  ].filter((line) => line !== undefined);
  return lines.length
    ? html`<address part="contact">${lines.map((line) => html`<div>${line}</div>`)}</address>`
    : nothing;
}

/** The number as an address, without the `(0)` that is dialled only inside a country; none for “on request”. */
function telephone(phone: string): string | undefined {
  const digits = phone.replace(/\(0\)|[^+\d]/g, '');
  return /\d/.test(digits) ? `tel:${digits}` : undefined;
}
