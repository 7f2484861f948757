/** The types of `faults.js`, which both the tests in the browser and the program that prints the matrix read. */
import type { FeedErrorCode } from '../../src/feed/feed-error.js';
import type { sourceLimits } from '../../src/feed/feed-source.js';
import type { Answer } from '../support/feed-server.js';

/** The names of the engines, as the test runner has them. */
export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

/** Whether the elements have nothing so far, or a good feed. */
export type Phase = 'first' | 'after';

/** What is to come of a fault. */
export interface Outcome {
  /** Why there is no feed. Without it there is one. */
  readonly code?: FeedErrorCode;
  /** How often the elements ask together, at each load: once when left out. */
  readonly tries?: number;
  /** Where the feed has problems, each in its order. None when left out. */
  readonly problems?: readonly string[];
  /** Problems besides, at first: of what refers to a part that is not there then. None when left out. */
  readonly consequences?: readonly string[];
  /** The elements for which the feed then has nothing, whatever they had. */
  readonly without?: readonly string[];
  /**
   * Where a part of it cannot be used as a whole, and so stays as it was: the elements that show nothing else. At first
   * they have nothing.
   */
  readonly keeping?: readonly string[];
}

/** Something that can go wrong with a feed, and what is to come of it. */
export interface Fault extends Outcome {
  /** As the documentation names it. No two are the same. */
  readonly name: string;
  /** What the server does. The circumstances are played by their test. */
  readonly answer?: Answer;
  /** When it can happen, if not both at first and after good data. */
  readonly phases?: readonly Phase[];
  /** Where the feed lies, if not on the page's own server. */
  readonly at?: 'another origin' | 'a port of its own';
  /** Headers of the good feed before it. */
  readonly before?: Readonly<Record<string, string>>;
  /** Bounds that are shorter than usual, so that a test need not wait as long as a visitor. */
  readonly limits?: Partial<typeof sourceLimits>;
  /** Where an engine gives the page something else. */
  readonly differs?: Partial<Record<Engine, Outcome>>;
}

/** What stands together in the documentation. */
export interface Group {
  readonly title: string;
  readonly faults: readonly Fault[];
}

export const groups: Readonly<
  Record<'network' | 'statuses' | 'bodies' | 'documents' | 'fields' | 'circumstances', Group>
>;

/** The feed that is good: in it, all elements find something that names the edition. */
export function edition(name: string): Record<string, unknown>;
