/** For the checker, which is TypeScript; what they do is told in `json-places.js`. */
export function findMistake(
  text: string,
): { readonly kind: string; readonly line: number; readonly column: number } | undefined;

export function linesOf(text: string): (path: string) => number;
