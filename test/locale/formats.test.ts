import { expect } from '@open-wc/testing';

import {
  dayOf,
  differsFromVisitor,
  formatDate,
  formatDay,
  formatDays,
  formatTimes,
  formatZone,
} from '../../src/locale/formats.js';

const berlin = 'Europe/Berlin';

/** Engines differ in the comma after a British weekday, and in spaces around a dash. */
const plain = (text: string) =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/ ?– ?/g, '–')
    .replace(/^(\w+day),/, '$1');

// The browsers of the tests stand in Auckland, Los Angeles and Kolkata: a time that follows them would be seen.
describe('formats', () => {
  it('names a day in full', () => {
    expect(plain(formatDay('2025-10-01', 'de'))).to.equal('Mittwoch, 1. Oktober 2025');
    expect(plain(formatDay('2025-10-01', 'en'))).to.equal('Wednesday 1 October 2025');
  });

  it('says once what two days share', () => {
    expect(plain(formatDays('2025-09-30', '2025-10-02', 'de'))).to.equal('30. September–2. Oktober 2025');
    expect(plain(formatDays('2025-09-30', '2025-10-02', 'en'))).to.equal('30 September–2 October 2025');
    expect(plain(formatDays('2025-10-01', '2025-10-02', 'de'))).to.equal('1.–2. Oktober 2025');
    expect(formatDays('2025-10-01', '2025-10-01', 'en')).to.equal('1 October 2025');
  });

  it('shows times in the zone of the fair, whatever offset they are written in', () => {
    expect(formatTimes('2025-10-01T14:00:00+02:00', undefined, berlin, 'de')).to.equal('14:00 Uhr');
    expect(formatTimes('2025-10-01T12:00:00Z', '2025-10-01T17:30:00+02:00', berlin, 'en')).to.equal(
      '14:00–17:30',
    );
  });

  it('tells zones and languages apart, though it was asked of the same instant before', () => {
    const start = '2025-10-01T22:30:00Z';
    const texts = () => [
      formatTimes(start, undefined, berlin, 'de'),
      formatTimes(start, undefined, 'Asia/Tokyo', 'de'),
      formatTimes(start, undefined, berlin, 'en'),
      dayOf(start, berlin),
      dayOf(start, 'UTC'),
    ];
    const expected = ['00:30 Uhr', '07:30 Uhr', '00:30', '2025-10-02', '2025-10-01'];
    expect(texts()).to.deep.equal(expected);
    expect(texts()).to.deep.equal(expected);
  });

  it('writes midnight as 00:00', () => {
    expect(formatTimes('2025-10-01T00:00:00+02:00', undefined, berlin, 'en')).to.equal('00:00');
  });

  it('follows daylight saving time in that zone', () => {
    expect(formatTimes('2025-10-26T00:30:00Z', '2025-10-26T01:30:00Z', berlin, 'en')).to.equal('02:30–02:30');
  });

  it('shows a moment with its day, and a day alone', () => {
    expect(formatDate('2025-09-28T10:43:00+02:00', berlin, 'de')).to.equal('28. September 2025, 10:43 Uhr');
    expect(formatDate('2025-09-28T10:43:00+02:00', berlin, 'en')).to.equal('28 September 2025, 10:43');
    expect(formatDate('2025-09-28', berlin, 'de')).to.equal('28. September 2025');
  });

  it('knows on which day of the fair a moment is', () => {
    expect(dayOf('2025-10-01T23:30:00Z', berlin)).to.equal('2025-10-02');
    expect(dayOf('2025-12-31T23:30:00+01:00', berlin)).to.equal('2025-12-31');
  });

  it('names the zone in words', () => {
    expect(formatZone('2025-10-01T12:00:00Z', berlin, 'de')).to.equal('Mitteleuropäische Sommerzeit');
    expect(formatZone('2025-12-01T12:00:00Z', berlin, 'en')).to.equal('Central European Standard Time');
  });

  it('knows whether the visitor’s clock shows the same', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(differsFromVisitor('2025-10-01T12:00:00Z', own)).to.equal(false);
    expect(differsFromVisitor('2025-10-01T12:00:00Z', berlin)).to.equal(true);
  });
});
