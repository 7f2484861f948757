import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import type { ExhibitorCard } from '../src/elements/exhibitor-card.js';
import { fictional, real } from './support/feeds.js';
import { renderElement } from './support/render.js';

type Args = Partial<Pick<ExhibitorCard, 'src' | 'exhibitor' | 'now'>>;
type Story = StoryObj<Args>;

export default {
  component: 'exhibitor-card',
  args: { src: fictional, exhibitor: 'stadt-lichtenau' },
} satisfies Meta<Args>;

export const Default: Story = {};
export const Real: Story = { args: { src: real, exhibitor: 'kaprion' } };
/** As wide as the places where it stands: a badge, a card, a full card. */
export const Sizes: Story = {
  args: { exhibitor: 'seewerke' },
  render: (args, context) => html`
    <div style="display: grid; grid-template-columns: 100%; gap: 2rem">
      ${['15rem', '24rem', 'auto'].map(
        (width) => html`<div style="width: ${width}; max-width: 100%">${renderElement(args, context)}</div>`,
      )}
    </div>
  `,
};
export const OwnStand: Story = { args: { exhibitor: 'fahrtwind' } };
export const WithoutLogo: Story = { args: { exhibitor: 'regenbecken' } };
export const LongName: Story = { args: { exhibitor: 'zweckverband-seeufer' } };
export const OneLetter: Story = { args: { exhibitor: 'q' } };
export const RunningNow: Story = { args: { now: '2026-09-15T09:45:00+02:00' } };
export const UnknownId: Story = { args: { exhibitor: 'nobody' } };
export { Changed, Empty, Failed, Fallback, Loading, Refreshing, Stale } from './support/states.js';
