import { html, type TemplateResult } from 'lit';

/** The element of a heading of the level that the page asked for. Below 1 and above 6 it is 1 and 6; what is no level is 2. */
export function headingTag(level: number): string {
  return `h${Math.min(6, Math.max(1, Math.round(level || 2)))}`;
}

/** A heading of a level; see {@link headingTag}. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  switch (headingTag(level)) {
    case 'h1':
      return html`<h1 part="heading">${content}</h1>`;
    case 'h3':
      return html`<h3 part="heading">${content}</h3>`;
    case 'h4':
      return html`<h4 part="heading">${content}</h4>`;
    case 'h5':
      return html`<h5 part="heading">${content}</h5>`;
    case 'h6':
      return html`<h6 part="heading">${content}</h6>`;
    default:
      return html`<h2 part="heading">${content}</h2>`;
  }
}
