/**
 * Prints one element of the page and nothing else, from a frame of its own: what the page looks like, and what it
 * insists on, is left alone. The styles are a constructed sheet, since a strict policy forbids others.
 */
export function printElement(element: Element, title: string): void {
  const frame = document.createElement('iframe');
  // Laid out, unlike what is not displayed: some browsers would print an empty page.
  Object.assign(frame.style, { position: 'fixed', visibility: 'hidden', width: 0, height: 0 });
  frame.onload = () => void printIn(frame, element, title);
  document.body.append(frame);
}

async function printIn(frame: HTMLIFrameElement, element: Element, title: string): Promise<void> {
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return;
  page.title = title;
  page.documentElement.lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  page.body.style.font = getComputedStyle(element).font;
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  const { adoptedStyleSheets } = element.getRootNode() as ShadowRoot;
  sheet.replaceSync(
    adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(''),
  );
  const root = page.body.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(page.importNode(element, true));
  // What does not load is left out, as it is on the page.
  for (const image of root.querySelectorAll('img')) {
    image.loading = 'eager';
    await image.decode().catch(() => undefined);
  }
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
