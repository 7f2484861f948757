/** The visitor's clipboard in tests, and what is said of it. */
import { updated, visible, words } from './page.js';
import { stub } from './stubs.js';

/** A clipboard that takes everything. Returns what it was given. */
export function useClipboard(): string[] {
  const copied: string[] = [];
  stub(navigator, 'clipboard', {
    writeText: (text: string) => Promise.resolve(void copied.push(text)),
  } as Clipboard);
  return copied;
}

/** Does something, and waits for what is read out by itself because of it. */
export async function announcedAfter(element: Element, act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const [region] = visible(element, '[part=base] > [role=status]');
  const told = new Promise<MutationObserver>((resolve) => {
    const observer: MutationObserver = new MutationObserver(() => {
      said.push(words(region!));
      resolve(observer);
    });
    observer.observe(region!, { subtree: true, childList: true, characterData: true });
  });
  act();
  const observer = await told;
  await updated(element);
  observer.disconnect();
  return said;
}
