import type { FeedError, FeedErrorCode } from './feed-error.js';
import type { Feed } from './feed.js';
import type { Problem } from './problem.js';

/*
 * Events extend `CustomEvent`, without its `detail`: MooTools puts something else in the place of `Event`, and what
 * extends that cannot be dispatched.
 */

/** A feed was loaded, for the first time or with new content. Bubbles out of shadow roots; not cancelable. */
export class FeedLoadEvent extends CustomEvent<null> {
  constructor(
    readonly feed: Feed,
    /** What could not be used of it. */
    readonly problems: readonly Problem[],
  ) {
    super('feed-load', { bubbles: true, composed: true });
  }
}

/** A load failed. Data from before, if any, stays. Bubbles out of shadow roots; not cancelable. */
export class FeedErrorEvent extends CustomEvent<null> {
  constructor(readonly error: FeedError) {
    super('feed-error', { bubbles: true, composed: true });
  }

  /** Why, in a word that stays the same over versions. */
  get code(): FeedErrorCode {
    return this.error.code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
  }
}
