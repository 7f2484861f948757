import type { Meta, StoryObj } from '@storybook/web-components-vite';

import type { EventAgenda } from '../src/elements/event-agenda.js';
import { fictional, longest, real, variation } from './support/feeds.js';

type Args = Partial<Pick<EventAgenda, 'src'>>;
type Story = StoryObj<Args>;

export default {
  component: 'event-agenda',
  args: { src: fictional },
} satisfies Meta<Args>;

export const Default: Story = {};
export const Real: Story = { args: { src: real } };
export const OneDay: Story = variation('one-day', ({ fair, agenda }) => ({
  agenda: agenda.filter(({ startDate }) => startDate.startsWith(fair?.startDate ?? '')),
}));
export const OneSession: Story = variation('one-session', ({ agenda }) => ({ agenda: longest(agenda) }));
export { Empty, Failed, Fallback, Loading, Stale } from './support/states.js';
