/**
 * Does something with an abort controller of its own, which is aborted together with the caller's signal, and at the
 * latest when it is done: so that one part can be given up without the whole, and nothing goes on unseen. Rejects with
 * the signal's reason where that has been aborted before.
 */
export async function withOwnAbort<T>(
  signal: AbortSignal,
  act: (abort: AbortController) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const abort = new AbortController();
  const stop = () => abort.abort(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    return await act(abort);
  } finally {
    signal.removeEventListener('abort', stop);
    abort.abort();
  }
}
