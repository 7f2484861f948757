/**
 * The elements in apps of React 19, Vue 3 and Svelte 5, as packed, installed and built for production. Every app shows
 * the same, in the way of its framework, and has a button for each thing that may change. Whatever a test does with an
 * app, after it the app must have asked for nothing but its script, the feed and the pictures that are allowed, told
 * nobody with a picture where it was, and stored and read nothing. Needs `npm run build:apps`.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';

import type { ExhibitorCard } from '../../src/elements/exhibitor-card.js';
import type { ExhibitorList } from '../../src/elements/exhibitor-list.js';
import type { PressQuote } from '../../src/elements/press-quote.js';
import { serveFolder, type Answer, type SeenRequest, type ServedFolder } from '../support/feed-server.js';
import { logo, otherOrigin } from '../support/host-page.js';
import { watchPage } from '../support/watch-page.js';
import { badRequests, documentAnswer, heldBack, windowOf } from '../support/watched-page.js';

const tags = 'exhibitor-list, press-quote, exhibitor-card';

/** The first exhibitor has a logo beside the feed, the second one somewhere else, where no app allows it. */
const logos: Readonly<Record<string, object>> = {
  alpha: { src: 'logo.svg', alt: 'Logo' },
  beta: { src: `${otherOrigin}/served/elsewhere/logo.svg`, alt: 'Logo from elsewhere' },
};

const body = JSON.stringify({
  version: 1,
  exhibitors: ['alpha', 'beta', 'gamma'].map((id) => ({
    id,
    name: id.toUpperCase(),
    description: 'Words.',
    logo: logos[id],
  })),
});

/** An app in a frame, before it shows any element; watched from before its first script on. */
class App {
  /** What went wrong in it, whoever said so. */
  readonly errors: string[] = [];
  /** What happened in it that must not. */
  readonly #findings: string[] = [];
  /** Of each request of an element. */
  readonly signals: AbortSignal[] = [];

  static async open(name: string, answer: Answer): Promise<App> {
    const dist = `.cache/apps/${name}/dist/`;
    // As it was built: into a page, the test runner puts a script of its own.
    const source = await serveFolder({ index: { projectFile: `${dist}index.html` } });
    const index = await (await fetch(`${source.url}index`)).text();
    const scripts = [...index.matchAll(/ src="\.\/([^"]+)"/g)].map(([, file]) => file!);
    const built = scripts.map((file): [string, Answer] => [
      file,
      { projectFile: dist + file, headers: { 'content-type': 'text/javascript' } },
    ]);
    const files = { ...Object.fromEntries(built), feed: answer, 'logo.svg': logo, page: heldBack(index) };
    const folder = await serveFolder(files);

    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title=${name} width="900" height="900"></iframe>`,
    );
    frame.src = `${folder.url}page?feed=${encodeURIComponent(`${folder.url}feed`)}`;
    const app = new App(frame, folder, Object.keys(files));
    app.#watch(await windowOf(frame));
    const loaded = oneEvent(frame, 'load');
    await folder.answer('page', documentAnswer(index));
    await loaded;
    await app.#started();
    return app;
  }

  private constructor(
    readonly frame: HTMLIFrameElement,
    readonly folder: ServedFolder,
    readonly files: readonly string[],
  ) {}

  #watch(view: Window & typeof globalThis): void {
    const { errors, signals } = this;
    watchPage(view, (finding) => this.#findings.push(finding));
    view.console.error = (...words: unknown[]) => void errors.push(words.join(' '));
    // What the elements warn of is what the tests make them fail with.
    view.console.warn = (...words: unknown[]) => {
      if (!String(words[0]).startsWith('stand-widgets:')) errors.push(words.join(' '));
    };
    const { fetch } = view;
    view.fetch = (input, init) => {
      if (init?.signal) signals.push(init.signal);
      return fetch.call(view, input, init);
    };
  }

  /** What happened in it that must not, in words, once all pictures are there that it shows now. */
  async findings(): Promise<string[]> {
    const pictures = await this.pictures();
    const missing = pictures.filter(({ naturalWidth }) => naturalWidth === 0);
    const asked = await badRequests(this.frame, this.folder, {
      files: [...this.files, 'missing.json'],
      // How often it asks for the feed is what some tests are about.
      once: /^logo\.svg$/,
    });
    return [...this.#findings, ...asked, ...missing.map(({ src }) => `did not get ${src}`)];
  }

  /** The pictures in its elements, loaded or failed. */
  async pictures(): Promise<HTMLImageElement[]> {
    const elements = [...this.page.querySelectorAll(tags)];
    const pictures = elements.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('img')]);
    for (const picture of pictures) {
      picture.scrollIntoView();
      if (picture.complete) continue;
      await new Promise((resolve) => {
        picture.addEventListener('load', resolve);
        picture.addEventListener('error', resolve);
      });
    }
    return pictures;
  }

  /** The requests for a file so far. */
  async requestsFor(file: string): Promise<SeenRequest[]> {
    return (await this.folder.requests()).filter(({ path }) => path.endsWith(`/${file}`));
  }

  get page(): Document {
    return this.frame.contentDocument!;
  }

  get list(): ExhibitorList {
    return this.page.querySelector('exhibitor-list')!;
  }

  get quote(): PressQuote {
    return this.page.querySelector('press-quote')!;
  }

  get cards(): ExhibitorCard[] {
    return [...this.page.querySelectorAll('exhibitor-card')];
  }

  /** What the app heard, oldest first, once it shows that many lines: React takes its time after events of others. */
  async heard(count: number): Promise<string[]> {
    const log = this.page.querySelector('ol')!;
    while (log.children.length < count)
      await new Promise((resolve) => new MutationObserver(resolve).observe(log, { childList: true }));
    return [...log.children].map(({ textContent }) => textContent);
  }

  /** A framework may take its time for the first rendering. */
  async #started(): Promise<void> {
    const main = this.page.querySelector('main')!;
    if (main.firstElementChild) return;
    await new Promise((resolve) => new MutationObserver(resolve).observe(main, { childList: true }));
  }

  /** Presses a button of the app, and waits until app and elements have rendered what comes of it. */
  async press(name: string): Promise<void> {
    [...this.page.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
    await this.rendered();
  }

  /** Presses a button that makes the elements load, and waits until each has heard what came of it. */
  async pressAndLoad(name: string, event: 'feed-load' | 'feed-error' = 'feed-load'): Promise<void> {
    const open = new Set<string>([...Array(3).keys()].map((index) => `exhibitor-card ${index}`)).add(
      'exhibitor-list 0',
    );
    const all = new Promise<void>((resolve) => {
      this.page.addEventListener(event, ({ target }) => {
        const { localName } = target as Element;
        open.delete(`${localName} ${[...this.page.querySelectorAll(localName)].indexOf(target as Element)}`);
        if (open.size === 0) resolve();
      });
    });
    await this.press(name);
    await all;
    await this.rendered();
  }

  /** Frameworks render before the next frame, the elements right after. */
  async rendered(): Promise<void> {
    await new Promise(requestAnimationFrame);
    for (const element of this.page.querySelectorAll<LitElement>(tags)) {
      // What fails as it is made is no element of ours, and would have us wait forever.
      expect(element).to.have.property('updateComplete');
      while (!(await element.updateComplete));
    }
  }
}

/** The words of what is not hidden in an element. */
function list(element: Element, selector: string): string[] {
  return [...element.shadowRoot!.querySelectorAll(selector)]
    .filter((found) => !found.closest('[hidden]'))
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

const names = (element: Element) => list(element, '[part=exhibitor] [part=heading]');
const persons = (element: Element) => list(element, '[part=person]');

/** Opens an app and does something in it. Fails when something went wrong in it, or it did what it must not. */
async function onApp(name: string, answer: Answer, act: (app: App) => Promise<void>): Promise<void> {
  const app = await App.open(name, answer);
  await act(app);
  expect(app.errors.join('\n'), 'what went wrong').to.equal('');
  expect((await app.findings()).join('\n'), 'what must not happen').to.equal('');
}

for (const framework of ['react', 'vue', 'svelte']) {
  describe(`in an app of ${framework}`, () => {
    it('shows the feed of an address, with attributes and properties of each kind', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        expect(names(app.list)).to.deep.equal(['ALPHA']);
        expect(app.list.shadowRoot!.querySelectorAll('h3')).to.have.length.above(0);
        expect(app.list.shadowRoot!.querySelectorAll('input')).to.have.length(1);
        expect(app.cards.map((card) => names(card).join())).to.deep.equal(['ALPHA', 'BETA', 'GAMMA']);
      }));

    it('shows the pictures that are allowed, and asks for each once', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        const [first, ...others] = await app.pictures();
        // In the list, and on the card of the same exhibitor.
        expect(first!.src).to.equal(`${app.folder.url}logo.svg`);
        expect(others.map(({ src }) => src)).to.deep.equal([first!.src]);
        expect(await app.requestsFor('logo.svg')).to.have.length(1);
      }));

    it('shows data of the app without an address', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        expect(persons(app.quote)).to.deep.equal(['Grace']);
        expect(list(app.quote, '[part=text]')).to.deep.equal(['“Two.”']);
      }));

    it('follows a number, a boolean, a text and an object that change', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        await app.press('No limit');
        expect(names(app.list)).to.deep.equal(['ALPHA', 'BETA', 'GAMMA']);
        await app.press('Bare');
        expect(app.list.shadowRoot!.querySelectorAll('input')).to.have.length(0);
        await app.press('Bare');
        expect(app.list.shadowRoot!.querySelectorAll('input')).to.have.length(1);
        await app.press('Ada');
        expect(persons(app.quote)).to.deep.equal(['Ada']);
        await app.press('Other data');
        expect(list(app.quote, '[part=text]')).to.deep.equal(['“Three.”']);
        await app.press('All');
        expect(persons(app.quote)).to.deep.equal(['Ada', 'Grace']);
        await app.press('All');
        expect(persons(app.quote)).to.deep.equal(['Ada']);
      }));

    it('takes a value that is withdrawn for none', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        await app.press('Nobody');
        expect(persons(app.quote)).to.deep.equal(['Ada']);
      }));

    it('tells the app of a feed that was loaded, and of one that failed', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        expect(await app.heard(1)).to.deep.equal(['loaded 3, 0 problems']);
        await app.pressAndLoad('Break', 'feed-error');
        expect(await app.heard(2)).to.deep.equal(['loaded 3, 0 problems', 'failed http']);
      }));

    it('tells the app what a visitor selects, and opens it unless the app cancels that', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        const summary = () => app.list.shadowRoot!.querySelector<HTMLElement>('[part=summary]')!;
        const isOpen = () => summary().ariaExpanded === 'true';
        summary().click();
        await app.rendered();
        expect(isOpen()).to.equal(true);
        summary().click();
        await app.rendered();
        expect(isOpen()).to.equal(false);
        await app.press('Own view');
        summary().click();
        await app.rendered();
        expect(isOpen()).to.equal(false);
        expect((await app.heard(3)).slice(1)).to.deep.equal(['selected alpha', 'selected alpha']);
      }));

    it('shows the children where there is no feed, as the app changes them', () =>
      onApp(framework, { status: 404 }, async (app) => {
        await app.pressAndLoad('Show', 'feed-error');
        const fallback = () =>
          app.list
            .shadowRoot!.querySelector('slot')!
            .assignedElements()
            .map(({ textContent }) => textContent);
        expect(fallback()).to.deep.equal(['Ask us.']);
        await app.press('No limit');
        expect(fallback()).to.deep.equal(['Ask us for all.']);
      }));

    it('asks once for all elements, and again when they are mounted again', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        expect(await app.requestsFor('feed')).to.have.length(1);
        await app.press('Show');
        expect(app.page.querySelectorAll(tags)).to.have.length(0);
        await app.pressAndLoad('Show');
        expect(await app.requestsFor('feed')).to.have.length(2);
        expect(names(app.list)).to.deep.equal(['ALPHA']);
      }));

    it('gives a request up when it is unmounted, and loads when it is mounted again', () =>
      onApp(framework, { hang: 'headers' }, async (app) => {
        await app.press('Show');
        expect(app.signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
        await app.press('Show');
        expect(app.signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
        await app.folder.answer('feed', { body });
        await app.pressAndLoad('Show');
        expect(await app.heard(1)).to.deep.equal(['loaded 3, 0 problems']);
        expect(names(app.list)).to.deep.equal(['ALPHA']);
      }));

    it('moves elements with their entries, without loading anything again', () =>
      onApp(framework, { body }, async (app) => {
        await app.pressAndLoad('Show');
        const before = app.cards;
        await app.press('Order');
        expect(app.cards).to.deep.equal(before.toReversed());
        expect(app.cards.map((card) => names(card).join())).to.deep.equal(['GAMMA', 'BETA', 'ALPHA']);
        expect(await app.requestsFor('feed')).to.have.length(1);
      }));
  });
}
