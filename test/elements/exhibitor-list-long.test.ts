/** Lists of hundreds and thousands: what is far from the window is filled when it comes near. */
import { expect } from '@open-wc/testing';

import '../../src/define.js';
import {
  card,
  clickSummary,
  count,
  groups,
  many,
  names,
  opened,
  scrollDownTo,
  showList,
  summary,
} from '../support/exhibitor-list.js';
import { focused } from '../support/focus.js';
import { choose, field, search, updated, visible, words } from '../support/page.js';
import { stub, useHostStyles } from '../support/stubs.js';
import { frames, until } from '../support/until.js';

/** How many are shown with all that a card has. */
const inFull = (element: Element) => visible(element, '[part=exhibitor]:has([part=details])').length;

/** Waits for what is filled, one block a frame. */
const filled = () => frames(6);

/** Of 400, the focus is in the 179th: `before` is what it is in. */
async function showFocused() {
  const { exhibitors } = many(400);
  const element = await showList({ exhibitors }, { lang: 'en' });
  await scrollDownTo(element, 'Exhibitor 178');
  summary(element, 'Exhibitor 178').focus();
  const before = focused(element);
  expect(before).to.include('Exhibitor 178');
  return { element, exhibitors, before };
}

describe('exhibitor-list with hundreds and thousands', () => {
  it('shows at once as many in full as a window has room for, and counts all', async () => {
    const element = await showList(many(2000), { lang: 'en' });
    expect(count(element)).to.equal('2000 exhibitors');
    expect(inFull(element)).to.be.within(5, 40);
  });

  it('has all others on the page by their headings, where they are counted and found', async () => {
    const element = await showList(many(2000), { lang: 'en' });
    expect(visible(element, '.block > li')).to.have.length(2000);
    const headings = visible(element, '.block > li h2[part=heading]').map(words);
    expect(headings).to.deep.equal(Array.from({ length: 2000 }, (_, index) => `Exhibitor ${index}`));
  });

  it('has tens of thousands on the page, those far down after a moment', async () => {
    const element = await showList(many(30_000), { lang: 'en' });
    expect(count(element)).to.equal('30000 exhibitors');
    const items = () => visible(element, '.block > li');
    expect(items().length).to.be.below(30_000);
    await until(() => items().length === 30_000);
    expect(words(items().at(-1)!)).to.equal('Exhibitor 29999');
  });

  it('makes ready what is searched when somebody comes to the search box, not with the first key', async () => {
    const element = await showList(many(100), { lang: 'en' });
    const { normalize } = String.prototype;
    let folded = 0;
    stub(String.prototype, 'normalize', function (this: string, form?: string) {
      if (form === 'NFKD') folded++;
      return normalize.call(this, form);
    });
    field(element, 'Search').focus();
    expect(folded).to.equal(100);
    await search(element, 'Search', '99');
    expect(folded, 'with what was typed').to.equal(101);
    expect(names(element)).to.deep.equal(['Exhibitor 99']);
  });

  it('names those that are far in the language of the page', async () => {
    const exhibitors = many(100).exhibitors.map((one, index) => ({
      ...one,
      name: { de: `Aussteller ${index}`, en: `Exhibitor ${index}` },
    }));
    const element = await showList({ exhibitors }, { lang: 'en' });
    const last = () => words(visible(element, '.block > li').at(-1)!);
    expect(last()).to.equal('Exhibitor 99');
    element.lang = 'de';
    await until(() => last() === 'Aussteller 99');
  });

  it('shows every one in full to those who scroll to it', async () => {
    const element = await showList(many(400), { lang: 'en' });
    const before = inFull(element);
    await scrollDownTo(element, 'Exhibitor 399');
    expect(names(element).at(-1)).to.equal('Exhibitor 399');
    expect(inFull(element)).to.be.greaterThan(before);
  });

  it('shows in full what comes into sight in a jump to the middle', async () => {
    const element = await showList(many(1000), { lang: 'en' });
    const blocks = visible(element, '.block');
    blocks[8]!.scrollIntoView();
    await until(() => blocks[8]!.querySelector('[part=exhibitor] [part=details]'));
    expect(words(blocks[8]!.querySelector('[part=heading]')!)).to.equal('Exhibitor 180');
  });

  it('moves what is read by as much as the visitor scrolls, upwards after a jump, too', async () => {
    const element = await showList(many(1000), { lang: 'en' });
    const block = visible(element, '.block')[40]!;
    block.scrollIntoView();
    await until(() => block.querySelector('[part=details]'));
    await filled();
    const before = inFull(element);
    const headings = () => visible(element, '.block > li [part=heading]');
    const topOf = (heading: Element) => heading.getBoundingClientRect().top;
    const read = () => {
      for (let y = innerHeight / 2; y < innerHeight; y += 5) {
        const heading = element.shadowRoot!.elementFromPoint(100, y)?.closest('[part=heading]');
        if (heading) return heading;
      }
      throw new Error('No heading in the window');
    };
    for (let step = 0; step < 20; step++) {
      const heading = read();
      const [name, top] = [words(heading), topOf(heading)];
      scrollBy({ top: -200, behavior: 'instant' });
      await filled();
      const now = headings().find((each) => words(each) === name)!;
      expect(topOf(now) - top, `step ${step}, ${name}`).to.be.closeTo(200, 1);
    }
    expect(inFull(element)).to.be.greaterThan(before);
  });

  it('moves nothing of what is read below it while it is filled above the window', async () => {
    const element = await showList(many(1000), { lang: 'en' });
    const below = document.createElement('p');
    below.style.height = '300vh';
    element.after(below);
    const before = inFull(element);
    below.scrollIntoView();
    const { top } = below.getBoundingClientRect();
    await until(() => inFull(element) > before);
    await filled();
    expect(below.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  for (const layout of ['grid', 'list']) {
    it(`has as much room between two blocks as between two entries as a ${layout}`, async () => {
      const element = await showList(many(100), { lang: 'en', layout });
      await scrollDownTo(element, 'Exhibitor 12');
      const last = card(element, 'Exhibitor 11');
      last.scrollIntoView({ block: 'center' });
      // Of what was out of sight a moment ago, WebKit does not know the place.
      await until(() => Math.abs(last.getBoundingClientRect().top - innerHeight / 2) < innerHeight / 3);
      await frames(2);
      const places = visible(element, '[part=exhibitor]').map((each) => each.getBoundingClientRect());
      const columns = places.findIndex(({ top }) => top !== places[0]!.top);
      const above = (index: number) => places[index]!.top - places[index - columns]!.bottom;
      expect(above(12)).to.be.closeTo(above(12 - columns), 0.1);
    });
  }

  it('searches all of them and opens what it finds', async () => {
    const element = await showList(many(2000), { lang: 'en' });
    await search(element, 'Search', 'exhibitor 1987');
    expect(names(element)).to.deep.equal(['Exhibitor 1987']);
    await clickSummary(element, 'Exhibitor 1987');
    expect(opened(element)).to.deep.equal(['Exhibitor 1987']);
    await search(element, 'Search', '');
    expect(count(element)).to.equal('2000 exhibitors');
    expect(names(element)[0]).to.equal('Exhibitor 0');
  });

  it('shows no more in full for it when all of them get another order', async () => {
    const element = await showList(many(400), { lang: 'en' });
    await scrollDownTo(element, 'Exhibitor 399');
    const before = inFull(element);
    await choose(element, 'Order', 'by city');
    expect(names(element).slice(0, 3)).to.deep.equal(['Exhibitor 0', 'Exhibitor 7', 'Exhibitor 14']);
    expect(inFull(element)).to.be.at.most(before + 24);
  });

  it('fills one block at a time where several come near at once, lest a task gets long', async () => {
    const element = await showList(many(1000), { lang: 'en' });
    const before = inFull(element);
    const counts = [before];
    const observer = new MutationObserver(() => counts.push(inFull(element)));
    observer.observe(element.renderRoot, { subtree: true, childList: true });
    visible(element, '.block')[40]!.scrollIntoView();
    await until(() => inFull(element) >= before + 48);
    observer.disconnect();
    const steps = counts.slice(1).map((each, index) => each - counts[index]!);
    expect(Math.max(...steps)).to.equal(24);
  });

  it('leaves those that match all along in their place while filtering', async () => {
    const element = await showList(many(200), { lang: 'en' });
    const [first] = visible(element, '[part=exhibitor]');
    await search(element, 'Search', 'exhibitor 0');
    expect(visible(element, '[part=exhibitor]')[0] === first).to.equal(true);
    await search(element, 'Search', '');
    expect(visible(element, '[part=exhibitor]')[0] === first).to.equal(true);
  });

  it('sorts and groups all of them, seen or not', async () => {
    const element = await showList(many(500), { lang: 'en', 'group-by': 'city', order: 'name' });
    expect(groups(element).map(([heading]) => heading)).to.deep.equal(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `City ${letter}`),
    );
    expect(groups(element)[0]![1].slice(0, 3)).to.deep.equal(['Exhibitor 0', 'Exhibitor 7', 'Exhibitor 14']);
  });

  it('goes on filling when it was moved in the page', async () => {
    const element = await showList(many(400), { lang: 'en' });
    const place = document.createElement('section');
    element.after(place);
    place.append(element);
    await scrollDownTo(element, 'Exhibitor 399');
  });

  it('fills all when the page is printed', async () => {
    const element = await showList(many(400), { lang: 'en' });
    dispatchEvent(new Event('beforeprint'));
    expect(inFull(element)).to.equal(400);
  });

  it('prints nothing of what was taken from the page', async () => {
    const element = await showList(many(400), { lang: 'en' });
    const before = inFull(element);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(inFull(element)).to.equal(before);
  });

  it('keeps the focus in a card that a refresh moves into another block', async () => {
    const { element, exhibitors, before } = await showFocused();
    const added = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `New ${id}` }));
    element.feed = { version: 1, exhibitors: [...added, ...exhibitors] };
    await updated(element);
    expect(focused(element)).to.equal(before);
  });

  it('keeps the focus in a card out of the window that a refresh moves into another block', async () => {
    const { element, exhibitors, before } = await showFocused();
    scrollTo({ top: 0, behavior: 'instant' });
    const added = many(24).exhibitors.map((one, index) => ({ ...one, id: `n${index}` }));
    element.feed = { version: 1, exhibitors: [...added, ...exhibitors] };
    await updated(element);
    expect(focused(element)).to.equal(before);
  });

  it('marks the language of those that are far, where it is another', async () => {
    const exhibitors = many(100).exhibitors.map((one, index) => ({
      ...one,
      name: { en: `Exhibitor ${index}` },
    }));
    const element = await showList({ exhibitors }, { lang: 'de' });
    const heading = visible(element, '.block > li [part=heading]').at(-1)!;
    expect([words(heading), heading.lang]).to.deep.equal(['Exhibitor 99', 'en']);
  });

  it('counts those that stand in several groups in each of them', async () => {
    const topics = ['a', 'b', 'c'].map((id) => ({ id, name: `Topic ${id}` }));
    const { exhibitors } = many(40, () => ({ topics: ['a', 'b', 'c'] }));
    const element = await showList({ topics, exhibitors }, { lang: 'en', 'group-by': 'topic' });
    expect(visible(element, '.block > li')).to.have.length(120);
    expect(inFull(element)).to.be.lessThan(60);
  });
});

describe('exhibitor-list with a few dozen', () => {
  it('is one list, for those who hear how many items it has', async () => {
    const element = await showList(many(40), { lang: 'en' });
    expect(visible(element, '.block').map(({ children }) => children.length)).to.deep.equal([40]);
    expect(inFull(element)).to.equal(40);
  });

  it('stands side by side where the page wants no gap', async () => {
    useHostStyles('exhibitor-list { --stand-gap: 0; }');
    const element = await showList(many(8), { lang: 'en' });
    const [first, second] = visible(element, '[part=exhibitor]').map((each) => each.getBoundingClientRect());
    expect(second!.top).to.equal(first!.top);
  });
});
