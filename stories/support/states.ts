/** The states that all elements have in common, as stories. */
import type { StoryObj } from '@storybook/web-components-vite';

import type { StandElement } from '../../src/elements/stand-element.js';
import { answer, missing, silence } from './answers.js';
import { real } from './feeds.js';
import { renderElement } from './render.js';

type Story = StoryObj<Partial<Pick<StandElement, 'src' | 'feed'>>>;

/** The feed has nothing for this element. */
export const Empty: Story = { args: { src: undefined, feed: { version: 1 } } };

/** The server takes its time. */
export const Loading: Story = {
  args: { src: 'feeds/silent.json' },
  beforeEach: () => answer('feeds/silent.json', silence),
};

/** There is no such feed, and the page has no fallback. */
export const Failed: Story = {
  args: { src: 'feeds/missing.json' },
  beforeEach: () => answer('feeds/missing.json', missing),
};

/** There is no such feed: the children of the element are seen. */
export const Fallback: Story = {
  ...Failed,
  render: (args, context) => {
    const element = renderElement(args, context);
    element.innerHTML = '<p lang="en">See <a href="https://example.org/">the page of the stand</a>.</p>';
    return element;
  },
};

/** The feed was there, and could not be loaded again. */
export const Stale: Story = {
  args: { src: 'feeds/stale.json' },
  parameters: { docs: { story: { autoplay: true } } },
  beforeEach: () => answer('feeds/stale.json', () => fetch(real)),
  play: async ({ canvasElement, component }) => {
    const [element] = canvasElement.querySelectorAll<StandElement>(component ?? '');
    // Waits for the load that is under way.
    await element?.reload();
    answer('feeds/stale.json', missing);
    await element?.reload();
  },
};
