/**
 * What is rendered of an element, whatever the page around it does: read from the layout, and from documents of
 * other windows, in which nothing is an instance of this window's classes.
 */
import type { LitElement } from 'lit';

import { press } from './browser.js';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The words that an element shows, in their order; without what is there for the eye only. */
export function shownWords(element: Element): string {
  const base = element.shadowRoot?.querySelector<HTMLElement>('[part=base]') ?? (element as HTMLElement);
  const ornaments = [...base.querySelectorAll<HTMLElement>('[aria-hidden=true]')];
  for (const ornament of ornaments) ornament.style.visibility = 'hidden';
  const words = tidy(base.innerText);
  for (const ornament of ornaments) ornament.style.visibility = '';
  return words;
}

/** Whether there is something to see of it. */
export function isShown(element: Element | null): boolean {
  if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** The headings, links, controls, lists and pictures that an element shows, each by its role and its name. */
export function outlineOf(element: LitElement): string[] {
  return all(
    element,
    'h1, h2, h3, h4, h5, h6, a, button, summary, input, select, ul, ol, img, [role], search',
  )
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => `${each.getAttribute('role') ?? each.localName} ${nameOf(each)}`.trim());
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (label) return label;
  if (/^(ul|ol)$/.test(element.localName)) return String(element.children.length);
  const [field] = (element as Partial<HTMLInputElement>).labels ?? [];
  const options = [...((element as Partial<HTMLSelectElement>).options ?? [])].map(({ label }) =>
    tidy(label),
  );
  return field
    ? [tidy(field.querySelector('span')?.textContent), ...options].join(', ')
    : tidy(element.textContent);
}

function all(element: LitElement, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/**
 * Does with a list of exhibitors what a visitor does, by keyboard where that differs: goes through it, opens one,
 * searches, finds nothing, starts anew. Returns what that led to, step by step.
 */
export async function operate(list: LitElement): Promise<string[]> {
  const root = list.shadowRoot!;
  const steps = [shownWords(list)];
  const input = root.querySelector('input')!;
  input.focus();
  for (let stop = 0; stop < 7; stop++) {
    steps.push(root.activeElement ? `at ${nameOf(root.activeElement as HTMLElement)}` : 'outside');
    if (root.activeElement?.matches('[part=summary]')) break;
    await press('Tab');
  }
  await press('Enter');
  await list.updateComplete;
  steps.push(shownWords(list));

  const type = async (query: string) => {
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await list.updateComplete;
    steps.push(shownWords(list));
  };
  await type('dresden');
  await type('nobody has this name');
  root.querySelector<HTMLElement>('[part=notice] button')!.click();
  await list.updateComplete;
  steps.push(shownWords(list), `at ${nameOf(root.activeElement as HTMLElement)}`);
  return steps;
}
