import { html, type TemplateResult } from 'lit';

/**
 * A button. Where several have the same label, `subject` tells them apart for those who hear them without what
 * stands around: “Add to calendar: Opening”.
 */
export function renderButton(
  label: string,
  act: (event: Event) => unknown,
  subject?: unknown,
): TemplateResult {
  const heard = subject && html`<span class="visually-hidden">: ${subject}</span>`;
  return html`<button part="button" type="button" @click=${act}>${label}${heard}</button>`;
}
