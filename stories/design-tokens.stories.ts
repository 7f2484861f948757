import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { real } from './support/feeds.js';

export default {
  title: 'Design tokens',
  // The page beside this file is the documentation.
  tags: ['!autodocs'],
} satisfies Meta;

const quoteAndExhibitors = html`
  <press-quote src=${real}></press-quote>
  <exhibitor-list src=${real}></exhibitor-list>
`;

/** A host page with a look of its own. */
export const Overridden: StoryObj = {
  render: () => html`
    <div
      style="
        display: grid;
        gap: 2rem;
        --stand-accent: #c2410c;
        --stand-line: #7c8aa5;
        --stand-surface: light-dark(#f4f6fb, #1d2431);
        --stand-radius: 1em;
        --stand-gap: 2em;
      "
    >
      ${quoteAndExhibitors}
    </div>
  `,
};

/** A host page with the theme in Saxony's colours. */
export const Saxony: StoryObj = {
  render: () => html`
    <div class="stand-theme-saxony" style="display: grid; gap: 2rem">${quoteAndExhibitors}</div>
  `,
};

/** A host page with the theme for KERN, here without KERN's own stylesheet. */
export const Kern: StoryObj = {
  name: 'KERN',
  render: () => html`
    <div class="stand-theme-kern" style="display: grid; gap: 2rem">${quoteAndExhibitors}</div>
  `,
};
