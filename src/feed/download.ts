import { FeedError } from './feed-error.js';

/** Bounds of a download, in milliseconds and bytes. */
export const downloadLimits = {
  /** Until the first byte of the body. */
  firstByte: 8_000,
  /** Between two pieces of the body. */
  silence: 5_000,
  /** For everything. */
  total: 20_000,
  /** Of the body as decoded: a few bytes of Brotli can unfold to 100 MB. */
  bytes: 5 * 1024 * 1024,
};

export type DownloadLimits = Readonly<typeof downloadLimits>;

/** A document and the address it came from in the end, after redirects. */
export interface Download {
  readonly text: string;
  readonly base: string;
}

/**
 * Fetches a text within bounds. Rejects with a {@link FeedError}, or with the reason for which the caller aborted.
 * The controller is spent afterwards: each download needs its own.
 *
 * No request header of our own, so that a feed on another origin needs no CORS preflight; `no-cache` lets the
 * browser ask whether its copy is still good, so that a correction is seen at the next load.
 */
export async function download(
  url: string,
  abort: AbortController,
  limits: DownloadLimits = downloadLimits,
): Promise<Download> {
  const { signal } = abort;
  const expire = () => abort.abort(new FeedError('timeout', 'no complete answer in time'));
  const total = setTimeout(expire, limits.total);
  let patience = setTimeout(expire, limits.firstByte);
  try {
    const response = await request(url, {
      signal,
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok)
      throw new FeedError('http', `status ${response.status}`, response.status, retryAt(response));
    // Strict: `response.json()` would turn bad UTF-8 into replacement characters without a word.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    const reader = response.body?.getReader();
    let bytes = 0;
    const expectAtMost = (count: number) => {
      if (count > limits.bytes) throw new FeedError('too-large', `more than ${limits.bytes} bytes`);
    };
    // Before the first piece, since WebKit takes in what a server sends however little of it the page reads.
    expectAtMost(Number(response.headers.get('content-length')));
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      clearTimeout(patience);
      patience = setTimeout(expire, limits.silence);
      expectAtMost((bytes += piece.value.byteLength));
      text += decode(decoder, piece.value);
    }
    return { text: text + decode(decoder), base: response.url || url };
  } catch (error) {
    // The abort first: engines differ in what a read rejects with after it.
    if (signal.aborted) throw signal.reason;
    // Lets go of a body that was not read to its end. One that was is left alone, or some tools call it broken off.
    abort.abort();
    if (error instanceof FeedError) throw error;
    // `fetch` rejects with a TypeError that does not tell a dead network from a missing CORS header.
    throw navigator.onLine
      ? new FeedError('unreachable', 'no answer, or none that this page may read (CORS)')
      : new FeedError('offline', 'no network');
  } finally {
    clearTimeout(total);
    clearTimeout(patience);
  }
}

/**
 * Fetches, in a microtask: a browser looks up from where in a script a request comes, and parses for that what has called
 * it. Here that is this function alone, and not the whole script, which defines the elements.
 */
async function request(url: string, options: RequestInit): Promise<Response> {
  await Promise.resolve();
  return fetch(url, options);
}

/** Seconds or a date. From another origin it can be read where that exposes it. */
function retryAt({ headers }: Response): number {
  const wish = headers.get('retry-after') ?? '';
  return Date.now() + Number(wish) * 1000 || Date.parse(wish) || 0;
}

/** What has become text with this piece, or is left at the end. */
function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    // TypeError: the bytes are no UTF-8.
    throw new FeedError('unreadable', 'not UTF-8');
  }
}
