/** What tests do on the page: show elements, wait for them, find in them what a visitor would look for. */
import { fixture, oneEvent } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import '../../src/define.js';

/** The feeds of the project, as parsed data; read anew for each test, which may change them. */
export async function feedData(name: 'sccon-2025' | 'lichtenau-2026'): Promise<Record<string, unknown>> {
  return (await (await fetch(`/feeds/${name}.json`)).json()) as Record<string, unknown>;
}

/** Shows the markup and waits until its first element has loaded its feed. */
export async function showLoaded<T extends Element>(markup: TemplateResult): Promise<T> {
  return await showUntil<T>('feed-load', markup);
}

/** Shows the markup and waits until its first element has failed to load its feed. */
export async function showFailed<T extends Element>(markup: TemplateResult): Promise<T> {
  return await showUntil<T>('feed-error', markup);
}

async function showUntil<T extends Element>(
  event: 'feed-load' | 'feed-error',
  markup: TemplateResult,
): Promise<T> {
  const told = oneEvent(document, event);
  const shown = await fixture<T>(markup);
  await told;
  await updated(shown);
  return shown;
}

/** Waits until all our elements at or in the given one have rendered. */
export async function updated(element: Element): Promise<void> {
  for (const each of [element, ...element.querySelectorAll('*')])
    await (each as Partial<LitElement>).updateComplete;
}

/** Waits for what is rendered in turns: what an act asks for, then what has the focus. */
export async function settled(element: Element): Promise<void> {
  await updated(element);
  await updated(element);
}

/** Does something that makes the element load or fail, and waits until it has rendered that. */
export async function afterEvent(
  element: Element,
  event: 'feed-load' | 'feed-error',
  act: () => unknown,
): Promise<void> {
  const told = oneEvent(element, event);
  await act();
  await told;
  await updated(element);
}

/** The words a visitor sees in an element, white space as it is shown. Hidden ones are left out. */
export function words(element: Element): string {
  return visibleText(element.shadowRoot ?? element)
    .replace(/\s+/g, ' ')
    .trim();
}

const blocks = new Set(['P', 'LI', 'DIV', 'DT', 'DD', 'LABEL', 'BUTTON', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Not by `instanceof`: a page in a frame has classes of its own. */
function visibleText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if ((node as Partial<HTMLElement>).hidden) return '';
  if (node.nodeName === 'SLOT')
    return (node as HTMLSlotElement)
      .assignedNodes()
      .map((assigned) => visibleText(assigned))
      .join('');
  const text = [...node.childNodes].map((child) => visibleText(child)).join('');
  return blocks.has(node.nodeName) ? ` ${text} ` : text;
}

/** All elements of a selector in an element's shadow root that are not hidden. */
export function visible<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])].filter(
    (found) => !found.closest('[hidden]'),
  );
}

/** The words of each of them. */
export function list(element: Element, selector: string): string[] {
  return visible(element, selector).map((found) => words(found));
}

function control(element: Element, label: string): HTMLElement {
  const found = visible<HTMLLabelElement>(element, 'label').find(
    (candidate) => candidate.querySelector('span')?.textContent === label,
  );
  if (!found?.control) throw new Error(`No field ${label} in ${words(element)}`);
  return found.control;
}

/** The text field with this label. */
export function field(element: Element, label: string): HTMLInputElement {
  return control(element, label) as HTMLInputElement;
}

/** The drop-down list with this label. */
export function select(element: Element, label: string): HTMLSelectElement {
  return control(element, label) as HTMLSelectElement;
}

/** Whether there is a form control with this label. */
export function hasField(element: Element, label: string): boolean {
  return list(element, 'label > span').includes(label);
}

/** The button with this name. */
export function button(element: Element, name: string): HTMLButtonElement {
  const found = visible<HTMLButtonElement>(element, 'button').find((candidate) => words(candidate) === name);
  if (!found) throw new Error(`No button ${name} in ${words(element)}`);
  return found;
}

/** Chooses an option by its label, as a visitor does. */
export async function choose(element: Element, label: string, option: string): Promise<void> {
  const dropDown = select(element, label);
  const found = [...dropDown.options].find(({ label: name }) => name.trim() === option);
  if (!found)
    throw new Error(`No option ${option} in ${[...dropDown.options].map(({ label: name }) => name).join()}`);
  dropDown.value = found.value;
  dropDown.dispatchEvent(new Event('change', { bubbles: true }));
  await updated(element);
}

/** Writes into a search box. */
export async function search(element: Element, label: string, query: string): Promise<void> {
  const input = field(element, label);
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await updated(element);
}
