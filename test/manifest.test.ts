/**
 * What the package says of its elements in `custom-elements.json`, which documentation and editors are made from,
 * against the elements themselves. Needs `npm run build`.
 */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import '../src/define.js';
import { serve } from './support/feed-server.js';
import { afterEvent, feedData, search, updated, visible } from './support/page.js';
import { quietConsole } from './support/stubs.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Entry {
  readonly tagName?: keyof typeof views;
  readonly members: readonly Entry[];
  readonly attributes: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

type Attributes = Readonly<Record<string, string>>;

/** The ways to use each element that let it show something else. */
const views = {
  'exhibitor-list': [{}, { 'group-by': 'topic', limit: '3' }, { topic: 'none' }],
  'exhibitor-card': [
    { exhibitor: 'deichblick', now: '2026-09-15T10:00:00+02:00' },
    { exhibitor: 'stadt-lichtenau', now: '2026-09-15T10:00:00+02:00' },
    { exhibitor: 'aktenwerk-lichtenau', now: '2026-09-17T23:00:00+02:00' },
    { exhibitor: 'none' },
  ],
  'event-agenda': [
    { now: '2026-09-15T10:00:00+02:00' },
    { view: 'tabs', now: '2026-09-16T10:00:00+02:00' },
    { layout: 'grid' },
  ],
  'press-quote': [{ all: '' }, { quote: 'none' }],
  'press-release': [{}, { limit: '1' }, { teaser: '' }, { release: 'none' }],
  'stand-info': [{}],
} satisfies Record<string, readonly Attributes[]>;

const response = await fetch('/dist/custom-elements.json', { cache: 'no-store' });
if (!response.ok) throw new Error('There is no manifest: `npm run build` makes it.');
const manifest = (await response.json()) as Manifest;

const declared = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter((declaration): declaration is Required<Declaration> => declaration.tagName !== undefined);

/** Parts that every element has from the class they share, whether it shows them or not. */
const shared = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName === undefined)
  .flatMap(({ cssParts }) => cssParts.map(({ name }) => name));

const namesOf = (entries: readonly Entry[]) => entries.map(({ name }) => name).sort();

describe('The manifest', () => {
  it('describes every element there is', () => {
    expect(declared.map(({ tagName }) => tagName).sort()).to.deep.equal(Object.keys(views).sort());
    expect(declared.filter(({ tagName }) => !customElements.get(tagName))).to.deep.equal([]);
  });

  for (const declaration of declared) {
    const { tagName } = declaration;

    describe(`for ${tagName}`, () => {
      for (const kind of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const) {
        it(`has a sentence for each of its ${kind}`, () => {
          expect(declaration[kind]).to.not.deep.equal([]);
          const silent = declaration[kind].filter(
            ({ description }) => !/^\S.*\w.*\.$/s.test(description ?? ''),
          );
          expect(silent.map(({ name }) => name)).to.deep.equal([]);
        });
      }

      it('names each once', () => {
        for (const kind of [
          'members',
          'attributes',
          'events',
          'slots',
          'cssParts',
          'cssProperties',
        ] as const) {
          const known = namesOf(declaration[kind]);
          expect(known, kind).to.deep.equal([...new Set(known)]);
        }
      });

      it('has all attributes that the element listens to, and no others', () => {
        const { observedAttributes } = customElements.get(tagName) as unknown as typeof LitElement;
        expect(namesOf(declaration.attributes)).to.deep.equal([...observedAttributes].sort());
      });

      it('has a property of the element for each of its members', () => {
        const element = document.createElement(tagName);
        expect(namesOf(declaration.members).filter((name) => !(name in element))).to.deep.equal([]);
      });

      it('has all custom properties that the element takes, and no others', async () => {
        const element = document.createElement(tagName);
        document.body.append(element);
        await updated(element);
        const { adoptedStyleSheets } = element.shadowRoot!;
        element.remove();
        const css = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
        const taken = css.join('\n').match(/--stand-[\w-]+/g);
        expect(namesOf(declaration.cssProperties)).to.deep.equal([...new Set(taken)].sort());
      });

      it('has all parts that the element shows of the fictional feed, and of its own no others', async () => {
        const parts = await partsIn(tagName);
        const known = namesOf(declaration.cssParts);
        expect([...parts].filter((name) => !known.includes(name))).to.deep.equal([]);
        const own = known.filter((name) => !shared.includes(name));
        expect(own.filter((name) => !parts.has(name))).to.deep.equal([]);
      });
    });
  }

  it('has no part for all elements that none of them shows', async () => {
    const parts = new Set<string>();
    for (const tagName of Object.keys(views) as (keyof typeof views)[])
      for (const part of await partsIn(tagName)) parts.add(part);
    expect(shared.filter((name) => !parts.has(name))).to.deep.equal([]);
  });

  /** The parts of an element in all of its views. */
  async function partsIn(tagName: keyof typeof views): Promise<ReadonlySet<string>> {
    const parts = new Set<string>();
    for (const attributes of views[tagName] as readonly Attributes[])
      for (const part of await partsOf(tagName, attributes)) parts.add(part);
    return parts;
  }

  /** The parts of an element from its first load on, with everything that can be opened and chosen. */
  async function partsOf(tagName: keyof typeof views, attributes: Attributes): Promise<ReadonlySet<string>> {
    quietConsole();
    const data = await feedData('lichtenau-2026');
    const served = await serve({ body: JSON.stringify(data) });
    const element = document.createElement(tagName);
    for (const [name, value] of Object.entries({
      lang: 'en',
      src: served.url,
      refresh: '3600',
      ...attributes,
    }))
      element.setAttribute(name, value);
    const parts = new Set<string>();
    const look = async () => {
      await updated(element);
      for (const { part } of visible(element, '[part]')) part.forEach((name) => parts.add(name));
    };
    await afterEvent(element, 'feed-load', () => document.body.append(element));
    await look();
    await served.answer({ body: JSON.stringify(otherwise(data)) });
    await afterEvent(element, 'feed-load', () => element.reload());
    for (const summary of visible(element, '[aria-expanded=false], details:not([open]) > summary'))
      summary.click();
    await look();
    if (visible(element, 'input').length > 0) {
      await search(element, 'Search', 'nothing that there is');
      await look();
    }
    await served.answer({ status: 404 });
    await afterEvent(element, 'feed-error', () => element.reload());
    await look();
    element.remove();
    return parts;
  }

  /** The same feed, in which every entry has changed. */
  function otherwise(data: Record<string, unknown>): object {
    const url = 'https://example.org/changed';
    const changed = (key: string, more: object) =>
      (data[key] as object[]).map((entry) => ({ ...entry, ...more }));
    return {
      ...data,
      fair: { ...(data['fair'] as object), url },
      stand: { ...(data['stand'] as object), booth: 'B 13' },
      exhibitors: changed('exhibitors', { url }),
      agenda: changed('agenda', { url }),
      quotes: changed('quotes', { date: '2026-09-13' }),
      releases: changed('releases', { url }),
    };
  }
});
