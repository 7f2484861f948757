/** The built pages of the embed builder in a frame: what a webmaster does on them. Needs `npm run build:site`. */
import { fixture, html, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { words } from './page.js';
import { until } from './until.js';

/** The folder's address on the test server. */
export const builderBase = new URL('/site/builder/', location.href).href;

/** A page in a frame, and what it has broken of its own policy since it was there. */
export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly violations: string[];
}

/** Opens an address in a frame, and waits until all that its HTML names is there. */
export async function openPage(address: string, width = 1000): Promise<OpenPage> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" width=${width} height="900"></iframe>`,
  );
  const violations: string[] = [];
  const loaded = oneEvent(frame, 'load');
  const { href } = new URL(address, builderBase);
  frame.src = href;
  await until(() => frame.contentDocument?.URL === href);
  const page = frame.contentDocument!;
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  if (page.readyState !== 'complete') await loaded;
  return { frame, page, view: frame.contentWindow as OpenPage['view'], violations };
}

/** Opens the builder, and waits until it knows its feed and shows a preview. */
export async function openBuilder(address: string, width?: number): Promise<OpenPage> {
  const opened = await openPage(address, width);
  await feedSettled(opened.page);
  await until(() => previewed(opened.page) && previewPage(opened.page).readyState === 'complete');
  return opened;
}

/** Waits until the builder has loaded the feed, or failed to. */
export async function feedSettled(page: Document): Promise<void> {
  await until(() => page.querySelector('.feed:not(.loading)'));
}

/** The page in the builder's preview. */
export function previewPage(page: Document): Document {
  return page.querySelector<HTMLIFrameElement>('embed-preview iframe')!.contentDocument!;
}

/** The element in the builder's preview, once there is one. */
export function previewed(page: Document): LitElement | undefined {
  const frame = page.querySelector<HTMLIFrameElement>('embed-preview iframe');
  return frame?.contentDocument?.querySelector<LitElement>('#place > *') ?? undefined;
}

/** Waits for all of the builder's own elements. */
export async function rendered(page: Document): Promise<void> {
  for (const element of page.querySelectorAll<LitElement>(
    'embed-builder, feed-checker, embed-preview, code-block',
  ))
    await element.updateComplete;
}

/** The fields with this label: one, or those of a group. */
export function control(page: Document, label: string): HTMLInputElement {
  const found = [...page.querySelectorAll('label')].find(
    (candidate) => words(candidate.querySelector('.choice-name') ?? candidate) === label,
  );
  if (!found?.control) throw new Error(`No field ${label}`);
  return found.control as HTMLInputElement;
}

/** The group with this legend. */
export function group(page: Document, legend: string): HTMLFieldSetElement {
  const found = [...page.querySelectorAll('fieldset')].find(
    (candidate) => words(candidate.querySelector('legend')!) === legend,
  );
  if (!found) throw new Error(`No group ${legend}`);
  return found;
}

/** Chooses what has this label: a radio button or a checkbox. */
export async function tick(page: Document, label: string): Promise<void> {
  control(page, label).click();
  await rendered(page);
}

/** Chooses from a list that opens, by the words of the choice. */
export async function choose(page: Document, label: string, choice: string): Promise<void> {
  const select = control(page, label) as unknown as HTMLSelectElement;
  const option = [...select.options].find((candidate) => words(candidate) === choice);
  if (!option) throw new Error(`No choice ${choice}`);
  option.selected = true;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(page);
}

/** Writes into a field and leaves it. */
export async function write(page: Document, label: string, value: string): Promise<void> {
  const field = control(page, label);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(page);
}

/** Chooses a file in a field for one. */
export async function chooseFile(page: Document, label: string, file: File): Promise<void> {
  const field = control(page, label);
  // As a browser does before it lets somebody choose.
  field.dispatchEvent(new Event('click'));
  if (field.value) throw new Error('The same file, chosen again, would not be told of');
  const data = new DataTransfer();
  data.items.add(file);
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(page);
}

/** The code that is offered, by what it is called. */
export function codeOf(page: Document, label: string): string {
  return blockOf(page, label).querySelector('code')!.textContent;
}

/** Presses the button that copies, and waits until it is said that it is done. */
export async function copy(page: Document, label: string): Promise<void> {
  const block = blockOf(page, label);
  block.querySelector('button')!.click();
  await until(() => words(block.querySelector('[role=status]')!));
}

function blockOf(page: Document, label: string): Element {
  const found = [...page.querySelectorAll('code-block')].find(
    (candidate) => candidate.querySelector('figcaption > span')?.textContent === label,
  );
  if (!found) throw new Error(`No code ${label}`);
  return found;
}

/** The words of what is read out by itself. */
export function announced(page: Document): string {
  return words(page.querySelector('embed-builder > [role=status], feed-checker > [role=status]')!);
}
