import { expect } from '@open-wc/testing';

import { readFeed } from '../../src/feed/read-feed.js';
import { sessionStates } from '../../src/time/session-state.js';
import { moment, talk } from '../support/event-agenda.js';

/** The state of each session at an instant, by the clock of Berlin unless another is given. */
function statesAt(
  now: string,
  agenda: readonly object[],
  timeZone = 'Europe/Berlin',
): (string | undefined)[] {
  const { feed } = readFeed(JSON.stringify({ version: 1, agenda }));
  const states = sessionStates(feed!.agenda, Date.parse(now), timeZone);
  return feed!.agenda.map((session) => states.get(session));
}

const at = (when: string, ...agenda: object[]) => statesAt(moment(when), agenda);

// What a usual day looks like is tested with the agenda itself.
describe('the state of a session', () => {
  it('does not exist without sessions', () => {
    expect(at('15 10:00')).to.deep.equal([]);
  });

  describe('without an end', () => {
    const open = talk('15 10:00', 'A');
    for (const [when, state] of [
      ['14 23:59', undefined],
      ['15 00:00', 'next'],
      ['15 09:59', 'next'],
      ['15 10:00', 'begun'],
      ['15 23:59', 'begun'],
      ['16 00:00', 'past'],
    ] as const) {
      it(`is ${state ?? 'not told'} at ${when}`, () => {
        expect(at(when, open)).to.deep.equal([state]);
      });
    }
  });

  describe('when it is cancelled', () => {
    const cancelled = talk('15 10:00–11:00', 'A', { status: 'cancelled' });
    const openEnded = talk('15 10:00', 'B', { status: 'cancelled' });

    it('is told only when it would be over', () => {
      expect(at('15 09:00', cancelled, openEnded)).to.deep.equal([undefined, undefined]);
      expect(at('15 10:30', cancelled, openEnded)).to.deep.equal([undefined, undefined]);
      expect(at('15 11:00', cancelled, openEnded)).to.deep.equal(['past', undefined]);
      expect(at('16 00:00', cancelled, openEnded)).to.deep.equal(['past', 'past']);
    });

    it('leaves it to another to be next, also to one at the same time', () => {
      const same = talk('15 10:00–11:00', 'C');
      expect(at('15 09:00', cancelled, same)).to.deep.equal([undefined, 'next']);
      expect(at('15 09:00', cancelled, talk('15 12:00', 'C'))).to.deep.equal([undefined, 'next']);
    });

    it('lets the first day be the first day', () => {
      expect(at('15 09:00', cancelled, talk('17 10:00', 'C'))).to.deep.equal([undefined, 'next']);
    });
  });

  for (const status of ['provisional', 'moved', 'confirmed']) {
    it(`is the usual one when it is ${status}`, () => {
      const agenda = [talk('15 10:00–11:00', 'A', { status }), talk('15 12:00–13:00', 'B', { status })];
      expect(at('15 10:30', ...agenda)).to.deep.equal(['running', 'next']);
    });
  }

  it('is next for all that begin at the same moment, however that is written', () => {
    const agenda = ['2026-09-15T12:00:00+02:00', '2026-09-15T10:00:00Z', '2026-09-15T10:00:00.000+00:00'].map(
      (startDate, index) => ({ title: `Talk ${index}`, startDate }),
    );
    expect(statesAt(moment('15 11:00'), agenda)).to.deep.equal(['next', 'next', 'next']);
    expect(statesAt(moment('15 12:00'), agenda)).to.deep.equal(['begun', 'begun', 'begun']);
  });

  it('is next on the last evening for what comes days later', () => {
    expect(at('15 20:00', talk('15 10:00–11:00', 'A'), talk('17 10:00', 'B'))).to.deep.equal([
      'past',
      'next',
    ]);
  });

  it('is running over midnight and over days', () => {
    const show = { title: 'Show', startDate: moment('15 09:00'), endDate: moment('17 17:00') };
    const evening = talk('15 19:30–00:30', 'Evening');
    expect(at('16 00:15', show, evening)).to.deep.equal(['running', 'running']);
    expect(at('16 00:30', show, evening)).to.deep.equal(['running', 'past']);
    expect(at('17 17:00', show, evening)).to.deep.equal(['past', 'past']);
  });

  it('counts the hour twice that comes twice in autumn', () => {
    const night = [
      { title: 'Night', startDate: '2026-10-25T02:00:00+02:00', endDate: '2026-10-25T02:30:00+01:00' },
    ];
    expect(statesAt('2026-10-25T02:45:00+02:00', night)).to.deep.equal(['running']);
    expect(statesAt('2026-10-25T02:15:00+01:00', night)).to.deep.equal(['running']);
    expect(statesAt('2026-10-25T02:30:00+01:00', night)).to.deep.equal(['past']);
  });

  it('takes the days from the zone of the fair', () => {
    const open = [{ title: 'A', startDate: '2026-09-15T14:00:00Z' }];
    const late = '2026-09-15T16:00:00Z';
    expect(statesAt(late, open, 'Asia/Tokyo')).to.deep.equal(['past']);
    expect(statesAt(late, open, 'Europe/Berlin')).to.deep.equal(['begun']);
    const early = '2026-09-14T15:30:00Z';
    expect(statesAt(early, open, 'Asia/Tokyo')).to.deep.equal(['next']);
    expect(statesAt(early, open, 'Europe/Berlin')).to.deep.equal([undefined]);
  });
});
