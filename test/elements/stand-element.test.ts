/** What all elements share. Tested with the simplest of them, and with one of each where it matters. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import type { PressQuote } from '../../src/elements/press-quote.js';
import type { StandElement } from '../../src/elements/stand-element.js';
import type { StandInfo } from '../../src/elements/stand-info.js';
import type { FeedErrorEvent, FeedLoadEvent } from '../../src/feed/events.js';
import { serve } from '../support/feed-server.js';
import { afterEvent, button, showFailed, showLoaded, updated, visible, words } from '../support/page.js';
import { quietConsole, stub, useHostStyles } from '../support/stubs.js';

const fair = (name: string, more: object = {}) => ({ version: 1, fair: { name }, ...more });
const body = (name: string, more?: object) => ({ body: JSON.stringify(fair(name, more)) });
const real = { file: 'sccon-2025.json' };

describe('every element', () => {
  let warnings: string[];

  beforeEach(() => {
    warnings = quietConsole();
  });

  describe('shares one download', () => {
    it('makes one request for a dozen elements with one src', async () => {
      const served = await serve(real);
      await showLoaded(html`
        <div>
          ${Array.from(
            { length: 12 },
            (_, index) =>
              [
                html`<exhibitor-list src=${served.url}></exhibitor-list>`,
                html`<event-agenda src=${served.url}></event-agenda>`,
                html`<press-quote src=${served.url}></press-quote>`,
                html`<stand-info src=${`${served.url}#part`}></stand-info>`,
                html`<exhibitor-card exhibitor="kaprion" src=${served.url}></exhibitor-card>`,
                html`<press-release src=${served.url}></press-release>`,
              ][index % 6],
          )}
        </div>
      `);
      expect(await served.requests()).to.have.length(1);
    });

    it('measures nothing when its content first comes, lest a page of many is laid out for each of them', async () => {
      const served = await serve({ ...real, hang: 'headers' });
      const page = await fixture(
        html`<div>
          ${Array.from({ length: 6 }, () => html`<stand-info src=${served.url}></stand-info>`)}
        </div>`,
      );
      const measured: string[] = [];
      const { getBoundingClientRect: measure } = Element.prototype;
      stub(Element.prototype, 'getBoundingClientRect', function (this: Element) {
        measured.push(this.localName);
        return measure.call(this);
      });
      const told = oneEvent(page.lastElementChild!, 'feed-load');
      await served.answer(real);
      await told;
      await updated(page);
      expect(words(page.lastElementChild!)).to.contain('411');
      expect(measured).to.deep.equal([]);
    });

    it('makes no further request when the language changes', async () => {
      const served = await serve(real);
      const page = await showLoaded(html`<div lang="de"><stand-info src=${served.url}></stand-info></div>`);
      const info = page.querySelector('stand-info')!;
      expect(words(info)).to.contain('30. September');
      page.setAttribute('lang', 'en');
      await new Promise(requestAnimationFrame);
      await updated(page);
      expect(words(info)).to.contain('30 September').and.contain('Joint stand of Saxony');
      expect(await served.requests()).to.have.length(1);
    });

    it('makes no further request when an element is moved', async () => {
      const served = await serve(real);
      const page = await showLoaded(
        html`<div>
          <stand-info src=${served.url}></stand-info>
          <p></p>
        </div>`,
      );
      const info = page.querySelector('stand-info')!;
      page.querySelector('p')!.append(info);
      await updated(page);
      expect(words(info)).to.contain('411');
      expect(await served.requests()).to.have.length(1);
    });

    it('keeps to its address when the page’s own changes', async () => {
      const address = location.href;
      history.replaceState(null, '', '/fair/start');
      try {
        const served = await serve(body('Fair'));
        const info = await showLoaded<StandInfo>(
          html`<stand-info src=${`..${new URL(served.url).pathname}`}></stand-info>`,
        );
        history.replaceState(null, '', '/fair/deep/er/page');
        info.headingLevel = 3;
        await updated(info);
        await info.reload();
        expect(words(info)).to.contain('Fair').and.not.contain('Stand:');
        expect(await served.requests()).to.have.length(2);
      } finally {
        history.replaceState(null, '', address);
      }
    });

    it('loads again after the wished number of seconds, and as soon as that is wished', async () => {
      const served = await serve(body('First'));
      const info = await showLoaded<StandInfo>(html`<stand-info src=${served.url}></stand-info>`);
      await served.answer(body('Second'));
      const { setTimeout } = globalThis;
      const pauses: number[] = [];
      stub(globalThis, 'setTimeout', ((then: () => void, pause: number) => {
        pauses.push(pause);
        return setTimeout(then, pause > 30_000 ? 0 : pause);
      }) as never);
      await afterEvent(info, 'feed-load', () => (info.refresh = 60));
      expect(words(info)).to.contain('Second');
      expect(pauses.some((pause) => pause > 59_000 && pause <= 60_000)).to.equal(true);
      info.refresh = 0;
      await updated(info);
    });

    it('keeps what it shows when it comes back to a page whose server fails', async () => {
      const served = await serve(body('Fair'));
      const info = await showLoaded<StandInfo>(html`<stand-info lang="de" src=${served.url}></stand-info>`);
      const page = info.parentElement!;
      info.remove();
      await new Promise(requestAnimationFrame);
      await served.answer({ status: 404 });
      await afterEvent(info, 'feed-error', () => page.append(info));
      expect(words(info)).to.contain('Fair').and.contain('Stand:');
    });

    it('tells an element that joins late of the stale feed it shows', async () => {
      const served = await serve(body('Fair'));
      const first = await showLoaded<StandInfo>(html`<stand-info src=${served.url}></stand-info>`);
      await served.answer({ status: 404 });
      await first.reload();
      const second = await showLoaded<StandInfo>(html`<stand-info src=${served.url}></stand-info>`);
      expect(words(second)).to.contain('Fair');
    });

    it('takes src where feed is null', async () => {
      const served = await serve(body('Fair'));
      const info = await showLoaded(html`<stand-info .feed=${null} src=${served.url}></stand-info>`);
      expect(words(info)).to.contain('Fair');
    });

    it('loads another feed when src changes', async () => {
      const [first, second] = [await serve(body('First')), await serve(body('Second'))];
      const info = await showLoaded<StandInfo>(html`<stand-info src=${first.url}></stand-info>`);
      await afterEvent(info, 'feed-load', () => (info.src = second.url));
      expect(words(info)).to.contain('Second');
    });
  });

  describe('takes data instead of a URL', () => {
    it('shows data that the page gives', async () => {
      const info = await showLoaded(html`<stand-info .feed=${fair('Given')}></stand-info>`);
      expect(words(info)).to.contain('Given');
    });

    it('shows JSON text that the page gives', async () => {
      const info = await showLoaded(html`<stand-info .feed=${JSON.stringify(fair('Given'))}></stand-info>`);
      expect(words(info)).to.contain('Given');
    });

    it('shows a new object, and stays with the last good one no longer', async () => {
      const info = await showLoaded<StandInfo>(html`<stand-info .feed=${fair('First')}></stand-info>`);
      await afterEvent(info, 'feed-load', () => (info.feed = fair('Second')));
      expect(words(info)).to.contain('Second').and.not.contain('First');
    });

    it('fails for data that is no feed', async () => {
      const told = oneEvent<FeedErrorEvent>(document, 'feed-error');
      await fixture(html`<stand-info .feed=${[1]}></stand-info>`);
      expect((await told).code).to.equal('no-feed');
    });
  });

  describe('tells the page', () => {
    it('feed-load with the feed and its problems', async () => {
      const served = await serve(body('Fair', { exhibitors: [{}] }));
      const told = oneEvent<FeedLoadEvent>(document, 'feed-load');
      await fixture(html`<stand-info src=${served.url}></stand-info>`);
      const { feed, problems } = await told;
      expect(feed.fair?.name).to.equal('Fair');
      expect(problems.map(({ path }) => path)).to.deep.equal(['exhibitors[0].name']);
    });

    it('feed-load once, though the same content is loaded again', async () => {
      const served = await serve(body('Fair'));
      const info = await showLoaded<StandInfo>(html`<stand-info src=${served.url}></stand-info>`);
      let told = 0;
      info.addEventListener('feed-load', () => told++);
      await info.reload();
      expect(await served.requests()).to.have.length(2);
      expect(told).to.equal(0);
    });

    it('feed-error with a stable code', async () => {
      const served = await serve({ status: 404 });
      const told = oneEvent<FeedErrorEvent>(document, 'feed-error');
      await fixture(html`<stand-info src=${served.url}></stand-info>`);
      const { code, error } = await told;
      expect([code, error.status]).to.deep.equal(['http', 404]);
    });

    it('feed-error where src is no address', async () => {
      const told = oneEvent<FeedErrorEvent>(document, 'feed-error');
      await fixture(html`<stand-info src="javascript:alert(1)"></stand-info>`);
      expect((await told).code).to.equal('invalid-src');
    });
  });

  describe('while loading', () => {
    it('shows its children, and says after a moment that it loads', async () => {
      const served = await serve({ hang: 'headers', ...real });
      const info = await fixture<StandInfo>(
        html`<stand-info lang="de" src=${served.url}><p>Halle 25, Stand 411</p></stand-info>`,
      );
      expect(words(info)).to.equal('Halle 25, Stand 411 Wird geladen …');
      const notice = visible(info, '[part=notice]')[0]!;
      expect(getComputedStyle(notice).animationDelay).to.equal('0.5s');
      expect(info.shadowRoot!.querySelector('[part=base]')!.getAttribute('aria-busy')).to.equal('true');
      await afterEvent(info, 'feed-load', () => served.answer(real));
      expect(words(info)).to.not.contain('Wird geladen');
      expect(info.querySelector('p')!.getClientRects()).to.have.length(0);
    });

    it('stays quiet when it is taken away', async () => {
      const served = await serve({ hang: 'headers', ...real });
      const info = await fixture<StandInfo>(html`<stand-info src=${served.url}></stand-info>`);
      let told = 0;
      info.addEventListener('feed-error', () => told++);
      const done = info.reload();
      info.remove();
      await done;
      expect(told).to.equal(0);
      expect(warnings).to.deep.equal([]);
    });

    it('gives a reason where it has neither src nor feed, and shows its children', async () => {
      const info = await fixture(html`<stand-info lang="en"><p>Hall 25</p></stand-info>`);
      expect(words(info)).to.equal('Hall 25 The information cannot be loaded at the moment.');
    });
  });

  describe('when the feed fails', () => {
    it('shows its children and says so, in its language', async () => {
      const served = await serve({ status: 404 });
      const info = await showFailed(
        html`<stand-info lang="en" src=${served.url}><p>Hall 25</p></stand-info>`,
      );
      expect(words(info)).to.equal('Hall 25 The information cannot be loaded at the moment. Try again');
      expect(visible(info, '[role=status] [part=notice]')).to.have.length(1);
    });

    it('has words of its own for a newer version and for no network', async () => {
      const served = await serve({ body: '{"version":2,"fair":{"name":"F"}}' });
      const newer = await showFailed(html`<stand-info lang="en" src=${served.url}></stand-info>`);
      expect(words(newer)).to.contain('cannot read the new version');
      stub(navigator, 'onLine', false);
      stub(globalThis, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
      const offline = await showFailed(html`<stand-info lang="en" src="/offline"></stand-info>`);
      expect(words(offline)).to.contain('No internet connection.');
    });

    it('loads again at a click, and keeps the keyboard’s place', async () => {
      const served = await serve({ status: 404 });
      const info = await showFailed<StandInfo>(html`<stand-info lang="en" src=${served.url}></stand-info>`);
      await served.answer(body('Back'));
      button(info, 'Try again').focus();
      const focused = oneEvent(info.shadowRoot!, 'focusin');
      await afterEvent(info, 'feed-load', () => button(info, 'Try again').click());
      await focused;
      expect(words(info)).to.contain('Back');
      expect(info.shadowRoot!.activeElement?.getAttribute('part')).to.equal('base');
    });

    it('leaves the keyboard where the visitor has moved on to', async () => {
      const served = await serve({ status: 404 });
      const page = await showFailed(
        html`<div>
          <stand-info lang="en" src=${served.url}></stand-info><input aria-label="Elsewhere" />
        </div>`,
      );
      const info = page.querySelector('stand-info')!;
      await served.answer({ hang: 'headers', ...body('Back') });
      button(info, 'Try again').focus();
      button(info, 'Try again').click();
      page.querySelector('input')!.focus();
      await afterEvent(info, 'feed-load', () => served.answer(body('Back')));
      await new Promise(requestAnimationFrame);
      expect(document.activeElement).to.equal(page.querySelector('input'));
    });

    it('says that it loads while it tries again', async () => {
      const served = await serve({ status: 404 });
      const info = await showFailed(html`<stand-info lang="en" src=${served.url}></stand-info>`);
      await served.answer({ hang: 'headers', ...body('Back') });
      button(info, 'Try again').click();
      await updated(info);
      expect(words(info)).to.equal('Loading … Try again');
      await afterEvent(info, 'feed-error', () => served.answer({ status: 404 }));
      await new Promise(requestAnimationFrame);
      expect(words(info)).to.equal('The information cannot be loaded at the moment. Try again');
    });

    it('offers to try again only what can be tried again', async () => {
      const info = await showFailed(html`<stand-info .feed=${[1]}></stand-info>`);
      expect(visible(info, 'button')).to.have.length(0);
    });

    it('is healed by a later success of another element', async () => {
      const served = await serve({ status: 404 });
      const page = await showFailed(html`<div><stand-info src=${served.url}></stand-info></div>`);
      await served.answer(body('Back'));
      const first = page.querySelector('stand-info')!;
      const second = document.createElement('stand-info');
      second.src = served.url;
      await afterEvent(first, 'feed-load', () => page.append(second));
      expect(words(first)).to.contain('Back');
      expect(await served.requests()).to.have.length(2);
    });
  });

  describe('when a later load fails', () => {
    it('keeps what it shows, with the date of the data', async () => {
      const served = await serve(body('Fair', { updated: '2025-09-28T10:43:00+02:00' }));
      const info = await showLoaded<StandInfo>(html`<stand-info lang="de" src=${served.url}></stand-info>`);
      expect(words(info)).to.not.contain('Stand:');
      await served.answer({ status: 404 });
      await afterEvent(info, 'feed-error', () => info.reload());
      expect(words(info)).to.contain('Fair');
      expect(words(info)).to.contain(
        'Stand: 28. September 2025, 10:43 Uhr. Eine Aktualisierung war nicht möglich.',
      );
      info.lang = 'en';
      await new Promise(requestAnimationFrame);
      await updated(info);
      expect(words(info)).to.contain('As of 28 September 2025, 10:43. An update was not possible.');
      await served.answer(body('Newer'));
      await afterEvent(info, 'feed-load', () => info.reload());
      expect(words(info)).to.contain('Newer').and.not.contain('As of');
    });
  });

  describe('speaks the language of its place', () => {
    it('two on one page, a language each', async () => {
      const page = await showLoaded(html`
        <div>
          <div lang="de"><press-quote .feed=${{ quotes: [] }}></press-quote></div>
          <div lang="en-GB"><press-quote .feed=${{ quotes: [] }}></press-quote></div>
        </div>
      `);
      await updated(page);
      const [german, english] = page.querySelectorAll('press-quote');
      expect(words(german!)).to.contain('Noch gibt es kein Zitat');
      expect(words(english!)).to.contain('There are no quotes yet');
      expect(english!.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('en');
    });

    it('marks a text that only the other language has', async () => {
      const data = fair('Fair', { stand: { name: { de: 'Gemeinschaftsstand' } } });
      const info = await showLoaded(html`<stand-info lang="en" .feed=${data}></stand-info>`);
      const foreign = visible(info, '[part=heading] [lang]');
      expect(foreign.map((each) => [each.lang, words(each)])).to.deep.equal([['de', 'Gemeinschaftsstand']]);
    });

    it('marks a picture’s description that only the other language has', async () => {
      const speaker = { name: 'A', portrait: { src: '/feeds/portraits/a.svg', alt: { de: 'Bildnis' } } };
      const quote = await showLoaded(
        html`<press-quote lang="en" .feed=${{ quotes: [{ text: 'Q', speaker }] }}></press-quote>`,
      );
      expect(visible(quote, 'img')[0]!.lang).to.equal('de');
    });

    it('watches no language any more once it is gone', async () => {
      const page = await showLoaded<HTMLElement>(
        html`<div lang="de"><stand-info .feed=${fair('F')}></stand-info></div>`,
      );
      const info = page.querySelector('stand-info')!;
      // Out of the page, in a place of another language: whoever looked now would find a change.
      const elsewhere = document.createElement('div');
      elsewhere.lang = 'en';
      info.remove();
      elsewhere.append(info);
      let asked = 0;
      stub(info, 'requestUpdate', () => asked++);
      page.lang = 'en';
      await new Promise(requestAnimationFrame);
      expect(asked).to.equal(0);
    });

    it('follows a lang outside the shadow root it stands in', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de"><div></div></div>`);
      const root = page.firstElementChild!.attachShadow({ mode: 'open' });
      const info = document.createElement('press-quote');
      info.feed = { quotes: [] };
      root.append(info);
      await updated(info);
      expect(words(info)).to.contain('Noch gibt es kein Zitat');
      page.lang = 'en';
      await new Promise(requestAnimationFrame);
      await updated(info);
      expect(words(info)).to.contain('There are no quotes yet');
    });
  });

  describe('fits into the page', () => {
    it('has headings of the level the page asks for', async () => {
      for (const [level, tag] of [
        [undefined, 'h2'],
        ['1', 'h1'],
        ['4', 'h4'],
        ['9', 'h6'],
        ['nonsense', 'h2'],
        ['', 'h2'],
      ] as const) {
        const info = await showLoaded(
          html`<stand-info heading-level=${level ?? 2} .feed=${fair('Fair')}></stand-info>`,
        );
        expect(visible(info, '[part=heading]')[0]!.localName).to.equal(tag);
      }
    });

    it('goes back to its defaults when attributes are removed', async () => {
      const page = await showLoaded<StandInfo>(
        html`<stand-info heading-level="4" .feed=${fair('Fair')}></stand-info>`,
      );
      page.removeAttribute('heading-level');
      await updated(page);
      expect(visible(page, '[part=heading]')[0]!.localName).to.equal('h2');
      const quotes = { quotes: [{ text: 'Q', speaker: { name: 'A' } }] };
      const quote = await showLoaded(
        html`<press-quote image-origins="https://a.example" .feed=${quotes}></press-quote>`,
      );
      quote.removeAttribute('image-origins');
      await updated(quote);
      expect(words(quote)).to.contain('Q');
    });

    it('goes back to its defaults when a framework withdraws its properties', async () => {
      const data = {
        version: 1,
        exhibitors: [{ id: 'a', name: 'A' }],
        quotes: [{ text: 'Q', speaker: { name: 'A' } }],
      };
      for (const tag of [
        'event-agenda',
        'exhibitor-card',
        'exhibitor-list',
        'press-quote',
        'press-release',
      ] as const) {
        const element = await showLoaded<StandInfo>(
          html`${Object.assign(document.createElement(tag), { feed: data })}`,
        );
        const { elementProperties } = element.constructor as typeof StandElement;
        const properties = element as unknown as Record<PropertyKey, unknown>;
        const names = [...elementProperties].flatMap(([name, { useDefault }]) => (useDefault ? name : []));
        expect(names, tag).to.have.length.above(1);
        const before = names.map((name) => properties[name]);
        for (const withdrawn of [undefined, null]) {
          for (const name of names) properties[name] = name === 'headingLevel' ? 4 : 'b';
          await updated(element);
          for (const name of names) properties[name] = withdrawn;
          await updated(element);
          expect(
            names.map((name) => properties[name]),
            tag,
          ).to.deep.equal(before);
        }
      }
    });

    it('is written from left to right on a page that is not', async () => {
      const page = await showLoaded(
        html`<div dir="rtl" lang="ar"><stand-info .feed=${fair('Fair')}></stand-info></div>`,
      );
      expect(getComputedStyle(visible(page.querySelector('stand-info')!, 'dl')[0]!).direction).to.equal(
        'ltr',
      );
    });

    it('takes font, colour, letter and line spacing from it', async () => {
      useHostStyles('.host { font: 20px/2 monospace; letter-spacing: 3px; color: rgb(1, 2, 3); }');
      const page = await showLoaded(html`
        <div>
          <div class="host"><stand-info .feed=${fair('Fair', { stand: { hall: '25' } })}></stand-info></div>
        </div>
      `);
      const style = getComputedStyle(visible(page.querySelector('stand-info')!, 'dd')[0]!);
      expect([
        style.fontFamily,
        style.fontSize,
        style.letterSpacing,
        style.lineHeight,
        style.color,
      ]).to.deep.equal(['monospace', '20px', '3px', '40px', 'rgb(1, 2, 3)']);
    });

    it('is a block, and gone when hidden, whatever the page’s styles say', async () => {
      useHostStyles('stand-info { display: inline; }');
      const page = await showLoaded(html`
        <div>
          <stand-info .feed=${fair('Fair')}></stand-info>
        </div>
      `);
      const info = page.querySelector('stand-info')!;
      expect(getComputedStyle(info).display).to.equal('block');
      info.hidden = true;
      expect(getComputedStyle(info).display).to.equal('none');
    });

    it('asks for pictures only where the page allows it', async () => {
      const portrait = (src: string) => ({
        quotes: [{ text: 'Q', speaker: { name: 'A', portrait: { src, alt: 'A at a desk', credit: 'B' } } }],
      });
      const here = new URL('/feeds/portraits/none.svg', location.href).href;
      const own = await showLoaded(html`<press-quote .feed=${portrait(here)}></press-quote>`);
      expect(visible(own, 'img')).to.have.length(1);
      const foreign = await showLoaded<PressQuote>(
        html`<press-quote .feed=${portrait('https://tracker.example/a.png')}></press-quote>`,
      );
      expect(visible(foreign, 'img')).to.have.length(0);
      expect(words(foreign)).to.not.contain('Bild');
      foreign.imageOrigins = 'https://other.example  https://tracker.example';
      await updated(foreign);
      const [image] = visible<HTMLImageElement>(foreign, 'img');
      expect(image).to.include({ alt: 'A at a desk', referrerPolicy: 'no-referrer', loading: 'lazy' });
    });

    it('stores nothing on the visitor’s device', async () => {
      await showLoaded(html`<exhibitor-list src=${(await serve(real)).url}></exhibitor-list>`);
      expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    });
  });
});
