/** The example themes: that they set what the elements know, and that everything can be read in them. */
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { html, type TemplateResult } from 'lit';

import { hostPage } from '../.storybook/host-page.js';
import { StandElement } from '../src/elements/stand-element.js';
import { standStyles } from '../src/elements/stand-element.styles.js';
import { showLoaded, updated } from './support/page.js';
import { useHostStyles } from './support/stubs.js';

const { axe } = window as unknown as { axe: typeof axeCore };

/** By the styles that use them: those are never out of date. */
const rules = [...standStyles.styleSheet!.cssRules].map(({ cssText }) => cssText).join('\n');
const tokens = [...new Set(rules.match(/--stand-[\w-]+/g))];

describe('the theme', () => {
  for (const theme of ['saxony', 'kern']) {
    describe(`${theme}.css`, () => {
      let css: string;

      beforeEach(async () => {
        css = await load(theme);
        useHostStyles(css);
      });

      it('sets every token that the elements know', async () => {
        const page = await show({ theme });
        expect(tokens.filter((token) => !valueAt(page, token))).to.deep.equal([]);
      });

      it('names no token that the elements do not know', () => {
        const names = css.match(/--stand-[\w-]*/g);
        expect(names).to.not.equal(null);
        expect(names?.filter((name) => !tokens.includes(name))).to.deep.equal([]);
      });

      it('changes nothing where its class is not', async () => {
        const page = await show({ theme: 'none' });
        expect(tokens.filter((token) => valueAt(page, token))).to.deep.equal([]);
      });

      for (const scheme of ['light', 'dark']) {
        it(`lets all text be read on a ${scheme} page`, async () => {
          const page = await show({ theme, scheme });
          const { passes, violations } = await axe.run(page, { runOnly: ['color-contrast'] });
          const failures = violations.flatMap(({ nodes }) => nodes);
          expect(
            failures.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n'),
          ).to.equal('');
          expect(passes, 'text was looked at').to.have.length(1);
        });

        it(`keeps secondary text, fields and focus apart from a ${scheme} page and from cards`, async () => {
          const page = await show({ theme, scheme });
          const paper = getComputedStyle(page).backgroundColor;
          const card = colorOf(page, '--stand-surface');
          for (const [token, least] of [
            ['--stand-muted', 4.5],
            ['--stand-control', 3],
            ['--stand-focus', 3],
            ['--stand-accent', 3],
          ] as const) {
            const color = colorOf(page, token);
            expect(contrast([paper, color], [paper]), `${token} on the page`).to.be.at.least(least);
            expect(contrast([paper, card, color], [paper, card]), `${token} on a card`).to.be.at.least(least);
          }
        });
      }
    });
  }

  describe('kern.css', () => {
    let names: string[];

    beforeEach(async () => {
      const css = await load('kern');
      names = css.match(/--kern-[\w-]+/g) ?? [];
      useHostStyles(css);
    });

    const kernSays = (selector: string, value: string) =>
      useHostStyles(`${selector} { ${names.map((name) => `${name}: ${value};`).join(' ')} }`);

    it('takes every value from KERN where the page has its stylesheet', async () => {
      kernSays(':root', 'from-kern');
      const page = await show({ theme: 'kern' });
      expect(tokens.filter((token) => valueAt(page, token) !== 'from-kern')).to.deep.equal([]);
    });

    it('takes them anew where a part of the page is dark, or on another level', async () => {
      for (const [selector, mark] of [
        ['[data-kern-theme=dark]', (part: Element) => part.setAttribute('data-kern-theme', 'dark')],
        ['.kern-dark', (part: Element) => part.classList.add('kern-dark')],
        ['.kern-level-1', (part: Element) => part.classList.add('kern-layer', 'kern-level-1')],
      ] as const) {
        kernSays(':root', 'outside');
        kernSays(selector, 'inside');
        const page = await show({ theme: 'kern' });
        const part = page.querySelector('[lang]')!;
        mark(part);
        const different = tokens.filter((token) => valueAt(part, token) !== 'inside');
        expect(different, selector).to.deep.equal([]);
      }
    });
  });
});

async function load(theme: string): Promise<string> {
  const response = await fetch(`/themes/${theme}.css`);
  expect(response.ok, response.url).to.equal(true);
  return await response.text();
}

/** One of each element on a page as Storybook has it. */
async function show(globals: { theme: string; scheme?: string }): Promise<HTMLElement> {
  const src = '/feeds/lichtenau-2026.json';
  const story = () => html`
    <stand-info src=${src}></stand-info>
    <exhibitor-list src=${src}></exhibitor-list>
    <event-agenda src=${src}></event-agenda>
    <press-quote src=${src}></press-quote>
  `;
  const context: unknown = { globals: { language: 'de', scheme: 'light', width: 'full', ...globals } };
  const page = await showLoaded<HTMLElement>(
    hostPage(story, context as Parameters<typeof hostPage>[1]) as TemplateResult,
  );
  const elements = [...page.querySelectorAll('*')].filter((element) => element instanceof StandElement);
  await Promise.all(elements.map((element) => element.reload()));
  await updated(page);
  return page;
}

/** What reaches the first element on the page, or in a part of it. */
function valueAt(part: Element, token: string): string {
  return getComputedStyle(part.querySelector('stand-info')!).getPropertyValue(token);
}

/** A token's colour, of which the mixtures are worked out. */
function colorOf(page: Element, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  page.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** WCAG's ratio between two stacks of colours, each painted from the bottom up. */
function contrast(...stacks: [string[], string[]]): number {
  const [dark, light] = stacks.map(luminance).sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colors: string[]): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) =>
    byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
