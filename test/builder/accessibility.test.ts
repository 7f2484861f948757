/** The builder for everybody: axe, narrow windows, large text, the visitor's own colours, the keyboard. */
import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';

import { axeOptions } from '../../.storybook/accessibility.js';
import { emulate, press } from '../support/browser.js';
import {
  builderBase,
  codeOf,
  control,
  feedSettled,
  openBuilder,
  openPage,
  previewed,
  rendered,
} from '../support/builder.js';
import { serve } from '../support/feed-server.js';
import { words } from '../support/page.js';
import { stub } from '../support/stubs.js';
import { until } from '../support/until.js';

const pages = { builder: ['index.html', 'en.html'], checker: ['check.html', 'check.en.html'] } as const;

/** A feed with all that there is to say about one. */
const flawed = {
  headers: { 'content-type': 'text/plain' },
  body: JSON.stringify({
    version: 1,
    topics: [{ id: 'water', name: 'Wasser' }],
    exhibitors: [
      { name: 'A', url: 'www.example.org', logo: { src: 'https://cdn.example/a.png' } },
      { city: 'Bonn' },
    ],
  }),
};

/** A page of the builder as it is, but for its policy, which would not let axe in. */
async function openWithAxe(name: string, query: string, width?: number): Promise<Document> {
  const html = await (await fetch(new URL(name, builderBase))).text();
  const { url } = await serve({
    headers: { 'content-type': 'text/html' },
    body: html
      .replace(/<meta\s+http-equiv[^>]*>/, `<base href="${builderBase}">`)
      .replace('</head>', '<script src="/node_modules/axe-core/axe.min.js"></script></head>'),
  });
  const { page } = await openPage(`${url}?${query}`, width);
  if (name.startsWith('check')) await until(() => page.querySelector('.report'));
  else await feedSettled(page);
  for (const details of page.querySelectorAll('details')) details.open = true;
  await rendered(page);
  return page;
}

/** All that axe finds on the whole page; what is in the preview is tested where it is made. */
async function barriers(page: Document, rules: axeCore.RuleObject = {}): Promise<string> {
  const { axe } = page.defaultView as unknown as { axe: typeof axeCore };
  const { violations, passes } = await axe.run(page, {
    runOnly: axeOptions.runOnly!,
    rules: { 'target-size': { enabled: true }, ...rules },
    iframes: false,
  });
  expect(passes.length).to.be.above(20);
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`))
    .join('\n\n');
}

/** How much of the page is beside the window. */
const beside = ({ documentElement }: Document) => documentElement.scrollWidth - documentElement.clientWidth;

/** What is cut off in its own box, or sticks out of the page. */
function cutOff(page: Document): string[] {
  const { clientWidth } = page.documentElement;
  return [...page.querySelectorAll<HTMLElement>('main *:not(option, input, iframe)')]
    .filter((element) => !element.closest('.visually-hidden, embed-preview, select'))
    .filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      const { overflowX } = getComputedStyle(element);
      return (
        (width > 0 && right > clientWidth + 1) ||
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}

function addStyle(page: Document, css: string): void {
  page.head.append(Object.assign(page.createElement('style'), { textContent: css }));
}

/** What a visitor may set for more space in text, as WCAG 1.4.12 has it. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const [kind, names] of Object.entries(pages)) {
  describe(`For everybody, the ${kind}`, () => {
    let query: string;

    beforeEach(async () => {
      const feed = await serve(flawed);
      // With a theme that is not the first choice, and an address that somebody has mistyped in the end.
      query = String(new URLSearchParams({ f: feed.url, t: 'kern', c: 'npm' }));
    });

    for (const name of names) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`${name} has no barriers (${colorScheme})`, async function () {
          // Firefox and WebKit have one scheme only, which the light run tests.
          if (!(await emulate({ colorScheme })) && colorScheme === 'dark') this.skip();
          const page = await openWithAxe(name, query);
          expect(await barriers(page)).to.equal('');
        });
      }

      it(`${name} has no barriers in the visitor’s own colours`, async function () {
        if (!(await emulate({ forcedColors: 'active' }))) this.skip();
        const page = await openWithAxe(name, query);
        // The colours are the visitor's, and axe does not know them.
        expect(await barriers(page, { 'color-contrast': { enabled: false } })).to.equal('');
      });

      for (const [what, width, css] of [
        ['320 pixels', 320, ''],
        ['320 pixels in wide text', 320, textSpacing],
        ['640 pixels in text of twice the size', 640, ':root { font-size: 200% }'],
        ['1280 pixels in text of twice the size', 1280, ':root { font-size: 200% }'],
      ] as const) {
        it(`${name} is all there on ${what}`, async () => {
          const page = await openWithAxe(name, query, width);
          addStyle(page, css);
          await new Promise(requestAnimationFrame);
          expect(beside(page)).to.equal(0);
          expect(cutOff(page).join('\n')).to.equal('');
        });
      }
    }
  });
}

describe('Builder and checker', () => {
  for (const [name, title, names] of [
    ['index.html', 'Einbetten', ['Einbetten', 'Feed prüfen', 'Beispielseite']],
    ['check.html', 'Feed prüfen', ['Einbetten', 'Feed prüfen', 'Beispielseite']],
    ['en.html', 'Embed', ['Embed', 'Check a feed', 'Example page']],
    ['check.en.html', 'Check a feed', ['Embed', 'Check a feed', 'Example page']],
  ] as const) {
    it(`calls the pages the same everywhere in its language, and itself, too: ${name}`, async () => {
      const { page } = await openPage(name);
      expect([...page.querySelectorAll('header nav a')].map(words)).to.deep.equal(names);
      expect(words(page.querySelector('[aria-current=page]')!)).to.equal(title);
      expect(page.title).to.equal(`${title} – stand-widgets`);
    });
  }
});

describe('By the keyboard alone, the builder', () => {
  it('chooses an element, loads a feed, and copies the code', async () => {
    const { page, view, frame } = await openBuilder('index.html');
    const copied: string[] = [];
    stub(view.navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
    } as Clipboard);
    frame.focus();
    control(page, 'Aussteller').focus();
    await press('ArrowDown');
    await rendered(page);
    expect(previewed(page)!.localName).to.equal('exhibitor-card');

    const feed = await serve(flawed);
    await press('Tab');
    const field = page.activeElement as HTMLInputElement;
    expect(field === control(page, 'Adresse des Feeds')).to.equal(true);
    // The last key by hand, for what a script writes is no change.
    field.value = `${feed.url}?`;
    field.setSelectionRange(field.value.length, field.value.length);
    await press('x');
    await press('Enter');
    await until(() => words(page.querySelector('.feed')!).includes('Aussteller: 1'));

    page.querySelector<HTMLButtonElement>('code-block button')!.focus();
    await press('Enter');
    await until(() => copied.length > 0);
    expect(copied).to.deep.equal([codeOf(page, 'Code für die Seite')]);
  });

  it('shows where the focus is', async function () {
    const { page, view, frame } = await openBuilder('index.html');
    frame.focus();
    control(page, 'Adresse des Feeds').focus();
    await press('Tab');
    // A frame in WebKit's window under test has no focus that it would show.
    if (!page.hasFocus()) this.skip();
    const { outlineStyle, outlineWidth } = view.getComputedStyle(page.activeElement!);
    expect([outlineStyle, parseFloat(outlineWidth) >= 2]).to.deep.equal(['solid', true]);
  });
});
