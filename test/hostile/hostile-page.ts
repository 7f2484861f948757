/**
 * A page with every element under the policy that the documentation recommends, and what each hostile string goes
 * through on it: in every place of the feed, in attributes, in the search box, in the address of the page. Whatever the
 * page does that it must not, `onPage` finds. Needs `npm run build`.
 */
import { expect, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { readFeed } from '../../src/feed/read-feed.js';
import { elementsIn, onPage, recommended, type HostPage } from '../support/host-page.js';
import { feedOf, type Filling } from './hostile-feed.js';
import { contentFaults, layoutFaults, structureOf } from './inspect.js';

/** Each between two neighbours, which it must not touch. */
const body = [
  '<stand-info json-ld',
  '<exhibitor-list group-by="topic"',
  '<exhibitor-card',
  '<event-agenda layout="list"',
  '<event-agenda layout="grid" view="tabs"',
  '<press-quote all',
  '<press-release',
  // These are told by their attributes what to show.
  '<exhibitor-list layout="list"',
  '<press-quote',
  '<press-release teaser',
]
  .map((start) => `<div><i></i>${start}></${start.match(/[\w-]+/)![0]}><i></i></div>`)
  .join('');
const chosen = 7;
const info = 0;
const card = 2;

const wide = 900;
const narrow = 320;

/** So many strings stand in one feed. One in each would take three times as long, and they must not disturb each other. */
const together = 6;

const addresses = {
  link: 'https://example.org/',
  file: 'picture.svg',
  email: 'name@example.org',
};

/** Something that nobody minds, in every place. It is sorted behind every other, so that no order depends on these. */
const harmless: Filling = { text: '\uffff Harmlos', string: '\uffff harmlos', address: addresses };

/** Hostile strings beside something harmless: in several rooms at once, and on two days. */
export function dataOf(...hostile: [Filling, ...Filling[]]): Record<string, unknown> {
  const feed = feedOf(...hostile, harmless) as { agenda: object[] };
  const later = feed.agenda
    .slice(0, hostile.length)
    .map((session) => ({ ...session, startDate: '2025-10-02T14:00:00+02:00', endDate: undefined }));
  return { ...feed, agenda: [...feed.agenda, ...later] };
}

/** In every text and string; in the other language and in every address, or whatever else takes a string. */
export const ways = {
  text: (string: string): Filling => ({ ...harmless, text: string, string }),
  address: (string: string): Filling => ({
    text: { en: string },
    string: 'hostile',
    address: { link: string, file: string, email: string },
    form: string,
  }),
};

/** What the string becomes when it is shown; nothing where nothing of it can be. */
export function read(string: string): { text?: string | undefined; link?: string | undefined } {
  const { feed } = readFeed({ version: 1, stand: { hall: string }, fair: { name: 'A', url: string } });
  return { text: feed?.stand?.hall, link: feed?.fair?.url };
}

const settled = (elements: readonly LitElement[]) =>
  Promise.all(elements.map((element) => element.updateComplete));

/** Gives every element the feed, and opens what can be opened. */
async function show(elements: readonly LitElement[], data: unknown): Promise<void> {
  for (const element of elements) Object.assign(element, { feed: data });
  await settled(elements);
  for (const { shadowRoot } of elements)
    for (const summary of shadowRoot!.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
      summary.click();
  await settled(elements);
}

/** Attributes that name what is to be shown. */
function choose(elements: readonly LitElement[], string: string): void {
  const [list, quote, release] = elements.slice(chosen);
  for (const name of ['topic', 'city', 'kind', 'exhibitors', 'image-origins'])
    list!.setAttribute(name, string);
  quote!.setAttribute('quotes', string);
  release!.setAttribute('release', string);
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Sets fields of elements, all at once, as a visitor would. */
async function enter(
  elements: readonly LitElement[],
  event: string,
  values: Map<Field, string>,
): Promise<void> {
  for (const [field, value] of values) {
    field.value = value;
    field.dispatchEvent(new Event(event));
  }
  await settled(elements);
}

const fieldsOf = <T extends Field>(elements: readonly LitElement[], selector: string) =>
  elements.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll<T>(selector)]);

/** Chooses from each list, and takes it back: what is chosen in all lists belongs to the same entry. */
async function chooseFromLists(elements: readonly LitElement[]): Promise<void> {
  const lists = fieldsOf<HTMLSelectElement>(elements, 'select');
  const before = new Map(lists.map((list) => [list, list.value]));
  await enter(elements, 'change', new Map(lists.map((list) => [list, list.options[1]!.value])));
  await enter(elements, 'change', before);
}

/** Searches, and follows a link into the page. */
async function lookFor(page: HostPage, elements: readonly LitElement[], string: string): Promise<void> {
  const boxes = fieldsOf<HTMLInputElement>(elements, 'input');
  for (const query of [string, '']) await enter(elements, 'input', new Map(boxes.map((box) => [box, query])));
  const { contentWindow: view } = page.frame;
  const { hash } = view!.location;
  const moved = oneEvent(view!, 'hashchange');
  view!.location.hash = `exhibitor-${string}`;
  if (view!.location.hash !== hash) await moved;
  await settled(elements);
}

/** What is wrong with the elements on a page of this width. */
function faultsAt({ frame }: HostPage, width: number, elements: readonly LitElement[]): string[] {
  frame.width = String(width);
  const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
  const overflow = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  return [...overflow, ...elements.flatMap(layoutFaults)].map((fault) => `${width}: ${fault}`);
}

/** What is wrong with the elements, whatever they show. */
function faultsIn(page: HostPage, elements: readonly LitElement[]): string[] {
  return [
    ...elements.flatMap(contentFaults),
    ...[wide, narrow].flatMap((width) => faultsAt(page, width, elements)),
  ];
}

/** What is wrong with the data for search engines. */
function dataFaults(page: HostPage, name: string | undefined): string[] {
  const scripts = [...page.frame.contentDocument!.querySelectorAll('script:not([src])')];
  const [script] = scripts;
  if (scripts.length !== (name ? 1 : 0)) return [`${scripts.length} scripts in the page`];
  if (!name) return [];
  if (script!.textContent.includes('<')) return ['markup in JSON-LD'];
  const said = (JSON.parse(script!.textContent) as { name: string }).name;
  return said === name ? [] : [`JSON-LD says ${said}`];
}

/** Opens a page with all elements and does with it what every string goes through. */
async function onHostilePage(
  act: (page: HostPage, elements: readonly LitElement[]) => Promise<void>,
): Promise<void> {
  const headers = { 'content-security-policy': recommended };
  await onPage({ body, headers, ownPictures: true }, async (page) => {
    await page.complete;
    const { document } = page.frame.contentWindow!;
    document.body.style.margin = '0';
    for (const row of document.querySelectorAll<HTMLElement>('div')) {
      row.style.display = 'flex';
      for (const neighbour of row.querySelectorAll('i')) neighbour.style.flex = '0 0 10px';
      (row.children[1] as HTMLElement).style.flex = '1';
    }
    await act(page, elementsIn(page));
    expect(Object.keys(page.frame.contentWindow!), 'what ran').to.not.include('executed');
    expect(page.violations, 'of the policy').to.deep.equal([]);
  });
}

/** What the elements are made of where strings are harmless ones, or such of which nothing is left. */
class Expected {
  readonly #structures = new Map<string, readonly string[]>();

  constructor(private readonly elements: readonly LitElement[]) {}

  /** Strings that read the same are one id, one topic, one room. */
  async structures(texts: readonly (string | undefined)[]): Promise<readonly string[]> {
    const harmless = texts.map((text) => (text === undefined ? '' : `Text ${texts.indexOf(text)}`));
    const key = harmless.join();
    let structures = this.#structures.get(key);
    if (!structures) {
      this.elements[card]!.setAttribute('exhibitor', harmless[0]!);
      await show(this.elements, dataOf(...fillings(harmless, ways.text)));
      structures = this.elements.slice(0, chosen).map(structureOf);
      this.#structures.set(key, structures);
    }
    return structures;
  }
}

function fillings(strings: readonly string[], way: (string: string) => Filling): [Filling, ...Filling[]] {
  const [first, ...others] = strings;
  return [way(first!), ...others.map(way)];
}

/** Puts each string through all of it. Returns what is wrong, by the strings of which one is to blame. */
export async function faultsOf(strings: readonly string[]): Promise<string> {
  const found: string[] = [];
  await onHostilePage(async (page, elements) => {
    const expected = new Expected(elements);
    for (const batch of batchesOf(strings)) {
      const faults = [
        ...(await faultsOfTexts(page, elements, batch, expected)),
        ...(await faultsOfEach(page, elements, batch)),
        ...(await faultsOfAddresses(page, elements, batch)),
      ];
      const names = batch.map((string) => JSON.stringify(string.slice(0, 60)));
      if (faults.length > 0) found.push([names.join(' '), ...faults].join('\n  '));
    }
  });
  return found.join('\n');
}

/** Those of which nothing is left stand with others of their kind: what they are not in is made of less. */
function batchesOf(strings: readonly string[]): readonly (readonly string[])[] {
  const isBlank = (string: string) => read(string).text === undefined;
  return [strings.filter(isBlank), strings.filter((string) => !isBlank(string))].flatMap((kind) =>
    Array.from({ length: Math.ceil(kind.length / together) }, (_, index) =>
      kind.slice(index * together, (index + 1) * together),
    ),
  );
}

/** All strings in one feed, in every text and string. */
async function faultsOfTexts(
  page: HostPage,
  elements: readonly LitElement[],
  batch: readonly string[],
  expected: Expected,
): Promise<string[]> {
  const texts = batch.map((string) => read(string).text);
  choose(elements, batch[0]!);
  const structures = await expected.structures(texts);
  elements[card]!.setAttribute('exhibitor', texts[0] ?? '');
  await show(elements, dataOf(...fillings(batch, ways.text)));
  const faults = [...structureFaults(elements, structures), ...faultsIn(page, elements)];
  await chooseFromLists(elements.slice(0, chosen));
  return faults;
}

/** Each string where there is room for one only: in the fair and the stand, in attributes, in what a visitor looks for. */
async function faultsOfEach(
  page: HostPage,
  elements: readonly LitElement[],
  batch: readonly string[],
): Promise<string[]> {
  const single = elements.filter((_, index) => index === info || index === card || index >= chosen);
  const faults: string[] = [];
  for (const string of batch) {
    choose(elements, string);
    elements[card]!.setAttribute('exhibitor', read(string).text ?? '');
    await show([elements[info]!, elements[card]!], dataOf(ways.text(string)));
    await settled(elements);
    const heading = elements[info]!.shadowRoot!.querySelector('[part=heading]')?.textContent;
    faults.push(
      ...dataFaults(page, heading),
      ...single.flatMap(contentFaults),
      // At the width that the page has: another one costs more than all of these.
      ...faultsAt(page, narrow, single),
    );
    await lookFor(page, elements.slice(0, chosen), string);
  }
  return faults;
}

/** All strings in one feed, in the other language and in every address. */
async function faultsOfAddresses(
  page: HostPage,
  elements: readonly LitElement[],
  batch: readonly string[],
): Promise<string[]> {
  await show(elements, dataOf(...fillings(batch, ways.address)));
  return faultsIn(page, elements);
}

function structureFaults(elements: readonly LitElement[], expected: readonly string[]): string[] {
  return expected.flatMap((wanted, index) => {
    const structure = structureOf(elements[index]!);
    if (structure === wanted) return [];
    const at = Array.from(structure).findIndex((character, place) => character !== wanted[place]);
    return [`${elements[index]!.localName} is made of … ${structure.slice(Math.max(0, at - 60), at + 60)} …`];
  });
}
