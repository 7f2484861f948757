interface Context {
  /** Tag of the element that the story shows. */
  component?: string;
}

/**
 * An element as a page author writes it: with attributes. Only data that fits in none, a feed, is a property.
 * Storybook's functions, such as `onFeedLoad`, listen to events.
 */
export function renderElement(args: object, { component }: Context): HTMLElement {
  if (!component) throw new Error('The story names no component');
  const element = document.createElement(component);
  for (const [name, value] of Object.entries(args) as [string, unknown][]) {
    if (typeof value === 'function') element.addEventListener(eventOf(name), value as EventListener);
    else if (typeof value === 'object') Object.assign(element, { [name]: value });
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (typeof value === 'string' || typeof value === 'number')
      element.setAttribute(name, String(value));
  }
  return element;
}

/** `onFeedLoad` is called on `feed-load`. */
function eventOf(name: string): string {
  return name
    .replace(/^on/, '')
    .replace(/\B[A-Z]/g, '-$&')
    .toLowerCase();
}
