import { html, nothing } from 'lit';

import type { Contact, Exhibitor } from '../feed/feed.js';
import type { Locale } from '../locale/locale.js';
import { renderLink } from './link.js';
import { renderText } from './text.js';

/** Name, e-mail, telephone and web page of a contact, a line each. */
export function renderContact({ name, email, phone, url }: Contact, locale: Locale): unknown {
  const lines = [
    name && renderText(name, locale),
    email && renderLink(email, `mailto:${encodeURIComponent(email).replace('%40', '@')}`),
    phone && renderLink(phone, telephone(phone)),
    url && renderWebsite(url),
  ].filter((line) => line !== undefined);
  return lines.length
    ? html`<address part="contact">${lines.map((line) => html`<div>${line}</div>`)}</address>`
    : nothing;
}

/** How to reach an exhibitor: its web page, and whom to ask. */
export function renderReach({ url, contact }: Exhibitor, locale: Locale): unknown[] {
  return [
    url ? html`<p>${renderWebsite(url)}</p>` : nothing,
    contact ? renderContact(contact, locale) : nothing,
  ].filter((way) => way !== nothing);
}

/** A web page by its host; an address without one, such as a mailbox, as it is. */
function renderWebsite(url: string): unknown {
  return renderLink(new URL(url).host || url, url);
}

/** The number as an address, without the `(0)` that is dialled only inside a country; none for “on request”. */
function telephone(phone: string): string | undefined {
  const digits = phone.replace(/\(0\)|[^+\d]/g, '');
  return /\d/.test(digits) ? `tel:${digits}` : undefined;
}
