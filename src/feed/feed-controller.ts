import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { resolveLocale } from '../locale/locale.js';
import { FeedError } from './feed-error.js';
import { FeedSource, type FeedObserver, type FeedState } from './feed-source.js';
import { readFeed } from './read-feed.js';

/** What an element says of the feed it wants. */
export interface FeedHost extends ReactiveControllerHost {
  /** URL of the feed, relative to the page. */
  readonly src?: string | undefined;
  /** The data itself, instead of a URL. */
  readonly feed?: unknown;
  /** Seconds between two loads; 0 for none. */
  readonly refresh: number;
}

/** Gives its element the state of its feed, from the shared download of a URL or from data of the page. */
export class FeedController implements ReactiveController, FeedObserver {
  state: FeedState = { status: 'idle' };
  #source: FeedSource | undefined;
  #connected = false;
  #refresh = 0;
  #data: unknown;

  /** `changed` is called whenever there is a new state; the host then updates anyway. */
  constructor(
    private readonly host: FeedHost,
    private readonly changed: (state: FeedState) => void,
  ) {
    host.addController(this);
  }

  get refresh(): number {
    return this.#refresh;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#release();
  }

  hostUpdate(): void {
    if (this.#connected) this.#follow();
  }

  /** Loads anew. Resolves when that is done, well or not; the outcome is in `state`. */
  async reload(): Promise<void> {
    await this.#source?.load();
  }

  feedChanged(): void {
    if (this.#source) this.#become(this.#source.state);
  }

  #follow(): void {
    const { src, feed, refresh } = this.host;
    const url = feed === undefined && src ? absolute(src) : undefined;
    if (this.#source && this.#source.url !== url) this.#release();
    if (feed !== undefined && feed !== null) {
      if (feed !== this.#data) this.#become(readData(feed));
    } else if (!src) {
      this.#become({ status: 'idle' });
    } else if (!url) {
      if (this.state.status !== 'failed') this.#become(invalid(src));
    } else if (!this.#source) {
      this.#refresh = refresh;
      this.#source = FeedSource.at(url);
      this.#source.observe(this);
      this.feedChanged();
    } else if (this.#refresh !== refresh) {
      this.#refresh = refresh;
      this.#source.schedule();
    }
    this.#data = feed;
  }

  #release(): void {
    this.#source?.unobserve(this);
    this.#source = undefined;
  }

  #become(state: FeedState): void {
    if (state === this.state || (state.status === 'idle' && this.state.status === 'idle')) return;
    this.state = state;
    this.changed(state);
    this.host.requestUpdate();
  }
}

function absolute(src: string): string | undefined {
  try {
    const url = new URL(src, document.baseURI);
    // What follows `#` is not part of the request: two elements that differ in it share a download.
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    // TypeError: not a URL. The element says so.
    return undefined;
  }
}

function invalid(src: string): FeedState {
  const error = new FeedError('invalid-src', `no http(s) address: ${src}`);
  console.warn(`stand-widgets: ${error.message}`);
  return { status: 'failed', error };
}

function readData(data: unknown): FeedState {
  const base = document.baseURI;
  const { feed, problems, error } = readFeed(data, {
    base,
    locale: resolveLocale(document.documentElement.lang),
  });
  if (error) return { status: 'failed', error };
  return { status: 'ready', feed, problems, base, checkedAt: Date.now() };
}
