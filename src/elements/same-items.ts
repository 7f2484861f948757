/** Whether two lists have the same items in the same order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[] | undefined): boolean {
  return a.length === b?.length && a.every((item, index) => Object.is(item, b[index]));
}
