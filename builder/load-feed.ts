import { download } from '../src/feed/download.js';
import { FeedError } from '../src/feed/feed-error.js';
import type { Feed } from '../src/feed/feed.js';
import type { Problem } from '../src/feed/problem.js';
import { readFeed } from '../src/feed/read-feed.js';
import type { Locale } from '../src/locale/locale.js';
import { withOwnAbort } from './own-abort.js';

/** A feed that an element would show. */
export interface ReadyFeed {
  readonly status: 'ready';
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** Where it came from in the end, after redirects. */
  readonly base: string;
  /** Size of the document as it is decoded. */
  readonly bytes: number;
}

export interface FailedFeed {
  readonly status: 'failed';
  readonly error: FeedError;
  /** The text that is no feed, where there was one. */
  readonly text?: string;
}

/**
 * Loads and reads a feed within the bounds that elements keep, too. Problems are told in the language. Rejects only
 * with the reason for which the caller has aborted.
 */
export async function loadFeed(
  url: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<ReadyFeed | FailedFeed> {
  try {
    // A download spends its controller, and so cannot have the caller's.
    const { text, base } = await withOwnAbort(signal, (abort) => download(url, abort));
    const { feed, problems, error } = readFeed(text, { locale, base });
    if (error) return { status: 'failed', error, text };
    return { status: 'ready', feed, problems, base, bytes: new Blob([text]).size };
  } catch (error) {
    // A FeedError says why there is no feed; anything else is that the caller has aborted.
    if (!(error instanceof FeedError)) throw error;
    return { status: 'failed', error };
  }
}
