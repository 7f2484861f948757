/** Where the visitor is on the page when a refresh changes it: the focus, and what stands at the top of the window. */
import { expect, html } from '@open-wc/testing';

import type { StandElement } from '../../src/elements/stand-element.js';
import { press } from '../support/browser.js';
import { card, clickSummary, names, opened, summary, scrollDownTo } from '../support/exhibitor-list.js';
import { serve, type ServedFeed } from '../support/feed-server.js';
import {
  afterEvent,
  button,
  choose,
  field,
  list,
  search,
  showLoaded,
  updated,
  visible,
  words,
} from '../support/page.js';
import { focused } from '../support/focus.js';
import { useHostStyles } from '../support/stubs.js';
import { frames, until } from '../support/until.js';

interface Data {
  topics?: object[];
  exhibitors: object[];
  agenda?: object[];
  quotes?: object[];
  releases?: object[];
}

const exhibitor = (id: string, more: object = {}) => ({
  id,
  name: `Exhibitor ${id}`,
  kind: 'company',
  ...more,
});
const session = (id: string, more: object = {}) => ({
  id,
  title: `Session ${id}`,
  startDate: '2026-09-15T10:00:00+02:00',
  ...more,
});
const quote = (id: string) => ({ id, text: `Quote ${id}`, speaker: { name: `Speaker ${id}` } });
const release = (id: string) => ({ id, title: `Release ${id}`, lead: 'In short.', body: ['At length.'] });

const ids = (prefix: string, length: number) => Array.from({ length }, (_, index) => `${prefix}${index}`);

/** Three entries in each list. */
const start = {
  exhibitors: ['a', 'b', 'c'].map((id) => exhibitor(id)),
  agenda: ['a', 'b', 'c'].map((id) => session(id)),
  quotes: ['a', 'b', 'c'].map(quote),
  releases: ['a', 'b', 'c'].map(release),
};

/** Two new ones before them, and the first is gone. */
const later = {
  exhibitors: ['n', 'm', 'b', 'c'].map((id) => exhibitor(id)),
  agenda: ['n', 'm', 'b', 'c'].map((id) => session(id)),
  quotes: ['n', 'm', 'b', 'c'].map(quote),
  releases: ['n', 'm', 'b', 'c'].map(release),
};

const body = (data: Data) => ({ body: JSON.stringify({ version: 1, ...data }) });

describe('A refresh', () => {
  /** An element with a page around it: as much above it as a window, and more below it. */
  async function show(
    tag: 'exhibitor-list' | 'event-agenda' | 'press-quote' | 'press-release',
    data: Data,
    attributes: Record<string, string> = {},
  ): Promise<{ element: StandElement; refreshWith: (data: Data) => Promise<void>; page: HTMLElement }> {
    const served = await serve(body(data));
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ lang: 'de', src: served.url, ...attributes }))
      element.setAttribute(name, value);
    useHostStyles('.above { height: 700px; } .below { height: 3000px; }');
    const page = await showLoaded<HTMLElement>(html`
      <div>
        <div class="above"></div>
        ${element}
        <div class="below"></div>
      </div>
    `);
    await updated(page);
    return { element, page, refreshWith: (next) => refresh(element, served, next) };
  }

  async function refresh(element: StandElement, served: ServedFeed, next: Data): Promise<void> {
    await served.answer(body(next));
    await afterEvent(element, 'feed-load', () => element.reload());
    // Browsers put a place right themselves, too, when they next paint.
    await frames(2);
  }

  describe('keeps the focus', () => {
    it('at the details of the same exhibitor, which the next key opens', async () => {
      const { element, refreshWith } = await show('exhibitor-list', start);
      summary(element, 'Exhibitor b').focus();
      await refreshWith(later);
      expect(names(element)).to.deep.equal(['Exhibitor n', 'Exhibitor m', 'Exhibitor b', 'Exhibitor c']);
      expect(focused(element)).to.equal('Details: Exhibitor b');
      await press('Enter');
      await updated(element);
      expect(opened(element)).to.deep.equal(['Exhibitor b']);
    });

    it('nowhere rather than at what takes the place of an exhibitor that is gone', async () => {
      const { element, refreshWith } = await show('exhibitor-list', later);
      summary(element, 'Exhibitor n').focus();
      await refreshWith({ ...later, exhibitors: later.exhibitors.slice(1) });
      expect(focused(element)).to.equal('');
    });

    it('at a button in the details of the same exhibitor', async () => {
      const { element, refreshWith } = await show('exhibitor-list', start);
      await clickSummary(element, 'Exhibitor c');
      button(element, 'Link kopieren: Exhibitor c').focus();
      await refreshWith(later);
      expect(focused(element)).to.equal('Link kopieren: Exhibitor c');
    });

    it('at the same button, though the exhibitor has got more of them', async () => {
      const { element, refreshWith } = await show('exhibitor-list', start);
      await clickSummary(element, 'Exhibitor c');
      button(element, 'Link kopieren: Exhibitor c').focus();
      await refreshWith({ ...later, agenda: [session('new', { exhibitors: ['c'] })] });
      expect(list(element, '[part=session] button')).to.have.length(1);
      expect(focused(element)).to.equal('Link kopieren: Exhibitor c');
    });

    for (const [tag, attributes, name] of [
      ['event-agenda', {}, 'In den Kalender: Session b'],
      ['event-agenda', {}, 'Link kopieren: Session b'],
      ['press-quote', { all: '' }, 'Zitat kopieren: Speaker b'],
    ] as const) {
      it(`at a button of the same entry: ${tag}, ${name}`, async () => {
        const { element, refreshWith } = await show(tag, start, attributes);
        visible(element, 'button')
          .find((each) => words(each).startsWith(name))!
          .focus();
        await refreshWith(later);
        expect(focused(element).slice(0, name.length)).to.equal(name);
      });
    }

    it('at the text of the same release', async () => {
      const { element, refreshWith } = await show('press-release', start);
      const summaryOf = (name: string) =>
        visible(element, '[part=summary]').find((each) => words(each) === `Weiterlesen: ${name}`)!;
      summaryOf('Release b').focus();
      await refreshWith(later);
      expect(focused(element)).to.equal('Weiterlesen: Release b');
    });

    it('among those that a filter shows', async () => {
      const data = { exhibitors: [exhibitor('a'), exhibitor('x', { kind: 'city' }), exhibitor('c')] };
      const { element, refreshWith } = await show('exhibitor-list', data);
      await choose(element, 'Art', 'Unternehmen');
      summary(element, 'Exhibitor a').focus();
      await refreshWith({ exhibitors: [exhibitor('y', { kind: 'city' }), ...data.exhibitors] });
      expect(names(element)).to.deep.equal(['Exhibitor a', 'Exhibitor c']);
      expect(focused(element)).to.equal('Details: Exhibitor a');
    });

    it('in the group where it is, for one who stands in two', async () => {
      const topics = [
        { id: 'a', name: 'Air' },
        { id: 'b', name: 'Boats' },
      ];
      const data = { topics, exhibitors: [exhibitor('a', { topics: ['a', 'b'] })] };
      const { element, refreshWith } = await show('exhibitor-list', data, { 'group-by': 'topic' });
      const inGroup = (name: string) =>
        visible(element, '[part=group]')
          .find((group) => words(group.querySelector('[part=heading]')!) === name)!
          .querySelector<HTMLElement>('[part=summary]');
      inGroup('Boats')!.focus();
      await refreshWith({ topics, exhibitors: [exhibitor('n', { topics: ['a'] }), ...data.exhibitors] });
      expect(element.shadowRoot!.activeElement === inGroup('Boats')).to.equal(true);
    });

    it('in the search box, with what was typed', async () => {
      const { element, refreshWith } = await show('exhibitor-list', start);
      field(element, 'Suche').focus();
      await search(element, 'Suche', 'exhibitor c');
      await refreshWith(later);
      expect(focused(element)).to.equal('Suche');
      expect(names(element)).to.deep.equal(['Exhibitor c']);
    });

    it('elsewhere on the page', async () => {
      const { page, refreshWith } = await show('exhibitor-list', start);
      const input = document.createElement('input');
      input.setAttribute('aria-label', 'Elsewhere');
      page.append(input);
      input.focus();
      await refreshWith(later);
      expect(document.activeElement === input).to.equal(true);
    });
  });

  describe('keeps what is read at its place in the window', () => {
    const top = (element: Element) => element.getBoundingClientRect().top;

    /** Scrolls so far that an entry begins a little above the window. */
    async function read(entry: Element): Promise<number> {
      await frames(2);
      // The page of the test before may have been scrolled, too: WebKit hears of its end a moment later.
      let held = 0;
      await until(() => {
        if (Math.abs(top(entry) + 20) <= 1) return ++held > 2;
        held = 0;
        entry.scrollIntoView({ behavior: 'instant' });
        scrollBy({ top: 20, behavior: 'instant' });
        return false;
      });
      expect(top(entry)).to.be.closeTo(-20, 1);
      return top(entry);
    }

    for (const attributes of [
      {},
      { layout: 'list' },
      { 'group-by': 'city' },
      { layout: 'list', 'group-by': 'city', 'no-controls': '' },
      { limit: '45' },
    ] as Record<string, string>[]) {
      it(`in a list of exhibitors ${JSON.stringify(attributes)}`, async () => {
        const exhibitors = ids('e', 50).map((id) => exhibitor(id, { city: 'Tannburg' }));
        const { element, refreshWith } = await show('exhibitor-list', { exhibitors }, attributes);
        const before = await read(card(element, 'Exhibitor e30'));
        await refreshWith({
          exhibitors: [...ids('n', 6).map((id) => exhibitor(id, { city: 'Erlensund' })), ...exhibitors],
        });
        expect(names(element)).to.include('Exhibitor n0');
        expect(top(card(element, 'Exhibitor e30'))).to.be.closeTo(before, 1);
      });
    }

    it('when some were taken away above it', async () => {
      const exhibitors = ids('e', 50).map((id) => exhibitor(id));
      const { element, refreshWith } = await show('exhibitor-list', { exhibitors }, { layout: 'list' });
      const before = await read(card(element, 'Exhibitor e30'));
      await refreshWith({ exhibitors: exhibitors.slice(7) });
      expect(top(card(element, 'Exhibitor e30'))).to.be.closeTo(before, 1);
    });

    it('when one above it has more to say', async () => {
      const exhibitors = ids('e', 50).map((id) => exhibitor(id));
      const { element, refreshWith } = await show('exhibitor-list', { exhibitors }, { layout: 'list' });
      const before = await read(card(element, 'Exhibitor e30'));
      const [first, ...rest] = exhibitors;
      await refreshWith({ exhibitors: [{ ...first, description: 'More to say.', hall: '3' }, ...rest] });
      expect(top(card(element, 'Exhibitor e30'))).to.be.closeTo(before, 1);
    });

    it('among those that a filter shows', async () => {
      const exhibitors = ids('e', 60).map((id, index) =>
        exhibitor(id, { kind: index % 3 ? 'company' : 'city' }),
      );
      const { element, refreshWith } = await show('exhibitor-list', { exhibitors }, { layout: 'list' });
      await choose(element, 'Art', 'Kommune');
      const before = await read(card(element, 'Exhibitor e45'));
      await refreshWith({ exhibitors: [exhibitor('n'), exhibitor('m', { kind: 'city' }), ...exhibitors] });
      expect(names(element)).to.have.length(21);
      expect(top(card(element, 'Exhibitor e45'))).to.be.closeTo(before, 1);
    });

    it('in a list of hundreds', async () => {
      const exhibitors = ids('e', 300).map((id) => exhibitor(id));
      const { element, refreshWith } = await show('exhibitor-list', { exhibitors }, { layout: 'list' });
      await scrollDownTo(element, 'Exhibitor e200');
      const before = await read(card(element, 'Exhibitor e200'));
      await refreshWith({ exhibitors: [...ids('n', 6).map((id) => exhibitor(id)), ...exhibitors] });
      expect(top(card(element, 'Exhibitor e200'))).to.be.closeTo(before, 1);
    });

    for (const [tag, attributes, key, entryOf] of [
      ['event-agenda', {}, 'agenda', session],
      ['press-quote', { all: '' }, 'quotes', quote],
      ['press-release', {}, 'releases', release],
    ] as const) {
      it(`in ${tag}`, async () => {
        const entries = ids('e', 40).map((id) => entryOf(id));
        const { element, refreshWith } = await show(tag, { exhibitors: [], [key]: entries }, attributes);
        const entry = () =>
          visible(element, 'li').find((each) => / e30\b/.test(words(each)) && !each.querySelector('li'))!;
        const before = await read(entry());
        await refreshWith({ exhibitors: [], [key]: [...ids('n', 6).map((id) => entryOf(id)), ...entries] });
        expect(words(element)).to.contain(' n0');
        expect(top(entry())).to.be.closeTo(before, 1);
      });
    }

    it('below an element that grows, and that shrinks', async () => {
      const exhibitors = ids('e', 20).map((id) => exhibitor(id));
      const { page, refreshWith } = await show('exhibitor-list', { exhibitors }, { layout: 'list' });
      const paragraph = page.querySelector('.below')!;
      const before = await read(paragraph);
      await refreshWith({ exhibitors: [...exhibitors, ...ids('n', 6).map((id) => exhibitor(id))] });
      expect(top(paragraph)).to.be.closeTo(before, 1);
      await refreshWith({ exhibitors: exhibitors.slice(10) });
      expect(top(paragraph)).to.be.closeTo(before, 1);
    });

    it('below several elements with one feed', async () => {
      const served = await serve(body(start));
      useHostStyles('.above { height: 700px; } .below { height: 3000px; }');
      const page = await showLoaded<HTMLElement>(html`
        <div lang="de">
          <div class="above"></div>
          <exhibitor-list src=${served.url}></exhibitor-list>
          <event-agenda src=${served.url}></event-agenda>
          <div class="below"></div>
        </div>
      `);
      await updated(page);
      const paragraph = page.querySelector('.below')!;
      const before = await read(paragraph);
      await refresh(page.querySelector('exhibitor-list')!, served, {
        exhibitors: [...start.exhibitors, ...ids('n', 6).map((id) => exhibitor(id))],
        agenda: [...start.agenda, ...ids('n', 6).map((id) => session(id))],
      });
      await updated(page);
      expect(words(page.querySelector('event-agenda')!)).to.contain('Session n5');
      // WebKit scrolls by whole pixels, and here twice.
      expect(top(paragraph)).to.be.closeTo(before, 2);
    });

    it('on a page that scrolls smoothly', async () => {
      useHostStyles('html { scroll-behavior: smooth; }');
      const exhibitors = ids('e', 50).map((id) => exhibitor(id));
      const { element, refreshWith } = await show('exhibitor-list', { exhibitors }, { layout: 'list' });
      const before = await read(card(element, 'Exhibitor e30'));
      await refreshWith({ exhibitors: [...ids('n', 6).map((id) => exhibitor(id)), ...exhibitors] });
      expect(top(card(element, 'Exhibitor e30'))).to.be.closeTo(before, 1);
    });

    it('and does not scroll where all that changes is below', async () => {
      const { refreshWith } = await show('exhibitor-list', start);
      await frames(2);
      scrollTo({ top: 120, behavior: 'instant' });
      await refreshWith(later);
      expect(scrollY).to.equal(120);
    });
  });
});
