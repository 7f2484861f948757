/** The sessions in the order of time; those that begin together in that of the feed. */
export function inOrder<T extends { readonly startDate: string }>(sessions: readonly T[]): T[] {
  return sessions
    .map((session) => ({ session, start: Date.parse(session.startDate) }))
    .sort((a, b) => a.start - b.start)
    .map(({ session }) => session);
}
