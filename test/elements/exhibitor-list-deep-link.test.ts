/** An exhibitor that the address of the page names. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import type { ExhibitorList } from '../../src/elements/exhibitor-list.js';
import type { ExhibitorSelectEvent } from '../../src/elements/exhibitor-select-event.js';
import { card, few, listOf, many, names, opened, showList, summary } from '../support/exhibitor-list.js';
import { serve } from '../support/feed-server.js';
import { goTo, isInWindow, openWith } from '../support/deep-link.js';
import { focused } from '../support/focus.js';
import { afterEvent, choose, field, search, select, settled, showLoaded, visible } from '../support/page.js';
import { frames, until } from '../support/until.js';

describe('exhibitor-list and the address of the page', () => {
  const address = location.href;

  afterEach(async () => {
    // An address that is left behind would be asked for in the next test.
    history.replaceState(null, '', address);
    await fixture(listOf(few));
  });

  it('opens the exhibitor that it names, and puts the focus there', async () => {
    openWith('#exhibitor-e40');
    const element = await showList(many(80));
    await settled(element);
    expect(opened(element)).to.deep.equal(['Exhibitor 40']);
    expect(focused(element)).to.equal('Details: Exhibitor 40');
    expect(isInWindow(summary(element, 'Exhibitor 40'))).to.equal(true);
  });

  for (const length of [80, 800]) {
    it(`shows whose details they are, in a list of ${length}`, async () => {
      const name = `Exhibitor ${length / 2}`;
      openWith(`#exhibitor-e${length / 2}`);
      const element = await showList(many(length));
      await settled(element);
      const heading = () => card(element, name).querySelector('[part=heading]')!;
      expect(isInWindow(heading())).to.equal(true);
      const top = () => heading().getBoundingClientRect().top;
      const before = top();
      // What is above it is filled, and grows or shrinks. WebKit remembers the size of a block not to the pixel.
      await until(() => visible(element, '.block:not(.far)').length > 2);
      await frames(3);
      expect(top()).to.be.closeTo(before, 6);
      expect(focused(element)).to.equal(`Details: ${name}`);
    });
  }

  it('keeps the focus there while blocks far down still get their headings', async () => {
    openWith('#exhibitor-e2990');
    const element = await showList(many(3000));
    await settled(element);
    await until(() => visible(element, '.block > li').length === 3000);
    expect(focused(element)).to.equal('Details: Exhibitor 2990');
  });

  it('waits until the exhibitors are there', async () => {
    openWith('#exhibitor-amt');
    const feed = { body: JSON.stringify({ version: 1, ...few }) };
    const served = await serve({ hang: 'headers', ...feed });
    const element = await fixture<ExhibitorList>(
      html`<exhibitor-list lang="de" src=${served.url}></exhibitor-list>`,
    );
    expect(opened(element)).to.deep.equal([]);
    await afterEvent(element, 'feed-load', () => served.answer(feed));
    await settled(element);
    expect(opened(element)).to.deep.equal(['Amt für Straßen']);
    expect(focused(element)).to.equal('Details: Amt für Straßen');
  });

  it('opens the exhibitor of a link that is followed', async () => {
    const element = await showList(many(80));
    await goTo('#exhibitor-e70', element);
    expect(opened(element)).to.deep.equal(['Exhibitor 70']);
    expect(focused(element)).to.equal('Details: Exhibitor 70');
    await goTo('#exhibitor-e3', element);
    expect(focused(element)).to.equal('Details: Exhibitor 3');
    expect(opened(element)).to.deep.equal(['Exhibitor 3', 'Exhibitor 70']);
  });

  it('opens it again for one who comes back to the address', async () => {
    const element = await showList(few);
    await goTo('#exhibitor-amt', element);
    summary(element, 'Amt für Straßen').click();
    await goTo('#top', element);
    expect(opened(element)).to.deep.equal([]);
    await goTo('#exhibitor-amt', element);
    expect(opened(element)).to.deep.equal(['Amt für Straßen']);
  });

  it('shows it whatever the visitor has searched and chosen before', async () => {
    const element = await showList(few);
    await search(element, 'Suche', 'elan');
    await choose(element, 'Ort', 'Erlensund');
    expect(names(element)).to.deep.equal(['Élan 9']);
    await goTo('#exhibitor-zebra', element);
    expect(names(element)).to.have.length(4);
    expect(field(element, 'Suche').value).to.equal('');
    expect(select(element, 'Ort').value).to.equal('');
    expect(focused(element)).to.equal('Details: Zebra GmbH');
  });

  it('shows it though it stands beyond the limit', async () => {
    openWith('#exhibitor-e7');
    const element = await showList(many(8), { limit: '2' });
    await settled(element);
    expect(names(element)).to.have.length(8);
    expect(focused(element)).to.equal('Details: Exhibitor 7');
  });

  it('shows it in the first of its groups', async () => {
    openWith('#exhibitor-amt');
    const element = await showList(few, { 'group-by': 'topic' });
    await settled(element);
    expect(element.shadowRoot!.activeElement === visible(element, '[part=summary]')[0]).to.equal(true);
  });

  it('tells the page, which may show a view of its own', async () => {
    openWith('#exhibitor-elan-10');
    const told: string[] = [];
    const element = listOf(few);
    element.addEventListener('exhibitor-select', (event: ExhibitorSelectEvent) => {
      told.push(event.exhibitor.id);
      event.preventDefault();
    });
    await showLoaded(html`${element}`);
    await settled(element);
    expect(told).to.deep.equal(['elan-10']);
    expect(opened(element)).to.deep.equal([]);
    await goTo('#exhibitor-elan-9', element);
    expect(told).to.deep.equal(['elan-10', 'elan-9']);
    expect(opened(element)).to.deep.equal([]);
    // The focus is where the page wants it in its own view.
    expect(focused(element)).to.equal('');
  });

  it('does nothing for an exhibitor it does not have', async () => {
    openWith('#exhibitor-gone');
    const element = await showList(few);
    await settled(element);
    expect([opened(element), focused(element)]).to.deep.equal([[], '']);
    await search(element, 'Suche', 'elan');
    for (const hash of ['#exhibitor-', '#exhibitor-nobody', '#session-elan-9', '#elan-9', '#exhibitor-%']) {
      await goTo(hash, element);
      expect([opened(element), names(element)], hash).to.deep.equal([[], ['Élan 10', 'Élan 9']]);
    }
  });

  it('does nothing for an exhibitor that the page leaves out', async () => {
    const element = await showList(few, { kind: 'authority' });
    await goTo('#exhibitor-elan-9', element);
    expect([opened(element), names(element)]).to.deep.equal([[], ['Amt für Straßen']]);
  });

  for (const id of ['grüne wolke', '100 % öko', '?', 'forschung&lehre', 'a/b', 'halle:4,b+12', '„wolke“']) {
    it(`finds the id ${id}, as a person writes it and as it is copied`, async () => {
      const data = { exhibitors: [{ name: 'Amselwerk' }, { id, name: 'Birkenhof' }] };
      const element = await showList(data);
      await goTo(`#exhibitor-${encodeURIComponent(id)}`, element);
      expect(opened(element)).to.deep.equal(['Birkenhof']);
      summary(element, 'Birkenhof').click();
      await goTo('#top', element);
      expect(opened(element)).to.deep.equal([]);
      // A percent sign by itself is nothing that can be written into an address.
      if (id.includes('%')) return;
      await goTo(`#exhibitor-${id}`, element);
      expect(opened(element)).to.deep.equal(['Birkenhof']);
    });
  }

  it('is answered by the first of two lists', async () => {
    openWith('#exhibitor-e5');
    const page = await showLoaded(html`<div>${listOf(many(8))}${listOf(many(8))}</div>`);
    const [first, second] = page.querySelectorAll('exhibitor-list');
    await settled(first!);
    await settled(second!);
    expect([opened(first!), opened(second!)]).to.deep.equal([['Exhibitor 5'], []]);
    expect(document.activeElement === first).to.equal(true);
    await goTo('#exhibitor-e6', first!, second!);
    expect([opened(first!), opened(second!)]).to.deep.equal([['Exhibitor 5', 'Exhibitor 6'], []]);
    expect(document.activeElement === first).to.equal(true);
  });

  it('is answered by the one that has the exhibitor', async () => {
    const page = await showLoaded(html`<div>${listOf(few)}${listOf(many(8))}</div>`);
    const [first, second] = page.querySelectorAll('exhibitor-list');
    await goTo('#exhibitor-e2', first!, second!);
    expect([opened(first!), opened(second!)]).to.deep.equal([[], ['Exhibitor 2']]);
    expect(document.activeElement === second).to.equal(true);
  });

  it('leaves a visitor alone who has begun to do something else while the page was loading', async () => {
    openWith('#exhibitor-elan-10');
    const page = await fixture(html`<div><input aria-label="Elsewhere" /></div>`);
    const input = page.querySelector('input')!;
    input.focus();
    const element = listOf(few);
    const told = oneEvent(element, 'feed-load');
    page.append(element);
    await told;
    await settled(element);
    expect(document.activeElement === input).to.equal(true);
    expect(scrollY).to.equal(0);
  });

  it('does not leave one alone who follows a link, though that has the focus', async () => {
    const page = await showLoaded(html`<div><a href="#exhibitor-amt">Amt</a>${listOf(few)}</div>`);
    const element = page.querySelector('exhibitor-list')!;
    page.querySelector('a')!.focus();
    const changed = oneEvent(window, 'hashchange');
    page.querySelector('a')!.click();
    await changed;
    await settled(element);
    expect(document.activeElement === element).to.equal(true);
    expect(focused(element)).to.equal('Details: Amt für Straßen');
  });

  it('is not answered again by an element that is moved, or that is refreshed', async () => {
    openWith('#exhibitor-zebra');
    const page = await showLoaded(
      html`<div>
        ${listOf(few)}
        <p></p>
      </div>`,
    );
    const element = page.querySelector('exhibitor-list')!;
    await settled(element);
    summary(element, 'Zebra GmbH').click();
    (document.activeElement as HTMLElement).blur();
    page.querySelector('p')!.append(element);
    await settled(element);
    expect(opened(element)).to.deep.equal([]);
    element.feed = { ...few, updated: '2026-09-15T10:00:00Z' };
    await settled(element);
    expect(opened(element)).to.deep.equal([]);
    expect(document.activeElement === document.body).to.equal(true);
  });
});
