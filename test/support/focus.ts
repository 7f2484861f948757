import { words } from './page.js';

/**
 * What has the focus inside an element, by its words; a field by its label. Nothing there: an empty string. By words,
 * since what tells two elements apart in a message of the test framework is all that they contain.
 */
export function focused(element: Element): string {
  const active = element.shadowRoot?.activeElement;
  const [label] = (active as Partial<HTMLInputElement> | null | undefined)?.labels ?? [];
  const named = label?.querySelector('span') ?? active;
  return named ? words(named) : '';
}
