/** What is new in a feed that was loaded again: marked for those who see it, said once to those who hear it. */
import { expect, html, oneEvent } from '@open-wc/testing';

import type { EventAgenda } from '../../src/elements/event-agenda.js';
import type { ExhibitorList } from '../../src/elements/exhibitor-list.js';
import type { StandElement } from '../../src/elements/stand-element.js';
import type { StandInfo } from '../../src/elements/stand-info.js';
import { listen } from '../support/announcements.js';
import { serve, type ServedFeed } from '../support/feed-server.js';
import { afterEvent, list, showLoaded, updated, visible, words } from '../support/page.js';
import { quietConsole } from '../support/stubs.js';

const person = (name: string) => ({ name });
const exhibitor = (id: string, more: object = {}) => ({ id, name: `Exhibitor ${id}`, ...more });
const session = (id: string, more: object = {}) => ({
  id,
  title: `Session ${id}`,
  startDate: '2026-09-15T10:00:00+02:00',
  ...more,
});
const quote = (id: string, more: object = {}) => ({ id, text: `Quote ${id}`, speaker: person('A'), ...more });
const release = (id: string, more: object = {}) => ({ id, title: `Release ${id}`, ...more });

const start = {
  version: 1,
  updated: '2026-09-14T17:05:00+02:00',
  fair: { name: 'Musterregio', startDate: '2026-09-15', timeZone: 'Europe/Berlin' },
  stand: { name: 'Joint stand', hall: '4' },
  exhibitors: [exhibitor('a'), exhibitor('b'), exhibitor('c')],
  agenda: [session('a'), session('b'), session('c')],
  quotes: [quote('a'), quote('b'), quote('c')],
  releases: [release('a'), release('b'), release('c')],
};

/** One entry is new, one has changed, one has gone, in each list. */
const later = {
  ...start,
  exhibitors: [exhibitor('n'), exhibitor('a'), exhibitor('b', { booth: '7' })],
  agenda: [session('n'), session('a'), session('b', { status: 'moved' })],
  quotes: [quote('n'), quote('a'), quote('b', { date: '2026-09-15' })],
  releases: [release('n'), release('a'), release('b', { status: 'corrected' })],
};

const body = (data: object) => ({ body: JSON.stringify(data) });

/** Answers with this from now on, and lets the element load it. */
async function loadAgain(element: StandElement, served: ServedFeed, data: object): Promise<void> {
  await served.answer(body(data));
  await element.reload();
  await updated(element);
}

describe('after a refresh', () => {
  /** An element with three entries, and how it says which entry is which. */
  const shown = {
    'exhibitor-list': (src: string) => html`<exhibitor-list src=${src}></exhibitor-list>`,
    'event-agenda': (src: string) => html`<event-agenda src=${src}></event-agenda>`,
    'press-quote': (src: string) => html`<press-quote all src=${src}></press-quote>`,
    'press-release': (src: string) => html`<press-release src=${src}></press-release>`,
  };

  /** The marks, each with the entry that it stands at: `b: changed`. */
  const marks = (element: Element) =>
    visible(element, '[part=change]').map((mark) => {
      const entry = /(?:Exhibitor|Session|Quote|Release) (\w)/.exec(words(mark.closest('li, article')!));
      return `${entry?.[1]}: ${words(mark)}`;
    });

  for (const [tag, markup] of Object.entries(shown)) {
    describe(tag, () => {
      async function show(lang: string): Promise<{ element: StandElement; served: ServedFeed }> {
        const served = await serve(body(start));
        const page = await showLoaded(html`<div lang=${lang}>${markup(served.url)}</div>`);
        const element = page.firstElementChild as StandElement;
        await updated(element);
        return { element, served };
      }

      it('marks what is new and what has changed', async () => {
        const { element, served } = await show('de');
        expect(marks(element)).to.deep.equal([]);
        await loadAgain(element, served, later);
        expect(marks(element).sort()).to.deep.equal(['b: geändert', 'n: neu']);
        element.lang = 'en';
        await new Promise(requestAnimationFrame);
        await updated(element);
        expect(marks(element).sort()).to.deep.equal(['b: changed', 'n: new']);
      });

      it('says once how much that is', async () => {
        const { element, served } = await show('en');
        const heard = listen(element);
        const told = () => heard().filter((each) => each.startsWith('Updated'));
        await loadAgain(element, served, later);
        expect(told()).to.deep.equal(['Updated: 2 entries are new or have changed.']);
        await element.reload();
        await updated(element);
        expect(told()).to.deep.equal([]);
      });

      it('keeps the marks until something else changes', async () => {
        const { element, served } = await show('de');
        await loadAgain(element, served, later);
        await element.reload();
        await updated(element);
        expect(marks(element).sort()).to.deep.equal(['b: geändert', 'n: neu']);
        await loadAgain(element, served, {
          ...later,
          exhibitors: [exhibitor('n', { booth: '8' }), ...later.exhibitors.slice(1)],
          agenda: [session('n', { room: 'Stage' }), ...later.agenda.slice(1)],
          quotes: [quote('n', { date: '2026-09-16' }), ...later.quotes.slice(1)],
          releases: [release('n', { lead: 'In short.' }), ...later.releases.slice(1)],
        });
        expect(marks(element)).to.deep.equal(['n: geändert']);
      });
    });
  }

  async function showExhibitors(
    attributes: { topic?: string } = {},
    data: object = start,
  ): Promise<{ element: ExhibitorList; served: ServedFeed; told: () => string[] }> {
    const served = await serve(body(data));
    const element = await showLoaded<ExhibitorList>(
      html`<exhibitor-list lang="de" topic=${attributes.topic ?? ''} src=${served.url}></exhibitor-list>`,
    );
    const heard = listen(element);
    return { element, served, told: () => heard().filter((each) => each.startsWith('Aktualisiert')) };
  }

  it('speaks of one as of one, in both languages', async () => {
    const { element, served, told } = await showExhibitors();
    await loadAgain(element, served, { ...start, exhibitors: later.exhibitors.slice(0, 2) });
    expect(told()).to.deep.equal(['Aktualisiert: 1 Eintrag ist neu oder geändert.']);
    await loadAgain(element, served, { ...start, exhibitors: [] });
    await loadAgain(element, served, start);
    expect(told()).to.deep.equal(['Aktualisiert: 3 Einträge sind neu oder geändert.']);
    element.lang = 'en';
    await new Promise(requestAnimationFrame);
    const heard = listen(element);
    await loadAgain(element, served, { ...start, exhibitors: [...start.exhibitors, exhibitor('n')] });
    expect(heard()).to.contain('Updated: 1 entry is new or has changed.');
  });

  it('says so again when the next one brings as much', async () => {
    const { element, served, told } = await showExhibitors();
    const withBooth = (booth: string) => ({ ...start, exhibitors: [exhibitor('a', { booth })] });
    await loadAgain(element, served, withBooth('1'));
    expect(told()).to.have.length(1);
    await loadAgain(element, served, withBooth('2'));
    expect(told()).to.not.deep.equal([]);
  });

  it('is quiet when nothing has changed but the order, the date or the white space', async () => {
    const { element, served, told } = await showExhibitors();
    await loadAgain(element, served, { ...start, exhibitors: start.exhibitors.toReversed() });
    expect(list(element, '[part=exhibitor] [part=heading]')[0]).to.equal('Exhibitor c');
    await loadAgain(element, served, { ...start, updated: '2026-09-15T10:00:00Z' });
    await served.answer({ body: JSON.stringify(start, undefined, 4) });
    await element.reload();
    await updated(element);
    expect([marks(element), told()]).to.deep.equal([[], []]);
  });

  it('is quiet when something was taken away', async () => {
    const { element, served, told } = await showExhibitors();
    await loadAgain(element, served, { ...start, exhibitors: start.exhibitors.slice(1) });
    expect([marks(element), told()]).to.deep.equal([[], []]);
  });

  it('is quiet when it failed', async () => {
    quietConsole();
    const { element, served, told } = await showExhibitors();
    await loadAgain(element, served, later);
    told();
    await served.answer({ status: 404 });
    await afterEvent(element, 'feed-error', () => element.reload());
    expect(marks(element).sort()).to.deep.equal(['b: geändert', 'n: neu']);
    expect(told()).to.deep.equal([]);
  });

  it('is quiet about entries that the page leaves out', async () => {
    const topics = [{ id: 'cloud', name: 'Clouds' }];
    const data = { ...start, topics, exhibitors: [exhibitor('a', { topics: ['cloud'] }), exhibitor('b')] };
    const { element, served, told } = await showExhibitors({ topic: 'cloud' }, data);
    const [first] = data.exhibitors;
    await loadAgain(element, served, {
      ...data,
      exhibitors: [first, exhibitor('b', { booth: '7' }), exhibitor('c')],
    });
    expect([marks(element), told()]).to.deep.equal([[], []]);
    await loadAgain(element, served, { ...data, exhibitors: [{ ...first, booth: '8' }, exhibitor('b')] });
    expect(marks(element)).to.deep.equal(['a: geändert']);
    expect(told()).to.deep.equal(['Aktualisiert: 1 Eintrag ist neu oder geändert.']);
  });

  it('is quiet about what is new in lists that are not shown', async () => {
    const served = await serve(body(start));
    const page = await showLoaded(html`
      <div lang="de">
        <press-quote quote="a" src=${served.url}></press-quote>
        <press-release release="a" src=${served.url}></press-release>
        <exhibitor-card exhibitor="a" src=${served.url}></exhibitor-card>
        <stand-info src=${served.url}></stand-info>
      </div>
    `);
    await updated(page);
    const elements = [...page.children] as StandElement[];
    const heard = elements.map((element) => listen(element));
    await loadAgain(elements[0]!, served, later);
    await updated(page);
    expect(heard.map((told) => told())).to.deep.equal([[], [], [], []]);
    expect(elements.flatMap((element) => visible(element, '[part=change]'))).to.deep.equal([]);
  });

  it('marks the stand when it or its fair is not what it was', async () => {
    for (const change of [
      { stand: { ...start.stand, hall: '5' } },
      { fair: { ...start.fair, startDate: '2026-09-16' } },
    ]) {
      const served = await serve(body(start));
      const info = await showLoaded<StandInfo>(html`<stand-info lang="de" src=${served.url}></stand-info>`);
      const heard = listen(info);
      await loadAgain(info, served, { ...start, ...change });
      expect(heard(), JSON.stringify(change)).to.deep.equal([
        'Aktualisiert: 1 Eintrag ist neu oder geändert.',
      ]);
      expect(list(info, '[part=change]'), JSON.stringify(change)).to.deep.equal(['geändert']);
    }
  });

  it('is quiet where the page itself gives other data', async () => {
    const element = await showLoaded<ExhibitorList>(
      html`<exhibitor-list lang="de" .feed=${start}></exhibitor-list>`,
    );
    const heard = listen(element);
    await afterEvent(element, 'feed-load', () => (element.feed = later));
    expect(list(element, '[part=exhibitor] [part=heading]')[0]).to.equal('Exhibitor n');
    expect([marks(element), heard().filter((each) => each)]).to.deep.equal([[], []]);
  });

  it('is quiet where the page wants another feed', async () => {
    const { element, told } = await showExhibitors();
    const other = await serve(body(later));
    await afterEvent(element, 'feed-load', () => (element.src = other.url));
    expect([marks(element), told()]).to.deep.equal([[], []]);
  });

  it('says nothing to one who did not see what was before', async () => {
    const { element, served } = await showExhibitors();
    await loadAgain(element, served, later);
    const second = await showLoaded<ExhibitorList>(
      html`<exhibitor-list lang="de" src=${served.url}></exhibitor-list>`,
    );
    expect(list(second, '[role=status]').join(' ')).to.not.contain('Aktualisiert');
  });

  it('tells two elements of one feed about what each of them shows', async () => {
    const served = await serve(body(start));
    const page = await showLoaded(html`
      <div lang="de">
        <exhibitor-list src=${served.url}></exhibitor-list>
        <event-agenda src=${served.url}></event-agenda>
      </div>
    `);
    await updated(page);
    const [exhibitors, agenda] = [...page.children] as [ExhibitorList, EventAgenda];
    const heard = listen(exhibitors);
    const other = listen(agenda);
    const told = oneEvent(agenda, 'feed-load');
    await loadAgain(exhibitors, served, { ...start, exhibitors: later.exhibitors });
    await told;
    await updated(agenda);
    expect(heard().filter((each) => each.startsWith('Aktualisiert'))).to.have.length(1);
    expect([marks(agenda), other()]).to.deep.equal([[], []]);
  });
});
