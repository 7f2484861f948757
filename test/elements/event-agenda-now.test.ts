/** What the agenda says of the present: what is on, what is next, what is over. */
import { expect } from '@open-wc/testing';

import { listen } from '../support/announcements.js';
import { stopClock } from '../support/clock.js';
import { moment, session, showAgenda, states, talk, titles } from '../support/event-agenda.js';
import { focused } from '../support/focus.js';
import { button, choose, list, select, settled, updated, visible, words } from '../support/page.js';
import { stub } from '../support/stubs.js';

const programme = [
  talk('15 10:00–11:00', 'Wolken', { kind: 'Vortrag' }),
  talk('15 11:00–12:30', 'Wasser', { kind: 'Vortrag' }),
  talk('15 12:00–13:00', 'Wald', { kind: 'Podium' }),
  talk('15 14:00', 'Wiese', { kind: 'Rundgang' }),
  talk('16 10:00–11:00', 'Weg', { kind: 'Vortrag' }),
  talk('16 10:00–12:00', 'Wind', { kind: 'Podium' }),
];
const show = (when: string, agenda = programme, lang = 'de') =>
  showAgenda(agenda, { lang, now: moment(when) });

/** What stands above the programme. */
const now = (element: Element) => list(element, '[part=now] p');

describe('event-agenda', () => {
  describe('says of each session', () => {
    for (const [when, expected] of [
      ['14 23:59', ['–', '–', '–', '–', '–', '–']],
      ['15 00:00', ['als Nächstes', '–', '–', '–', '–', '–']],
      ['15 09:59', ['als Nächstes', '–', '–', '–', '–', '–']],
      ['15 10:00', ['läuft', 'als Nächstes', '–', '–', '–', '–']],
      ['15 11:00', ['vorbei', 'läuft', 'als Nächstes', '–', '–', '–']],
      ['15 12:15', ['vorbei', 'läuft', 'läuft', 'als Nächstes', '–', '–']],
      ['15 13:30', ['vorbei', 'vorbei', 'vorbei', 'als Nächstes', '–', '–']],
      ['15 14:00', ['vorbei', 'vorbei', 'vorbei', 'hat begonnen', 'als Nächstes', 'als Nächstes']],
      ['15 23:59', ['vorbei', 'vorbei', 'vorbei', 'hat begonnen', 'als Nächstes', 'als Nächstes']],
      ['16 00:00', ['vorbei', 'vorbei', 'vorbei', 'vorbei', 'als Nächstes', 'als Nächstes']],
      ['16 11:30', ['vorbei', 'vorbei', 'vorbei', 'vorbei', 'vorbei', 'läuft']],
      ['16 12:00', ['vorbei', 'vorbei', 'vorbei', 'vorbei', 'vorbei', 'vorbei']],
    ] as const) {
      it(`where it stands at ${when}`, async () => {
        const names = ['Wolken', 'Wasser', 'Wald', 'Wiese', 'Weg', 'Wind'];
        expect(states(await show(when))).to.deep.equal(
          names.map((name, index) => `${name}: ${expected[index]}`),
        );
      });
    }

    it('where it stands in English', async () => {
      expect(states(await show('15 14:30', programme.slice(2), 'en'))).to.deep.equal([
        'Wald: over',
        'Wiese: has begun',
        'Weg: next',
        'Wind: next',
      ]);
      expect(states(await show('15 10:30', programme.slice(0, 1), 'en'))).to.deep.equal(['Wolken: now on']);
    });

    it('where it stands by the clock of the visitor, when the page gives a time that is none', async () => {
      stub(Date, 'now', () => Date.parse(moment('15 10:30')));
      const element = await showAgenda(programme, { now: 'half past ten' });
      expect(states(element)[0]).to.equal('Wolken: läuft');
    });
  });

  describe('says above the programme', () => {
    it('what is on and what is next, and when', async () => {
      expect(now(await show('15 10:30'))).to.deep.equal(['Jetzt: Wolken', 'Als Nächstes: 11:00 Uhr, Wasser']);
      expect(now(await show('15 10:30', programme, 'en'))).to.deep.equal([
        'Now: Wolken',
        'Next: 11:00, Wasser',
      ]);
    });

    it('all that is on at the same time', async () => {
      expect(now(await show('15 12:15'))).to.deep.equal([
        'Jetzt: Wasser, Wald',
        'Als Nächstes: 14:00 Uhr, Wiese',
      ]);
    });

    it('all that is next at the same time', async () => {
      expect(now(await show('16 09:00'))).to.deep.equal(['Als Nächstes: 10:00 Uhr, Weg, Wind']);
    });

    it('what has begun, for as long as its day lasts', async () => {
      expect(now(await show('15 14:30'))[0]).to.equal('Jetzt: Wiese');
      expect(now(await show('16 00:00'))[0]).to.match(/^Als Nächstes/);
    });

    it('only what is on, when nothing comes after it', async () => {
      expect(now(await show('16 11:30'))).to.deep.equal(['Jetzt: Wind']);
    });

    it('on which day that is which comes next, where it is not today', async () => {
      const agenda = [talk('15 10:00–11:00', 'Wolken'), talk('17 10:00–11:00', 'Wasser')];
      expect(now(await show('15 12:00', agenda))[0]).to.match(/17\./);
      expect(now(await show('17 09:00', agenda))[0]).to.not.match(/17\./);
    });

    it('nothing before the first day and nothing after the last session', async () => {
      for (const when of ['14 23:59', '16 12:00', '20 10:00']) {
        const element = await show(when);
        expect(visible(element, '[part=now]'), when).to.deep.equal([]);
      }
    });

    it('a title with its language, where only the other one has it', async () => {
      const agenda = [talk('15 10:00–11:00', { de: 'Wolken' }), talk('15 11:00', { en: 'Waters' })];
      const element = await show('15 10:30', agenda, 'en');
      expect(visible(element, '[part=now] [lang]').map((each) => [words(each), each.lang])).to.deep.equal([
        ['Wolken', 'de'],
      ]);
    });
  });

  it('never says of what is cancelled that it is on or next, but that it is cancelled', async () => {
    const agenda = [
      talk('15 10:00–11:00', 'Wolken', { status: 'cancelled' }),
      talk('15 11:00–12:00', 'Wasser', { status: 'cancelled' }),
      talk('15 12:00–13:00', 'Wald', { status: 'moved' }),
    ];
    const element = await show('15 10:30', agenda);
    expect(states(element)).to.deep.equal(['Wolken: –', 'Wasser: –', 'Wald: als Nächstes']);
    expect(list(element, '[part=status]')).to.deep.equal(['abgesagt', 'abgesagt', 'verschoben']);
    expect(now(element)).to.deep.equal(['Als Nächstes: 12:00 Uhr, Wald']);
    expect(now(await show('15 10:30', agenda.slice(0, 2)))).to.deep.equal([]);
  });

  it('knows what goes on over midnight, and that it is over then', async () => {
    const agenda = [
      talk('15 19:30–00:30', 'Seeabend'),
      talk('15 20:00', 'Musik'),
      talk('16 09:00–10:00', 'Frühstück'),
    ];
    const late = await show('16 00:15', agenda);
    expect(states(late)).to.deep.equal(['Seeabend: läuft', 'Musik: vorbei', 'Frühstück: als Nächstes']);
    expect(now(late)).to.deep.equal(['Jetzt: Seeabend', 'Als Nächstes: 09:00 Uhr, Frühstück']);
    const later = await show('16 00:30', agenda);
    expect(states(later)[0]).to.equal('Seeabend: vorbei');
    expect(now(later)).to.deep.equal(['Als Nächstes: 09:00 Uhr, Frühstück']);
  });

  it('takes the day from the clock of the fair, not of the visitor', async () => {
    const element = await showAgenda(
      [talk('16 02:00', 'Dawn in Tokyo')],
      { now: '2026-09-16T16:00:00Z' },
      { fair: { name: 'Fair', timeZone: 'Asia/Tokyo' } },
    );
    expect(states(element)).to.deep.equal(['Dawn in Tokyo: vorbei']);
  });

  describe('jumps to', () => {
    const jump = async (element: Element, label = 'Dorthin springen') => {
      button(element, label).click();
      await settled(element);
    };

    it('the session that is on', async () => {
      const long = Array.from({ length: 30 }, (_, index) => talk('15 09:00–09:10', `Talk ${index}`));
      const element = await show('15 12:15', [...long, ...programme], 'en');
      await jump(element, 'Go there');
      expect(focused(element)).to.equal('Wasser');
      expect(element.shadowRoot!.activeElement!.localName).to.equal('h3');
      const { top, bottom } = session(element, 'Wasser').querySelector('h3')!.getBoundingClientRect();
      expect(top > -1 && bottom < innerHeight + 1).to.equal(true);
    });

    it('what is next where nothing is on', async () => {
      const element = await show('15 13:30');
      await jump(element);
      expect(focused(element)).to.equal('Wiese');
    });

    it('it without a word about the number of sessions, which is as it was', async () => {
      const element = await show('15 10:30');
      const heard = listen(element);
      await jump(element);
      expect(focused(element)).to.equal('Wolken');
      expect(heard()).to.deep.equal([]);
    });

    it('it though the filters hide it, and takes them back', async () => {
      const element = await show('15 10:30');
      await choose(element, 'Art', 'Podium');
      expect(titles(element)).to.deep.equal(['Wald', 'Wind']);
      await jump(element);
      expect(focused(element)).to.equal('Wolken');
      expect(titles(element)).to.have.length(6);
      expect(select(element, 'Art').value).to.equal('');
    });

    it('it though the filters leave nothing', async () => {
      const element = await show('15 10:30');
      await choose(element, 'Art', 'Rundgang');
      await choose(element, 'Tag', 'Mittwoch, 16.\u00a0September 2026');
      expect(titles(element)).to.deep.equal([]);
      await jump(element);
      expect(focused(element)).to.equal('Wolken');
    });

    it('it though the tab of another day is open', async () => {
      const element = await show('16 10:30');
      element.view = 'tabs';
      await updated(element);
      visible(element, '[role=tab]')[0]!.click();
      await updated(element);
      expect(titles(element)).to.contain('Wolken');
      await jump(element);
      expect(focused(element)).to.equal('Weg');
      expect(titles(element)).to.deep.equal(['Weg', 'Wind']);
    });
  });

  describe('moves on', () => {
    it('with the clock of the visitor, minute by minute', async () => {
      const clock = stopClock(moment('15 10:58'));
      const element = await showAgenda(programme.slice(0, 2));
      for (const [when, expectedStates, expectedNow] of [
        ['15 10:59', ['läuft', 'als Nächstes'], ['Jetzt: Wolken', 'Als Nächstes: 11:00 Uhr, Wasser']],
        ['15 11:00', ['vorbei', 'läuft'], ['Jetzt: Wasser']],
        ['15 12:29', ['vorbei', 'läuft'], ['Jetzt: Wasser']],
        ['15 12:30', ['vorbei', 'vorbei'], []],
      ] as const) {
        clock.moveTo(moment(when));
        await updated(element);
        expect(list(element, '[part=state]'), when).to.deep.equal(expectedStates);
        expect(now(element), when).to.deep.equal(expectedNow);
      }
    });

    it('from one day to the next', async () => {
      const clock = stopClock(moment('15 23:58'));
      const element = await showAgenda(programme.slice(3, 5));
      expect(states(element)).to.deep.equal(['Wiese: hat begonnen', 'Weg: als Nächstes']);
      clock.moveTo(moment('16 00:00'));
      await updated(element);
      expect(states(element)).to.deep.equal(['Wiese: vorbei', 'Weg: als Nächstes']);
      expect(now(element)).to.deep.equal(['Als Nächstes: 10:00 Uhr, Weg']);
    });

    it('without a word to those who hear the page, and without taking the focus', async () => {
      const clock = stopClock(moment('15 10:58'));
      const element = await showAgenda(programme);
      const heard = listen(element);
      button(element, 'Link kopieren: Wald').focus();
      clock.moveTo(moment('15 11:00'));
      await updated(element);
      expect(states(element)[0]).to.equal('Wolken: vorbei');
      expect(heard()).to.deep.equal([]);
      expect(focused(element)).to.equal('Link kopieren: Wald');
    });
  });
});
