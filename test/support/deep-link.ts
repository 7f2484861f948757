/** What a visitor does with the address of the page. */
import { oneEvent } from '@open-wc/testing';

import { settled } from './page.js';

/** The page is opened with this fragment. */
export function openWith(hash: string): void {
  history.replaceState(null, '', hash);
}

/** The visitor follows a link to this fragment, or changes the address by hand. */
export async function goTo(hash: string, ...elements: Element[]): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
  for (const element of elements) await settled(element);
}

/** Whether all of it is in the window, but for what the browser rounds when it scrolls. */
export function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > -1 && bottom < innerHeight + 1;
}
