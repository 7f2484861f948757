import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { FeedError } from './feed-error.js';
import { FeedSource, readState, type FeedObserver, type FeedState } from './feed-source.js';
import { atOnce } from './read-feed.js';

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
  #wish: unknown;
  #url: string | undefined;

  /** `changed` is called whenever there is a new state; the host then updates anyway. */
  constructor(
    private readonly host: FeedHost,
    private readonly changed: (state: FeedState) => void,
  ) {
    host.addController(this);
  }

  get refresh(): number {
    return this.host.refresh;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    if (this.#source) this.#wish = undefined;
    this.#release();
  }

  hostUpdate(): void {
    if (this.#connected) this.#follow();
  }

  /** Whether there is a URL to load from. */
  get reloadable(): boolean {
    return this.#source !== undefined;
  }

  /** Whether the visitor has stopped the refreshing. */
  get paused(): boolean {
    return this.#source?.paused ?? false;
  }

  pause(paused: boolean): void {
    this.#source?.pause(paused);
  }

  /** Loads anew. Resolves when that is done, well or not; the outcome is in `state`. */
  async reload(): Promise<void> {
    await this.#source?.load();
  }

  feedChanged(): void {
    if (this.#source) this.#become(this.#source.state);
    this.host.requestUpdate();
  }

  #follow(): void {
    const { src, feed, refresh } = this.host;
    const wish = feed ?? src;
    if (wish !== this.#wish) {
      this.#wish = wish;
      this.#release();
      if (feed !== undefined && feed !== null) this.#become(readData(feed));
      else if (src) this.#observe(src);
      else this.#become({ status: 'idle' });
    }
    if (this.#refresh === refresh) return;
    this.#refresh = refresh;
    this.#source?.schedule();
  }

  /** Resolves the address once: the base of a page moves with `history.pushState`. */
  #observe(src: string): void {
    const url = absolute(src);
    if (!url) {
      this.#become(failed(new FeedError('invalid-src', `no http(s) address: ${src}`)));
      return;
    }
    const source = FeedSource.at(url);
    // An element that comes back to the page still knows what it showed.
    if (url === this.#url && source.state.status === 'loading' && this.state.status === 'ready') {
      source.state = this.state;
    }
    this.#url = url;
    this.#source = source;
    source.observe(this);
    this.feedChanged();
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

function readData(data: unknown): FeedState {
  try {
    return atOnce(readState(data, document.baseURI));
  } catch (error) {
    // FeedError: what the page gives is no feed.
    return failed(error as FeedError);
  }
}

function failed(error: FeedError): FeedState {
  console.warn(`stand-widgets: ${String(error)}`);
  return { status: 'failed', error };
}
