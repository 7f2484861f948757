import type { Meta, StoryObj } from '@storybook/web-components-vite';

import type { PressRelease } from '../src/elements/press-release.js';
import { fictional, real } from './support/feeds.js';

type Args = Partial<Pick<PressRelease, 'src' | 'release' | 'limit' | 'teaser'>>;
type Story = StoryObj<Args>;

export default {
  component: 'press-release',
  args: { src: fictional },
} satisfies Meta<Args>;

export const Default: Story = {};
export const Real: Story = { args: { src: real } };
export const InFull: Story = { args: { release: 'vierzig-aussteller' } };
export const Corrected: Story = { args: { release: 'waermenetz' } };
export const Withdrawn: Story = { args: { release: 'uebung-leitstelle' } };
export const Limit: Story = { args: { limit: 2 } };
export const Teaser: Story = { args: { teaser: true } };
export const UnknownId: Story = { args: { release: 'nobody' } };
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
