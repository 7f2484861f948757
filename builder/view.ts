import type { MsgFn } from '@lit/localize/internal/types.js';

import type { Locale } from '../src/locale/locale.js';
import type { Finding } from './inspect-feed.js';
import type { EmbedPlan, Integrity } from './embed-plan.js';
import type { ReadyFeed } from './read-document.js';
import type { Context, State } from './state.js';

/** What is known of the feed. */
export type FeedStatus =
  { readonly status: 'loading' } | ReadyFeed | { readonly status: 'failed'; readonly finding: Finding };

/** A value of the form by its name; the element's options have names of their own. */
export type Key = Exclude<keyof State, 'attributes'>;

/** What the parts of the builder's page show, and whom they tell of a change. */
export interface View {
  readonly locale: Locale;
  /** The builder's texts in that language. */
  readonly msg: MsgFn;
  readonly current: State;
  readonly context: Context;
  /** What the form makes. */
  readonly embed: EmbedPlan;
  readonly feed: FeedStatus;
  readonly integrity: Integrity;
  /** What was typed for a value and cannot be used, if that is so. */
  wrong(key: Key): string | undefined;
  take(key: Key, value: string): void;
  takeOption(name: string, value: string | undefined): void;
}
