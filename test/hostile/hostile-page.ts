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
const card = 2;

const [narrow, wide] = ['320', '900'] as const;

const addresses = {
  link: 'https://example.org/',
  file: 'picture.svg',
  email: 'name@example.org',
};

/** Something that nobody minds, in every place. It is sorted behind every other, so that no order depends on these. */
const harmless: Filling = { text: '\uffff Harmlos', string: '\uffff harmlos', address: addresses };

/** A hostile string beside something harmless: in two rooms at once, and on two days. */
export function dataOf(hostile: Filling): Record<string, unknown> {
  const feed = feedOf(hostile, harmless) as { agenda: object[] };
  const later = { ...feed.agenda[0], startDate: '2025-10-02T14:00:00+02:00', endDate: undefined };
  return { ...feed, agenda: [...feed.agenda, later] };
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

/** Does something of which nothing is laid out until it is done: each element would for itself, and measure. */
async function unseen({ frame }: HostPage, act: () => Promise<void>): Promise<void> {
  const { style } = frame.contentDocument!.documentElement;
  style.display = 'none';
  await act();
  style.display = '';
}

/** Gives every element the feed, and opens what can be opened. */
async function show(elements: readonly LitElement[], data: unknown): Promise<void> {
  for (const element of elements) Object.assign(element, { feed: data });
  await settled(elements);
  for (const { shadowRoot } of elements)
    for (const closed of shadowRoot!.querySelectorAll<HTMLElement>(
      '[aria-expanded=false], details:not([open]) > summary',
    ))
      closed.click();
  await settled(elements);
}

/** Attributes that name what is to be shown: that with such an id, and of this kind. */
function choose(elements: readonly LitElement[], id: string, kind: string): void {
  const [list, quote, release] = elements.slice(chosen);
  for (const name of ['topic', 'city', 'exhibitors']) list!.setAttribute(name, id);
  list!.setAttribute('kind', kind);
  quote!.setAttribute('quotes', id);
  release!.setAttribute('release', id);
}

/** What a visitor does, as far as elements notice it unseen: chooses each option, searches, follows a link into the page. */
async function use(elements: readonly LitElement[], view: Window, string: string): Promise<void> {
  const turn = async (field: HTMLInputElement | HTMLSelectElement, value: string, event: string) => {
    field.value = value;
    field.dispatchEvent(new Event(event));
    await settled(elements);
  };
  for (const { shadowRoot } of elements.slice(0, chosen)) {
    for (const field of shadowRoot!.querySelectorAll('select')) {
      const { value } = field;
      for (const option of [field.options[1]!.value, value]) await turn(field, option, 'change');
    }
    for (const field of shadowRoot!.querySelectorAll('input'))
      for (const query of [string, '']) await turn(field, query, 'input');
  }
  const { hash } = view.location;
  const moved = oneEvent(view, 'hashchange');
  view.location.hash = `exhibitor-${string}`;
  if (view.location.hash !== hash) await moved;
  await settled(elements);
}

/** What is wrong with where things are, on a page of this width. */
function placeFaults({ frame }: HostPage, elements: readonly LitElement[], width: string): string[] {
  frame.width = width;
  const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
  const tooWide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  return [...tooWide, ...elements.flatMap(layoutFaults)].map((fault) => `${width}: ${fault}`);
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
    // Where everything stands is what is looked at. To draw it, too, takes WebKit a fifth of its time.
    page.frame.style.visibility = 'hidden';
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

/** What the elements are made of where a string is a harmless one, or one of which nothing is left. */
class Expected {
  readonly #structures = new Map<boolean, readonly string[]>();

  constructor(private readonly elements: readonly LitElement[]) {}

  async structures(blank: boolean): Promise<readonly string[]> {
    let structures = this.#structures.get(blank);
    if (!structures) {
      const filling = ways.text(blank ? '' : 'Text');
      this.elements[card]!.setAttribute('exhibitor', filling.string);
      await show(this.elements, dataOf(filling));
      structures = this.elements.slice(0, chosen).map(structureOf);
      this.#structures.set(blank, structures);
    }
    return structures;
  }
}

/** Puts each string through all of it. Returns what is wrong, by string. */
export async function faultsOf(strings: readonly string[]): Promise<string> {
  const found: string[] = [];
  await onHostilePage(async (page, elements) => {
    const expected = new Expected(elements);
    for (const string of strings) {
      const faults: string[] = [];
      const { text } = read(string);
      elements[chosen]!.setAttribute('image-origins', string);

      await unseen(page, async () => {
        const structures = await expected.structures(text === undefined);
        choose(elements, string, 'company');
        elements[card]!.setAttribute('exhibitor', text ?? '');
        await show(elements, dataOf(ways.text(string)));
        faults.push(...structureFaults(elements, structures));
      });
      const heading = elements[0]!.shadowRoot!.querySelector('[part=heading]')?.textContent;
      faults.push(
        // Ids are told apart by white space, and taken as they are written.
        ...(string === text && !/\s/.test(string) ? elements.slice(chosen).flatMap(emptyFaults) : []),
        ...dataFaults(page, heading),
        ...elements.flatMap(contentFaults),
        ...placeFaults(page, elements, narrow),
        ...placeFaults(page, elements, wide),
      );

      await unseen(page, async () => {
        await use(elements, page.frame.contentWindow!, string);
        const { string: id } = ways.address(string);
        choose(elements, id, string);
        elements[card]!.setAttribute('exhibitor', id);
        await show(elements, dataOf(ways.address(string)));
      });
      faults.push(
        // The list is told a hostile kind, and has no exhibitor of it. Of a string that is none, nothing is left to show.
        ...(text === undefined ? [] : elements.toSpliced(chosen, 1).flatMap(emptyFaults)),
        ...elements.flatMap(contentFaults),
        ...placeFaults(page, elements, narrow),
      );
      if (faults.length > 0) found.push([JSON.stringify(string.slice(0, 60)), ...faults].join('\n  '));
    }
  });
  return found.join('\n');
}

function emptyFaults({ shadowRoot, localName }: LitElement): string[] {
  return shadowRoot!.querySelector('[part=notice]') ? [`${localName} has nothing to show`] : [];
}

function structureFaults(elements: readonly LitElement[], expected: readonly string[]): string[] {
  return expected.flatMap((wanted, index) => {
    const structure = structureOf(elements[index]!);
    if (structure === wanted) return [];
    const at = Array.from(structure).findIndex((character, place) => character !== wanted[place]);
    return [`${elements[index]!.localName} is made of … ${structure.slice(Math.max(0, at - 60), at + 60)} …`];
  });
}
