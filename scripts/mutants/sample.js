/**
 * Some of many, the same for the same seed, in their own order (Mulberry32).
 * @template T
 * @param {T[]} items
 */
export function sampleOf(items, /** @type {number} */ count, /** @type {number} */ seed) {
  if (count >= items.length) return items;
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = items.map((item, place) => ({ item, place, lot: random() }));
  return drawn
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
