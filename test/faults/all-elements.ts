/** A page with all elements on one feed, watched for what faults may do to it. */
import { expect, fixture, html } from '@open-wc/testing';

import type { FeedErrorEvent, FeedLoadEvent } from '../../src/feed/events.js';
import type { StandElement } from '../../src/elements/stand-element.js';
import { updated, visible, words } from '../support/page.js';
import { until } from '../support/until.js';

/** What one element has been told by its feed, in the order of the events. */
export type Told = FeedLoadEvent | FeedErrorEvent;

/** What each element is to show in the place of a feed. */
const fallbackOf = (element: Element) => `Instead of ${element.localName}.`;

const agesOld = 'As of 14 September 2026, 17:05. An update was not possible.';

/** What elements say of a failure where they have nothing to show, by code. */
const reasons: Readonly<Record<string, string>> = {
  offline: 'No internet connection.',
  'newer-version': 'This page cannot read the new version of the information yet.',
};
const otherReason = 'The information cannot be loaded at the moment.';

export class AllElements {
  readonly elements: readonly StandElement[];
  readonly #told = new Map<Element, Told[]>();
  /** Errors of the page that nobody has caught. */
  readonly #uncaught: string[] = [];

  private constructor(readonly page: HTMLElement) {
    this.elements = [...page.querySelectorAll<StandElement>('*')].filter(({ shadowRoot }) => shadowRoot);
    for (const element of this.elements) {
      this.#told.set(element, []);
      for (const type of ['feed-load', 'feed-error'] as const)
        element.addEventListener(type, (event) => this.#told.get(element)!.push(event));
    }
    addEventListener('error', this.#notice);
    addEventListener('unhandledrejection', this.#notice);
    watched.push(() => {
      removeEventListener('error', this.#notice);
      removeEventListener('unhandledrejection', this.#notice);
    });
  }

  /** Puts them on the page, without a feed so far. */
  static async on(): Promise<AllElements> {
    const now = '2026-09-15T09:00:00+02:00';
    const page = await fixture<HTMLElement>(html`
      <div lang="en">
        <stand-info now=${now}></stand-info>
        <exhibitor-list></exhibitor-list>
        <exhibitor-card exhibitor="a" now=${now}></exhibitor-card>
        <event-agenda now=${now}></event-agenda>
        <press-quote></press-quote>
        <press-release></press-release>
      </div>
    `);
    for (const element of page.children) {
      const fallback = document.createElement('p');
      fallback.textContent = fallbackOf(element);
      element.append(fallback);
    }
    return new AllElements(page);
  }

  /** Gives them all the same feed. */
  ask(src: string): void {
    for (const element of this.elements) element.src = src;
  }

  /** Waits until each has been told so often, and shows what came of it. */
  async told(times: number): Promise<void> {
    await until(() => [...this.#told.values()].every((events) => events.length >= times));
    await this.settled();
  }

  async settled(): Promise<void> {
    await updated(this.page);
    // What comes late comes before the next picture.
    await new Promise(requestAnimationFrame);
    await updated(this.page);
  }

  /** What all were told, each the same: `feed-load` or the code of the error. */
  get history(): string[] {
    const histories = this.elements.map((element) => this.#told.get(element)!.map(nameOf));
    for (const [index, history] of histories.entries())
      expect(history, this.elements[index]!.localName).to.deep.equal(histories[0]);
    return histories[0]!;
  }

  /** The problems of the feed that came last. */
  get problems(): string[] {
    const last = this.#told.get(this.elements[0]!)!.at(-1);
    return last && 'problems' in last ? last.problems.map(({ path }) => path) : [];
  }

  /** The words of each, without the announcement of what is new, which remains where it was said. */
  get words(): string[] {
    return this.elements.map((element) => words(element).replace(/ Updated: .*$/, ''));
  }

  /** Fails unless the page is quiet: no error, nobody busy. */
  expectQuiet(): void {
    expect(this.#uncaught, 'errors that nobody caught').to.deep.equal([]);
    for (const element of this.elements) {
      const [base] = visible(element, '[part=base]');
      expect(base!.getAttribute('aria-busy'), element.localName).to.equal('false');
    }
  }

  /** Fails unless all show their fallback, the reason, and how to try again. Returns the reason. */
  expectFallback(code: string): string {
    const reason = reasons[code] ?? otherReason;
    for (const element of this.elements) {
      expect(words(element)).to.equal(`${fallbackOf(element)} ${reason} Try again`);
      expect(visible(element, '[role=status] [part=notice]'), element.localName).to.have.length(1);
    }
    return reason;
  }

  /** Fails unless all show an edition, but those for which the feed has nothing, and those that keep the first. */
  expectEdition(edition: string, without: readonly string[] = [], keeping: readonly string[] = []): void {
    for (const element of this.elements) {
      const shown = keeping.includes(element.localName) ? 'first edition' : edition;
      if (without.includes(element.localName)) {
        expect(words(element)).to.contain(fallbackOf(element));
        expect(visible(element, '[part=notice]'), element.localName).to.have.length(1);
      } else {
        expect(words(element), element.localName)
          .to.contain(`of the ${shown}`)
          .and.not.contain(fallbackOf(element))
          .and.not.contain('An update was not possible.');
      }
    }
  }

  /** Fails unless all show the words from before, and how old they are. */
  expectStale(before: readonly string[]): void {
    expect(this.words).to.deep.equal(before.map((each) => `${each} ${agesOld}`));
  }

  readonly #notice = (event: ErrorEvent | PromiseRejectionEvent): void => {
    this.#uncaught.push('message' in event ? event.message : String(event.reason));
  };
}

function nameOf(event: Told): string {
  return 'code' in event ? event.code : event.type;
}

const watched: (() => void)[] = [];

afterEach(() => {
  for (const leave of watched.splice(0)) leave();
});
