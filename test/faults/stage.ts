/** What every fault is played on: a page with all elements, their feed, and what of it is asked and told. */
import { executeServerCommand } from '@web/test-runner-commands';

import { sourceLimits } from '../../src/feed/feed-source.js';
import { serve, type Answer, type SeenRequest, type ServedFeed } from '../support/feed-server.js';
import { elsewhere } from '../support/second-origin.js';
import { quietConsole, stub } from '../support/stubs.js';
import { until } from '../support/until.js';
import { AllElements } from './all-elements.js';
import { edition, type Engine, type Fault, type Phase } from './faults.js';

/** What a fault came to, as the matrix tells it. */
export interface Cell {
  readonly fault: string;
  readonly phase: Phase;
  /** What visitors see. */
  readonly shown: string;
  /** The code of the error, if there was one. */
  readonly code?: string | undefined;
  /** How often the elements asked for one load. Circumstances take several loads. */
  readonly tries?: number | undefined;
  /** Bytes that the page has read, uncompressed. */
  readonly read: number;
  /** Bytes that the server has sent, compressed or not, before the connection was closed; the head among them. */
  readonly sent?: number | undefined;
}

export const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'Chromium'
    : 'WebKit';

/** The answer with an edition, which pages of other origins may read, too. */
export function good(name: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    body: JSON.stringify(edition(name)),
    headers: { 'access-control-allow-origin': '*', ...headers },
  };
}

export class Stage {
  readonly warnings = quietConsole();
  /** How often the page has fetched something, whatever its browser made of that. */
  tries = 0;
  /** How often an answer has begun. */
  answers = 0;
  /** How many bytes of the answers the page has read, and how many of them in the last piece. */
  read = 0;
  lastPiece = 0;

  private constructor(
    readonly phase: Phase,
    readonly fault: Fault,
    readonly page: AllElements,
    readonly served: ServedFeed,
    readonly url: string,
  ) {
    const { fetch } = globalThis;
    stub(globalThis, 'fetch', async (...args: Parameters<typeof fetch>) => {
      this.tries++;
      const response = await fetch(...args);
      this.answers++;
      return response;
    });
    const { read } = ReadableStreamDefaultReader.prototype;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- both are needed
    const stage = this;
    stub(ReadableStreamDefaultReader.prototype, 'read', async function (this: ReadableStreamDefaultReader) {
      const piece = await read.call(this);
      stage.lastPiece = (piece.value as Uint8Array | undefined)?.byteLength ?? 0;
      stage.read += stage.lastPiece;
      return piece;
    });
    stub(sourceLimits, 'pause', 1);
  }

  /** Makes everything ready: in the second phase the elements show the first edition. */
  static async set(phase: Phase, fault: Fault): Promise<Stage> {
    const served = await serve(good('first edition', fault.before), {
      ownPort: fault.at === 'a port of its own',
    });
    const url = fault.at === 'another origin' ? elsewhere(served.url) : served.url;
    const stage = new Stage(phase, fault, await AllElements.on(), served, url);
    if (phase === 'after') {
      stage.page.ask(url);
      await stage.page.told(1);
      stage.page.expectEdition('first edition');
      stage.tries = stage.answers = stage.read = 0;
    }
    return stage;
  }

  /** The elements ask for their feed, for the first time or again. */
  ask(): void {
    if (this.phase === 'first') this.page.ask(this.url);
    else void this.page.elements[0]!.reload();
  }

  /** Waits until all have been told so often, from now on; not counting the good data of the second phase. */
  async told(times: number): Promise<void> {
    await this.page.told(times + this.#before.length);
  }

  /** What all have been told since the fault began. */
  get history(): string[] {
    return this.page.history.slice(this.#before.length);
  }

  get #before(): string[] {
    return this.phase === 'after' ? ['feed-load'] : [];
  }

  /** Waits until a request has come to the server, and is held there. */
  async asked(): Promise<void> {
    await this.#last((request) => request !== undefined);
  }

  /** Waits until an answer has begun. */
  async answered(): Promise<void> {
    await until(() => this.answers > 0);
  }

  /** Waits until the browser has let go of the request. Returns how many bytes were sent until then. */
  async givenUp(): Promise<number> {
    return (await this.#last((request) => request?.sent !== undefined))!.sent!;
  }

  /** Keeps what came of it for the matrix. */
  async record(outcome: Pick<Cell, 'shown' | 'code' | 'sent'>): Promise<void> {
    const { phase, fault, read } = this;
    const tries = fault.answer ? this.tries : undefined;
    const cell: Cell = { fault: fault.name, phase, tries, read, ...outcome };
    await executeServerCommand('record-fault', cell);
  }

  /** Asks the server about the last request of the elements until it is as it should be. */
  async #last(holds: (request?: SeenRequest) => boolean): Promise<SeenRequest | undefined> {
    for (;;) {
      const request = (await this.served.requests()).slice(this.#before.length).at(-1);
      if (holds(request)) return request;
    }
  }
}
