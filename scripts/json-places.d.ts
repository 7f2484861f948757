/** For the checker, which is TypeScript; what they do is told in `json-places.js`. */
export interface Mistake {
  /** What `jsonc-parser` calls it, such as `CommaExpected`. */
  readonly kind: string;
  readonly line: number;
  readonly column: number;
}

export function findMistake(text: string): Mistake | undefined;

export function withLines<T extends { readonly path: string }>(
  things: readonly T[],
  text: string,
): (T & { readonly line: number })[];
