import { sameItems } from './same-items.js';

/** Something that is made anew only when one of those things it is made of is another. */
export class Memo<T> {
  /** What was made last. */
  value: T | undefined;
  #parts: readonly unknown[] | undefined;

  of(parts: readonly unknown[], make: () => T): T {
    if (!sameItems(parts, this.#parts)) {
      this.#parts = parts;
      this.value = make();
    }
    return this.value as T;
  }
}
