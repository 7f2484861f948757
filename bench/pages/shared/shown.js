/* Tells the bench when the element has rendered its feed; the event comes before the rendering. */
globalThis.shown = new Promise((resolve) => {
  addEventListener('feed-load', ({ target }) => resolve(target.updateComplete));
});
