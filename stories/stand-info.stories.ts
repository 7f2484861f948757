import type { Meta, StoryObj } from '@storybook/web-components-vite';

import type { StandInfo } from '../src/elements/stand-info.js';
import { fictional, longest, real, variation } from './support/feeds.js';

type Args = Partial<Pick<StandInfo, 'src' | 'now'>>;
type Story = StoryObj<Args>;

export default {
  component: 'stand-info',
  args: { src: fictional },
} satisfies Meta<Args>;

export const Default: Story = {};
export const Real: Story = { args: { src: real } };
export const Before: Story = { args: { now: '2026-08-20T12:00:00+02:00' } };
export const Running: Story = { args: { now: '2026-09-16T12:00:00+02:00' } };
export const Over: Story = { args: { now: '2026-09-18T12:00:00+02:00' } };
export const OnlyFair: Story = variation('only-fair', () => ({ stand: undefined }));
export const LongNames: Story = variation('long-stand', ({ stand, exhibitors }) => {
  const names = exhibitors.map(({ name }) => name);
  const [name = ''] = longest(names);
  return { stand: { ...stand, name, organizers: [{ name }] } };
});
export { Changed, Empty, Failed, Fallback, Loading, Refreshing, Stale } from './support/states.js';
