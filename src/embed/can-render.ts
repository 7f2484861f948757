import { html, render } from 'lit';

/**
 * Whether the page's policy lets elements render: not where it requires Trusted Types and does not allow lit's. There
 * an element would show nothing, and not even its fallback.
 */
export function canRender(): boolean {
  try {
    render(html`<p></p>`, new DocumentFragment());
    return true;
  } catch {
    // TypeError: markup is refused. The browser says so in its console, with the directive.
    return false;
  }
}
