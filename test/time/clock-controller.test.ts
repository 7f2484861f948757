/** The one clock by which all elements on a page go. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { stopClock } from '../support/clock.js';
import { list, showLoaded, updated } from '../support/page.js';

const talk = (title: string, start: string, end?: string) => ({
  title,
  startDate: `2026-09-15T${start}:00+02:00`,
  ...(end && { endDate: `2026-09-15T${end}:00+02:00` }),
  exhibitors: ['amselwerk'],
});

const data = {
  version: 1,
  fair: { name: 'Fair', startDate: '2026-09-15', endDate: '2026-09-17', timeZone: 'Europe/Berlin' },
  exhibitors: [{ id: 'amselwerk', name: 'Amselwerk' }],
  agenda: [talk('A', '14:00', '14:02'), talk('B', '14:01', '14:03')],
};

/** An instant of the afternoon of the first day, by the clock of the fair. */
const at = (time: string) => `2026-09-15T${time}+02:00`;

const agenda = (now?: string) => html`<event-agenda lang="de" now=${now} .feed=${data}></event-agenda>`;
const card = html`<exhibitor-card lang="de" exhibitor="amselwerk" .feed=${data}></exhibitor-card>`;
const info = html`<stand-info lang="de" .feed=${data}></stand-info>`;

const show = async (...elements: TemplateResult[]): Promise<HTMLElement> =>
  await showLoaded(html`<div>${elements}</div>`);

/** Where the sessions or the fair stand by each element on the page. */
async function states(page: Element): Promise<string[]> {
  await updated(page);
  return [...page.children].map((element) => list(element, '[part=state]').join(', '));
}

describe('the clock', () => {
  it('lets every element follow it, minute by minute', async () => {
    const clock = stopClock(at('13:58:20'));
    const page = await show(agenda(), card);
    const seen: string[][] = [];
    for (const time of ['13:58:59', '13:59:00', '14:00:00', '14:01:00', '14:02:00', '14:03:00']) {
      clock.moveTo(at(time));
      seen.push(await states(page));
    }
    expect(seen.map(([first]) => first)).to.deep.equal([
      'als Nächstes',
      'als Nächstes',
      'läuft, als Nächstes',
      'läuft, läuft',
      'vorbei, läuft',
      'vorbei, vorbei',
    ]);
    expect(seen.map(([, second]) => second)).to.deep.equal(seen.map(([first]) => first));
  });

  it('lets no element be behind another, whenever they came to the page', async () => {
    const clock = stopClock(at('13:59:01'));
    const page = await show(agenda());
    clock.moveTo(at('13:59:50'));
    page.append((await show(agenda())).firstElementChild!);
    expect(await states(page)).to.deep.equal(['als Nächstes', 'als Nächstes']);
    clock.moveTo(at('13:59:59.999'));
    expect(await states(page)).to.deep.equal(['als Nächstes', 'als Nächstes']);
    clock.moveTo(at('14:00:00'));
    expect(await states(page)).to.deep.equal(['läuft, als Nächstes', 'läuft, als Nächstes']);
  });

  it('needs one timer for all elements on the page', async () => {
    const clock = stopClock(at('12:00:10'));
    await show(agenda(), card, info, agenda(), card, info);
    expect(clock.timers).to.equal(1);
    clock.moveTo(at('12:30:10'));
    expect(clock.timers).to.equal(1);
  });

  it('ends with the last element on the page', async () => {
    const clock = stopClock(at('12:00:10'));
    const page = await show(agenda(), card, info);
    for (const left of [2, 1]) {
      page.firstElementChild!.remove();
      expect([page.childElementCount, clock.timers]).to.deep.equal([left, 1]);
    }
    page.firstElementChild!.remove();
    expect(clock.timers).to.equal(0);
  });

  it('does not begin where no element needs it', async () => {
    const clock = stopClock(at('12:00:10'));
    await show(html`<exhibitor-list lang="de" .feed=${data}></exhibitor-list>`);
    expect(clock.timers).to.equal(0);
  });

  it('goes on for an element that comes back', async () => {
    const clock = stopClock(at('13:58:00'));
    const page = await show(agenda());
    const element = page.firstElementChild!;
    element.remove();
    clock.moveTo(at('14:00:30'));
    page.append(element);
    expect(clock.timers).to.equal(1);
    clock.moveTo(at('14:01:00'));
    expect(await states(page)).to.deep.equal(['läuft, läuft']);
  });

  it('is right at once in an element that comes back', async () => {
    const clock = stopClock(at('13:58:00'));
    const page = await show(agenda());
    const element = page.firstElementChild!;
    element.remove();
    clock.moveTo(at('14:00:30'));
    page.append(element);
    expect(await states(page)).to.deep.equal(['läuft, als Nächstes']);
  });

  it('goes on once for an element that is moved', async () => {
    const clock = stopClock(at('13:59:00'));
    const page = await show(agenda(), card);
    for (let moves = 0; moves < 5; moves++) page.append(page.firstElementChild!);
    expect(clock.timers).to.equal(1);
    clock.moveTo(at('14:01:00'));
    expect(await states(page)).to.deep.equal(['läuft, läuft', 'läuft, läuft']);
  });

  it('is right after the device has slept', async () => {
    const clock = stopClock(at('13:00:00'));
    const page = await show(agenda());
    clock.goOffAt(at('14:01:17'));
    expect(await states(page)).to.deep.equal(['läuft, läuft']);
    clock.moveTo(at('14:02:00'));
    expect(await states(page)).to.deep.equal(['vorbei, läuft']);
  });

  it('is right at the minute though the browser’s timer is a little early', async () => {
    const clock = stopClock(at('13:59:30'));
    const page = await show(agenda());
    clock.goOffAt(at('13:59:59.997'));
    expect(await states(page)).to.deep.equal(['als Nächstes']);
    clock.moveTo(at('14:00:00'));
    expect(await states(page)).to.deep.equal(['läuft, als Nächstes']);
  });
});

describe('an element with `now`', () => {
  it('stays there while the others go on', async () => {
    const clock = stopClock(at('13:59:00'));
    const page = await show(agenda(at('14:02:30')), agenda());
    expect(await states(page)).to.deep.equal(['vorbei, läuft', 'als Nächstes']);
    clock.moveTo(at('14:01:00'));
    expect(await states(page)).to.deep.equal(['vorbei, läuft', 'läuft, läuft']);
  });

  it('follows it when it changes, and goes by the clock when it is gone', async () => {
    const clock = stopClock(at('13:59:00'));
    const page = await show(agenda(at('14:02:30')));
    const element = page.firstElementChild!;
    element.setAttribute('now', at('14:00:00'));
    expect(await states(page)).to.deep.equal(['läuft, als Nächstes']);
    element.removeAttribute('now');
    expect(await states(page)).to.deep.equal(['als Nächstes']);
    clock.moveTo(at('14:01:00'));
    expect(await states(page)).to.deep.equal(['läuft, läuft']);
  });

  it('goes by the clock where that is no instant', async () => {
    stopClock(at('14:01:00'));
    expect(await states(await show(agenda('at noon'), agenda('')))).to.deep.equal([
      'läuft, läuft',
      'läuft, läuft',
    ]);
  });

  it('takes the offset from UTC as it is written', async () => {
    stopClock(at('20:00:00'));
    const page = await show(agenda('2026-09-15T12:01:00Z'), agenda('2026-09-15T05:01:00-07:00'));
    expect(await states(page)).to.deep.equal(['läuft, läuft', 'läuft, läuft']);
  });
});
