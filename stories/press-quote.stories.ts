import type { Meta, StoryObj } from '@storybook/web-components-vite';

import type { PressQuote } from '../src/elements/press-quote.js';
import { fictional, longest, real, variation } from './support/feeds.js';

type Args = Partial<Pick<PressQuote, 'src' | 'quote' | 'quotes' | 'all'>>;
type Story = StoryObj<Args>;

export default {
  component: 'press-quote',
  args: { src: fictional },
} satisfies Meta<Args>;

export const Default: Story = {};
export const Real: Story = { args: { src: real } };
export const ById: Story = { args: { quote: 'vosskuhl' } };
export const Several: Story = { args: { quotes: 'vosskuhl greymoor' } };
export const All: Story = { args: { all: true } };
export const Translated: Story = { args: { quote: 'greymoor' } };
export const OnlyEnglish: Story = { args: { quote: 'pemberworth' } };
export const WithoutPortrait: Story = { args: { quote: 'regenbecken' } };
export const Long: Story = variation('long-quote', ({ quotes }) => ({
  quotes: longest(quotes),
  releases: [],
}));
export const UnknownId: Story = { args: { quote: 'nobody' } };
export { Changed, Empty, Failed, Fallback, Loading, Refreshing, Stale } from './support/states.js';
