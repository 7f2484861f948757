/** The exhibitor list in tests: shown with a test's own data, and what a visitor sees of it. */
import { html } from '@open-wc/testing';

import type { ExhibitorList } from '../../src/elements/exhibitor-list.js';
import { showLoaded, updated, visible, words } from './page.js';
import { until } from './until.js';

/** A list with these exhibitors, topics and sessions, in German unless `lang` says otherwise. */
export async function showList(
  data: object,
  attributes: Record<string, string> = {},
): Promise<ExhibitorList> {
  return await showLoaded(html`${listOf(data, attributes)}`);
}

/** The same, not yet on the page. */
export function listOf(data: object, attributes: Record<string, string> = {}): ExhibitorList {
  const element = document.createElement('exhibitor-list');
  element.feed = { version: 1, ...data };
  for (const [name, value] of Object.entries({ lang: 'de', ...attributes }))
    element.setAttribute(name, value);
  return element;
}

/** The name on each card that is seen. */
export function names(element: Element): string[] {
  return visible(element, '[part=exhibitor]').map(nameOn);
}

/** What is said of the number of exhibitors. */
export function count(element: Element): string | undefined {
  return visible(element, '[part=count]').map((found) => words(found))[0];
}

/** The groups that are seen, each with its heading and the names below it. */
export function groups(element: Element): (readonly [heading: string, names: string[]])[] {
  return visible(element, '[part=group]').map((group) => [
    nameOn(group),
    [...group.querySelectorAll<HTMLElement>('[part=exhibitor]:not([hidden])')].map(nameOn),
  ]);
}

/** The first card of an exhibitor. */
export function card(element: Element, name: string): HTMLElement {
  const found = visible(element, '[part=exhibitor]').find((each) => nameOn(each) === name);
  if (!found) throw new Error(`No exhibitor ${name} in ${names(element).join()}`);
  return found;
}

/** The card of an exhibitor far down, once the visitor has gone there and it is shown in full. */
export async function scrollDownTo(element: Element, name: string): Promise<HTMLElement> {
  const found = () => visible(element, '[part=exhibitor]').find((each) => nameOn(each) === name);
  const named = new RegExp(`\\b${name}\\b`);
  await until(() => {
    const card = found();
    (card ?? visible(element, '.block').find((block) => named.test(words(block))))?.scrollIntoView();
    return card?.querySelector('[part=details]');
  });
  return found()!;
}

/** The details of an exhibitor, open or not. */
export function details(element: Element, name: string): HTMLElement {
  return card(element, name).querySelector<HTMLElement>('[part=details]')!;
}

/** What opens and closes them. */
export function summary(element: Element, name: string): HTMLElement {
  return card(element, name).querySelector<HTMLElement>('[part=summary]')!;
}

/** Whose details are open, name by name. */
export function opened(element: Element): string[] {
  return visible(element, '[part=summary][aria-expanded=true]').map((each) =>
    words(each).replace(/^.*?: /, ''),
  );
}

/** Opens the details of an exhibitor, or closes them, as a visitor does. */
export async function clickSummary(element: Element, name: string): Promise<void> {
  summary(element, name).click();
  await updated(element);
}

/** The first heading in it. */
function nameOn(element: Element): string {
  return words(element.querySelector('[part=heading]')!);
}

/** Exhibitors of three cities and two topics, in both languages where they differ. */
export const few = {
  topics: [
    { id: 'cloud', name: { de: 'Wolken', en: 'Clouds' } },
    { id: 'water', name: { de: 'Gewässer', en: 'Rivers and lakes' } },
    { id: 'unused', name: 'Unused' },
  ],
  exhibitors: [
    { id: 'zebra', name: 'Zebra GmbH', kind: 'company', city: 'Tannburg', topics: ['cloud'] },
    {
      id: 'amt',
      name: 'Amt für Straßen',
      kind: 'authority',
      city: { de: 'Erlensund', en: 'Alder Sound' },
      topics: ['water', 'cloud'],
    },
    { id: 'elan-10', name: 'Élan 10', kind: 'company', description: { de: 'Fähren', en: 'Ferries' } },
    { id: 'elan-9', name: 'Élan 9', kind: 'company', city: { de: 'Erlensund', en: 'Alder Sound' } },
  ],
};

/** As many exhibitors as wanted, all alike: `Exhibitor 0` with the id `e0`, and so on. */
export function many(length: number, more: (index: number) => object = () => ({})): { exhibitors: object[] } {
  return {
    exhibitors: Array.from({ length }, (_, index) => ({
      id: `e${index}`,
      name: `Exhibitor ${index}`,
      kind: 'company',
      city: `City ${'ABCDEFG'[index % 7]}`,
      description: 'What it shows.',
      ...more(index),
    })),
  };
}
