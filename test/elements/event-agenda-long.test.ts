/** Programmes of hundreds of sessions: what is far from the window is filled when it comes near. */
import { expect } from '@open-wc/testing';

import '../../src/define.js';
import { goTo } from '../support/deep-link.js';
import { count, session, showAgenda, talk, titles } from '../support/event-agenda.js';
import { focused } from '../support/focus.js';
import { button, choose, settled, visible, words } from '../support/page.js';
import { frames, until } from '../support/until.js';

/** Talks, half of them on each of two days: `Talk 0` with the id `t0`, and so on. */
function many(length: number): object[] {
  return Array.from({ length }, (_, index) =>
    talk(index < length / 2 ? '15 09:00–10:00' : '16 09:00–10:00', `Talk ${index}`, {
      id: `t${index}`,
      kind: index % 10 ? 'Vortrag' : 'Podium',
    }),
  );
}

/** How many are shown with all that a session has. */
const inFull = (element: Element) => visible(element, '[part=session]:has(.what)').length;

/** The headings of all sessions, near or far. */
const headings = (element: Element) => visible(element, '.block > li [part=heading]');

describe('event-agenda with hundreds of sessions', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('shows at once as many in full as a window has room for, and has the headings of all', async () => {
    const element = await showAgenda(many(300));
    expect(count(element)).to.equal('300 Veranstaltungen');
    expect(inFull(element)).to.be.within(5, 40);
    expect(headings(element).map(words)).to.deep.equal(
      Array.from({ length: 300 }, (_, index) => `Talk ${index}`),
    );
    expect(new Set(headings(element).map(({ localName }) => localName))).to.deep.equal(new Set(['h3']));
    element.headingLevel = 3;
    await settled(element);
    expect(new Set(headings(element).map(({ localName }) => localName))).to.deep.equal(new Set(['h4']));
  });

  it('shows in full what the visitor scrolls to', async () => {
    const element = await showAgenda(many(100));
    visible(element, '.block').at(-1)!.scrollIntoView();
    await until(() => titles(element).at(-1) === 'Talk 99');
    expect(session(element, 'Talk 99').querySelector('.what')).to.not.equal(null);
  });

  it('keeps the heading that a browser has found in its place while it fills what is around it', async () => {
    const element = await showAgenda(many(300));
    const heading = headings(element).find((each) => words(each) === 'Talk 86')!;
    heading.closest('.block')!.scrollIntoView();
    heading.scrollIntoView({ block: 'center' });
    const before = heading.getBoundingClientRect().top;
    await until(() => titles(element).includes('Talk 86'));
    const entry = session(element, 'Talk 86');
    // The browser puts the entry into view by its heading, which does not stand at its very top.
    expect(entry.getBoundingClientRect().top).to.be.within(before - 60, before + 60);
  });

  it('has no more room between two blocks than between two sessions', async () => {
    const element = await showAgenda(many(100));
    visible(element, '.block')[1]!.scrollIntoView();
    await until(() => titles(element).includes('Talk 8'));
    // Of what was out of sight a moment ago, WebKit does not know the place.
    session(element, 'Talk 7').scrollIntoView({ block: 'center' });
    await frames(3);
    const places = visible(element, '[part=session]').map((entry) => entry.getBoundingClientRect());
    for (const index of [7, 8]) expect(places[index]!.top).to.be.closeTo(places[index - 1]!.bottom, 0.1);
  });

  it('filters all of them, seen or not', async () => {
    const element = await showAgenda(many(300));
    await choose(element, 'Art', 'Podium');
    expect(count(element)).to.equal('30 von 300 Veranstaltungen');
    expect(headings(element).map(words).at(-1)).to.equal('Talk 290');
    expect(headings(element)).to.have.length(30);
    expect(inFull(element)).to.be.within(5, 20);
  });

  it('fills the day of a tab when it is chosen', async () => {
    const element = await showAgenda(many(300), { view: 'tabs' });
    button(element, 'Mi., 16. Sept.').click();
    await settled(element);
    expect(titles(element)[0]).to.equal('Talk 150');
    expect(inFull(element)).to.be.within(5, 40);
  });

  it('finds what the address of the page names, however far down', async () => {
    const element = await showAgenda(many(300));
    await goTo('#session-t290', element);
    expect(focused(element)).to.equal('Talk 290');
    expect(session(element, 'Talk 290').querySelector('.what')).to.not.equal(null);
  });

  it('marks what is on, with every minute, in those that are shown in full alone', async () => {
    const element = await showAgenda(many(300), { now: '2026-09-15T09:30:00+02:00' });
    expect(words(session(element, 'Talk 0'))).to.include('läuft');
    element.now = '2026-09-15T10:30:00+02:00';
    await settled(element);
    expect(words(session(element, 'Talk 0'))).to.include('vorbei');
  });

  it('fills all when the page is printed, also the days of other tabs', async () => {
    const element = await showAgenda(many(300), { view: 'tabs' });
    dispatchEvent(new Event('beforeprint'));
    expect(element.renderRoot.querySelectorAll('[part=session] .what')).to.have.length(300);
  });
});
