import { expect } from '@open-wc/testing';

import {
  FeedSource,
  sourceLimits,
  type FeedObserver,
  type FeedState,
  type ReadyState,
} from '../../src/feed/feed-source.js';
import type { Feed } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { serve } from '../support/feed-server.js';
import { quietConsole, stub, stubFetch } from '../support/stubs.js';

const feed = (name: string) => JSON.stringify({ version: 1, exhibitors: [{ name }] });
const answer = (body: BodyInit, init?: ResponseInit) => () => new Response(body, init);
const status = (code: number) => answer('', { status: code });
const networkError = () => Promise.reject<Response>(new TypeError('Failed to fetch'));

/** Patience for tests: the numbers are small, their order is that of the real ones. */
const hasty = { ...sourceLimits, pause: 1, refresh: 0.01 };

/** Watches a source and lets a test wait for its states. */
class Watcher implements FeedObserver {
  readonly states: FeedState[] = [];
  #wake: (() => void) | undefined;

  constructor(
    readonly source: FeedSource,
    public refresh = 0,
  ) {
    source.observe(this);
    watchers.push(this);
  }

  feedChanged(): void {
    this.states.push(this.source.state);
    this.#wake?.();
  }

  /** The state after the next change. */
  async next(): Promise<FeedState> {
    await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.source.state;
  }
}

const watchers: Watcher[] = [];

afterEach(() => {
  for (const watcher of watchers.splice(0)) watcher.source.unobserve(watcher);
});

/** The pauses between tries, which end at once. */
function recordPauses(longest = 2000): number[] {
  const pauses: number[] = [];
  const { setTimeout } = globalThis;
  stub(globalThis, 'setTimeout', ((then: () => void, pause: number) => {
    if (pause <= longest) pauses.push(pause);
    return setTimeout(then, pause <= longest ? 0 : pause);
  }) as never);
  return pauses;
}

/** Stops the date, and lets timers go on: what is left of a wait is then the same on a machine that is busy. */
function stopDate(): void {
  const now = Date.now();
  stub(Date, 'now', () => now);
}

/** The code with which a source fails. */
async function failure(source: FeedSource): Promise<string> {
  const state = await new Watcher(source).next();
  return state.status === 'failed' ? state.error.code : state.status;
}

/** A body that comes in pieces of so many bytes. */
function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => {
      for (let at = 0; at < bytes.length; at += size) stream.enqueue(bytes.slice(at, at + size));
      stream.close();
    },
  });
}

function names(state: FeedState): unknown[] {
  return state.status === 'ready' ? state.feed.exhibitors.map(({ name }) => name) : [state.status];
}

describe('FeedSource', () => {
  let warnings: string[];

  beforeEach(() => {
    warnings = quietConsole();
  });

  describe('loads', () => {
    it('is one per URL while somebody observes it, and gone afterwards', async () => {
      stubFetch(answer(feed('A')));
      const source = FeedSource.at('https://feed.example/1');
      const watcher = new Watcher(source);
      await watcher.next();
      expect(FeedSource.at('https://feed.example/1')).to.equal(source);
      source.unobserve(watcher);
      await Promise.resolve();
      expect(FeedSource.at('https://feed.example/1')).to.not.equal(source);
    });

    it('survives an observer that leaves and comes back at once', async () => {
      const asked = stubFetch(answer(feed('A')));
      const source = FeedSource.at('https://feed.example/2');
      const watcher = new Watcher(source);
      source.unobserve(watcher);
      source.observe(watcher);
      await watcher.next();
      expect(FeedSource.at('https://feed.example/2')).to.equal(source);
      expect(asked).to.have.length(1);
    });

    it('asks without a header of its own, without a referrer, and lets the browser check its copy', async () => {
      let asked: RequestInit = {};
      stub(globalThis, 'fetch', (_url: unknown, init?: RequestInit) => {
        asked = init ?? {};
        return Promise.resolve(new Response(feed('A')));
      });
      await new Watcher(new FeedSource('https://feed.example/')).next();
      const { signal, ...rest } = asked;
      expect(signal).to.be.an.instanceOf(AbortSignal);
      expect(rest).to.deep.equal({ cache: 'no-cache', referrerPolicy: 'no-referrer' });
    });

    it('has the bounds that were promised', () => {
      expect(sourceLimits).to.deep.equal({
        firstByte: 8_000,
        silence: 5_000,
        total: 20_000,
        bytes: 5 * 1024 * 1024,
        tries: 3,
        pause: 1_000,
        refresh: 10,
      });
    });

    it('leaves no listener behind when the last observer has gone', async () => {
      const listening = new Map<unknown, string>();
      for (const target of [window, document]) {
        const { addEventListener, removeEventListener } = target;
        stub(target, 'addEventListener', ((...args: Parameters<typeof addEventListener>) => {
          listening.set(args[1], args[0]);
          addEventListener.apply(target, args);
        }) as never);
        stub(target, 'removeEventListener', ((...args: Parameters<typeof removeEventListener>) => {
          if (listening.get(args[1]) === args[0]) listening.delete(args[1]);
          removeEventListener.apply(target, args);
        }) as never);
      }
      stubFetch(answer(feed('A')));
      const source = new FeedSource('https://feed.example/');
      const watcher = new Watcher(source);
      await watcher.next();
      expect([...listening.values()].sort()).to.deep.equal(['online', 'visibilitychange']);
      source.unobserve(watcher);
      await Promise.resolve();
      expect([...listening.values()]).to.deep.equal([]);
    });

    it('leaves no refresh behind when the last observer has gone', async () => {
      stubFetch(answer(feed('A')));
      const source = new FeedSource('https://feed.example/');
      const watcher = new Watcher(source, 20);
      await watcher.next();
      const planned = new Set<unknown>();
      const { setTimeout, clearTimeout } = globalThis;
      stub(globalThis, 'setTimeout', ((then: () => void, pause: number) => {
        const timer = setTimeout(then, pause);
        planned.add(timer);
        return timer;
      }) as never);
      stub(globalThis, 'clearTimeout', (timer) => {
        planned.delete(timer);
        clearTimeout(timer);
      });
      source.schedule();
      expect(planned.size).to.equal(1);
      source.unobserve(watcher);
      await Promise.resolve();
      expect(planned.size).to.equal(0);
    });

    it('leaves the one that has taken its place alone', async () => {
      stubFetch(answer(feed('A')));
      const url = 'https://feed.example/3';
      const before = FeedSource.at(url);
      const watcher = new Watcher(before);
      before.unobserve(watcher);
      await Promise.resolve();
      const after = FeedSource.at(url);
      expect(after).to.not.equal(before);
      before.unobserve(watcher);
      await Promise.resolve();
      expect(FeedSource.at(url)).to.equal(after);
      after.unobserve(watcher);
      await Promise.resolve();
    });

    it('lets the page answer its visitor between the pieces of its work, where a browser has a way to', async () => {
      let pauses = 0;
      const yielding = {
        yield: () => {
          pauses++;
          return Promise.resolve();
        },
      };
      for (const scheduler of [yielding, {}, undefined]) {
        stub(globalThis as { scheduler?: object }, 'scheduler', scheduler);
        stubFetch(answer(feed('A')));
        expect(names(await new Watcher(new FeedSource('https://feed.example/')).next())).to.deep.equal(['A']);
      }
      // Before and after it is parsed, once its values are read, once its references are checked, before it is shown.
      expect(pauses).to.equal(5);
    });

    it('puts together a character that comes in two pieces', async () => {
      stubFetch(() => new Response(inPieces(new TextEncoder().encode(feed('Käse')), 1)));
      expect(names(await new Watcher(new FeedSource('https://feed.example/')).next())).to.deep.equal([
        'Käse',
      ]);
    });

    it('leaves no timer behind when all is there, or nothing is', async () => {
      const waiting = new Set<unknown>();
      const { setTimeout, clearTimeout } = globalThis;
      stub(globalThis, 'setTimeout', ((then: () => void, pause: number) => {
        const timer = setTimeout(then, pause);
        if (pause >= hasty.silence) waiting.add(timer);
        return timer;
      }) as never);
      stub(globalThis, 'clearTimeout', (timer) => {
        waiting.delete(timer);
        clearTimeout(timer);
      });
      for (const reply of [answer(feed('A')), status(404)]) {
        stubFetch(reply);
        await new Watcher(new FeedSource('https://feed.example/', hasty)).next();
        expect(waiting.size).to.equal(0);
      }
    });

    it('knows the address that the feed came from', async () => {
      stubFetch(answer(feed('A')));
      const state = await new Watcher(new FeedSource('https://feed.example/feed.json')).next();
      expect(state).to.have.property('base', 'https://feed.example/feed.json');
      const redirected = new Response(feed('A'));
      Object.defineProperty(redirected, 'url', { value: 'https://moved.example/feed.json' });
      stubFetch(() => redirected);
      const moved = await new Watcher(new FeedSource('https://feed.example/feed.json')).next();
      expect(moved).to.have.property('base', 'https://moved.example/feed.json');
    });

    it('lets go of a body it does not want', async () => {
      let cancelled = false;
      stub(globalThis, 'fetch', (_url: unknown, init?: RequestInit) => {
        init?.signal?.addEventListener('abort', () => (cancelled = true));
        return Promise.resolve(new Response('', { status: 404 }));
      });
      await new Watcher(new FeedSource('https://feed.example/')).next();
      expect(cancelled).to.equal(true);
    });

    it('stops the request when the last observer leaves, and stays quiet', async () => {
      let signal: AbortSignal | null | undefined;
      stub(globalThis, 'fetch', (_url: unknown, init?: RequestInit) => {
        signal = init?.signal;
        return new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal?.reason as Error)),
        );
      });
      const source = new FeedSource('https://feed.example/');
      const watcher = new Watcher(source);
      const done = source.load();
      source.unobserve(watcher);
      await done;
      expect(signal?.aborted).to.equal(true);
      expect(watcher.states).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    it('tells the organiser on the console what is wrong with the feed', async () => {
      stubFetch(answer('{"version":1,"fair":{"name":"F","startDate":"2026-02-30"}}'));
      await new Watcher(new FeedSource('https://feed.example/feed.json')).next();
      expect(warnings.join())
        .to.contain('https://feed.example/feed.json')
        .and.contain('fair.startDate: 2026-02-30');
    });

    it('has nothing to say of a feed without fault', async () => {
      stubFetch(answer(feed('A')));
      await new Watcher(new FeedSource('https://feed.example/feed.json')).next();
      expect(warnings).to.deep.equal([]);
    });

    it('says on the console why there is none, and of which address', async () => {
      stubFetch(status(404));
      await new Watcher(new FeedSource('https://feed.example/feed.json')).next();
      expect(warnings.join()).to.contain('https://feed.example/feed.json: http, status 404');
    });
  });

  describe('tells failures apart', () => {
    it('unreachable: no answer, or none the page may read', async () => {
      stubFetch(networkError);
      expect(await failure(new FeedSource('https://feed.example/', hasty))).to.equal('unreachable');
    });

    it('unreachable: an origin that does not allow the page to read (CORS)', async () => {
      const served = await serve({ body: feed('A') });
      const foreign = served.url.replace('localhost', '127.0.0.1');
      expect(await failure(new FeedSource(foreign, hasty))).to.equal('unreachable');
    });

    it('offline: the device has no network', async () => {
      stub(navigator, 'onLine', false);
      stubFetch(networkError);
      expect(await failure(new FeedSource('https://feed.example/', hasty))).to.equal('offline');
    });

    it('http: an error of the server, with its status', async () => {
      const served = await serve({ status: 404, body: 'Not found' });
      const state = await new Watcher(new FeedSource(served.url)).next();
      expect(state.status === 'failed' && state.error).to.include({ code: 'http', status: 404 });
      expect(state.status === 'failed' && String(state.error)).to.equal('FeedError: status 404');
    });

    it('timeout: no first byte', async () => {
      const served = await serve({ hang: 'headers', body: feed('A') });
      expect(await failure(new FeedSource(served.url, { ...hasty, firstByte: 20 }))).to.equal('timeout');
    });

    it('timeout: silence in the middle', async () => {
      const served = await serve({ hang: 'body', body: feed('A'.repeat(100)) });
      expect(await failure(new FeedSource(served.url, { ...hasty, silence: 20 }))).to.equal('timeout');
    });

    it('timeout: bytes that trickle for ever', async () => {
      stubFetch((signal) => {
        const drip = new ReadableStream<Uint8Array>({
          pull: async (stream) => {
            await new Promise(requestAnimationFrame);
            // A real body fails when its request is aborted.
            if (signal?.aborted) stream.error(signal.reason);
            else stream.enqueue(new Uint8Array([32]));
          },
        });
        return new Response(drip);
      });
      expect(
        await failure(new FeedSource('https://feed.example/', { ...hasty, total: 20, bytes: 1e12 })),
      ).to.equal('timeout');
    });

    it('too-large: counted as decoded', async () => {
      const served = await serve({ body: feed('A'.repeat(2000)) });
      expect(await failure(new FeedSource(served.url, { ...hasty, bytes: 1000 }))).to.equal('too-large');
    });

    it('too-large: added up from its pieces', async () => {
      stubFetch(() => new Response(inPieces(new Uint8Array(1200).fill(32), 400)));
      expect(await failure(new FeedSource('https://feed.example/', { ...hasty, bytes: 1000 }))).to.equal(
        'too-large',
      );
    });

    it('too-large: announced, and nothing of it read', async () => {
      const { read } = ReadableStreamDefaultReader.prototype;
      let pieces = 0;
      stub(ReadableStreamDefaultReader.prototype, 'read', function (this: ReadableStreamDefaultReader) {
        pieces++;
        return read.call(this);
      });
      const served = await serve({ size: 1001, headers: { 'content-length': '1001' } });
      expect(await failure(new FeedSource(served.url, { ...hasty, bytes: 1000 }))).to.equal('too-large');
      expect(pieces).to.equal(0);
    });

    it('too-large: not a document of exactly as many bytes', async () => {
      const body = feed('A');
      stubFetch(answer(body));
      const source = new FeedSource('https://feed.example/', { ...hasty, bytes: body.length });
      expect(names(await new Watcher(source).next())).to.deep.equal(['A']);
    });

    it('timeout: also where the engine says only that something went wrong', async () => {
      stub(
        globalThis,
        'fetch',
        (_url: unknown, init?: RequestInit) =>
          new Promise((_, reject) =>
            init?.signal?.addEventListener('abort', () => reject(new TypeError('Load failed'))),
          ),
      );
      const source = new FeedSource('https://feed.example/', { ...hasty, firstByte: 5 });
      expect(await failure(source)).to.equal('timeout');
    });

    it('unreadable: a web page instead of a feed', async () => {
      const served = await serve({
        body: '<!doctype html><title>Moved</title>',
        headers: { 'content-type': 'text/html' },
      });
      expect(await failure(new FeedSource(served.url))).to.equal('unreadable');
    });

    it('unreadable: bytes that are no UTF-8', async () => {
      const served = await serve({ base64: btoa('{"version":1,"fair":{"name":"\xE4"}}') });
      expect(await failure(new FeedSource(served.url))).to.equal('unreadable');
    });

    it('unreadable: half a character at the end', async () => {
      const bytes = new TextEncoder().encode(`${feed('A')}ä`).slice(0, -1);
      stubFetch(answer(bytes));
      const state = await new Watcher(new FeedSource('https://feed.example/')).next();
      expect(state).to.have.property('error').that.includes({ code: 'unreadable', message: 'not UTF-8' });
    });

    it('unreadable: an answer without anything', async () => {
      stubFetch(() => new Response(null, { status: 204 }));
      expect(await failure(new FeedSource('https://feed.example/'))).to.equal('unreadable');
    });

    it('unreadable: whatever nobody has thought of', async () => {
      stubFetch(answer(feed('A')));
      const { documentElement } = document;
      Object.defineProperty(documentElement, 'lang', {
        configurable: true,
        get() {
          throw new RangeError('out of everything');
        },
      });
      try {
        const state = await new Watcher(new FeedSource('https://feed.example/')).next();
        expect(state)
          .to.have.property('error')
          .that.includes({ code: 'unreadable', message: 'RangeError: out of everything' });
      } finally {
        Reflect.deleteProperty(documentElement, 'lang');
      }
    });

    it('no-feed and newer-version: JSON of another kind', async () => {
      const other = await serve({ body: '[1,2]' });
      expect(await failure(new FeedSource(other.url))).to.equal('no-feed');
      const newer = await serve({ body: '{"version":2,"exhibitors":[]}' });
      expect(await failure(new FeedSource(newer.url))).to.equal('newer-version');
    });
  });

  describe('tries again', () => {
    it('after a failure that may pass', async () => {
      const asked = stubFetch(status(503), networkError, answer(feed('A')));
      const state = await new Watcher(new FeedSource('https://feed.example/', hasty)).next();
      expect(names(state)).to.deep.equal(['A']);
      expect(asked).to.have.length(3);
    });

    for (const code of [408, 429, 500]) {
      it(`after status ${code}`, async () => {
        stubFetch(status(code), answer(feed('A')));
        expect(names(await new Watcher(new FeedSource('https://feed.example/', hasty)).next())).to.deep.equal(
          ['A'],
        );
      });
    }

    it('after too long a silence', async () => {
      const limits = { ...hasty, firstByte: 20 };
      const silence = () => {
        // The next answer has all its time.
        limits.firstByte = hasty.firstByte;
        return new Promise<Response>(() => undefined);
      };
      stubFetch(silence, answer(feed('A')));
      const source = new FeedSource('https://feed.example/', limits);
      expect(names(await new Watcher(source).next())).to.deep.equal(['A']);
    });

    it('with pauses that double, less a random half', async () => {
      const pauses = recordPauses();
      stubFetch(status(500));
      await new Watcher(new FeedSource('https://feed.example/')).next();
      expect(pauses).to.have.length(2);
      expect(pauses[0]).to.be.within(500, 1000);
      expect(pauses[1]).to.be.within(1000, 2000);
    });

    it('no more once the last observer has gone, and ends the load', async () => {
      const asked = stubFetch(status(500));
      const source = new FeedSource('https://feed.example/', { ...hasty, pause: 20 });
      const watcher = new Watcher(source);
      const done = source.load();
      await new Promise((resolve) => setTimeout(resolve));
      source.unobserve(watcher);
      await done;
      expect(asked).to.have.length(1);
      expect(warnings).to.deep.equal([]);
    });

    it('three times at most', async () => {
      const asked = stubFetch(status(500));
      expect(await failure(new FeedSource('https://feed.example/', hasty))).to.equal('http');
      expect(asked).to.have.length(3);
    });

    /** Too many requests; in how many seconds more are welcome. */
    const tooMany = (retryAfter: string) =>
      answer('', { status: 429, headers: { 'retry-after': retryAfter } });
    const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

    it('not before the server wants it', async () => {
      stopDate();
      const pauses = recordPauses(7_000);
      stubFetch(tooMany('7'), tooMany('7'), answer(feed('A')));
      const limits = { ...sourceLimits, silence: 8_000 };
      await new Watcher(new FeedSource('https://feed.example/', limits)).next();
      expect(pauses).to.deep.equal([7_000, 7_000]);
    });

    it('as usual where the server wants it at once, or nobody knows when', async () => {
      for (const retryAfter of ['0', '-1', 'later', inSeconds(-60)]) {
        const pauses = recordPauses();
        stubFetch(tooMany(retryAfter), answer(feed('A')));
        await new Watcher(new FeedSource('https://feed.example/')).next();
        expect(pauses, retryAfter).to.have.length(1);
        expect(pauses[0], retryAfter).to.be.within(500, 1000);
      }
    });

    for (const [what, retryAfter] of [
      ['seconds', () => '120'],
      ['a date', () => inSeconds(120)],
    ] as const) {
      it(`no more where the server wants to be left alone for longer than a visitor waits: ${what}`, async () => {
        const asked = stubFetch(tooMany(retryAfter()));
        expect(await failure(new FeedSource('https://feed.example/', hasty))).to.equal('http');
        expect(asked).to.have.length(1);
      });
    }

    for (const [what, reply] of [
      ['404', status(404)],
      ['a web page', answer('<html>')],
    ] as const) {
      it(`never after ${what}`, async () => {
        const asked = stubFetch(reply);
        await failure(new FeedSource('https://feed.example/', hasty));
        expect(asked).to.have.length(1);
      });
    }

    it('when a new observer comes, since a failure is never kept', async () => {
      stubFetch(status(404), answer(feed('A')));
      const source = new FeedSource('https://feed.example/');
      const first = new Watcher(source);
      await first.next();
      const second = new Watcher(source);
      await second.next();
      expect(first.states.map(names)).to.deep.equal([['failed'], ['A']]);
    });

    it('without telling a newcomer of a failure that may be over', async () => {
      stubFetch(status(404), answer(feed('A')));
      const source = new FeedSource('https://feed.example/');
      await new Watcher(source).next();
      const second = new Watcher(source);
      expect(source.state.status).to.equal('loading');
      expect(names(await second.next())).to.deep.equal(['A']);
    });

    it('when stale data can be renewed because the device is online again', async () => {
      stubFetch(answer(feed('A')), networkError, answer(feed('B')));
      const source = new FeedSource('https://feed.example/', { ...hasty, tries: 1 });
      const watcher = new Watcher(source);
      await watcher.next();
      await source.load();
      const healed = watcher.next();
      dispatchEvent(new Event('online'));
      expect(names(await healed)).to.deep.equal(['B']);
    });

    it('not when the device is online again and all is well', async () => {
      const asked = stubFetch(answer(feed('A')));
      await new Watcher(new FeedSource('https://feed.example/')).next();
      dispatchEvent(new Event('online'));
      await Promise.resolve();
      await Promise.resolve();
      expect(asked).to.have.length(1);
    });

    it('when the device is online again', async () => {
      stubFetch(networkError, answer(feed('A')));
      stub(navigator, 'onLine', false);
      const watcher = new Watcher(new FeedSource('https://feed.example/'));
      await watcher.next();
      const healed = watcher.next();
      dispatchEvent(new Event('online'));
      expect(names(await healed)).to.deep.equal(['A']);
    });
  });

  describe('keeps good data', () => {
    it('when a later load fails, marked with the error and its age', async () => {
      stubFetch(answer(feed('A')), status(404));
      const source = new FeedSource('https://feed.example/');
      const watcher = new Watcher(source);
      const good = await watcher.next();
      await source.load();
      expect(names(source.state)).to.deep.equal(['A']);
      expect(source.state).to.include({
        status: 'ready',
        checkedAt: (good as { checkedAt: number }).checkedAt,
      });
      expect(source.state).to.have.nested.property('error.code', 'http');
    });

    it('when a later document is no feed', async () => {
      stubFetch(answer(feed('A')), answer('<html>'));
      const source = new FeedSource('https://feed.example/');
      await new Watcher(source).next();
      await source.load();
      expect(names(source.state)).to.deep.equal(['A']);
    });

    describe('in a later document', () => {
      const good = {
        version: 1,
        updated: '2026-09-14T17:05:00+02:00',
        fair: { name: 'Fair', startDate: '2026-09-15' },
        stand: { name: 'Stand' },
        topics: [{ id: 'water', name: 'Water' }],
        exhibitors: [{ id: 'a', name: 'A', topics: ['water'] }],
        agenda: [{ id: 's', title: 'Talk', startDate: '2026-09-15T10:00:00+02:00', exhibitors: ['a'] }],
        quotes: [{ id: 'q', text: 'Words', speaker: { name: 'Ida Sommer' } }],
        releases: [{ id: 'r', title: 'News', quotes: ['q'] }],
      };

      /** What is there after the good document and then one that has these parts instead. */
      async function after(parts: object): Promise<ReadyState> {
        const documents = [good, { ...good, ...parts }].map((each) => answer(JSON.stringify(each)));
        stubFetch(...documents);
        const source = new FeedSource('https://feed.example/');
        await new Watcher(source).next();
        await source.load();
        return source.state as ReadyState;
      }

      for (const key of ['fair', 'stand', 'topics', 'exhibitors', 'agenda', 'quotes', 'releases'])
        it(`where “${key}” cannot be used, which stays as it was, and is a problem`, async () => {
          const { feed, problems, changes, error } = await after({ [key]: true });
          const { feed: first } = await after({});
          expect(feed).to.deep.equal(first);
          expect([...changes]).to.deep.equal([]);
          expect(problems.map(({ path }) => path)).to.deep.equal([key]);
          expect(error).to.equal(undefined);
        });

      it('where a record lacks what it needs', async () => {
        const { feed, problems } = await after({ fair: { startDate: '2026-09-16' } });
        expect(feed.fair).to.include({ name: 'Fair', startDate: '2026-09-15' });
        expect(problems.map(({ path }) => path)).to.deep.equal(['fair.name']);
      });

      it('while the other parts are new, which it may refer to', async () => {
        const { feed, changes } = await after({ agenda: true, exhibitors: [{ id: 'b', name: 'B' }] });
        const [exhibitor, talk] = [feed.exhibitors[0]!, feed.agenda[0]!];
        expect(exhibitor).to.deep.equal({ id: 'b', name: 'B', topics: [] });
        expect([talk.title, talk.exhibitors]).to.deep.equal(['Talk', []]);
        expect([...changes]).to.deep.equal([
          [exhibitor, 'new'],
          [talk, 'changed'],
        ]);
      });

      it('which itself may be frozen, and stays what it was', async () => {
        const { feed } = await after({});
        const before = JSON.parse(JSON.stringify(feed), (_, value: unknown) => Object.freeze(value)) as Feed;
        const { feed: next } = readFeed({ version: 1, agenda: true }, { before });
        expect(next?.agenda[0]).to.deep.include({ title: 'Talk', exhibitors: [] });
        expect(before.agenda[0]?.exhibitors).to.deep.equal(['a']);
      });

      it('but not of a date, which says when something else was true', async () => {
        const { feed, problems } = await after({ updated: '2026-09-31T10:00:00+02:00' });
        expect(feed).not.to.have.property('updated');
        expect(problems.map(({ path }) => path)).to.deep.equal(['updated']);
      });

      it('but not where the organiser has taken a part out', async () => {
        const { feed, problems } = await after({
          exhibitors: null,
          agenda: ' ',
          quotes: [],
          stand: undefined,
        });
        expect([feed.exhibitors, feed.agenda, feed.quotes, feed.stand]).to.deep.equal([
          [],
          [],
          [],
          undefined,
        ]);
        expect(problems.map(({ path }) => path)).to.deep.equal(['releases[0].quotes']);
      });

      it('nor where a list has no good entry', async () => {
        const { feed } = await after({ exhibitors: [{ city: 'Dresden' }] });
        expect(feed.exhibitors).to.deep.equal([]);
      });
    });

    it('and heals when a still later load succeeds', async () => {
      stubFetch(answer(feed('A')), status(404), answer(feed('B')));
      const source = new FeedSource('https://feed.example/');
      await new Watcher(source).next();
      await source.load();
      await source.load();
      expect(names(source.state)).to.deep.equal(['B']);
      expect((source.state as { error?: unknown }).error).to.equal(undefined);
    });

    it('the same object where nothing has changed', async () => {
      stubFetch(answer(feed('A')));
      const source = new FeedSource('https://feed.example/');
      const watcher = new Watcher(source);
      const before = await watcher.next();
      await source.load();
      expect((source.state as { feed: unknown }).feed).to.equal((before as { feed: unknown }).feed);
    });
  });

  describe('refreshes', () => {
    it('at the wish of its most eager observer', async () => {
      stubFetch(answer(feed('A')), answer(feed('B')));
      const source = new FeedSource('https://feed.example/', hasty);
      new Watcher(source);
      const watcher = new Watcher(source, 0.01);
      await watcher.next();
      expect(names(await watcher.next())).to.deep.equal(['B']);
    });

    /** The pauses that are waited for from now on, none of which ever ends. */
    function recordTimers(): number[] {
      const pauses: number[] = [];
      stub(globalThis, 'setTimeout', ((_: unknown, pause: number) => pauses.push(pause)) as never);
      return pauses;
    }

    it('at the most eager wish of several, and at that of one who comes later', async () => {
      stopDate();
      stubFetch(answer(feed('A')));
      const source = new FeedSource('https://feed.example/');
      await new Watcher(source, 3600).next();
      const timers = recordTimers();
      new Watcher(source, 20);
      expect(timers).to.deep.equal([20_000]);
    });

    it('without planning the next while it loads', async () => {
      stubFetch(() => new Promise(() => undefined));
      const source = new FeedSource('https://feed.example/');
      new Watcher(source, 20);
      await Promise.resolve();
      await Promise.resolve();
      const timers = recordTimers();
      source.schedule();
      expect(timers).to.deep.equal([]);
    });

    it('not at once where the wish is longer than a timer can count', async () => {
      stubFetch(answer(feed('A')));
      const source = new FeedSource('https://feed.example/');
      await new Watcher(source, 3_000_000).next();
      const timers = recordTimers();
      source.schedule();
      expect(timers).to.deep.equal([2 ** 31 - 1]);
    });

    it('never without a wish', async () => {
      stubFetch(answer(feed('A')));
      const source = new FeedSource('https://feed.example/', hasty);
      await new Watcher(source).next();
      const timers = recordTimers();
      source.schedule();
      expect(timers).to.deep.equal([]);
    });

    it('no more often than every ten seconds', async () => {
      stopDate();
      stubFetch(answer(feed('A')));
      const source = new FeedSource('https://feed.example/');
      await new Watcher(source, 1).next();
      const timers = recordTimers();
      source.schedule();
      expect(timers).to.deep.equal([10_000]);
    });

    it('not before the server wants it, but at once when it is asked to', async () => {
      stopDate();
      const wait = (retryAfter: string) =>
        answer('', { status: 503, headers: { 'retry-after': retryAfter } });
      stubFetch(answer(feed('A')), wait('120'), wait('later'), answer(feed('B')));
      const source = new FeedSource('https://feed.example/', { ...hasty, tries: 1 });
      await new Watcher(source, 10).next();
      await source.load();
      const timers = recordTimers();
      source.schedule();
      expect(timers).to.deep.equal([120_000]);
      await source.load();
      source.schedule();
      expect(timers.at(-1), 'when nobody knows').to.equal(10_000);
      await source.load();
      expect(names(source.state)).to.deep.equal(['B']);
    });

    it('not while the page is hidden, and at once when it is seen again', async () => {
      stubFetch(answer(feed('A')), answer(feed('B')));
      const source = new FeedSource('https://feed.example/', hasty);
      const watcher = new Watcher(source, 0.01);
      stub(document, 'hidden', true);
      await watcher.next();
      const timers = recordTimers();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(timers).to.deep.equal([]);
      stub(document, 'hidden', false);
      document.dispatchEvent(new Event('visibilitychange'));
      expect(timers).to.have.length(1);
      expect(timers[0]).to.be.at.most(10);
    });
  });
});
