/** Defines elements. Where the library is on the page twice, in whatever version, the first copy stays in charge. */
export function register(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const taken = Object.entries(elements).filter(([tag, element]) => {
    const defined = customElements.get(tag);
    if (!defined) customElements.define(tag, element);
    return defined && defined !== element;
  });
  if (taken.length > 0) {
    console.warn(`stand-widgets: already on this page: ${taken.map(([tag]) => `<${tag}>`).join(', ')}`);
  }
}
