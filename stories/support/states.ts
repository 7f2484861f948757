/** The states that all elements have in common, as stories. */
import type { StoryContext, StoryObj } from '@storybook/web-components-vite';

import type { StandElement } from '../../src/elements/stand-element.js';
import type { Feed, Stand } from '../../src/feed/feed.js';
import { answer, missing, silence } from './answers.js';
import { changed, few, variation } from './feeds.js';
import { renderElement } from './render.js';

type Story = StoryObj<Partial<Pick<StandElement, 'src' | 'feed' | 'refresh'>>>;

/** What a story does is done on the page of documentation, too. */
const played = { docs: { story: { autoplay: true } } };

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

/** What opens in place is open: the first one. */
export const OpenDetails: Story = {
  ...variation('open', few),
  parameters: played,
  play: async (story) => {
    const element = elementIn(story);
    // Waits for the load that is under way.
    await element?.reload();
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('[part=summary]')?.click();
  },
};

/** The feed is loaded again every minute, until the visitor stops it. */
export const Refreshing: Story = variation('refreshing', few, { refresh: 60 });

/** The feed was there, and could not be loaded again. */
export const Stale = loadedTwice('feeds/stale.json', () => changed(few), missing);

/** The feed was there, and was another when it was loaded again. */
export const Changed = loadedTwice(
  'feeds/changed.json',
  () => changed(earlier),
  () => changed(few),
);

function elementIn({ canvasElement, component }: StoryContext): StandElement | null {
  return canvasElement.querySelector<StandElement>(component ?? '');
}

function loadedTwice(
  src: string,
  first: () => Promise<Response>,
  second: () => Response | Promise<Response>,
): Story {
  return {
    args: { src },
    parameters: played,
    beforeEach: () => answer(src, first),
    play: async (story) => {
      const element = elementIn(story);
      await element?.reload();
      answer(src, second);
      await element?.reload();
    },
  };
}

/** That feed as it may have been: of each list, one entry was not there yet, and the first one was different. */
function earlier(feed: Feed): Partial<Feed> {
  const { stand, quotes, releases } = feed;
  const { exhibitors, agenda } = few(feed);
  const differently = <T extends object>(entries: readonly T[], difference: Partial<T>): T[] =>
    entries.toSpliced(-2, 1).map((entry, index) => (index ? entry : { ...entry, ...difference }));
  return {
    stand: { ...stand, booth: 'A 1' } as Stand,
    exhibitors: differently(exhibitors, { kind: 'authority' }),
    agenda: differently(agenda, { room: 'Forum' }),
    quotes: differently(quotes, { date: '2026-08-26' }),
    releases: differently(releases, { locationCreated: 'Port Wendel' }),
  };
}
