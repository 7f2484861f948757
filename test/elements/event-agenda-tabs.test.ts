/** The days of the agenda as tabs. */
import { expect } from '@open-wc/testing';

import { emulate, press } from '../support/browser.js';
import { count, moment, showAgenda, speak, talk, titles } from '../support/event-agenda.js';
import { focused } from '../support/focus.js';
import { button, choose, hasField, list, select, updated, visible, words } from '../support/page.js';

const programme = [
  talk('15 10:00–11:00', 'Wolken', { kind: 'Vortrag' }),
  talk('15 12:00–13:00', 'Wasser', { kind: 'Podium' }),
  talk('16 10:00–11:00', 'Wald', { kind: 'Vortrag' }),
  talk('17 10:00–11:00', 'Wiese', { kind: 'Podium' }),
];
const show = (attributes = {}, agenda = programme) => showAgenda(agenda, { view: 'tabs', ...attributes });

const tabs = (element: Element) => visible(element, '[role=tablist] > [role=tab]');
const names = (element: Element) => tabs(element).map((tab) => words(tab));
/** The days whose tab says that it is the chosen one. */
const chosen = (element: Element) =>
  tabs(element)
    .filter((tab) => tab.ariaSelected === 'true')
    .map((tab) => words(tab));
const click = async (element: Element, index: number) => {
  tabs(element)[index]!.click();
  await updated(element);
};

describe('event-agenda with the days as tabs', () => {
  it('shows one day, and the others by their tabs', async () => {
    const element = await show();
    expect(names(element)).to.have.length(3);
    expect(names(element)[1]).to.match(/^Mi\.?, 16\. Sept?\.?$/);
    expect(titles(element)).to.deep.equal(['Wolken', 'Wasser']);
    await click(element, 1);
    expect(titles(element)).to.deep.equal(['Wald']);
    expect(list(element, '[part=day] > [part=heading]')).to.deep.equal(['Mittwoch, 16. September 2026']);
    await click(element, 2);
    expect(titles(element)).to.deep.equal(['Wiese']);
    await click(element, 0);
    expect(titles(element)).to.deep.equal(['Wolken', 'Wasser']);
  });

  it('shows all days below each other otherwise', async () => {
    const element = await show({ view: 'all' });
    expect(tabs(element)).to.deep.equal([]);
    expect(visible(element, '[role=tabpanel]')).to.deep.equal([]);
    expect(titles(element)).to.deep.equal(['Wolken', 'Wasser', 'Wald', 'Wiese']);
  });

  it('says to assistive technology which tab is chosen, and which panel and tab belong together', async () => {
    const element = await show();
    const root = element.shadowRoot!;
    expect(visible(element, '[role=tablist]')[0]!.ariaLabel).to.equal('Tage');
    for (const index of [1, 2, 0]) {
      await click(element, index);
      expect(tabs(element).map((tab) => tab.ariaSelected)).to.deep.equal(
        [0, 1, 2].map((each) => String(each === index)),
      );
      for (const [each, tab] of tabs(element).entries()) {
        const panel = root.getElementById(tab.getAttribute('aria-controls')!)!;
        expect(panel.role).to.equal('tabpanel');
        expect(panel.hidden).to.equal(each !== index);
        expect(panel.getAttribute('aria-labelledby')).to.equal(tab.id);
      }
    }
  });

  it('names the tabs in English', async () => {
    const element = await show({ lang: 'en' });
    expect(visible(element, '[role=tablist]')[0]!.ariaLabel).to.equal('Days');
    expect(names(element)[2]).to.match(/^Thu,? 17 Sept?$/);
  });

  it('is accessible', async () => {
    await expect(await show({ now: moment('16 10:30') })).to.be.accessible();
  });

  describe('by keyboard', () => {
    const pressIn = async (element: Element, ...keys: string[]) => {
      await press(...keys);
      await updated(element);
      expect(element.shadowRoot!.activeElement!.role).to.equal('tab');
      expect(chosen(element)).to.deep.equal([focused(element)]);
      return tabs(element).indexOf(element.shadowRoot!.activeElement as HTMLElement);
    };

    it('goes from one to the next with the arrows, round the ends, and to both ends', async () => {
      const element = await show();
      tabs(element)[0]!.focus();
      for (const [key, index] of [
        ['ArrowRight', 1],
        ['ArrowRight', 2],
        ['ArrowRight', 0],
        ['ArrowLeft', 2],
        ['ArrowLeft', 1],
        ['Home', 0],
        ['End', 2],
        ['Home', 0],
      ] as const)
        expect(await pressIn(element, key), key).to.equal(index);
      await press('ArrowLeft');
      await updated(element);
      expect(titles(element)).to.deep.equal(['Wiese']);
    });

    it('stays with other keys, and with those of the browser', async () => {
      const element = await show();
      tabs(element)[1]!.focus();
      await click(element, 1);
      for (const keys of [['a'], ['ArrowDown'], ['Control', 'Home'], ['Control', 'ArrowRight']])
        expect(await pressIn(element, ...keys), keys.join('+')).to.equal(1);
    });

    it('goes with one Tab to the chosen day and with the next into it, and back', async () => {
      const element = await show({ 'no-controls': '', now: moment('16 10:30') });
      button(element, 'Dorthin springen').focus();
      await press('Tab');
      expect(focused(element)).to.equal(chosen(element)[0]);
      await press('Tab');
      expect(focused(element)).to.match(/^In den Kalender: Wald/);
      await press('Shift', 'Tab');
      expect(chosen(element)).to.deep.equal([focused(element)]);
      await press('Shift', 'Tab');
      expect(focused(element)).to.equal('Dorthin springen');
    });
  });

  describe('opens first', () => {
    for (const [what, now, day] of [
      ['the first day before the fair', '10 10:00', 15],
      ['the first day on the first day', '15 08:00', 15],
      ['today, while something is on', '16 10:30', 16],
      ['today, before anything is on', '17 08:00', 17],
      ['today, when it is over', '15 22:00', 15],
      ['the first day after the fair', '18 10:00', 15],
    ] as const) {
      it(what, async () => {
        const element = await show({ now: moment(now) });
        expect(chosen(element)).to.have.length(1);
        expect(chosen(element)[0]).to.contain(String(day));
      });
    }

    it('the evening before for what goes on over midnight, into a day without anything else', async () => {
      const agenda = [...programme.slice(0, 3), talk('16 19:30–00:30', 'Seeabend')];
      expect(titles(await show({ now: moment('17 00:15') }, agenda))).to.deep.equal(['Wald', 'Seeabend']);
    });

    it('today, though something goes on since the first day', async () => {
      const exhibition = { title: 'Schau', startDate: moment('15 09:00'), endDate: moment('17 17:00') };
      const element = await show({ now: moment('16 10:30') }, [exhibition, ...programme]);
      expect(titles(element)).to.deep.equal(['Wald']);
    });
  });

  it('keeps the day that the visitor has opened, whatever is on', async () => {
    const element = await show({ now: moment('15 10:30') });
    await click(element, 2);
    element.now = moment('16 10:30');
    await updated(element);
    expect(titles(element)).to.deep.equal(['Wiese']);
    await speak(element, 'en');
    expect(titles(element)).to.deep.equal(['Wiese']);
    element.feed = { agenda: [...programme, talk('17 12:00', 'Wind')] };
    await updated(element);
    expect(titles(element)).to.deep.equal(['Wiese', 'Wind']);
  });

  describe('with filters', () => {
    it('has none by day: the tabs are that', async () => {
      const element = await show();
      expect(hasField(element, 'Tag')).to.equal(false);
      expect(hasField(element, 'Art')).to.equal(true);
    });

    it('forgets a filter by day that nobody sees any more', async () => {
      const element = await show({ view: 'all' });
      await choose(element, 'Tag', 'Donnerstag, 17.\u00a0September 2026');
      element.view = 'tabs';
      await updated(element);
      expect(names(element)).to.have.length(3);
      expect(count(element)).to.equal('4 Veranstaltungen');
    });

    it('has tabs only for the days on which something is left', async () => {
      const element = await show();
      await click(element, 1);
      await choose(element, 'Art', 'Podium');
      expect(names(element).map((name) => /1\d/.exec(name)?.[0])).to.deep.equal(['15', '17']);
      expect(titles(element)).to.deep.equal(['Wasser']);
      expect(count(element)).to.equal('2 von 4 Veranstaltungen');
      await choose(element, 'Art', 'Alle');
      expect(titles(element)).to.deep.equal(['Wald']);
    });

    it('has none for a single day', async () => {
      const element = await show({}, programme.slice(0, 2));
      expect(tabs(element)).to.deep.equal([]);
      expect(titles(element)).to.deep.equal(['Wolken', 'Wasser']);
      expect(visible(element, '[role=tabpanel]')).to.deep.equal([]);
    });

    it('says that nothing matches where nothing is left of any day', async () => {
      const agenda = programme.map((each, index) => ({ ...each, language: index ? 'de' : 'en' }));
      const element = await show({}, agenda);
      await choose(element, 'Art', 'Podium');
      await choose(element, 'Sprache', 'Englisch');
      expect(tabs(element)).to.deep.equal([]);
      expect(words(element)).to.contain('Keine Veranstaltung passt');
      expect(select(element, 'Art').value).to.equal('Podium');
    });
  });

  it('prints all days', async function () {
    const element = await show();
    const seen = () =>
      [...element.shadowRoot!.querySelectorAll('[part=day]')].map((day) => day.getClientRects().length > 0);
    expect(seen()).to.deep.equal([true, false, false]);
    if (!(await emulate({ media: 'print' }))) this.skip();
    expect(seen()).to.deep.equal([true, true, true]);
    expect(visible(element, '[role=tab]').every((tab) => tab.getClientRects().length === 0)).to.equal(true);
  });
});
