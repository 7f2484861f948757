/** Lets links to the other pages of the builder take along what stands in the address: language and page may change. */
export function keepQuery(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-query]'))
    link.search = location.search;
}
