/**
 * Fills `<div data-stand-widget="press-quote" data-src="feed.json">`, the stand-in for pages whose editor strips
 * elements it does not know. The element goes into the `<div>`, takes over its children as fallback, and gets those of
 * its `data-*` attributes that it listens to: whoever may write `data-onclick` must not gain an `onclick` by it.
 * What names no element of ours stays as it is.
 */
export function fillTwins(tags: readonly string[]): void {
  // A classic script in the head runs before there is a body.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => fillTwins(tags));
    return;
  }
  for (const twin of document.querySelectorAll<HTMLElement>('[data-stand-widget]')) {
    const tag = twin.getAttribute('data-stand-widget') ?? '';
    if (!tags.includes(tag)) continue;
    // Another copy of the script must not fill it again.
    twin.removeAttribute('data-stand-widget');
    const element = document.createElement(tag);
    const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
    for (const name of observedAttributes) {
      const value = twin.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...twin.childNodes);
    twin.append(element);
  }
}
