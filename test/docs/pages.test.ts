/** The pages of documentation as Storybook shows them. Needs `npm run build:site`. */
import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';

import { axeOptions } from '../../.storybook/accessibility.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly importPath: string;
}

type Page = Window &
  typeof globalThis & {
    readonly axe: typeof axeCore;
    readonly __STORYBOOK_ADDONS_CHANNEL__: {
      on(event: string, listener: (value: unknown) => void): void;
      emit(event: string, value: object): void;
    };
  };

const storybook = '/site/storybook/';
const response = await fetch(`${storybook}index.json`);
if (!response.ok) throw new Error('There is no Storybook: `npm run build:site` makes it.');
const { entries } = (await response.json()) as { entries: Record<string, Entry> };
const pages = Object.values(entries).filter(({ importPath }) => importPath.startsWith('./stories/docs/'));

/** For whom there is a page in each language. */
const bilingual = ['Webmasters', 'Exhibitors', 'Organisers', 'Privacy', 'Accessibility'];

describe('The documentation in Storybook', () => {
  it('comes before the elements, with a page for everybody', () => {
    const titles = [...new Set(Object.values(entries).map(({ title }) => title))];
    expect(titles.slice(0, 15)).to.deep.equal([
      'Start',
      'Webmasters',
      'Exhibitors',
      'Organisers',
      'Designers',
      'Developers',
      'Privacy',
      'Accessibility',
      'Security',
      'Hosting',
      'Faults',
      'Fuzz and mutants',
      'Soak',
      'Benchmark',
      'Design tokens',
    ]);
  });

  for (const title of bilingual) {
    it(`has ${title} in German and in English`, () => {
      const names = pages.filter((page) => page.title === title).map(({ name }) => name);
      expect(names).to.deep.equal(['Deutsch', 'English']);
    });
  }
});

describe('The documentation in Storybook, page by page', () => {
  // Once for all pages: Storybook takes its time.
  let frame: HTMLIFrameElement;
  let page: Page;
  let document: Document;

  before(async () => {
    frame = await openStorybook();
    page = frame.contentWindow as Page;
    document = page.document;
  });

  after(() => frame.remove());

  for (const entry of pages) {
    const { title, name } = entry;

    describe(`${title} (${name})`, () => {
      before(async () => {
        frame.width = '1000';
        await goTo(entry, page);
      });

      it('has one main heading, the others in order, and its language', () => {
        const content = document.querySelector('.docs-page')!;
        const levels = [...content.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) =>
          Number(localName[1]),
        );
        expect(levels[0]).to.equal(1);
        expect(levels.filter((level) => level === 1)).to.have.length(1);
        expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).to.deep.equal([]);
        expect(content.getAttribute('lang')).to.equal(name === 'Deutsch' ? 'de' : 'en');
      });

      it('is there for everybody', async () => {
        // The code is coloured by Storybook.
        const context = { include: ['.docs-page'], exclude: [['.docblock-source']] };
        const { violations, passes } = await page.axe.run(context, axeOptions);
        expect(
          violations
            .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)
            .join('\n\n'),
        ).to.equal('');
        expect(passes.map((rule) => rule.id)).to.include('color-contrast');
        expect(document.querySelector('.docs-page table'), 'what is looked at').to.not.equal(null);
      });

      it('has no sentence that is torn into several paragraphs', () => {
        const paragraphs = [...document.querySelectorAll('.docs-page p')];
        const torn = paragraphs.filter(
          ({ firstChild, textContent }) =>
            // A name in code may begin a sentence.
            (firstChild instanceof page.Text && /^\s*\p{Ll}/u.test(firstChild.data)) ||
            !/[.:]\s*$/.test(textContent),
        );
        expect(paragraphs).to.have.length.above(0);
        expect(torn.map(({ textContent }) => textContent)).to.deep.equal([]);
      });

      it('leads to pages that are there', async () => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.docs-page a[href]')];
        for (const link of links) {
          const docs = new URL(link.href).searchParams.get('path')?.replace('/docs/', '');
          if (docs !== undefined) expect(Object.keys(entries)).to.include(docs);
          else if (link.hash && link.pathname === document.location.pathname)
            expect(document.querySelector(decodeURIComponent(link.hash)), link.hash).to.not.equal(null);
          else if (link.origin === location.origin)
            expect((await fetch(link.href)).status, link.href).to.equal(200);
        }
        // All but what somebody else hosts.
        const foreign = links
          .filter(({ origin }) => origin !== location.origin)
          .map(({ hostname }) => hostname);
        expect(foreign.filter((host) => !['www.kern-ux.de', 'github.com'].includes(host))).to.deep.equal([]);
      });

      it('leaves nothing open that the build knows', () => {
        expect(document.querySelector('.docs-page')!.textContent).to.not.match(
          /%[A-Z]+[:%]|undefined|\bis missing$/,
        );
      });

      it('has its links within lines', () => {
        // A link that has a line of the source to itself becomes a paragraph.
        const apart = [...document.querySelectorAll('.docs-page a p')].map(({ textContent }) => textContent);
        expect(apart).to.deep.equal([]);
      });

      for (const [place, width] of [
        ['on a telephone', '360'],
        ['beside the sidebar on a small screen', '724'],
      ] as const) {
        it(`fits ${place}`, async () => {
          frame.width = width;
          await new Promise(page.requestAnimationFrame.bind(page));
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth).to.be.at.most(clientWidth);
          const content = document.querySelector('.docs-page')!.getBoundingClientRect();
          const wide = [...document.querySelectorAll('.docs-page :is(p, li, th, td, pre, code)')].filter(
            (element) => element.getBoundingClientRect().right > content.right + 1,
          );
          expect(wide.map(({ outerHTML }) => outerHTML).join('\n')).to.equal('');
        });
      }
    });
  }
});

/** A frame with Storybook at another page than these, so that each of them is gone to; and with what looks at them. */
async function openStorybook(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'Storybook', height: 900 });
  frame.src = `${storybook}iframe.html?viewMode=docs&id=design-tokens--docs`;
  document.body.append(frame);
  while (!frame.contentDocument?.querySelector('.docs-page h1')) await new Promise(requestAnimationFrame);
  const script = frame.contentDocument.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => (script.onload = resolve));
  frame.contentDocument.head.append(script);
  await loaded;
  return frame;
}

/** Goes to a page as the sidebar does. Resolves once it is rendered. */
function goTo({ id }: Entry, { __STORYBOOK_ADDONS_CHANNEL__: channel }: Page): Promise<void> {
  const rendered = new Promise<void>((resolve, reject) => {
    channel.on('docsRendered', (shown) => {
      if (shown === id) resolve();
    });
    channel.on('storyThrewException', reject);
  });
  channel.emit('setCurrentStory', { storyId: id, viewMode: 'docs' });
  return rendered;
}
