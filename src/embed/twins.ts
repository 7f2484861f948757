import { createWidget } from './widget.js';

/**
 * Fills `<div data-stand-widget="press-quote" data-src="feed.json">`, the twin of an element for pages whose editor
 * strips what it does not know. The element goes into the `<div>`, takes over its children as fallback, and its
 * `data-*` as attributes. What names none of the `tags` stays as it is.
 */
export function fillTwins(tags: readonly string[]): void {
  // A classic script in the head runs before there is a body.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => fillTwins(tags));
    return;
  }
  for (const twin of document.querySelectorAll('[data-stand-widget]')) {
    const tag = twin.getAttribute('data-stand-widget') ?? '';
    if (!tags.includes(tag)) continue;
    // Another copy of the script must not fill it again.
    twin.removeAttribute('data-stand-widget');
    const element = createWidget(tag, (name) => twin.getAttribute(`data-${name}`));
    element.append(...twin.childNodes);
    twin.append(element);
  }
}
