/**
 * Sessions whose times are hard to tell, and what is to be read of them wherever the visitor is. Written by hand, from
 * the rules of the zones: a test that made its expectations the way the elements make their texts would prove nothing.
 */

/** Where visitors are: at the fair, far to the west, half an hour off, beyond the date line, with half an hour of summer time. */
export const visitors = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
];

const september = ['2026-09-15', 'Dienstag, 15. September 2026', 'Tuesday, 15 September 2026'];
const next = ['2026-09-16', 'Mittwoch, 16. September 2026', 'Wednesday, 16 September 2026'];
const spring = ['2026-03-29', 'Sonntag, 29. März 2026', 'Sunday, 29 March 2026'];
const autumn = ['2026-10-25', 'Sonntag, 25. Oktober 2026', 'Sunday, 25 October 2026'];
const yearEnd = ['2026-12-31', 'Donnerstag, 31. Dezember 2026', 'Thursday, 31 December 2026'];
const newYear = ['2027-01-01', 'Freitag, 1. Januar 2027', 'Friday, 1 January 2027'];
const springThere = ['2026-03-08', 'Sonntag, 8. März 2026', 'Sunday, 8 March 2026'];
const autumnThere = ['2026-11-01', 'Sonntag, 1. November 2026', 'Sunday, 1 November 2026'];

/**
 * By zone of the fair: what the case is, begin and end as the feed has them, the day of the fair, what times are shown
 * (in German and in English where they differ by more than “Uhr”), begin and end in UTC.
 */
const zones = {
  'Europe/Berlin': [
    [
      'in summer',
      '2025-10-01T14:00:00+02:00',
      '2025-10-01T17:30:00+02:00',
      ['2025-10-01', 'Mittwoch, 1. Oktober 2025', 'Wednesday, 1 October 2025'],
      '14:00–17:30',
      '20251001T120000Z',
      '20251001T153000Z',
    ],
    [
      'in winter',
      '2026-01-15T09:30:00+01:00',
      '2026-01-15T10:15:00+01:00',
      ['2026-01-15', 'Donnerstag, 15. Januar 2026', 'Thursday, 15 January 2026'],
      '09:30–10:15',
      '20260115T083000Z',
      '20260115T091500Z',
    ],
    // Summer time begins: 02:00 is 03:00.
    [
      'over the hour that is left out',
      '2026-03-29T01:30:00+01:00',
      '2026-03-29T03:30:00+02:00',
      spring,
      '01:30–03:30',
      '20260329T003000Z',
      '20260329T013000Z',
    ],
    ['in the hour that is left out', '2026-03-29T02:30:00+01:00', , spring, '03:30', '20260329T013000Z'],
    [
      'up to the hour that is left out',
      '2026-03-29T01:00:00+01:00',
      '2026-03-29T02:00:00+01:00',
      spring,
      '01:00–03:00',
      '20260329T000000Z',
      '20260329T010000Z',
    ],
    // Summer time ends: 03:00 is 02:00.
    [
      'in the first of two equal hours',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:45:00+02:00',
      autumn,
      '02:30–02:45',
      '20261025T003000Z',
      '20261025T004500Z',
    ],
    [
      'in the second of two equal hours',
      '2026-10-25T02:30:00+01:00',
      '2026-10-25T02:45:00+01:00',
      autumn,
      '02:30–02:45',
      '20261025T013000Z',
      '20261025T014500Z',
    ],
    [
      'from the first of two equal hours to the second',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
      autumn,
      '02:30–02:30',
      '20261025T003000Z',
      '20261025T013000Z',
    ],
    [
      'from midnight on',
      '2026-09-15T00:00:00+02:00',
      '2026-09-15T01:00:00+02:00',
      september,
      '00:00–01:00',
      '20260914T220000Z',
      '20260914T230000Z',
    ],
    [
      'up to midnight',
      '2026-09-15T22:00:00+02:00',
      '2026-09-16T00:00:00+02:00',
      september,
      '22:00–00:00',
      '20260915T200000Z',
      '20260915T220000Z',
    ],
    ['at the last minute of a day', '2026-09-15T23:59:00+02:00', , september, '23:59', '20260915T215900Z'],
    [
      'over midnight',
      '2026-09-15T23:30:00+02:00',
      '2026-09-16T00:30:00+02:00',
      september,
      '23:30–00:30',
      '20260915T213000Z',
      '20260915T223000Z',
    ],
    [
      'for 24 hours',
      '2026-09-15T10:00:00+02:00',
      '2026-09-16T10:00:00+02:00',
      september,
      ['10:00 Uhr – 16. September 2026, 10:00 Uhr', '10:00 – 16 September 2026, 10:00'],
      '20260915T080000Z',
      '20260916T080000Z',
    ],
    [
      'for a minute less than 24 hours',
      '2026-09-15T10:00:00+02:00',
      '2026-09-16T09:59:00+02:00',
      september,
      '10:00–09:59',
      '20260915T080000Z',
      '20260916T075900Z',
    ],
    [
      'for the 25 hours of a day in autumn',
      '2026-10-25T00:00:00+02:00',
      '2026-10-26T00:00:00+01:00',
      autumn,
      ['00:00 Uhr – 26. Oktober 2026, 00:00 Uhr', '00:00 – 26 October 2026, 00:00'],
      '20261024T220000Z',
      '20261025T230000Z',
    ],
    [
      'for 23 of the hours of a day in spring',
      '2026-03-29T00:00:00+01:00',
      '2026-03-29T23:59:00+02:00',
      spring,
      '00:00–23:59',
      '20260328T230000Z',
      '20260329T215900Z',
    ],
    [
      'over the end of a year',
      '2026-12-31T23:30:00+01:00',
      '2027-01-01T00:30:00+01:00',
      yearEnd,
      '23:30–00:30',
      '20261231T223000Z',
      '20261231T233000Z',
    ],
    [
      'in a year that has not begun in UTC',
      '2027-01-01T00:15:00+01:00',
      ,
      newYear,
      '00:15',
      '20261231T231500Z',
    ],
    [
      'on 29 February',
      '2028-02-29T10:00:00+01:00',
      '2028-02-29T11:00:00+01:00',
      ['2028-02-29', 'Dienstag, 29. Februar 2028', 'Tuesday, 29 February 2028'],
      '10:00–11:00',
      '20280229T090000Z',
      '20280229T100000Z',
    ],
    [
      'on 29 February elsewhere',
      '2028-02-29T23:30:00-01:00',
      ,
      ['2028-03-01', 'Mittwoch, 1. März 2028', 'Wednesday, 1 March 2028'],
      '01:30',
      '20280301T003000Z',
    ],
    [
      'after a February of 28 days elsewhere',
      '2027-02-28T23:30:00-01:00',
      ,
      ['2027-03-01', 'Montag, 1. März 2027', 'Monday, 1 March 2027'],
      '01:30',
      '20270301T003000Z',
    ],
    ['written with +14:00', '2026-09-16T01:00:00+14:00', , september, '13:00', '20260915T110000Z'],
    ['written with -11:00', '2026-09-14T23:30:00-11:00', , september, '12:30', '20260915T103000Z'],
    ['written with -00:00', '2026-09-15T08:00:00-00:00', , september, '10:00', '20260915T080000Z'],
    [
      'written with Z, without seconds',
      '2026-09-15T08:00Z',
      '2026-09-15T08:30Z',
      september,
      '10:00–10:30',
      '20260915T080000Z',
      '20260915T083000Z',
    ],
    [
      'written with parts of a second',
      '2026-09-15T09:30:59.999+02:00',
      ,
      september,
      '09:30',
      '20260915T073059Z',
    ],
    [
      'when New York leaves an hour out',
      '2026-03-08T08:00:00+01:00',
      '2026-03-08T09:00:00+01:00',
      springThere,
      '08:00–09:00',
      '20260308T070000Z',
      '20260308T080000Z',
    ],
    [
      'when New York has an hour twice',
      '2026-11-01T06:30:00+01:00',
      '2026-11-01T07:30:00+01:00',
      autumnThere,
      '06:30–07:30',
      '20261101T053000Z',
      '20261101T063000Z',
    ],
    [
      'when Lord Howe Island has half an hour twice',
      '2026-04-04T16:45:00+02:00',
      '2026-04-04T17:15:00+02:00',
      ['2026-04-04', 'Samstag, 4. April 2026', 'Saturday, 4 April 2026'],
      '16:45–17:15',
      '20260404T144500Z',
      '20260404T151500Z',
    ],
  ],
  'America/New_York': [
    [
      'over the hour that is left out',
      '2026-03-08T01:45:00-05:00',
      '2026-03-08T03:15:00-04:00',
      springThere,
      '01:45–03:15',
      '20260308T064500Z',
      '20260308T071500Z',
    ],
    [
      'in the first of two equal hours',
      '2026-11-01T01:30:00-04:00',
      ,
      autumnThere,
      '01:30',
      '20261101T053000Z',
    ],
    [
      'in the second of two equal hours',
      '2026-11-01T01:30:00-05:00',
      ,
      autumnThere,
      '01:30',
      '20261101T063000Z',
    ],
    [
      'over the end of a year',
      '2026-12-31T23:59:00-05:00',
      '2027-01-01T00:01:00-05:00',
      yearEnd,
      '23:59–00:01',
      '20270101T045900Z',
      '20270101T050100Z',
    ],
  ],
  'Asia/Kolkata': [
    [
      'half an hour off',
      '2026-09-15T10:00:00+05:30',
      '2026-09-15T11:30:00+05:30',
      september,
      '10:00–11:30',
      '20260915T043000Z',
      '20260915T060000Z',
    ],
    ['on the day after', '2026-09-15T21:00:00+02:00', , next, '00:30', '20260915T190000Z'],
  ],
  'Asia/Kathmandu': [
    [
      'three quarters of an hour off',
      '2026-09-15T18:00:00+05:45',
      '2026-09-15T19:00:00+05:45',
      september,
      '18:00–19:00',
      '20260915T121500Z',
      '20260915T131500Z',
    ],
  ],
  'Pacific/Apia': [
    ['beyond the date line', '2026-09-15T09:00:00+13:00', , september, '09:00', '20260914T200000Z'],
    [
      'over the day that was left out',
      '2011-12-29T23:30:00-10:00',
      '2011-12-31T00:30:00+14:00',
      ['2011-12-29', 'Donnerstag, 29. Dezember 2011', 'Thursday, 29 December 2011'],
      '23:30–00:30',
      '20111230T093000Z',
      '20111230T103000Z',
    ],
  ],
  'Australia/Lord_Howe': [
    [
      'over the half hour that is there twice',
      '2026-04-05T01:45:00+11:00',
      '2026-04-05T01:45:00+10:30',
      ['2026-04-05', 'Sonntag, 5. April 2026', 'Sunday, 5 April 2026'],
      '01:45–01:45',
      '20260404T144500Z',
      '20260404T151500Z',
    ],
    [
      'over the half hour that is left out',
      '2026-10-04T01:45:00+10:30',
      '2026-10-04T02:45:00+11:00',
      ['2026-10-04', 'Sonntag, 4. Oktober 2026', 'Sunday, 4 October 2026'],
      '01:45–02:45',
      '20261003T151500Z',
      '20261003T154500Z',
    ],
  ],
  'Pacific/Kiritimati': [
    ['first of all', '2026-12-31T23:30:00-10:00', , newYear, '23:30', '20270101T093000Z'],
  ],
  'Pacific/Pago_Pago': [['last of all', '2027-01-01T00:30:00+13:00', , yearEnd, '00:30', '20261231T113000Z']],
};

/** The cases, each with a feed in which its instant stands wherever an instant may stand. */
export const cases = Object.entries(zones).flatMap(([timeZone, rows]) =>
  rows.map(([what, startDate, endDate, [day, german, english], times, startUtc, endUtc]) => {
    const [timesInGerman, timesInEnglish] = Array.isArray(times) ? times : [`${times} Uhr`, times];
    const session = { title: 'A', startDate, endDate, room: 'Eins', exhibitors: ['a'] };
    return {
      name: `${timeZone}, ${what}`,
      timeZone,
      startDate,
      startUtc,
      endUtc,
      feed: {
        version: 1,
        updated: startDate,
        fair: { name: 'Musterfachmesse', startDate: day, endDate: day, timeZone },
        stand: { name: 'Stand' },
        exhibitors: [{ id: 'a', name: 'Ausstellerin' }],
        agenda: [
          { ...session, parts: [{ title: 'Teil', startDate, endDate }] },
          { ...session, title: 'B', room: 'Zwei' },
          { title: 'Später', startDate: new Date(Date.parse(startDate) + 50 * 3_600_000).toISOString() },
        ],
        quotes: [{ text: 'Worte', speaker: { name: 'Rednerin' }, date: startDate }],
        releases: [{ title: 'Mitteilung', datePublished: startDate }],
      },
      shown: {
        de: { day: german, times: timesInGerman, today: 'Die Messe ist heute.' },
        en: { day: english, times: timesInEnglish, today: 'The fair is today.' },
      },
    };
  }),
);
