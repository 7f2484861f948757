/**
 * Why there is no feed. Stable: pages may decide by it.
 *
 * | code | meaning |
 * | --- | --- |
 * | `invalid-src` | the `src` is no http(s) address |
 * | `offline` | the device has no network |
 * | `unreachable` | no answer, or one the page may not read: browsers do not tell a network failure from missing CORS headers |
 * | `http` | the server answered with an error; see `status` |
 * | `timeout` | the answer did not come in time |
 * | `too-large` | the document has more than 5 MiB |
 * | `unreadable` | the answer is no JSON in UTF-8, perhaps a web page |
 * | `no-feed` | it is JSON, but no feed |
 * | `newer-version` | it is a feed of a version that this script is too old for |
 */
export type FeedErrorCode =
  | 'invalid-src'
  | 'offline'
  | 'unreachable'
  | 'http'
  | 'timeout'
  | 'too-large'
  | 'unreadable'
  | 'no-feed'
  | 'newer-version';

/** A feed could not be had. The message is for developers, in English; elements say it in their own language. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    message: string,
    /** The HTTP status where `code` is `http`. */
    readonly status?: number,
    /** When the server wants to be asked again, in milliseconds since 1970; a moment gone by if it has no wish. */
    readonly retryAt?: number,
  ) {
    super(message);
  }
}
