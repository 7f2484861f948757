import type { Exhibitor } from '../feed/feed.js';

/**
 * A visitor wants to see more of an exhibitor, or the address of the page does. Bubbles out of shadow roots. A page
 * that shows a view of its own cancels it; the details then stay closed. A `CustomEvent` for the reason of the others.
 */
export class ExhibitorSelectEvent extends CustomEvent<null> {
  constructor(readonly exhibitor: Exhibitor) {
    super('exhibitor-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exhibitor-select': ExhibitorSelectEvent;
  }
}
