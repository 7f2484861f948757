import { html } from 'lit';

/** The content as a link where there is an address, else as it is. Addresses were checked when the feed was read. */
export function renderLink(content: unknown, url: string | undefined): unknown {
  return url ? html`<a part="link" href=${url}>${content}</a>` : content;
}
