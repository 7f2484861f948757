import type { Meta, StoryObj } from '@storybook/web-components-vite';

import type { ExhibitorList } from '../src/elements/exhibitor-list.js';
import type { Feed } from '../src/feed/feed.js';
import { fictional, real, repeat, variation } from './support/feeds.js';

type Args = Partial<Pick<ExhibitorList, 'src' | 'order' | 'layout' | 'topic' | 'limit'>> & {
  'group-by'?: ExhibitorList['groupBy'];
  'no-controls'?: boolean;
};
type Story = StoryObj<Args>;

export default {
  component: 'exhibitor-list',
  args: { src: fictional },
  argTypes: {
    'group-by': { control: 'select', options: [undefined, 'topic', 'city'] },
    order: { control: 'select', options: ['feed', 'name', 'city'] },
    layout: { control: 'radio', options: ['grid', 'list'] },
  },
} satisfies Meta<Args>;

export const Default: Story = {};
export const Real: Story = { args: { src: real } };
export const List: Story = { args: { layout: 'list' } };
export const ByTopic: Story = variation('by-topic', some, { 'group-by': 'topic' });
export const ByCity: Story = variation('by-city', some, { 'group-by': 'city', layout: 'list' });
export const Limit: Story = { args: { limit: 6 } };
export const Preset: Story = { args: { topic: 'geodaten' } };
export const WithoutControls: Story = { args: { src: real, 'no-controls': true } };
export const OneEntry: Story = variation('one-exhibitor', ({ exhibitors }) => ({
  exhibitors: exhibitors.slice(0, 1),
  agenda: [],
}));
export const LongNames: Story = variation('long-names', ({ exhibitors }) => ({
  exhibitors: exhibitors.filter(({ name }) => JSON.stringify(name).length > 75),
  agenda: [],
}));
export const ThousandEntries: Story = {
  ...variation('thousand-exhibitors', ({ exhibitors }) => ({ exhibitors: repeat(exhibitors, 1000) })),
  parameters: {
    a11y: {
      options: {
        rules: {
          // The colours are those of the other stories, and looking at all of them takes long.
          'color-contrast': { enabled: false },
          // Entries out of sight are not laid out: by their numbers, though not for the eye, they overlap.
          'target-size': { enabled: false },
        },
      },
    },
  },
};
export {
  Changed,
  Empty,
  Failed,
  Fallback,
  Loading,
  OpenDetails,
  Refreshing,
  Stale,
} from './support/states.js';

/** Enough to be grouped. */
function some({ exhibitors }: Feed): Partial<Feed> {
  return { exhibitors: exhibitors.slice(0, 16), agenda: [] };
}
