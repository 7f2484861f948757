/** What happens to a page or to its feed over time, at each moment that matters. */
import { expect, html, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { sourceLimits } from '../../src/feed/feed-source.js';
import { serve } from '../support/feed-server.js';
import { button } from '../support/page.js';
import { stub } from '../support/stubs.js';
import { until } from '../support/until.js';
import { groups } from './faults.js';
import { leftForGood, leftForAWhile } from './page-left.js';
import { engine, good, Stage } from './stage.js';

const second = good('second edition');

/** Plays one of the faults, and says what visitors see of it. */
type Scenario = (stage: Stage) => Promise<string>;

const scenarios: Readonly<Record<string, Scenario>> = {
  'Bad, then good': async (stage) => {
    const { page, served, phase } = stage;
    const before = page.words;
    await served.answer({ status: 404 });
    stage.ask();
    await stage.told(1);
    const shown = expectFailure(stage, 'http', before);
    await served.answer(second);
    if (phase === 'first') button(page.elements[3]!, 'Try again').click();
    else stage.ask();
    await stage.told(2);
    page.expectEdition('second edition');
    expect(stage.history).to.deep.equal(['http', 'feed-load']);
    return `${shown}; then the feed`;
  },

  'Good, bad, good, bad …': async (stage) => {
    const { page, served } = stage;
    const history: string[] = [];
    for (let round = 1; round <= 5; round++) {
      const before = page.words;
      await served.answer({ status: 500 + round });
      stage.ask();
      await stage.told(history.push('http'));
      page.expectStale(before);
      await served.answer(good(`edition after failure ${round}`));
      stage.ask();
      await stage.told(history.push('feed-load'));
      page.expectEdition(`edition after failure ${round}`);
    }
    expect(stage.history).to.deep.equal(history);
    return 'each time all of it, and how old it is; then the feed';
  },

  'The device offline, and back': async (stage) => {
    const { page, served } = stage;
    const before = page.words;
    // Said before, since the test is cut off, too.
    await served.answer(engine === 'WebKit' ? { refuse: true } : second);
    const comeBack = await goOffline();
    stage.ask();
    await stage.told(1);
    const shown = expectFailure(stage, 'offline', before);
    if (engine === 'WebKit') await served.answer(second);
    await comeBack();
    await stage.told(2);
    page.expectEdition('second edition');
    expect(stage.history).to.deep.equal(['offline', 'feed-load']);
    return `${shown}; then the feed`;
  },

  'Elements removed while they wait': async (stage) => {
    await stage.served.answer({ hang: 'headers' });
    stage.ask();
    await stage.asked();
    return await expectGivenUp(stage);
  },

  'Elements removed in the middle of the answer': async (stage) => {
    await stage.served.answer({ ...second, hang: 'body' });
    stage.ask();
    await stage.answered();
    return await expectGivenUp(stage);
  },

  'Elements removed between two tries': async (stage) => {
    const pass = holdPause();
    await stage.served.answer({ status: 503 });
    stage.ask();
    await until(() => pass.length > 0);
    return await expectGivenUp(stage, pass);
  },

  'Elements moved while they wait': async (stage) => {
    await stage.served.answer({ hang: 'headers' });
    stage.ask();
    await stage.asked();
    return await expectFollowed(stage);
  },

  'Elements moved in the middle of the answer': async (stage) => {
    await stage.served.answer({ ...second, hang: 'body' });
    stage.ask();
    await stage.answered();
    return await expectFollowed(stage);
  },

  'Elements put back when the server fails': async (stage) => {
    const { page, served } = stage;
    const before = page.words;
    page.page.remove();
    await page.settled();
    await served.answer({ status: 503 });
    await fixture(html`<div>${page.page}</div>`);
    await stage.told(1);
    return expectFailure(stage, 'http', before);
  },

  'Another feed asked for in the middle of the answer': async (stage) => {
    const { page, served } = stage;
    await served.answer({ ...second, hang: 'body' });
    stage.ask();
    await stage.answered();
    page.ask((await serve(good('other feed'))).url);
    await stage.told(1);
    await stage.givenUp();
    page.expectEdition('other feed');
    expect(stage.history).to.deep.equal(['feed-load']);
    return 'the other feed';
  },

  'The server fails while the page refreshes': async (stage) => {
    const { page, served } = stage;
    stub(sourceLimits, 'refresh', 0.01);
    for (const element of page.elements) element.refresh = 0.01;
    await page.settled();
    const before = page.words;
    await served.answer({ status: 404, then: { hang: 'headers' } });
    await stage.told(1);
    page.expectStale(before);
    await served.answer({ ...second, then: { hang: 'headers' } });
    await stage.told(2);
    for (const element of page.elements) element.refresh = 0;
    await page.settled();
    page.expectEdition('second edition');
    expect(stage.history).to.deep.equal(['http', 'feed-load']);
    return 'all of it, and how old it is; then the feed';
  },

  'The page hidden when a refresh is due': async (stage) => {
    const { page, served } = stage;
    show(false);
    stub(sourceLimits, 'refresh', 0.01);
    for (const element of page.elements) element.refresh = 0.01;
    await served.answer(second);
    await page.settled();
    // Longer than until the next refresh.
    for (let trip = 0; trip < 3; trip++) await served.requests();
    expect(stage.tries, 'while it is hidden').to.equal(0);
    await served.answer({ ...second, then: { hang: 'headers' } });
    show(true);
    await stage.told(1);
    for (const element of page.elements) element.refresh = 0;
    await page.settled();
    page.expectEdition('second edition');
    return 'nothing new while it is hidden; then the feed';
  },

  'The page left in the middle of the answer': leftForGood,
  'The page left and shown again (back-forward cache)': leftForAWhile,
};

describe(`${groups.circumstances.title}:`, () => {
  for (const fault of groups.circumstances.faults) {
    for (const phase of fault.phases ?? (['first', 'after'] as const)) {
      it(`${fault.name}, ${phase === 'first' ? 'at first' : 'after good data'}`, async () => {
        const at = engine === 'WebKit' && fault.name.includes('offline') ? 'a port of its own' : fault.at;
        const stage = await Stage.set(phase, { ...fault, at });
        const shown = await scenarios[fault.name]!(stage);
        stage.page.expectQuiet();
        const code = stage.history.find((event) => event !== 'feed-load');
        await stage.record({ shown, code });
      });
    }
  }
});

/** Fails unless all show what is to be seen of a failure, at first or after good data. Says what that is. */
function expectFailure({ page, phase }: Stage, code: string, before: readonly string[]): string {
  if (phase === 'first') return `fallback, “${page.expectFallback(code)}”`;
  page.expectStale(before);
  return 'all of it, and how old it is';
}

/**
 * Removes the elements. Fails unless the browser lets go of the request, and nobody hears of it; and unless they load
 * anew when they come back.
 */
async function expectGivenUp(stage: Stage, pass: readonly (() => void)[] = []): Promise<string> {
  const { page, served, warnings } = stage;
  const before = page.words;
  const done = page.elements[0]!.reload();
  page.page.remove();
  for (const end of pass) end();
  await done;
  await stage.givenUp();
  expect(stage.tries).to.equal(1);
  expect(stage.history).to.deep.equal([]);
  expect(warnings).to.deep.equal([]);
  expect(page.words).to.deep.equal(before);
  await served.answer(second);
  await fixture(html`<main>${page.page}</main>`);
  await stage.told(1);
  page.expectEdition('second edition');
  expect(stage.history).to.deep.equal(['feed-load']);
  return 'nothing is told; the feed, once they are back';
}

/** Holds back what comes after the pause between two tries. */
function holdPause(): (() => void)[] {
  const held: (() => void)[] = [];
  const { setTimeout } = globalThis;
  stub(sourceLimits, 'pause', 50_000);
  // Longer, since nobody would wait for such a pause.
  stub(sourceLimits, 'firstByte', 100_000);
  stub(globalThis, 'setTimeout', ((then: () => void, pause: number) =>
    pause >= 25_000 && pause <= 50_000 ? held.push(then) : setTimeout(then, pause)) as never);
  return held;
}

/** Moves the elements. Fails unless they get the answer at their new place, without asking again. */
async function expectFollowed(stage: Stage): Promise<string> {
  const { page, served } = stage;
  const place = await fixture(html`<main></main>`);
  place.append(page.page);
  await served.answer(second);
  await stage.told(1);
  page.expectEdition('second edition');
  expect(stage.history).to.deep.equal(['feed-load']);
  expect(stage.tries).to.equal(1);
  return 'the feed';
}

/** Cuts the page off from the network. Returns how it comes back, which the browser itself tells the page. */
async function goOffline(): Promise<() => Promise<unknown>> {
  if (engine === 'WebKit') {
    stub(navigator, 'onLine', false);
    return () => {
      stub(navigator, 'onLine', true);
      return Promise.resolve(dispatchEvent(new Event('online')));
    };
  }
  const offline = new Promise((resolve) => addEventListener('offline', resolve, { once: true }));
  // Not awaited: the answer may come only when the page is back.
  void executeServerCommand<boolean, undefined>('cut-off');
  await offline;
  return async () => {
    const online = new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    Object.assign(globalThis, { backOnline: true });
    await online;
    Object.assign(globalThis, { backOnline: false });
  };
}

/** Hides the page, or shows it again; no browser does that for a test. */
function show(visible: boolean): void {
  stub(document, 'hidden', !visible);
  document.dispatchEvent(new Event('visibilitychange'));
}
