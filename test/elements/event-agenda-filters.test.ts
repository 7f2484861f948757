/** The filters of the agenda, and what it says of their results. */
import { expect } from '@open-wc/testing';

import { listen } from '../support/announcements.js';
import { count, showAgenda, speak, talk, titles } from '../support/event-agenda.js';
import { button, choose, hasField, list, select, updated, visible, words } from '../support/page.js';

const lecture = { de: 'Vortrag', en: 'Talk' };
const exhibitors = [
  { id: 'wolke', name: 'Wolkenhof' },
  { id: 'amsel', name: 'Amselwerk' },
  { id: 'ufer', name: { de: 'Uferamt', en: 'Office of Shores' } },
  { id: 'idle', name: 'Ohne Termin' },
];
const programme = [
  talk('15 10:00–11:00', 'Wolken', { kind: lecture, language: 'de', exhibitors: ['wolke'] }),
  talk('15 11:00–12:00', 'Wasser', { kind: lecture, language: 'en', exhibitors: ['amsel', 'wolke'] }),
  talk('16 10:00–11:00', 'Wald', { kind: { de: 'Podium' }, language: 'de', exhibitors: ['amsel'] }),
  talk('16 11:00–12:00', 'Wiese', { kind: lecture, language: 'de', exhibitors: ['ufer'] }),
  talk('17 10:00–11:00', 'Weg'),
];
const all = ['Wolken', 'Wasser', 'Wald', 'Wiese', 'Weg'];
const show = (lang = 'de', attributes = {}) => showAgenda(programme, { lang, ...attributes }, { exhibitors });

const tuesday = 'Dienstag, 15.\u00a0September 2026';
const wednesday = 'Mittwoch, 16.\u00a0September 2026';

const options = (element: Element, label: string) =>
  [...select(element, label).options].map((option) => option.label.trim());
const chosen = (element: Element, label: string) => select(element, label).selectedOptions[0]?.label.trim();

describe('event-agenda', () => {
  for (const [label, option, found] of [
    ['Tag', tuesday, ['Wolken', 'Wasser']],
    ['Tag', wednesday, ['Wald', 'Wiese']],
    ['Art', 'Vortrag', ['Wolken', 'Wasser', 'Wiese']],
    ['Art', 'Podium', ['Wald']],
    ['Aussteller', 'Wolkenhof', ['Wolken', 'Wasser']],
    ['Aussteller', 'Amselwerk', ['Wasser', 'Wald']],
    ['Sprache', 'Deutsch', ['Wolken', 'Wald', 'Wiese']],
    ['Sprache', 'Englisch', ['Wasser']],
  ] as const) {
    it(`filters by ${label}: shows ${found.join(' and ')} for ${option}`, async () => {
      const element = await show();
      await choose(element, label, option);
      expect(titles(element)).to.deep.equal(found);
      await choose(element, label, 'Alle');
      expect(titles(element)).to.deep.equal(all);
    });
  }

  it('filters by all of them together, and takes each back by itself', async () => {
    const element = await show();
    await choose(element, 'Aussteller', 'Amselwerk');
    await choose(element, 'Art', 'Vortrag');
    expect(titles(element)).to.deep.equal(['Wasser']);
    await choose(element, 'Tag', wednesday);
    expect(titles(element)).to.deep.equal([]);
    await choose(element, 'Art', 'Alle');
    expect(titles(element)).to.deep.equal(['Wald']);
    await choose(element, 'Sprache', 'Englisch');
    expect(titles(element)).to.deep.equal([]);
    await choose(element, 'Tag', 'Alle');
    expect(titles(element)).to.deep.equal(['Wasser']);
  });

  it('leaves out the days on which nothing is left', async () => {
    const element = await show();
    await choose(element, 'Art', 'Podium');
    expect(list(element, '[part=day] > [part=heading]')).to.deep.equal([wednesday.replace('\u00a0', ' ')]);
  });

  it('filters by the day that it is at the fair, not where the visitor is', async () => {
    const late = [talk('15 23:30–23:50', 'Late'), talk('16 00:30–00:50', 'Early')];
    for (const [timeZone, days] of [
      ['Europe/Berlin', ['Alle', tuesday, wednesday]],
      ['America/Los_Angeles', []],
    ] as const) {
      const element = await showAgenda(late, {}, { fair: { name: 'Fair', timeZone } });
      expect(hasField(element, 'Tag') ? options(element, 'Tag') : []).to.deep.equal(days);
    }
  });

  it('offers days in the order of time, everything else by name, and only what occurs', async () => {
    const element = await show();
    expect(options(element, 'Tag').slice(0, 3)).to.deep.equal(['Alle', tuesday, wednesday]);
    expect(options(element, 'Art')).to.deep.equal(['Alle', 'Podium', 'Vortrag']);
    expect(options(element, 'Aussteller')).to.deep.equal(['Alle', 'Amselwerk', 'Uferamt', 'Wolkenhof']);
    expect(options(element, 'Sprache')).to.deep.equal(['Alle', 'Deutsch', 'Englisch']);
  });

  it('offers days, kinds, exhibitors and languages in English', async () => {
    const element = await show('en');
    expect(options(element, 'Day')[1]).to.match(/^Tuesday,? 15\sSeptember 2026$/);
    expect(options(element, 'Type')).to.deep.equal(['All', 'Podium', 'Talk']);
    expect(options(element, 'Exhibitor')).to.deep.equal([
      'All',
      'Amselwerk',
      'Office of Shores',
      'Wolkenhof',
    ]);
    expect(options(element, 'Language')).to.deep.equal(['All', 'English', 'German']);
  });

  it('marks the language of an option that only the other one has a name for', async () => {
    const languages = (element: Element, label: string) =>
      [...select(element, label).options].map((option) => [option.label.trim(), option.lang]);
    expect(languages(await show('en'), 'Type')).to.deep.equal([
      ['All', ''],
      ['Podium', 'de'],
      ['Talk', ''],
    ]);
    expect(languages(await show('de'), 'Art').map(([, lang]) => lang)).to.deep.equal(['', '', '']);
  });

  it('offers only filters that tell sessions apart', async () => {
    const alike = [
      talk('15 10:00', 'A', { kind: lecture, language: 'de', exhibitors: ['amsel'] }),
      talk('15 11:00', 'B', { kind: lecture }),
    ];
    const element = await showAgenda(alike, {}, { exhibitors });
    expect(visible(element, 'select, input')).to.deep.equal([]);
    expect(titles(element)).to.deep.equal(['A', 'B']);
  });

  it('has its filters in a named search area with labelled fields', async () => {
    const german = await show();
    expect(visible(german, 'search')[0]!.getAttribute('aria-label')).to.equal('Programm filtern');
    expect(list(german, 'label > span')).to.deep.equal(['Tag', 'Art', 'Aussteller', 'Sprache']);
    const english = await show('en');
    expect(visible(english, 'search')[0]!.getAttribute('aria-label')).to.equal('Filter the programme');
    expect(list(english, 'label > span')).to.deep.equal(['Day', 'Type', 'Exhibitor', 'Language']);
  });

  it('keeps the filters when the language changes', async () => {
    const element = await show();
    await choose(element, 'Art', 'Vortrag');
    await choose(element, 'Aussteller', 'Uferamt');
    await choose(element, 'Sprache', 'Deutsch');
    await choose(element, 'Tag', wednesday);
    await speak(element, 'en');
    expect(titles(element)).to.deep.equal(['Wiese']);
    expect(chosen(element, 'Type')).to.equal('Talk');
    expect(chosen(element, 'Exhibitor')).to.equal('Office of Shores');
    expect(chosen(element, 'Language')).to.equal('German');
    expect(chosen(element, 'Day')).to.match(/^Wednesday/);
    await speak(element, 'de');
    expect([titles(element), chosen(element, 'Art')]).to.deep.equal([['Wiese'], 'Vortrag']);
  });

  it('keeps the filters over a refresh, and finds what is new', async () => {
    const element = await show();
    await choose(element, 'Aussteller', 'Amselwerk');
    const agenda = [talk('15 09:00', 'Wind', { exhibitors: ['amsel'] }), ...programme];
    element.feed = { exhibitors, agenda };
    await updated(element);
    expect(titles(element)).to.deep.equal(['Wind', 'Wasser', 'Wald']);
    expect(count(element)).to.equal('3 von 6 Veranstaltungen');
    expect(chosen(element, 'Aussteller')).to.equal('Amselwerk');
  });

  it('shows all again when a refresh has taken away what was chosen', async () => {
    const element = await show();
    await choose(element, 'Art', 'Podium');
    expect(titles(element)).to.deep.equal(['Wald']);
    const agenda = [
      ...programme.filter((_, index) => index !== 2),
      talk('17 11:00', 'Welle', { kind: 'Test' }),
    ];
    element.feed = { exhibitors, agenda };
    await updated(element);
    expect(titles(element)).to.deep.equal(['Wolken', 'Wasser', 'Wiese', 'Weg', 'Welle']);
    expect(chosen(element, 'Art')).to.equal('Alle');
    expect(count(element)).to.equal('5 Veranstaltungen');
  });

  it('says that nothing matches, and offers a way back', async () => {
    for (const [lang, kind, language, message, back, total] of [
      [
        'de',
        'Art',
        'Sprache',
        'Keine Veranstaltung passt zu dieser Auswahl.',
        'Auswahl zurücksetzen',
        '5 Veranstaltungen',
      ],
      ['en', 'Type', 'Language', 'No session matches this selection.', 'Clear the selection', '5 sessions'],
    ] as const) {
      const element = await show(lang);
      await choose(element, kind, 'Podium');
      await choose(element, language, lang === 'de' ? 'Englisch' : 'English');
      expect(titles(element)).to.deep.equal([]);
      expect(visible(element, '[part=day]')).to.deep.equal([]);
      expect(words(element)).to.contain(message);
      button(element, back).click();
      await updated(element);
      expect(titles(element)).to.deep.equal(all);
      expect(words(element)).to.not.contain(message);
      expect(count(element)).to.equal(total);
      expect(chosen(element, kind)).to.equal(lang === 'de' ? 'Alle' : 'All');
    }
  });

  it('does not lose the keyboard on the way back from no match', async () => {
    const element = await show();
    await choose(element, 'Art', 'Podium');
    await choose(element, 'Sprache', 'Englisch');
    button(element, 'Auswahl zurücksetzen').focus();
    button(element, 'Auswahl zurücksetzen').click();
    await updated(element);
    expect(element.shadowRoot!.activeElement).to.not.equal(null);
  });

  describe('lets the page leave the filters away', () => {
    it('and the count with them', async () => {
      const element = await show('de', { 'no-controls': '' });
      expect(visible(element, 'select, input, search')).to.deep.equal([]);
      expect(count(element)).to.equal(undefined);
      expect(titles(element)).to.deep.equal(all);
    });

    it('and then nothing is filtered by what nobody can see or undo', async () => {
      const element = await show();
      await choose(element, 'Art', 'Podium');
      element.noControls = true;
      await updated(element);
      expect(titles(element)).to.deep.equal(all);
    });
  });

  it('has neither filters nor count nor a calendar of the whole for a single session', async () => {
    const element = await showAgenda([talk('15 10:00', 'Alone', { kind: 'Talk' })], { lang: 'en' });
    expect(titles(element)).to.deep.equal(['Alone']);
    expect(count(element)).to.equal(undefined);
    expect(visible(element, 'select, search')).to.deep.equal([]);
    const buttons = list(element, 'button').map((name) => name.replace(/:.*/, ''));
    expect(buttons).to.deep.equal(['Add to calendar', 'Copy link']);
  });

  describe('says how many are left', () => {
    it('in words that fit the number', async () => {
      const element = await show();
      expect(count(element)).to.equal('5 Veranstaltungen');
      await choose(element, 'Art', 'Vortrag');
      expect(count(element)).to.equal('3 von 5 Veranstaltungen');
      await choose(element, 'Sprache', 'Englisch');
      expect(count(element)).to.equal('1 von 5 Veranstaltungen');
      await choose(element, 'Tag', wednesday);
      expect(count(element)).to.equal('0 von 5 Veranstaltungen');
      await speak(element, 'en');
      expect(count(element)).to.equal('0 of 5 sessions');
      await choose(element, 'Day', 'All');
      expect(count(element)).to.equal('1 of 5 sessions');
    });

    it('once a change, to those who hear it', async () => {
      const element = await show();
      const heard = listen(element);
      await choose(element, 'Art', 'Vortrag');
      expect(heard()).to.deep.equal(['3 von 5 Veranstaltungen']);
      await choose(element, 'Tag', tuesday);
      expect(heard()).to.deep.equal(['2 von 5 Veranstaltungen']);
      await choose(element, 'Aussteller', 'Uferamt');
      expect(heard()).to.deep.equal(['0 von 5 Veranstaltungen']);
      button(element, 'Auswahl zurücksetzen').click();
      await updated(element);
      expect(heard()).to.deep.equal(['5 Veranstaltungen']);
    });

    it('also where as many are left as before', async () => {
      const element = await show();
      const heard = listen(element);
      await choose(element, 'Tag', tuesday);
      expect(heard()).to.deep.equal(['2 von 5 Veranstaltungen']);
      await choose(element, 'Tag', wednesday);
      expect(heard()).to.deep.equal(['2 von 5 Veranstaltungen']);
    });
  });
});
