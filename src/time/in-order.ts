/** The sessions in the order of time; those that begin together in that of the feed. */
export function inOrder<T extends { readonly startDate: string }>(sessions: readonly T[]): T[] {
  return [...sessions].sort((a, b) => Date.parse(a.startDate) - Date.parse(b.startDate));
}
