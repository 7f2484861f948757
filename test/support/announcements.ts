import { visible, words } from './page.js';

/**
 * Listens to what an element lets be read out by itself. The function tells what that was, time by time, since it was
 * last asked. A region counts from when it is on the page: what stands in it then is not read out.
 */
export function listen(element: Element): () => string[] {
  const heard: string[] = [];
  for (const region of visible(element, '[role=status], [role=alert], [aria-live]')) {
    // What changes at one go is read out at one go.
    const observer = new MutationObserver(() => heard.push(words(region)));
    observer.observe(region, { subtree: true, childList: true, characterData: true });
  }
  return () => heard.splice(0);
}
