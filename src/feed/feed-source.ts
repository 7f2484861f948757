import { resolveLocale } from '../locale/locale.js';
import { changesBetween, type Changes } from './changes.js';
import { download, downloadLimits } from './download.js';
import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import type { Problem } from './problem.js';
import { readInSteps, type Steps } from './read-feed.js';

/** A feed that is there. `error` says that the last try to renew it failed: the data is stale. */
export interface ReadyState {
  readonly status: 'ready';
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** Address the feed came from; pictures of the same origin may be shown. */
  readonly base: string;
  /** When the data was last known to be current, in milliseconds since 1970. */
  readonly checkedAt: number;
  readonly error?: FeedError;
  /** What of the feed is new since the load before; nothing after the first. */
  readonly changes: Changes;
}

/** What an element knows of its feed. `idle`: it was given none. */
export type FeedState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: FeedError }
  | ReadyState;

/** Somebody who shows a feed. */
export interface FeedObserver {
  /** Seconds between two loads; 0 for none. */
  readonly refresh: number;
  feedChanged(): void;
}

/** Bounds of a source beside those of its downloads. Times are milliseconds, `refresh` is seconds. */
export const sourceLimits = {
  ...downloadLimits,
  /** Tries of one load. */
  tries: 3,
  /** Pause after the first try; it doubles from try to try, and a random half is taken off. */
  pause: 1_000,
  /** Shortest `refresh`, lest a slip of the pen burdens the server. */
  refresh: 10,
};

/** What a timer can count; a longer one would end at once. */
const longestTimer = 2 ** 31 - 1;

/** The sources of the page by absolute URL. */
const sources = new Map<string, FeedSource>();

/**
 * The one download of a URL that all elements of the page share. It lives while somebody observes it: it loads,
 * tries again, refreshes, and keeps the last good data when a later load fails.
 */
export class FeedSource {
  /** The source of an absolute URL. */
  static at(url: string): FeedSource {
    let source = sources.get(url);
    if (!source) sources.set(url, (source = new FeedSource(url)));
    return source;
  }

  state: FeedState = { status: 'loading' };
  /** Whether the visitor wants no refreshing; for all elements that show this feed, since they show it together. */
  #paused = false;
  readonly #observers = new Set<FeedObserver>();
  #loading: Promise<void> | undefined;
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #triedAt = 0;
  #text: string | undefined;

  constructor(
    readonly url: string,
    private readonly limits: Readonly<typeof sourceLimits> = sourceLimits,
  ) {}

  /** Loads for the first observer, and again for a later one if there is nothing good yet. */
  observe(observer: FeedObserver): void {
    if (this.#observers.size === 0) {
      addEventListener('online', this.#heal);
      document.addEventListener('visibilitychange', this.schedule);
    }
    this.#observers.add(observer);
    // The newcomer need not hear of a failure that may be over; the others keep their notice until they know better.
    if (this.state.status === 'failed') this.state = { status: 'loading' };
    if (!this.#triedAt || this.state.status === 'loading') void this.load();
    else this.schedule();
  }

  unobserve(observer: FeedObserver): void {
    this.#observers.delete(observer);
    // An element that is moved leaves and comes back within one task.
    queueMicrotask(() => {
      if (this.#observers.size === 0) this.#dispose();
    });
  }

  /** Loads now, or waits for the load that is under way. Never rejects: the outcome is in `state`. */
  load(): Promise<void> {
    this.#triedAt = Date.now();
    return (this.#loading ??= this.#run());
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Stops the refreshing, or goes on with it. What is loaded by hand is loaded all the same. */
  pause(paused: boolean): void {
    this.#paused = paused;
    this.schedule();
    this.#notify();
  }

  /** Plans the next load by the shortest `refresh` of the observers; none while the page is hidden or the visitor wants none. */
  readonly schedule = (): void => {
    if (this.#loading) return;
    clearTimeout(this.#timer);
    const wishes = [...this.#observers].map(({ refresh }) => refresh).filter((seconds) => seconds > 0);
    if (wishes.length === 0 || this.#paused || document.hidden) return;
    const due = Math.max(
      this.#triedAt + 1000 * Math.max(this.limits.refresh, Math.min(...wishes)),
      wishOf((this.state as Partial<ReadyState>).error),
    );
    this.#timer = setTimeout(() => void this.load(), Math.min(Math.max(0, due - Date.now()), longestTimer));
  };

  readonly #heal = (): void => {
    if (this.state.status === 'failed' || (this.state.status === 'ready' && this.state.error))
      void this.load();
  };

  async #run(): Promise<void> {
    let next: FeedState;
    try {
      next = await this.#attempt();
    } catch (error) {
      // Aborted: the last observer has gone.
      if (this.#observers.size === 0) return;
      next = this.#failure(error instanceof FeedError ? error : new FeedError('unreadable', String(error)));
    }
    this.#loading = undefined;
    this.#triedAt = Date.now();
    this.state = next;
    this.schedule();
    this.#notify();
  }

  #notify(): void {
    for (const observer of this.#observers) observer.feedChanged();
  }

  async #attempt(): Promise<FeedState> {
    for (let tries = 1; ; tries++) {
      try {
        const { text, base } = await download(this.url, (this.#abort = new AbortController()), this.limits);
        return await this.#read(text, base);
      } catch (error) {
        const pause = Math.max(
          this.limits.pause * 2 ** (tries - 1) * (0.5 + Math.random() / 2),
          wishOf(error) - Date.now(),
        );
        // Anything but a failure that may pass while a visitor waits goes on to the caller.
        if (tries >= this.limits.tries || !mayPass(error) || pause > this.limits.firstByte) throw error;
        await new Promise((resume) => setTimeout(resume, pause));
        // Nobody waits any more.
        if (this.#observers.size === 0) throw error;
      }
    }
  }

  async #read(text: string, base: string): Promise<FeedState> {
    if (text === this.#text && this.state.status === 'ready') {
      return { ...this.state, base, checkedAt: Date.now(), error: undefined };
    }
    const state = await withBreaks(readState(text, base, this.state));
    this.#text = text;
    const { problems } = state;
    if (problems.length > 0) {
      const lines = problems.map(({ path, message }) => `\n${path}: ${message}`);
      console.warn(`stand-widgets: ${this.url}:${lines.join('')}`);
    }
    return state;
  }

  #failure(error: FeedError): FeedState {
    console.warn(`stand-widgets: ${this.url}: ${error.code}, ${error.message}`);
    return this.state.status === 'ready' ? { ...this.state, error } : { status: 'failed', error };
  }

  #dispose(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
    removeEventListener('online', this.#heal);
    document.removeEventListener('visibilitychange', this.schedule);
    if (sources.get(this.url) === this) sources.delete(this.url);
  }
}

/**
 * Reads a document, with its problems in the language of the page and what has changed since the state before.
 * Throws a {@link FeedError} where it is no feed.
 */
export function* readState(data: unknown, base: string, state?: FeedState): Steps<ReadyState> {
  const locale = resolveLocale(document.documentElement.lang);
  const before = (state as Partial<ReadyState> | undefined)?.feed;
  yield;
  const { feed, problems } = yield* readInSteps(data, { before, base, locale });
  yield;
  const changes: Changes = before ? changesBetween(before, feed) : new Map();
  return { status: 'ready', feed, problems, base, checkedAt: Date.now(), changes };
}

/** When a server that has failed wants to be asked again. */
function wishOf(error: unknown): number {
  return (error as Partial<FeedError> | undefined)?.retryAt ?? 0;
}

/** Takes steps, and lets the page answer its visitor between them, in browsers that have a way to do so. */
async function withBreaks<T>(steps: Steps<T>): Promise<T> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  for (;;) {
    const step = steps.next();
    await scheduler?.yield?.();
    if (step.done) return step.value;
  }
}

/** Whether the same request may go well a moment later. */
function mayPass(error: unknown): boolean {
  const { code, status = 0 } = error as Partial<FeedError>;
  return code === 'unreachable' || code === 'timeout' || status === 408 || status === 429 || status >= 500;
}
