/** The snippets of the documentation, pasted into pages. Needs `npm run build`. */
import { expect, fixture, html } from '@open-wc/testing';

import { addressOf, allSnippets, type Snippet } from '../support/snippet-server.js';
import { until } from '../support/until.js';

const tags = [
  'event-agenda',
  'exhibitor-card',
  'exhibitor-list',
  'press-quote',
  'press-release',
  'stand-info',
];

/** What `snippet-watch.js` takes down, and that a script has come to its end. */
interface Page extends Window {
  readonly wrong?: string[];
  readonly ran?: boolean;
}

interface Manifest {
  readonly modules: {
    readonly declarations: {
      readonly tagName?: string;
      readonly cssProperties: { readonly name: string }[];
      readonly cssParts: { readonly name: string }[];
    }[];
  }[];
}

const snippets = (await allSnippets()).filter(({ place }) => place === 'browser');
const of = (...languages: string[]) => snippets.filter(({ language }) => languages.includes(language));
const nameOf = ({ file, line, language }: Snippet) => `${file}:${line} (${language})`;

describe('The documentation', () => {
  it('has snippets for browsers', () => {
    const tested = [
      ...of('html'),
      ...policies(),
      ...answers(),
      ...of('css'),
      ...of('js', 'ts', 'tsx', 'vue', 'svelte'),
    ];
    expect(tested).to.have.length(snippets.length).and.length.above(50);
    expect(new Set(tested).size).to.equal(snippets.length);
  });

  for (const snippet of of('html')) {
    it(`shows at ${nameOf(snippet)} a piece of page that works under a strict policy`, async () => {
      const page = await open(snippet);
      const elements = await shown(page, wanted(snippet.code));
      expectNothingWrong(page);
      expect(elements.map(({ localName }) => localName).sort()).to.deep.equal(wanted(snippet.code));
      expect(elements.flatMap(unknownAttributes)).to.deep.equal([]);
    });
  }

  for (const snippet of policies()) {
    it(`names at ${nameOf(snippet)} a policy under which an element works`, async () => {
      const page = await open(snippet);
      await shown(page, ['exhibitor-list']);
      expectNothingWrong(page);
    });
  }

  for (const snippet of answers()) {
    it(`names at ${nameOf(snippet)} a header that lets other websites read the feed`, async () => {
      const url = addressOf(snippet, 'feed');
      const said = new Promise((resolve) =>
        addEventListener('message', ({ data }) => resolve(data), { once: true }),
      );
      // Without an origin, a page is a stranger to every server.
      const stranger = `<script>
        fetch('${url}').then((answer) => answer.json())
          .then(({ version }) => parent.postMessage('version ' + version, '*'), (error) => parent.postMessage(String(error), '*'))
      </script>`;
      await fixture(html`<iframe title="stranger" sandbox="allow-scripts" srcdoc=${stranger}></iframe>`);
      expect(await said).to.equal('version 1');
    });
  }

  for (const snippet of of('css')) {
    it(`has at ${nameOf(snippet)} styles that browsers and elements understand`, async () => {
      const page = await open(snippet);
      await shown(page, ['exhibitor-list']);
      expectNothingWrong(page);
      const sheet = page.document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.sheet;
      const rules = [...(sheet?.cssRules ?? [])] as CSSStyleRule[];
      const written = [...snippet.code.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
      expect(rules).to.have.length(written.length).and.length.above(0);
      for (const [index, [, , declarations = '']] of written.entries()) {
        const names = [...declarations.matchAll(/([\w-]+):/g)].map(([, name]) => name!);
        expect(names.filter((name) => !rules[index]?.style.getPropertyValue(name))).to.deep.equal([]);
      }
      expect(await unknownNames(snippet.code)).to.deep.equal([]);
    });
  }

  for (const snippet of of('js', 'ts', 'tsx', 'vue', 'svelte')) {
    it(`has at ${nameOf(snippet)} code that runs with what was built`, async () => {
      const page = await open(snippet);
      await until(() => page.ran === true || page.wrong?.[0]);
      expect(page.ran, page.wrong?.join('\n')).to.equal(true);
      if (['tsx', 'vue', 'svelte'].includes(snippet.language)) {
        await until(() => page.document.querySelector('main')?.querySelector('exhibitor-list'));
        await shown(page, ['exhibitor-list', 'exhibitor-list']);
      }
      expectNothingWrong(page);
    });
  }
});

/** Headers that are policies, and those that are not. */
function policies(): Snippet[] {
  return of('http').filter(({ code }) => code.startsWith('Content-Security-Policy: '));
}

function answers(): Snippet[] {
  return of('http').filter((snippet) => !policies().includes(snippet));
}

/** The elements that a piece of HTML asks for, as tags, twins or frames; where it has none the page adds one. */
function wanted(code: string): string[] {
  const asked = [
    ...code.matchAll(/<([a-z]+-[a-z]+)|data-stand-widget="([^"]+)"|[?&]element=([\w-]+)/g),
  ].flatMap(([, ...names]) => names.filter(Boolean));
  return asked.length > 0 ? asked.sort() : ['exhibitor-list'];
}

async function open(snippet: Snippet): Promise<Page> {
  const url = addressOf(snippet, 'page');
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title=${snippet.id} width="900" height="900" src=${url}></iframe>`,
  );
  await until(() => frame.contentDocument?.URL === url && frame.contentDocument.readyState === 'complete');
  return frame.contentWindow as Page;
}

/** Waits until the page, and the frames in it, show this many elements with what is in the feed. */
async function shown(page: Page, expected: string[]): Promise<Element[]> {
  const found = () => elementsIn(page.document).filter(hasContent);
  try {
    await until(() => found().length >= expected.length || page.wrong?.[0]);
  } catch {
    // Timed out: the caller says what is missing.
  }
  return found();
}

function elementsIn(document: Document): Element[] {
  const frames = [...document.querySelectorAll('iframe')].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  );
  return [...document.querySelectorAll(tags.join()), ...frames.flatMap(elementsIn)];
}

/** What is asked of an element, by itself, its twin or the address of its frame, that it does not know. */
function unknownAttributes(element: Element): string[] {
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  const own = element.getAttributeNames();
  const ofTwin = [...(element.parentElement?.attributes ?? [])]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name }) => name.replace('data-', ''));
  const ofFrame = [...new URL(element.ownerDocument.URL).searchParams.keys()];
  const known = [...observedAttributes, 'lang', 'class', 'id', 'element', 'theme'];
  return [...own, ...ofTwin, ...ofFrame].filter((name) => !known.includes(name));
}

/** Words, and no place for a fallback: that is there before the content, and instead of it. */
function hasContent({ shadowRoot }: Element): boolean {
  const base = shadowRoot?.querySelector('[part=base]');
  return Boolean(base && !base.querySelector('slot') && base.textContent.trim());
}

function expectNothingWrong(page: Page): void {
  expect(page.wrong, 'what went wrong').to.deep.equal([]);
}

/** The custom properties and parts in styles that no element has. */
async function unknownNames(css: string): Promise<string[]> {
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations);
  const properties = declarations.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
  const parts = declarations.flatMap(({ tagName = '', cssParts }) =>
    cssParts.map(({ name }) => `${tagName}::part(${name})`),
  );
  return [
    ...(css.match(/--stand-[\w-]+/g) ?? []).filter((name) => !properties.includes(name)),
    ...(css.match(/[\w-]+::part\([\w-]+\)/g) ?? []).filter((name) => !parts.includes(name)),
  ];
}
