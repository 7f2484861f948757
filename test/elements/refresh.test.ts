/** Feeds that are loaded again and again: how old the content is, and what stops that. */
import { expect, html } from '@open-wc/testing';

import type { StandInfo } from '../../src/elements/stand-info.js';
import { press } from '../support/browser.js';
import { serve } from '../support/feed-server.js';
import { focused } from '../support/focus.js';
import { afterEvent, button, list, showLoaded, updated, words } from '../support/page.js';
import { stub } from '../support/stubs.js';

const start = {
  version: 1,
  updated: '2026-09-14T17:05:00+02:00',
  fair: { name: 'Musterregio', timeZone: 'Europe/Berlin' },
  stand: { name: 'Joint stand' },
  exhibitors: [{ id: 'a', name: 'Amselwerk' }],
  agenda: [{ title: 'Talk', startDate: '2026-09-15T10:00:00+02:00' }],
  quotes: [{ text: 'Words', speaker: { name: 'Ida Sommer' } }],
  releases: [{ title: 'News' }],
};

const body = (data: object) => ({ body: JSON.stringify(data) });

/**
 * Holds back what is to happen in an hour, the time between two loads in these tests, until the test wants it. What
 * is to happen sooner happens.
 */
function holdHours(): { planned: number; pass: () => void } {
  const { setTimeout, clearTimeout } = globalThis;
  const held = new Map<number, () => void>();
  let last = 0;
  stub(globalThis, 'setTimeout', ((then: () => void, pause: number) => {
    if (!(pause > 3_000_000)) return setTimeout(then, pause);
    held.set(--last, then);
    return last;
  }) as never);
  stub(globalThis, 'clearTimeout', ((id: number) => held.delete(id) || clearTimeout(id)) as never);
  return {
    get planned() {
      return held.size;
    },
    pass: () => {
      const due = [...held.values()];
      held.clear();
      due.forEach((then) => then());
    },
  };
}

describe('with refresh, every element', () => {
  const elements = (src: string) =>
    html`<div lang="en">
      <stand-info refresh="3600" src=${src}></stand-info>
      <exhibitor-list refresh="3600" src=${src}></exhibitor-list>
      <exhibitor-card refresh="3600" exhibitor="a" src=${src}></exhibitor-card>
      <event-agenda refresh="3600" src=${src}></event-agenda>
      <press-quote refresh="3600" src=${src}></press-quote>
      <press-release refresh="3600" src=${src}></press-release>
    </div>`;

  it('says how old its content is and offers to stop, before the content', async () => {
    const page = await showLoaded(elements((await serve(body(start))).url));
    await updated(page);
    for (const element of page.children) {
      expect(words(element), element.localName).to.match(
        /^As of 14 September 2026, 17:05\. Updated continuously\. Pause updates /,
      );
      expect(list(element, 'button, a, input, select, summary, [tabindex]')[0]).to.equal('Pause updates');
    }
  });

  it('says so in German', async () => {
    const { url } = await serve(body(start));
    const info = await showLoaded<StandInfo>(
      html`<stand-info lang="de" refresh="3600" src=${url}></stand-info>`,
    );
    expect(words(info)).to.match(
      /^Stand: 14\. September 2026, 17:05 Uhr\. Wird laufend aktualisiert\. Anhalten /,
    );
    button(info, 'Anhalten').click();
    await updated(info);
    expect(words(info)).to.match(/17:05 Uhr\. Wird nicht mehr aktualisiert\. Weiter aktualisieren /);
  });

  it('tells when it was loaded where the feed does not say how old it is', async () => {
    const { now } = Date;
    const loadedAt = (instant: string) => stub(Date, 'now', () => Date.parse(instant));
    loadedAt('2026-09-15T08:15:00Z');
    const served = await serve(body({ ...start, updated: undefined }));
    const info = await showLoaded<StandInfo>(
      html`<stand-info lang="de" refresh="3600" src=${served.url}></stand-info>`,
    );
    expect(words(info)).to.match(/^Stand: 15\. September 2026, 10:15 Uhr\./);
    loadedAt('2026-09-15T09:20:00Z');
    await info.reload();
    await updated(info);
    expect(words(info)).to.match(/^Stand: 15\. September 2026, 11:20 Uhr\./);
    info.refresh = 0;
    await updated(info);
    stub(Date, 'now', now);
  });

  it('has neither without refresh, nor with data of the page', async () => {
    const { url } = await serve(body(start));
    const page = await showLoaded(html`
      <div lang="de">
        <stand-info src=${url}></stand-info>
        <stand-info refresh="0" src=${url}></stand-info>
      </div>
    `);
    const given = await showLoaded(html`<stand-info lang="de" refresh="3600" .feed=${start}></stand-info>`);
    await updated(page);
    for (const element of [...page.children, given]) {
      expect(words(element)).to.contain('Joint stand').and.not.contain('Stand:');
      expect(list(element, 'button')).to.not.contain('Anhalten');
    }
  });

  it('shows and hides it when the page changes its mind', async () => {
    const { url } = await serve(body(start));
    const info = await showLoaded<StandInfo>(html`<stand-info lang="de" src=${url}></stand-info>`);
    info.refresh = 3600;
    await updated(info);
    expect(list(info, 'button')).to.contain('Anhalten');
    info.removeAttribute('refresh');
    info.refresh = 0;
    await updated(info);
    expect(list(info, 'button')).to.not.contain('Anhalten');
  });

  describe('when the visitor stops it', () => {
    it('is not loaded any more, nor are the others with the same feed', async () => {
      const hours = holdHours();
      const served = await serve(body(start));
      const page = await showLoaded(elements(served.url));
      await updated(page);
      expect(hours.planned).to.equal(1);
      button(page.querySelector('event-agenda')!, 'Pause updates').click();
      await updated(page);
      expect(hours.planned).to.equal(0);
      for (const element of page.children) {
        expect(words(element), element.localName).to.contain('No longer updated. Resume updates');
        expect(list(element, 'button')).to.not.contain('Pause updates');
      }
      expect(await served.requests()).to.have.length(1);
    });

    it('goes on when the visitor wants it again', async () => {
      const hours = holdHours();
      const served = await serve(body(start));
      const page = await showLoaded(elements(served.url));
      await updated(page);
      const info = page.querySelector('stand-info')!;
      button(info, 'Pause updates').click();
      await updated(page);
      button(page.querySelector('press-quote')!, 'Resume updates').click();
      await updated(page);
      expect(list(info, 'button')).to.contain('Pause updates');
      await served.answer(body({ ...start, stand: { name: 'Other stand' } }));
      await afterEvent(info, 'feed-load', () => hours.pass());
      expect(words(info)).to.contain('Other stand');
    });

    it('loads at once when it goes on after a long time', async () => {
      holdHours();
      const served = await serve(body(start));
      const info = await showLoaded<StandInfo>(
        html`<stand-info lang="en" refresh="3600" src=${served.url}></stand-info>`,
      );
      button(info, 'Pause updates').click();
      await updated(info);
      await served.answer(body({ ...start, stand: { name: 'Other stand' } }));
      const { now } = Date;
      stub(Date, 'now', () => now() + 7_200_000);
      await afterEvent(info, 'feed-load', () => button(info, 'Resume updates').click());
      expect(words(info)).to.contain('Other stand');
    });

    it('does so, too, for an element that comes later', async () => {
      const hours = holdHours();
      const served = await serve(body(start));
      const first = await showLoaded<StandInfo>(
        html`<stand-info lang="en" refresh="3600" src=${served.url}></stand-info>`,
      );
      button(first, 'Pause updates').click();
      await updated(first);
      const second = await showLoaded<StandInfo>(
        html`<stand-info lang="en" refresh="3600" src=${served.url}></stand-info>`,
      );
      expect(list(second, 'button')).to.contain('Resume updates');
      expect(hours.planned).to.equal(0);
    });

    it('still loads when the page asks for it, and does not start again by that', async () => {
      const hours = holdHours();
      const served = await serve(body(start));
      const info = await showLoaded<StandInfo>(
        html`<stand-info lang="en" refresh="3600" src=${served.url}></stand-info>`,
      );
      button(info, 'Pause updates').click();
      await updated(info);
      await served.answer(body({ ...start, stand: { name: 'Other stand' } }));
      await info.reload();
      await updated(info);
      expect(words(info)).to.contain('Other stand').and.contain('No longer updated.');
      expect(hours.planned).to.equal(0);
    });

    it('leaves the keyboard at the button', async () => {
      const { url } = await serve(body(start));
      const info = await showLoaded<StandInfo>(
        html`<stand-info lang="en" refresh="3600" src=${url}></stand-info>`,
      );
      button(info, 'Pause updates').focus();
      await press('Enter');
      await updated(info);
      expect(focused(info)).to.equal('Resume updates');
      await press(' ');
      await updated(info);
      expect(focused(info)).to.equal('Pause updates');
    });
  });
});
