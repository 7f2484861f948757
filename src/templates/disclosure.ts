import { html, nothing, type TemplateResult } from 'lit';

import { holdStill } from '../page/hold-still.js';

/**
 * What opens in place. Its content is made only while it is open: most never are. `subject` tells several apart for
 * those who hear them without what stands around. Who owns it knows whether it is open, so that it stays open for the
 * same entry when entries move.
 *
 * No `<details>`: each has a style sheet of its own in Chromium, and in a list of a thousand all of them are gone through
 * whenever one is added.
 */
export function renderDisclosure(
  label: string,
  subject: unknown,
  open: boolean,
  toggle: () => void,
  content: () => unknown,
): TemplateResult {
  const click = (event: Event) => {
    const button = event.currentTarget as Element;
    // What opens may get another place in the page: its focus must not leave the window.
    requestAnimationFrame(holdStill(() => button.getBoundingClientRect().top));
    toggle();
  };
  return html`<div part="details">
    <button part="summary" type="button" aria-expanded=${open} @click=${click}>
      ${label}<span class="visually-hidden">: ${subject}</span>
    </button>
    ${open ? content() : nothing}
  </div>`;
}
