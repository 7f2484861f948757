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
    phone && renderLink(phone, `tel:${phone.replace(/[^+\d]/g, '')}`),
    url && renderLink(new URL(url).host, url),
  ].filter((line) => line !== undefined);
  return lines.length
    ? html`<address part="contact">${lines.map((line) => html`<div>${line}</div>`)}</address>`
    : nothing;
}
