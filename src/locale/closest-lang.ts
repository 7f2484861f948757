/**
 * The `lang` in force for an element, through the hosts of the shadow roots around it.
 * (`:lang()` would say the same but does not look out of a shadow root in every engine.)
 */
export function closestLang(element: Element): string | undefined {
  for (const root of rootsOf(element)) {
    const lang = root.from.closest('[lang]')?.getAttribute('lang');
    if (lang !== null && lang !== undefined) return lang;
  }
  return undefined;
}

/** The roots around an element from the inside out, each with the element that stands in it. */
function* rootsOf(element: Element): Generator<{ root: Node; from: Element }> {
  for (let from: Element | undefined = element; from;) {
    const root: Node = from.getRootNode();
    yield { root, from };
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** One observer a root serves all elements below it, and only while there are any. */
const watches = new Map<Node, { observer: MutationObserver; listeners: Set<() => void> }>();

/** Calls `listener` whenever a `lang` around the element may have changed. Returns what ends it. */
export function watchLang(element: Element, listener: () => void): () => void {
  const roots = [...rootsOf(element)].map(({ root }) => root);
  for (const root of roots) {
    let watch = watches.get(root);
    if (!watch) {
      const listeners = new Set<() => void>();
      const observer = new MutationObserver(() => listeners.forEach((listen) => listen()));
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      watches.set(root, (watch = { observer, listeners }));
    }
    watch.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.listeners.delete(listener);
      if (watch?.listeners.size === 0) {
        watch.observer.disconnect();
        watches.delete(root);
      }
    }
  };
}
