import { expect, html } from '@open-wc/testing';

import type { EventAgenda } from '../../src/elements/event-agenda.js';
import { press } from '../support/browser.js';
import { focused } from '../support/focus.js';
import { feedData, list, showLoaded, visible, words } from '../support/page.js';

async function show(data: object, lang = 'de'): Promise<EventAgenda> {
  return await showLoaded(html`<event-agenda lang=${lang} .feed=${{ version: 1, ...data }}></event-agenda>`);
}

const at = (startDate: string, title: string, more: object = {}) => ({ startDate, title, ...more });
const visitorZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('event-agenda', () => {
  it('shows the Saxony Afternoon with its parts, speaker and exhibitors', async () => {
    const element = await show(await feedData('sccon-2025'), 'en');
    expect(list(element, '[part=day] > [part=heading]')[0]).to.match(/^Wednesday,? 1 October 2025$/);
    expect(list(element, '.when [part=time]')).to.deep.equal(['14:00–17:30']);
    expect(list(element, '.what > [part=heading]')).to.deep.equal(['Saxony Afternoon']);
    expect(list(element, '[part=parts] > li')).to.have.length(3);
    expect(list(element, '[part=parts] [part=person]')).to.deep.equal(['Thomas Trepmann']);
    expect(list(element, '[part=exhibitors] li')).to.have.length(8);
  });

  it('shows it in German', async () => {
    const element = await show(await feedData('sccon-2025'));
    expect(list(element, '[part=day] > [part=heading]')).to.deep.equal(['Mittwoch, 1. Oktober 2025']);
    expect(list(element, '.when [part=time]')).to.deep.equal(['14:00–17:30 Uhr']);
    expect(words(element)).to.contain('Digitaler Zwilling Sachsen').and.contain('Aussteller');
  });

  it('shows days and sessions in the order of time, whatever order the feed has', async () => {
    const element = await show({
      agenda: [
        at('2025-10-02T09:00:00+02:00', 'Third'),
        at('2025-10-01T10:00:00+02:00', 'Second'),
        at('2025-10-01T07:30:00Z', 'First'),
      ],
    });
    expect(list(element, '.what > [part=heading]')).to.deep.equal(['First', 'Second', 'Third']);
    expect(visible(element, '[part=day]')).to.have.length(2);
  });

  it('puts a session on the day it has in the zone of the fair', async () => {
    const element = await show({
      fair: { name: 'F', timeZone: 'Asia/Tokyo' },
      agenda: [at('2025-10-01T22:00:00+02:00', 'Early')],
    });
    expect(list(element, '[part=day] > [part=heading]')).to.deep.equal(['Donnerstag, 2. Oktober 2025']);
    expect(list(element, '.when [part=time]')).to.deep.equal(['05:00 Uhr']);
  });

  it('names the zone where the visitor’s clock shows another time', async () => {
    const agenda = [at('2025-10-01T14:00:00+02:00', 'Talk')];
    const elsewhere = await show({ fair: { name: 'F', timeZone: 'Europe/Berlin' }, agenda });
    expect(list(elsewhere, '[part=zone]')).to.deep.equal([
      'Alle Zeiten sind Ortszeit der Messe (Mitteleuropäische Sommerzeit).',
    ]);
    const here = await show({ fair: { name: 'F', timeZone: visitorZone }, agenda });
    expect(list(here, '[part=zone]')).to.deep.equal([]);
  });

  it('marks up each time for machines', async () => {
    const element = await show({ agenda: [at('2025-10-01T14:00:00+02:00', 'Talk')] });
    expect(visible(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2025-10-01',
      '2025-10-01T14:00:00+02:00',
    ]);
  });

  it('says in words what is provisional, moved or cancelled, and nothing of what is confirmed', async () => {
    const statuses = ['confirmed', 'provisional', 'moved', 'cancelled', undefined];
    const agenda = statuses.map((status) => at('2025-10-01T14:00:00+02:00', status ?? 'none', { status }));
    expect(list(await show({ agenda }), '[part=status]')).to.deep.equal([
      'vorläufig',
      'verschoben',
      'abgesagt',
    ]);
    expect(list(await show({ agenda }, 'en'), '[part=status]')).to.deep.equal([
      'provisional',
      'moved',
      'cancelled',
    ]);
  });

  it('shows kind, room and language, speakers with office, and links', async () => {
    const element = await show(
      {
        exhibitors: [{ id: 'a', name: 'A Ltd', url: 'https://a.example/' }],
        agenda: [
          at('2025-10-01T14:00:00+02:00', 'Talk', {
            kind: { de: 'Vortrag', en: 'Talk' },
            room: 'Stage 1',
            language: 'de',
            url: 'https://talk.example/',
            speakers: [{ name: 'Dr. B', role: { de: 'Leiterin', en: 'Head' }, organization: 'C' }],
            exhibitors: ['a'],
          }),
        ],
      },
      'en',
    );
    expect(list(element, '[part=meta]')).to.deep.equal(['Talk · Stage 1 · German']);
    expect(list(element, '[part=speakers] li')).to.deep.equal(['Dr. B, Head, C']);
    expect(visible<HTMLAnchorElement>(element, 'a').map((link) => [words(link), link.href])).to.deep.equal([
      ['Talk', 'https://talk.example/'],
      ['A Ltd', 'https://a.example/'],
    ]);
  });

  it('shows parts with times of their own and without', async () => {
    const parts = [{ title: 'Opening' }, { title: 'Demo', startDate: '2025-10-01T14:30:00+02:00' }];
    const element = await show({ agenda: [at('2025-10-01T14:00:00+02:00', 'Talk', { parts })] }, 'en');
    expect(list(element, '[part=parts] > li')).to.deep.equal(['Opening', '14:30 Demo']);
  });

  it('shows the date of an end that is days later', async () => {
    const agenda = [at('2025-09-30T09:00:00+02:00', 'Show', { endDate: '2025-10-02T17:00:00+02:00' })];
    expect(list(await show({ agenda }, 'en'), '.when [part=time]')).to.deep.equal([
      '09:00 – 2 October 2025, 17:00',
    ]);
  });

  it('shows an end after midnight as a time', async () => {
    const agenda = [at('2025-09-30T19:30:00+02:00', 'Party', { endDate: '2025-10-01T00:30:00+02:00' })];
    expect(list(await show({ agenda }, 'en'), '.when [part=time]')).to.deep.equal(['19:30–00:30']);
  });

  it('says so where the programme is not known yet', async () => {
    expect(words(await show({ agenda: [] }))).to.equal('Das Programm steht noch nicht fest.');
  });

  it('puts sessions one level below their day', async () => {
    const element = await showLoaded(
      html`<event-agenda heading-level="4" .feed=${await feedData('sccon-2025')}></event-agenda>`,
    );
    expect(visible(element, '[part=heading]').map(({ localName }) => localName)).to.deep.equal(['h4', 'h5']);
  });

  it('shows every session of the fictional fair, and is accessible', async () => {
    const data = await feedData('lichtenau-2026');
    const element = await show(data, 'en');
    expect(visible(element, '[part=session]')).to.have.length((data['agenda'] as unknown[]).length);
    await expect(element).to.be.accessible();
  });

  it('shows a session without an end by its begin alone', async () => {
    const agenda = [at('2025-10-01T14:00:00+02:00', 'Open')];
    expect(list(await show({ agenda }), '.when [part=time]')).to.deep.equal(['14:00 Uhr']);
    expect(list(await show({ agenda }, 'en'), '.when [part=time]')).to.deep.equal(['14:00']);
  });

  it('is passed through by keyboard from top to bottom, and back', async () => {
    const more = { exhibitors: ['a'], url: 'https://talk.example/' };
    const agenda = [
      at('2025-10-01T14:00:00+02:00', 'First', { kind: 'Talk', ...more }),
      at('2025-10-02T14:00:00+02:00', 'Second', { kind: 'Panel' }),
    ];
    const page = await showLoaded(html`
      <div>
        <button>Before</button>
        <event-agenda
          lang="en"
          view="tabs"
          now="2025-10-01T13:00:00+02:00"
          .feed=${{ exhibitors: [{ id: 'a', name: 'A Ltd', url: 'https://a.example/' }], agenda }}
        ></event-agenda>
        <button>After</button>
      </div>
    `);
    const element = page.querySelector('event-agenda')!;
    // Where it is not in the agenda it is one of the page's own buttons.
    const stop = () => (focused(element) || words(document.activeElement!)).replace(',', '');
    page.querySelector('button')!.focus();
    const stops = [
      'Go there',
      'Type',
      'Wed 1 Oct',
      'First',
      'A Ltd',
      'Add to calendar: First',
      'Copy link: First',
      'Add the whole programme to calendar',
      'After',
    ];
    for (const expected of stops) {
      await press('Tab');
      expect(stop().slice(0, expected.length)).to.equal(expected);
    }
    for (const expected of ['Before', ...stops].slice(0, -1).toReversed()) {
      await press('Shift', 'Tab');
      expect(stop().slice(0, expected.length)).to.equal(expected);
    }
  });
});
