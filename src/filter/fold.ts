/** Makes alike what people type alike: case, accents, and the ways to write an umlaut (`ü`, `ue`, `u`). */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/([aou])e/g, '$1');
}
