import { html, nothing, type TemplateResult } from 'lit';

import { holdStill } from '../page/hold-still.js';

/**
 * What opens in place. Its content is made only while it is open: most never are. `subject` tells several apart for
 * those who hear them without what stands around. Who owns it knows whether it is open, so that it stays open for the
 * same entry when entries move.
 */
export function renderDisclosure(
  label: string,
  subject: unknown,
  open: boolean,
  toggle: () => void,
  content: () => unknown,
): TemplateResult {
  const click = (event: Event) => {
    const summary = event.currentTarget as Element;
    // What opens may get another place in the page: its focus must not leave the window.
    requestAnimationFrame(holdStill(() => summary.getBoundingClientRect().top));
    event.preventDefault();
    toggle();
  };
  return html`<details part="details" ?open=${open}>
    <summary part="summary" @click=${click}>
      ${label}<span class="visually-hidden">: ${subject}</span>
    </summary>
    ${open ? content() : nothing}
  </details>`;
}
