/** The buttons that give a visitor a calendar file. */
import { expect, html } from '@open-wc/testing';

import { fairEvent } from '../../src/calendar/feed-events.js';
import { icalendar } from '../../src/calendar/icalendar.js';
import { press } from '../support/browser.js';
import { agendaEntries, contextOf, readCalendar, type Entry } from '../support/calendar.js';
import { stopClock } from '../support/clock.js';
import { takeFiles } from '../support/given-files.js';
import { button, feedData, list, showLoaded, updated, visible, words } from '../support/page.js';
import { stub, stubFetch } from '../support/stubs.js';

/** Where the data of a page comes from when the page gives it itself. */
const base = document.baseURI;

const talk = (id: string, title: unknown, startDate: string, more: object = {}) => ({
  id,
  title,
  startDate,
  exhibitors: ['amselwerk'],
  ...more,
});

/** The sessions stand in the feed in another order than that of time. */
const data = {
  version: 1,
  updated: '2026-09-14T17:05:00+02:00',
  fair: { name: { de: 'Musterregio', en: 'Model Region' }, startDate: '2026-09-15', endDate: '2026-09-17' },
  stand: { name: 'Joint stand', hall: '4', booth: 'B 12' },
  exhibitors: [
    { id: 'amselwerk', name: 'Amselwerk' },
    { id: 'birkenhof', name: 'Birkenhof' },
    { id: 'ceder', name: 'Ceder' },
  ],
  agenda: [
    talk('late', { de: 'Ende', en: 'End' }, '2026-09-17T15:00:00+02:00', { room: 'Stage' }),
    talk('early', { de: 'Anfang', en: 'Beginning' }, '2026-09-15T09:00:00+02:00', {
      endDate: '2026-09-15T10:00:00+02:00',
      exhibitors: ['amselwerk', 'birkenhof'],
    }),
    talk('others', 'Others', '2026-09-16T09:00:00+02:00', { exhibitors: ['ceder'], status: 'cancelled' }),
  ],
};

/** All its sessions in the order of time, as a calendar is to have them. */
const inOrder = (locale: 'de' | 'en' = 'de', of: object = data) =>
  agendaEntries(of, { locale, base }).sort((a, b) => a['dtstart']!.localeCompare(b['dtstart']!));

const show = async (name: string, lang = 'de', feed: object = data): Promise<Element> => {
  const elements: Record<string, unknown> = {
    'event-agenda': html`<event-agenda lang=${lang} .feed=${feed}></event-agenda>`,
    'exhibitor-card': html`<exhibitor-card
      lang=${lang}
      exhibitor="amselwerk"
      .feed=${feed}
    ></exhibitor-card>`,
    'exhibitor-list': html`<exhibitor-list lang=${lang} .feed=${feed}></exhibitor-list>`,
    'stand-info': html`<stand-info lang=${lang} .feed=${feed}></stand-info>`,
  };
  const element = await showLoaded(html`${elements[name]}`);
  for (const summary of visible(element, '[part=summary]')) summary.click();
  await updated(element);
  return element;
};

/** The names of the buttons for the calendar. */
const calendarButtons = (element: Element) =>
  list(element, 'button').filter((name) => /Kalender|calendar/.test(name));

/** Presses a button for the calendar, and reads the file that the visitor gets. */
async function download(element: Element, name: string): Promise<[name: string, entries: Entry[]]> {
  const files = takeFiles();
  // A session is named with its time, which is not what is asked here.
  const full = calendarButtons(element).find((each) => each === name || each.startsWith(`${name}, `));
  button(element, full ?? name).click();
  const [file, ...more] = await files.taken();
  expect(more).to.deep.equal([]);
  expect(file!.type).to.equal('text/calendar;charset=utf-8');
  return [file!.name, readCalendar(file!.text)];
}

describe('the programme gives a calendar file', () => {
  it('of a session', async () => {
    const element = await show('event-agenda');
    expect(await download(element, 'In den Kalender: Anfang')).to.deep.equal(['early.ics', [inOrder()[0]]]);
    expect(await download(element, 'In den Kalender: Ende')).to.deep.equal(['late.ics', [inOrder()[2]]]);
  });

  it('of a session in English', async () => {
    const element = await show('event-agenda', 'en');
    const [, entries] = await download(element, 'Add to calendar: Beginning');
    expect(entries).to.deep.equal([inOrder('en')[0]]);
    expect(entries[0]!['summary']).to.equal('Beginning');
  });

  it('of a session in the table of rooms', async () => {
    const parallel = {
      ...data,
      agenda: ['North', 'South'].map((room) =>
        talk(room, `Talk ${room}`, '2026-09-15T09:00:00+02:00', {
          endDate: '2026-09-15T10:00:00+02:00',
          room,
        }),
      ),
    };
    const element = await showLoaded(
      html`<event-agenda layout="grid" style="width: 60em" lang="de" .feed=${parallel}></event-agenda>`,
    );
    expect(visible(element, 'table')).to.have.length(1);
    const [name, entries] = await download(element, 'In den Kalender: Talk South');
    expect([name, entries[0]!['location']]).to.deep.equal(['South.ics', 'South, Halle 4, Stand B 12']);
  });

  it('of the whole programme in the order of time', async () => {
    const element = await show('event-agenda');
    const [name, entries] = await download(element, 'Ganzes Programm in den Kalender');
    expect(name).to.equal('agenda.ics');
    expect(entries).to.deep.equal(inOrder());
  });

  it('of the whole programme though a filter shows less of it', async () => {
    const element = await show('event-agenda');
    const exhibitors = visible<HTMLSelectElement>(element, 'select').find((found) =>
      [...found.options].some(({ label }) => label.includes('Ceder')),
    )!;
    exhibitors.value = [...exhibitors.options].find(({ label }) => label.includes('Ceder'))!.value;
    exhibitors.dispatchEvent(new Event('change', { bubbles: true }));
    await updated(element);
    expect(visible(element, '[part=session]')).to.have.length(1);
    const [, entries] = await download(element, 'Ganzes Programm in den Kalender');
    expect(entries).to.have.length(3);
  });

  it('of the fictional fair with all 24 sessions', async () => {
    const lichtenau = await feedData('lichtenau-2026');
    for (const [lang, name] of [
      ['de', 'Ganzes Programm in den Kalender'],
      ['en', 'Add the whole programme to calendar'],
    ] as const) {
      const element = await show('event-agenda', lang, lichtenau);
      const [, entries] = await download(element, name);
      expect(entries).to.have.length(24);
      expect(entries).to.deep.equal(inOrder(lang, lichtenau));
    }
  });

  it('of one session, and does not offer the whole where that is the same', async () => {
    const element = await show('event-agenda', 'de', { ...data, agenda: [data.agenda[0]] });
    expect(calendarButtons(element)).to.deep.equal(['In den Kalender: Ende, 17. September 2026, 15:00 Uhr']);
  });
});

describe('an exhibitor’s card gives a calendar file', () => {
  it('of a session', async () => {
    const element = await show('exhibitor-card');
    expect(await download(element, 'In den Kalender: Anfang')).to.deep.equal(['early.ics', [inOrder()[0]]]);
  });

  it('of all its sessions in the order of time, and of no other', async () => {
    const element = await show('exhibitor-card');
    const all = calendarButtons(element).find((name) => name.startsWith('Alle Termine in den Kalender'));
    const [name, entries] = await download(element, all!);
    expect(name).to.equal('amselwerk.ics');
    expect(entries).to.deep.equal([inOrder()[0], inOrder()[2]]);
  });

  it('of one session, and does not offer all where that is the same', async () => {
    const element = await show('exhibitor-card', 'en', { ...data, agenda: [data.agenda[0]] });
    expect(calendarButtons(element)).to.deep.equal(['Add to calendar: End, 17 September 2026, 15:00']);
  });
});

describe('the details in the list of exhibitors give a calendar file', () => {
  it('of a session', async () => {
    const element = await show('exhibitor-list');
    expect(await download(element, 'In den Kalender: Ende')).to.deep.equal(['late.ics', [inOrder()[2]]]);
  });

  it('of all sessions of the exhibitor', async () => {
    const element = await show('exhibitor-list');
    const all = calendarButtons(element).filter((name) => name.startsWith('Alle Termine'));
    expect(all).to.have.length(1);
    const [name, entries] = await download(element, all[0]!);
    expect([name, entries]).to.deep.equal(['amselwerk.ics', [inOrder()[0], inOrder()[2]]]);
  });
});

describe('the stand gives a calendar file', () => {
  for (const [lang, name] of [
    ['de', 'In den Kalender: Musterregio'],
    ['en', 'Add to calendar: Model Region'],
  ] as const) {
    it(`of the fair (${lang})`, async () => {
      const context = contextOf(data, { locale: lang, base });
      const expected = readCalendar(icalendar([fairEvent(context)!], data.updated));
      expect(await download(await show('stand-info', lang), name)).to.deep.equal(['fair.ics', expected]);
      expect([expected[0]!['dtstart'], expected[0]!['dtend']]).to.deep.equal(['2026-09-15', '2026-09-18']);
    });
  }

  it('only where it is known when the fair is', async () => {
    const element = await show('stand-info', 'de', { version: 1, fair: { name: 'Fair' } });
    expect(visible(element, 'button')).to.deep.equal([]);
  });
});

describe('a button for the calendar', () => {
  it('gives the file to those who press it with the keyboard', async () => {
    const element = await show('stand-info');
    const files = takeFiles();
    button(element, 'In den Kalender: Musterregio').focus();
    await press('Enter');
    await press(' ');
    expect((await files.taken()).map(({ name }) => name)).to.deep.equal(['fair.ics', 'fair.ics']);
    expect(words(element.shadowRoot!.activeElement!)).to.equal('In den Kalender: Musterregio');
  });

  it('asks no server for anything', async () => {
    for (const [name, count] of [
      ['event-agenda', 4],
      ['exhibitor-card', 3],
      // Both exhibitors of one session have it in their details.
      ['exhibitor-list', 5],
      ['stand-info', 1],
    ] as const) {
      const element = await show(name);
      const asked = stubFetch();
      stub(XMLHttpRequest.prototype, 'send', () => void asked.push('XMLHttpRequest'));
      stub(navigator, 'sendBeacon', () => asked.push('beacon') > 0);
      const files = takeFiles();
      const buttons = visible(element, 'button').filter((found) => /Kalender/.test(words(found)));
      for (const found of buttons) found.click();
      expect(await files.taken()).to.have.length(count);
      expect(asked).to.deep.equal([]);
    }
  });

  it('gives the file that the feed has now, in the language that the page has now', async () => {
    const element = await show('stand-info');
    Object.assign(element, { feed: { ...data, fair: { ...data.fair, endDate: '2026-09-18' } } });
    element.setAttribute('lang', 'en');
    await new Promise(requestAnimationFrame);
    await updated(element);
    const [, [entry]] = await download(element, 'Add to calendar: Model Region');
    expect([entry!['summary'], entry!['dtend']]).to.deep.equal(['Model Region', '2026-09-19']);
  });

  it('says when the entry was made where the feed does not say when it was changed', async () => {
    const element = await show('stand-info', 'de', { ...data, updated: undefined });
    const before = new Date();
    const [, [entry]] = await download(element, 'In den Kalender: Musterregio');
    before.setMilliseconds(0);
    expect(new Date(entry!['dtstamp']!)).to.be.within(before, new Date());
    expect(entry!['last-modified']).to.equal(entry!['dtstamp']);
  });

  it('leaves the file to the browser for a while, and then lets it go', async () => {
    const element = await show('stand-info');
    const files = takeFiles();
    const clock = stopClock('2026-09-14T12:00:00Z');
    button(element, 'In den Kalender: Musterregio').click();
    clock.moveTo('2026-09-14T12:00:10Z');
    expect(files.released).to.deep.equal([]);
    clock.moveTo('2026-09-14T12:10:00Z');
    expect(files.released).to.have.length(1);
  });

  it('gives entries that a calendar knows again, whichever element they come from', async () => {
    const uids: unknown[] = [];
    for (const name of ['event-agenda', 'exhibitor-card', 'exhibitor-list']) {
      const [, [entry]] = await download(await show(name, 'en'), 'Add to calendar: End');
      uids.push(entry!['uid']);
    }
    expect(new Set(uids).size).to.equal(1);
  });

  it('gives entries of a served feed that have the address of the feed, not of the page', async () => {
    const element = await showLoaded(
      html`<stand-info lang="de" src="/feeds/lichtenau-2026.json"></stand-info>`,
    );
    const [name] = calendarButtons(element);
    const [, [entry]] = await download(element, name!);
    expect(entry!['uid']).to.contain('/feeds/lichtenau-2026.json');
  });

  describe('has a name that no other has', () => {
    for (const [lang, start] of [
      ['de', 'In den Kalender: '],
      ['en', 'Add to calendar: '],
    ] as const) {
      it(`in the programme of the fictional fair (${lang})`, async () => {
        const element = await show('event-agenda', lang, await feedData('lichtenau-2026'));
        const names = calendarButtons(element);
        expect(names).to.have.length(25);
        expect(new Set(names).size).to.equal(25);
        expect(names.filter((name) => name.startsWith(start))).to.have.length(24);
      });
    }

    it('on a card', async () => {
      expect(calendarButtons(await show('exhibitor-card', 'en'))).to.include.members([
        'Add to calendar: Beginning, 15 September 2026, 09:00',
        'Add to calendar: End, 17 September 2026, 15:00',
      ]);
    });

    it('among the open details of several exhibitors, as far as it gives another file', async () => {
      const agenda = [
        ...data.agenda,
        talk('more', 'More', '2026-09-17T09:00:00+02:00', { exhibitors: ['birkenhof'] }),
      ];
      const element = await show('exhibitor-list', 'de', { ...data, agenda });
      const byName = new Map<string, Set<string>>();
      for (const found of visible(element, 'button').filter((each) => /Kalender/.test(words(each)))) {
        const files = takeFiles();
        found.click();
        const [file] = await files.taken();
        byName.set(words(found), new Set([...(byName.get(words(found)) ?? []), file!.text]));
      }
      expect([...byName].filter(([, files]) => files.size > 1).map(([name]) => name)).to.deep.equal([]);
    });

    it('for two sessions of one title', async () => {
      const agenda = ['15', '16'].map((day) => talk(day, 'Tour', `2026-09-${day}T09:00:00+02:00`));
      const names = calendarButtons(await show('event-agenda', 'de', { ...data, agenda }));
      expect(new Set(names).size).to.equal(names.length);
    });
  });

  it('says in its name which words are of another language', async () => {
    const foreign = {
      ...data,
      fair: { ...data.fair, name: { en: 'Model Region' } },
      agenda: [talk('a', { en: 'Talk' }, '2026-09-15T09:00:00+02:00')],
    };
    for (const [name, title] of [
      ['event-agenda', 'Talk'],
      ['exhibitor-card', 'Talk'],
      ['stand-info', 'Model Region'],
    ] as const) {
      const element = await show(name, 'de', foreign);
      const found = visible(element, 'button').find((each) =>
        words(each).startsWith(`In den Kalender: ${title}`),
      );
      expect(found?.querySelector('[lang=en]')?.textContent, name).to.equal(title);
    }
  });
});
