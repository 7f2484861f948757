/**
 * An element of ours, with those of the given attributes that it listens to and no others: whoever may write
 * `data-onclick` or `?onclick=` must not gain an `onclick` by it. `valueOf` gives the value of an attribute, or null.
 */
export function createWidget(tag: string, valueOf: (attribute: string) => string | null): HTMLElement {
  const element = document.createElement(tag);
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  for (const name of observedAttributes) {
    const value = valueOf(name);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}
