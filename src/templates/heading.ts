import { html, type TemplateResult } from 'lit';

/** A heading of the level that the page asked for. Below 1 and above 6 it is 1 and 6; what is no level is 2. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level || 2)))) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    case 6:
      return html`<h6 part="heading">${content}</h6>`;
    default:
      return html`<h2 part="heading">${content}</h2>`;
  }
}
