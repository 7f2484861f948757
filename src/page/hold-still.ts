/**
 * Remembers how far below the top of the window something is, in CSS pixels. Returns what scrolls the page so that it
 * is there again.
 */
export function holdStill(measure: () => number): () => void {
  const before = measure();
  return () => {
    const top = measure() - before;
    if (top) scrollBy({ top, behavior: 'instant' });
  };
}
