/** The stories in tests: each must be there for everybody. */
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import { render } from 'lit';

import { axeOptions } from '../../.storybook/accessibility.js';
import { hostPage } from '../../.storybook/host-page.js';
import '../../src/define.js';
import { StandElement } from '../../src/elements/stand-element.js';
import { renderElement } from '../../stories/support/render.js';
import { emulate } from './browser.js';
import { useHostStyles } from './stubs.js';

/** What is used here of a story in Component Story Format; the metadata of its file have the same form. */
interface Story {
  component?: string;
  args?: object;
  beforeEach?: () => () => void;
  render?: typeof renderElement;
  play?: (context: object) => Promise<void>;
  parameters?: { a11y?: { options: RunOptions } };
}

const views = ['de', 'en'].flatMap((language) => ['light', 'dark'].map((scheme) => ({ language, scheme })));

/** What a visitor may set for more space in text, as WCAG 1.4.12 has it. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

/** Where an element has something to say beside its content, and where that is that there is none. */
const withNotice = /^(Empty|Failed|Fallback|Loading|Stale|UnknownId)$/;
const withRetry = /^(Failed|Fallback)$/;

const { axe } = window as unknown as { axe: typeof axeCore };

/** Tests each story of a file, shown as Storybook would: that nothing is in anybody's way. */
export function describeStories(file: string, module: object): void {
  const { default: meta = {}, ...stories } = module as Record<string, Story>;

  describe('In Storybook', () => {
    let canvas: HTMLElement;
    let stopAnswering: (() => void) | undefined;

    beforeEach(() => {
      canvas = document.createElement('div');
      document.body.append(canvas);
    });

    afterEach(() => {
      stopAnswering?.();
      canvas.remove();
    });

    /** Shows a story, waits until its elements have settled, and opens what opens in them. */
    async function show(name: string, story: Story, globals: object): Promise<StandElement[]> {
      const { component } = meta;
      const args = { ...meta.args, ...story.args };
      const context = { component, args, globals, canvasElement: canvas } as Parameters<typeof hostPage>[1];
      stopAnswering = story.beforeEach?.();
      render(
        hostPage(() => (story.render ?? renderElement)(args, context), context),
        canvas,
      );
      const elements = [...canvas.querySelectorAll('*')].filter((element) => element instanceof StandElement);
      // Reloading waits for the load that is under way, which in one story never ends.
      if (name !== 'Loading') await Promise.all(elements.map((element) => element.reload()));
      await story.play?.(context);
      await Promise.all(elements.map((element) => element.updateComplete));
      // A message that appears late is to be looked at, too.
      for (const { shadowRoot } of elements) {
        for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish();
      }
      await openDetails(elements);
      return elements;
    }

    async function expectNoBarriers(options: RunOptions): Promise<void> {
      const { violations } = await axe.run(canvas, options);
      expect(violations.map(describeViolation).join('\n\n')).to.equal('');
    }

    for (const [name, story] of Object.entries(stories)) {
      // Language and colours change nothing in how 1,000 entries are built, and they take their time.
      for (const view of name === 'ThousandEntries' ? views.slice(0, 1) : views) {
        const { language, scheme } = view;

        it(`${file} shows “${name}” without barriers (${language}, ${scheme})`, async () => {
          const elements = await show(name, story, { ...view, width: 'full' });
          const saying = (selector: string) =>
            elements.filter(({ shadowRoot }) => shadowRoot?.querySelector(selector));
          expect(saying('[part=notice]').length, 'notices').to.equal(withNotice.test(name) ? 1 : 0);
          expect(saying('[part=notice] button').length, 'offers to try again').to.equal(
            withRetry.test(name) ? 1 : 0,
          );
          expect(saying('[part=change]').length, 'marks of change').to.equal(name === 'Changed' ? 1 : 0);
          expect(saying('[part=refresh]').length, 'ways to stop').to.equal(name === 'Refreshing' ? 1 : 0);
          await expectNoBarriers(optionsFor(story, scheme));
        });
      }

      if (name === 'ThousandEntries') continue;

      it(`${file} shows “${name}” without barriers in the visitor’s own colours`, async function () {
        if (!(await emulate({ forcedColors: 'active' }))) this.skip();
        await show(name, story, { language: 'de', scheme: 'light', width: 'full' });
        const { runOnly, rules } = optionsFor(story, 'light');
        // The colours are the visitor's, and axe does not know them.
        await expectNoBarriers({ runOnly, rules: { ...rules, 'color-contrast': { enabled: false } } });
      });

      it(`${file} shows “${name}” on 320 pixels in wide text, and cuts nothing off`, async () => {
        canvas.style.width = '320px';
        const elements = await show(name, story, { language: 'de', scheme: 'light', width: '320' });
        useHostStyles(textSpacing);
        for (const { shadowRoot } of elements)
          shadowRoot?.adoptedStyleSheets.push(...document.adoptedStyleSheets.slice(-1));
        await new Promise(requestAnimationFrame);
        const page = canvas.getBoundingClientRect();
        expect(elements.flatMap((element) => cutOff(element, page)).join('\n')).to.equal('');
        expect(canvas.scrollWidth, 'width').to.be.at.most(canvas.clientWidth);
      });
    }
  });
}

/** Opens what opens in place, and what then opens in that; the first ones of many, which are alike. */
async function openDetails(elements: readonly StandElement[]): Promise<void> {
  for (const depth of ['[part=summary]', 'summary']) {
    for (const { shadowRoot } of elements) {
      const all = [...(shadowRoot?.querySelectorAll<HTMLElement>(depth) ?? [])].slice(0, 4);
      for (const each of all)
        if (each.ariaExpanded === 'false' || each.closest('details')?.open === false) each.click();
    }
    await Promise.all(elements.map((element) => element.updateComplete));
  }
}

/** The words that stick out of the page, and what hides a piece of what is in it. */
function cutOff({ shadowRoot }: StandElement, page: DOMRect): string[] {
  const cut: string[] = [];
  const range = document.createRange();
  // What is only to be heard, and fields whose text the visitor moves.
  const others = '.visually-hidden, select, input';
  const nodes = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest(others)) continue;
    if (node instanceof Text) {
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (left < page.left - 1 || right > page.right + 1)) cut.push(node.data.trim());
    } else {
      const { overflowX, webkitLineClamp } = getComputedStyle(element);
      // What is in short until the details are open is meant to be.
      if (overflowX === 'visible' || webkitLineClamp !== 'none') continue;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
        cut.push(element.textContent.trim());
    }
  }
  return cut;
}

/** The story's own options before those for all. Of what is looked at, only the contrast differs on a dark page. */
function optionsFor({ parameters }: Story, scheme: string): RunOptions {
  const options = parameters?.a11y?.options;
  const { runOnly, rules } = axeOptions;
  return {
    runOnly: scheme === 'dark' ? { type: 'rule', values: ['color-contrast'] } : runOnly,
    rules: { ...rules, ...options?.rules },
  };
}

function describeViolation({ id, help, nodes }: Result): string {
  const places = nodes.map(({ target, html, failureSummary }) =>
    [target.join(' '), html, failureSummary].join('\n'),
  );
  return [`${id}: ${help}`, ...places].join('\n');
}
