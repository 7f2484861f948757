import type { Meta, StoryObj } from '@storybook/web-components-vite';

import type { StandInfo } from '../src/elements/stand-info.js';
import { fictional, longest, real, variation } from './support/feeds.js';

type Args = Partial<Pick<StandInfo, 'src'>>;
type Story = StoryObj<Args>;

export default {
  component: 'stand-info',
  args: { src: fictional },
} satisfies Meta<Args>;

export const Default: Story = {};
export const Real: Story = { args: { src: real } };
export const OnlyFair: Story = variation('only-fair', () => ({ stand: undefined }));
export const LongNames: Story = variation('long-stand', ({ stand, exhibitors }) => {
  const names = exhibitors.map(({ name }) => name);
  const [name = ''] = longest(names);
  return { stand: { ...stand, name, organizers: [{ name }] } };
});
export { Empty, Failed, Fallback, Loading, Stale } from './support/states.js';
