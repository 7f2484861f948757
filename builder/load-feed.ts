import { download } from '../src/feed/download.js';
import { FeedError } from '../src/feed/feed-error.js';
import type { Locale } from '../src/locale/locale.js';
import { withOwnAbort } from './own-abort.js';
import { readDocument, type FailedFeed, type ReadyFeed } from './read-document.js';

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
    return readDocument(text, locale, base);
  } catch (error) {
    // A FeedError says why there is no feed; anything else is that the caller has aborted.
    if (!(error instanceof FeedError)) throw error;
    return { status: 'failed', error };
  }
}
