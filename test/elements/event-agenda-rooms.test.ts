/** The days of the agenda as tables of rooms. */
import { expect, html } from '@open-wc/testing';

import type { EventAgenda } from '../../src/elements/event-agenda.js';
import { press } from '../support/browser.js';
import { agendaOf, moment, session, states, talk, titles } from '../support/event-agenda.js';
import { focused } from '../support/focus.js';
import { choose, hasField, list, select, showLoaded, updated, visible, words } from '../support/page.js';
import { useHostStyles } from '../support/stubs.js';

const hall = { room: { de: 'Saal', en: 'Hall' } };
const workshop = { room: 'Werkstatt' };
/** Three things at once in two rooms on the first day, one after the other on the second. */
const programme = [
  talk('15 10:00–12:00', 'Wolken', { ...hall, kind: 'Vortrag' }),
  talk('15 10:00–11:00', 'Wasser', { ...workshop, kind: 'Vortrag' }),
  talk('15 11:00–12:30', 'Wald', { ...workshop, kind: 'Podium' }),
  talk('15 13:00–14:00', 'Wiese', { ...hall, kind: 'Podium' }),
  talk('16 10:00–11:00', 'Weg', { ...hall, kind: 'Vortrag' }),
  talk('16 11:00–12:00', 'Wind', { ...workshop, kind: 'Vortrag' }),
];

/** Shows it in a room of this width, which need not fit into the window. */
async function show(
  agenda: readonly object[] = programme,
  attributes: Record<string, string> = {},
  width = '60em',
): Promise<EventAgenda> {
  useHostStyles(`.room { width: ${width}; }`);
  const element = agendaOf(agenda, { layout: 'grid', ...attributes });
  await showLoaded(html`<div class="room">${element}</div>`);
  return element;
}

const tables = (element: Element) => visible<HTMLTableElement>(element, 'table');

/** The first table, row by row: what stands in a cell, and over how many rows. */
function table(element: Element): string[][] {
  return [...tables(element)[0]!.rows].map((row) => [...row.cells].map(textOf));
}

function textOf(cell: HTMLTableCellElement): string {
  if (cell.localName === 'th') return words(cell);
  const found = [...cell.querySelectorAll('[part=heading]')].map((heading) => words(heading)).join(' + ');
  return cell.rowSpan > 1 ? `${found} ×${cell.rowSpan}` : found;
}

describe('event-agenda by room', () => {
  it('has a column a room and a row for each time at which something begins', async () => {
    const element = await show();
    expect(table(element)).to.deep.equal([
      ['Zeit', 'Saal', 'Werkstatt'],
      ['10:00 Uhr', 'Wolken ×2', 'Wasser'],
      ['11:00 Uhr', 'Wald'],
      ['13:00 Uhr', 'Wiese', ''],
    ]);
  });

  it('has them in English', async () => {
    const element = await show([...programme, talk('15 13:00', 'Wolf')], { lang: 'en' });
    expect(table(element)[0]).to.deep.equal(['Time', 'Hall', 'Werkstatt', 'Without a room']);
    expect(table(element)[1]![0]).to.equal('10:00');
  });

  it('tells assistive technology what the heads of columns and rows are, and of which day', async () => {
    const element = await show();
    const heads = visible(element, 'th');
    expect(heads.map((head) => [words(head), head.getAttribute('scope')])).to.deep.equal([
      ['Zeit', 'col'],
      ['Saal', 'col'],
      ['Werkstatt', 'col'],
      ['10:00 Uhr', 'row'],
      ['11:00 Uhr', 'row'],
      ['13:00 Uhr', 'row'],
    ]);
    const [region] = visible(element, '[role=region]');
    expect(region!.ariaLabel).to.equal('Dienstag, 15.\u00a0September 2026');
  });

  it('is accessible', async () => {
    await expect(await show(programme, { now: moment('15 10:30') })).to.be.accessible();
  });

  describe('lets a session reach', () => {
    it('over all rows until the one at which it is over', async () => {
      const element = await show([
        talk('15 09:00–13:00', 'Long', hall),
        talk('15 09:00–09:30', 'A', workshop),
        talk('15 09:30–13:00', 'B', workshop),
        talk('15 11:00–11:30', 'C', { room: 'Ufer' }),
        talk('15 13:00–14:00', 'After', hall),
      ]);
      expect(table(element).slice(1)).to.deep.equal([
        ['09:00 Uhr', 'Long ×3', 'A', ''],
        ['09:30 Uhr', 'B ×2', ''],
        ['11:00 Uhr', 'C'],
        ['13:00 Uhr', 'After', '', ''],
      ]);
    });

    it('over the rest of its day, where it goes on over midnight', async () => {
      const element = await show([
        talk('15 19:30–00:30', 'Seeabend', hall),
        talk('15 20:00–21:00', 'Musik', workshop),
        talk('15 23:00–23:30', 'Tanz', workshop),
        talk('16 00:15', 'Late', workshop),
      ]);
      expect(table(element).slice(1)).to.deep.equal([
        ['19:30 Uhr', 'Seeabend ×3', ''],
        ['20:00 Uhr', 'Musik'],
        ['23:00 Uhr', 'Tanz'],
      ]);
      expect(titles(element).at(-1)).to.equal('Late');
    });

    it('over one row, where nobody knows its end', async () => {
      const element = await show([talk('15 10:00', 'Open', { room: 'Ufer' }), ...programme.slice(0, 3)]);
      expect(table(element).slice(1)).to.deep.equal([
        ['10:00 Uhr', 'Open', 'Wolken ×2', 'Wasser'],
        ['11:00 Uhr', '', 'Wald'],
      ]);
    });
  });

  it('puts two sessions at once in one room into one cell', async () => {
    const element = await show([
      talk('15 10:00–11:00', 'A', hall),
      talk('15 10:00–10:30', 'B', workshop),
      talk('15 10:30–12:00', 'C', hall),
      talk('15 11:30–12:00', 'D', workshop),
      talk('15 12:00–13:00', 'E', hall),
    ]);
    expect(table(element).slice(1)).to.deep.equal([
      ['10:00 Uhr', 'A + C ×3', 'B'],
      ['10:30 Uhr', ''],
      ['11:30 Uhr', 'D'],
      ['12:00 Uhr', 'E', ''],
    ]);
    expect(list(element, 'article [part=time]').slice(0, 3)).to.deep.equal([
      '10:00–11:00 Uhr',
      '10:30–12:00 Uhr',
      '10:00–10:30 Uhr',
    ]);
  });

  it('shows both of two that begin together in one room, though one takes no time', async () => {
    const element = await show([
      talk('15 10:00–10:00', 'A', hall),
      talk('15 10:00–11:00', 'B', hall),
      talk('15 10:00–11:00', 'C', workshop),
    ]);
    expect(table(element).slice(1)).to.deep.equal([['10:00 Uhr', 'A + B', 'C']]);
  });

  it('puts two that begin together in one room, and whose end nobody knows, into one cell', async () => {
    const element = await show([
      talk('15 10:00–11:00', 'A', hall),
      talk('15 10:00', 'B', workshop),
      talk('15 10:00', 'C', workshop),
      talk('15 10:30–11:00', 'D', workshop),
    ]);
    expect(table(element).slice(1)).to.deep.equal([
      ['10:00 Uhr', 'A ×2', 'B + C'],
      ['10:30 Uhr', 'D'],
    ]);
  });

  it('has a column for sessions without a room', async () => {
    const element = await show([...programme.slice(0, 2), talk('15 10:30–11:00', 'Anywhere')]);
    expect(table(element)).to.deep.equal([
      ['Zeit', 'Saal', 'Werkstatt', 'Ohne Raum'],
      ['10:00 Uhr', 'Wolken ×2', 'Wasser ×2', ''],
      ['10:30 Uhr', 'Anywhere'],
    ]);
  });

  it('says of a session what a visitor must know to choose: time, state, status, kind, speakers', async () => {
    const more = { status: 'provisional', speakers: [{ name: 'Ada Amsel' }], kind: 'Vortrag' };
    const agenda = [talk('15 10:00–12:00', 'Wolken', { ...hall, ...more }), programme[1]!];
    const element = await show(agenda, { now: moment('15 10:30') });
    const entry = session(element, 'Wolken');
    const parts = ['time', 'state', 'status', 'meta', 'speakers'];
    expect(parts.map((part) => words(entry.querySelector(`[part=${part}]`)!))).to.deep.equal([
      '10:00–12:00 Uhr',
      'läuft',
      'vorläufig',
      'Vortrag · Saal',
      'Ada Amsel',
    ]);
    expect(words(entry)).to.contain('In den Kalender: Wolken');
    expect(states(element)).to.deep.equal(['Wolken: läuft', 'Wasser: läuft']);
  });

  it('can be scrolled by keyboard where there are too many rooms for its width', async () => {
    const rooms = Array.from({ length: 12 }, (_, index) =>
      talk('15 10:00–11:00', `Talk ${index}`, { room: `Room ${index}` }),
    );
    const element = await show(rooms, {}, '42em');
    const [region] = visible(element, '[role=region]');
    expect(region!.scrollWidth).to.be.above(region!.clientWidth);
    expect(region!.offsetWidth).to.be.most(element.offsetWidth);
    region!.scrollLeft = 50;
    expect(region!.scrollLeft).to.equal(50);
    select(element, 'Ansicht').focus();
    await press('Tab');
    expect(element.shadowRoot!.activeElement!.role).to.equal('region');
  });

  describe('is shown only', () => {
    it('on days with something in several rooms at once', async () => {
      const element = await show();
      expect(tables(element)).to.have.length(1);
      const [, second] = visible(element, '[part=day]');
      expect(second!.querySelector('table')).to.equal(null);
      expect(titles(element).slice(-2)).to.deep.equal(['Weg', 'Wind']);
    });

    for (const [what, agenda] of [
      ['one after the other', [talk('15 10:00–11:00', 'A', hall), talk('15 11:00–12:00', 'B', workshop)]],
      ['at once in one room', [talk('15 10:00–11:00', 'A', hall), talk('15 10:00–11:00', 'B', hall)]],
      ['without any room', [talk('15 10:00–11:00', 'A'), talk('15 10:00–11:00', 'B')]],
      ['on different days', [talk('15 10:00–11:00', 'A', hall), talk('16 10:00–11:00', 'B', workshop)]],
    ] as const) {
      it(`not where all is ${what}`, async () => {
        const element = await show(agenda);
        expect(tables(element)).to.deep.equal([]);
        expect(titles(element)).to.deep.equal(['A', 'B']);
        expect(hasField(element, 'Ansicht')).to.equal(false);
      });
    }

    it('also for two that begin together in two rooms, though nobody knows when they end', async () => {
      const element = await show([talk('15 10:00', 'A', hall), talk('15 10:00', 'B', workshop)]);
      expect(tables(element)).to.have.length(1);
    });
  });

  describe('where there is no room for columns', () => {
    /** How many stand side by side. */
    const columns = (element: Element) =>
      new Set(visible(element, '[part=session]').map((each) => each.getBoundingClientRect().left)).size;
    const widen = (element: Element, width: string) => (element.parentElement!.style.width = width);

    it('stands below each other in the order of time, as soon as it is narrower than 40 em', async () => {
      const agenda = programme.slice(0, 4);
      const element = await show(agenda);
      expect(columns(element)).to.equal(2);
      widen(element, '39.9em');
      expect(columns(element)).to.equal(1);
      const tops = visible(element, '[part=session]').map((each) => each.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(titles(element)).to.deep.equal(['Wolken', 'Wasser', 'Wald', 'Wiese']);
      widen(element, '40.1em');
      expect(columns(element)).to.equal(2);
    });

    it('still says in which room each session is', async () => {
      const element = await show(programme.slice(0, 2), {}, '20em');
      expect(list(element, '[part=meta]')).to.deep.equal(['Vortrag · Saal', 'Vortrag · Werkstatt']);
      expect(visible(element, 'thead')[0]!.getClientRects()).to.have.length(0);
    });

    it('needs no more than 240 pixels', async () => {
      const element = await show(programme, {}, '240px');
      expect(element.parentElement!.scrollWidth).to.equal(240);
      const [region] = visible(element, '[role=region]');
      expect(region!.scrollWidth).to.equal(region!.clientWidth);
    });

    it('goes by its own size of letters: a small element may have small ones', async () => {
      useHostStyles('event-agenda { font-size: 8px; }');
      expect(columns(await show(programme.slice(0, 4), {}, '322px'))).to.equal(2);
      useHostStyles('event-agenda { font-size: 32px; }');
      expect(columns(await show(programme.slice(0, 4), {}, '800px'))).to.equal(1);
    });
  });

  describe('is the choice of the visitor', () => {
    it('between list and rooms', async () => {
      const element = await show(programme, { layout: 'list' });
      expect(tables(element)).to.deep.equal([]);
      const options = [...select(element, 'Ansicht').options].map((option) => option.label.trim());
      expect(options).to.deep.equal(['Liste', 'Räume']);
      await choose(element, 'Ansicht', 'Räume');
      expect(tables(element)).to.have.length(1);
      await choose(element, 'Ansicht', 'Liste');
      expect(tables(element)).to.deep.equal([]);
    });

    it('and in English', async () => {
      const element = await show(programme, { lang: 'en' });
      expect(select(element, 'View').selectedOptions[0]!.label.trim()).to.equal('Rooms');
      await choose(element, 'View', 'List');
      expect(tables(element)).to.deep.equal([]);
    });

    it('and says nothing new about the number of sessions', async () => {
      const element = await show();
      const before = visible(element, '[role=status]').map((region) => words(region));
      await choose(element, 'Ansicht', 'Liste');
      expect(visible(element, '[role=status]').map((region) => words(region))).to.deep.equal(before);
    });

    it('unless the page leaves the controls away', async () => {
      const element = await show(programme, { 'no-controls': '' });
      expect(hasField(element, 'Ansicht')).to.equal(false);
      expect(tables(element)).to.have.length(1);
    });
  });

  it('shows what the filters leave', async () => {
    const element = await show();
    await choose(element, 'Art', 'Podium');
    expect(tables(element)).to.deep.equal([]);
    expect(titles(element)).to.deep.equal(['Wald', 'Wiese']);
    await choose(element, 'Art', 'Vortrag');
    expect(table(element)).to.deep.equal([
      ['Zeit', 'Saal', 'Werkstatt'],
      ['10:00 Uhr', 'Wolken', 'Wasser'],
    ]);
  });

  it('goes together with tabs, and with the way to what is on', async () => {
    const element = await show(programme, { view: 'tabs', now: moment('15 11:30') });
    expect(table(element)[0]).to.deep.equal(['Zeit', 'Saal', 'Werkstatt']);
    visible(element, '[role=tab]')[1]!.click();
    await updated(element);
    expect(tables(element)).to.deep.equal([]);
    visible(element, '[part=now] button')[0]!.click();
    await updated(element);
    await updated(element);
    expect(focused(element)).to.equal('Wolken');
    expect(tables(element)).to.have.length(1);
  });
});
