import type { Meta, StoryObj } from '@storybook/web-components-vite';

import type { EventAgenda } from '../src/elements/event-agenda.js';
import { fictional, longest, real, variation } from './support/feeds.js';

type Args = Partial<Pick<EventAgenda, 'src' | 'view' | 'layout' | 'now'>> & { 'no-controls'?: boolean };
type Story = StoryObj<Args>;

export default {
  component: 'event-agenda',
  args: { src: fictional },
  argTypes: {
    view: { control: 'radio', options: ['all', 'tabs'] },
    layout: { control: 'radio', options: ['list', 'grid'] },
  },
} satisfies Meta<Args>;

export const Default: Story = {};
export const Real: Story = { args: { src: real } };
export const Tabs: Story = { args: { view: 'tabs', now: '2026-09-16T08:00:00+02:00' } };
export const ByRoom: Story = { args: { layout: 'grid' } };
export const BeforeTheFair: Story = { args: { now: '2026-09-01T12:00:00+02:00' } };
export const RunningNow: Story = { args: { now: '2026-09-16T10:30:00+02:00' } };
export const WithoutControls: Story = { args: { 'no-controls': true } };
/** One session after midnight, one over days, and one of which nobody knows when it ends. */
export const MidnightCrossing: Story = variation(
  'midnight-crossing',
  ({ agenda }) => ({
    agenda: agenda
      .filter(({ id }) => ['jugend-fragt', 'seeabend', 'sprechstunde'].includes(id))
      .map((session) =>
        session.id === 'jugend-fragt' ? { ...session, endDate: '2026-09-17T15:00:00+02:00' } : session,
      ),
  }),
  { now: '2026-09-17T00:10:00+02:00' },
);
export const OneDay: Story = variation('one-day', ({ fair, agenda }) => ({
  agenda: agenda.filter(({ startDate }) => startDate.startsWith(fair?.startDate ?? '')),
}));
export const OneSession: Story = variation('one-session', ({ agenda }) => ({ agenda: longest(agenda) }));
export { Changed, Empty, Failed, Fallback, Loading, Refreshing, Stale } from './support/states.js';
