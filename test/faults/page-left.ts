/** Pages that a visitor leaves, for good or for a while: real ones, since the page of a test cannot be left. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { serveFolder } from '../support/feed-server.js';
import { watchPage } from '../support/watch-page.js';
import { documentAnswer, heldBack, windowOf } from '../support/watched-page.js';
import { engine, good, type Stage } from './stage.js';

const elements = `
  <stand-info src="feed" refresh="10"></stand-info>
  <exhibitor-list src="feed" refresh="10"></exhibitor-list>
  <exhibitor-card src="feed" refresh="10" exhibitor="a"></exhibitor-card>
  <event-agenda src="feed" refresh="10"></event-agenda>
  <press-quote src="feed" refresh="10"></press-quote>
  <press-release src="feed" refresh="10"></press-release>`;

const pageOf = (script: string) => `<!doctype html><html lang="en"><title>Page</title>
  <script type="module">${script}</script>
  <script type="module" src="/src/define.ts"></script>
  ${elements}`;

/** The frame of a page goes away while its feed is on its way. */
export async function leftForGood(stage: Stage): Promise<string> {
  const html = pageOf('');
  const folder = await serveFolder({
    page: heldBack(html),
    feed: { ...good('second edition'), hang: 'body' },
  });
  const frame = document.createElement('iframe');
  frame.src = `${folder.url}page`;
  frame.title = 'page';
  stage.page.page.append(frame);
  const view = await windowOf(frame);
  const findings: string[] = [];
  watchPage(view, (finding) => findings.push(finding));
  const toldOf: string[] = [];
  for (const type of ['feed-load', 'feed-error']) view.addEventListener(type, () => toldOf.push(type));
  await folder.answer('page', documentAnswer(html));
  const feedRequest = async () => (await folder.requests()).find(({ path }) => path.endsWith('/feed'));
  while (!(await feedRequest()));
  frame.src = 'about:blank';
  while ((await feedRequest())!.sent === undefined);
  frame.remove();
  expect([...findings, ...toldOf]).to.deep.equal([]);
  stage.page.ask(stage.url);
  await stage.told(1);
  return 'nothing is told; the request is given up';
}

/** What a page tells of itself after it was left, and shown again. */
interface Report {
  /** Whether it is the same page as before, and not loaded anew. */
  readonly persisted: boolean;
  /** What each element was told, by name. */
  readonly told: Readonly<Record<string, readonly string[]>>;
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
  readonly text: string;
}

/** Leaves when all have their first feed, and reports when all have another after the return; an hour has passed. */
const leaving = `
  const told = {}, errors = [];
  let persisted = false;
  const all = (count) => Object.values(told).filter(({ length }) => length >= count).length === 6;
  const shown = new Promise((resolve) => addEventListener('load', () => setTimeout(resolve)));
  for (const type of ['feed-load', 'feed-error']) addEventListener(type, ({ target }) => {
    (told[target.localName] ??= []).push(type);
    if (all(2)) setTimeout(report);
    else if (all(1) && !persisted) shown.then(() => location.href = 'elsewhere');
  });
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, () => errors.push(type));
  addEventListener('pagehide', () => {
    const { now } = Date;
    Date.now = () => now() + 3_600_000;
  });
  addEventListener('pageshow', (event) => {
    persisted = event.persisted;
    if (!persisted && performance.getEntriesByType('navigation')[0].type === 'back_forward') report();
  });
  function report() {
    const text = [...document.querySelectorAll('[src=feed]')].map((one) => one.shadowRoot?.textContent).join();
    fetch('report?' + encodeURIComponent(JSON.stringify({ persisted, told, errors, text })));
  }`;

const returning = `<!doctype html><title>Elsewhere</title>
  <script>addEventListener('load', () => setTimeout(() => history.back()))</script>`;

/** The page goes into the cache of the browser, and comes out of it when its data are old. */
export async function leftForAWhile(stage: Stage): Promise<string> {
  const folder = await serveFolder({
    page: documentAnswer(pageOf(leaving)),
    elsewhere: documentAnswer(returning),
    feed: { ...good('first edition'), then: good('second edition') },
    report: { status: 204 },
  });
  await executeServerCommand('open-tab', `${folder.url}page`);
  let query: string | undefined;
  while (query === undefined) {
    const request = (await folder.requests()).find(({ path }) => path.includes('/report?'));
    query = request?.path.split('?')[1];
  }
  await executeServerCommand('close-tabs');
  const { persisted, told, errors, text } = JSON.parse(decodeURIComponent(query)) as Report;
  expect(persisted, `kept by ${engine}`).to.equal(true);
  expect(errors).to.deep.equal([]);
  for (const events of Object.values(told)) expect(events).to.deep.equal(['feed-load', 'feed-load']);
  expect(text).to.contain('of the second edition').and.not.contain('of the first edition');
  // What has happened in the other tab is none of this one's business.
  expect(stage.history).to.deep.equal([]);
  return 'all of it; then the feed';
}
