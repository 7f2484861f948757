/** Days, instants and time zones, letter by letter. */
import { expect } from '@open-wc/testing';

import { isDay, isInstant, isTimeZone, namesNoDay } from '../../src/feed/dates.js';
import { stub } from '../support/stubs.js';

const days = ['2025-09-30', '2024-02-29', '2000-02-29', '1100-01-01', '1999-12-31', '2999-12-31'];
const notInCalendar = [
  '2025-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
];
const notDays = [
  ...[
    '',
    '2025',
    '2025-09',
    '2025-9-30',
    '2025-09-3',
    '225-09-30',
    '12025-09-30',
    '2025-09-300',
    '2025-009-30',
  ],
  ...[
    'x2025-09-30',
    '2025-09-30x',
    '2025-09-30\n',
    '\n2025-09-30',
    ' 2025-09-30',
    '2o25-09-30',
    '2025-o9-30',
  ],
  ...[
    '2025-1o-30',
    '2025-09-o1',
    '2025-09-3o',
    '20250930',
    '2025/09/30',
    '+002025-09-30',
    '+012025-09-30',
    '2025-09-30T14:00Z',
  ],
  ...['0999-12-31', '1000-01-01', '1099-12-31', '3000-01-01', '9999-12-31', '0000-01-01'],
];

describe('A day', () => {
  it('is one that the calendar has, written in full', () => {
    expect(days.filter((day) => !isDay(day))).to.deep.equal([]);
    expect([...notInCalendar, ...notDays].filter((day) => isDay(day))).to.deep.equal([]);
  });

  it('that looks right but is in no calendar is told apart from what does not look like a day', () => {
    const looking = [...notInCalendar, '2026-02-30T14:00:00Z', '1900-02-29T', '2026-04-31Tsoon'];
    expect(looking.filter((day) => !namesNoDay(day))).to.deep.equal([]);
    const rest: unknown[] = [
      ...days,
      ...notDays,
      '2026-09-30T25:00Z',
      '2026-02-30 14:00',
      20260230,
      null,
      undefined,
    ];
    expect(rest.filter((day) => namesNoDay(day))).to.deep.equal([]);
    expect([['2026-02-30'], { toString: () => '2026-02-30' }].filter((day) => namesNoDay(day))).to.deep.equal(
      [],
    );
  });
});

describe('An instant', () => {
  const clocks = [
    '00:00',
    '09:59',
    '19:00',
    '23:59',
    '20:00:00',
    '14:00:59',
    '14:00:09.5',
    '14:00:00.25',
    '14:00:00.999',
  ];
  const offsets = ['Z', '+00:00', '-00:00', '+02:00', '-09:30', '+10:00', '+14:00', '-14:59'];

  it('is a day with a time of day and its offset from UTC', () => {
    for (const clock of clocks)
      for (const offset of offsets)
        expect(isInstant(`2025-09-30T${clock}${offset}`), clock + offset).to.equal(true);
  });

  it('has no time that no clock shows', () => {
    const wrong = [
      ...[
        '24:00',
        '25:00',
        '30:00',
        '14:60',
        '14:99',
        '14:00:60',
        '1:00',
        '14:0',
        '14',
        '14:00:0',
        '140:00',
        '14:000',
      ],
      ...[
        '14:00:000',
        '14:00:00.',
        '14:00:00.1234',
        '14:00.5',
        '14:00:00,5',
        'a4:00',
        '1a:00',
        '2a:00',
        '14:a0',
        '14:0a',
      ],
      ...['14:00:a0', '14:00:0a', '14:00:00.a', '14-00', '14:00:00:00', ' 14:00', '14:00 ', '14:00:', '1400'],
    ];
    expect(wrong.filter((clock) => isInstant(`2025-09-30T${clock}Z`))).to.deep.equal([]);
  });

  it('has no offset that no place has', () => {
    const wrong = [
      ...[
        '',
        'z',
        'ZZ',
        '+2:00',
        '+02',
        '+0200',
        '+15:00',
        '+20:00',
        '+02:60',
        '+02:0',
        '+02:000',
        '+002:00',
        '02:00',
      ],
      ...[
        '+0a:00',
        '+1a:00',
        '+a2:00',
        '+02:a0',
        '+02:0a',
        'Z+02:00',
        '+02:00Z',
        '+02:00\n',
        '+02:00 ',
        '*02:00',
        ',02:00',
      ],
    ];
    expect(wrong.filter((offset) => isInstant(`2025-09-30T14:00${offset}`))).to.deep.equal([]);
  });

  it('is on a day that the calendar has, with nothing before it', () => {
    const wrong = [...notInCalendar, ...notDays].map((day) => `${day}T14:00:00Z`);
    expect(wrong.filter((instant) => isInstant(instant))).to.deep.equal([]);
    expect(isInstant('2025-09-30 2025-09-30T14:00Z')).to.equal(false);
    expect(
      ['2025-09-30', '2025-09-30 14:00Z', '2025-09-30t14:00Z', 'T14:00Z', '', '2025-09-3oT14:00Z'].filter(
        isInstant,
      ),
    ).to.deep.equal([]);
  });
});

describe('A time zone', () => {
  it('is one that this browser knows', () => {
    expect(['Europe/Berlin', 'America/New_York', 'UTC'].map(isTimeZone)).to.deep.equal([true, true, true]);
    const unknown = ['Mars/Olympus', 'Berlin', '', ' Europe/Berlin'];
    expect(unknown.map(isTimeZone)).to.deep.equal([false, false, false, false]);
  });

  it('is not asked for where it is the usual one', () => {
    const { DateTimeFormat } = Intl;
    let asked = 0;
    class Asked extends DateTimeFormat {
      constructor(...options: ConstructorParameters<typeof DateTimeFormat>) {
        super(...options);
        asked++;
      }
    }
    stub(Intl, 'DateTimeFormat', Asked as unknown as typeof DateTimeFormat);
    expect(isTimeZone('Europe/Berlin')).to.equal(true);
    expect(asked).to.equal(0);
    expect(isTimeZone('Europe/Paris')).to.equal(true);
    expect(asked).to.equal(1);
  });
});
