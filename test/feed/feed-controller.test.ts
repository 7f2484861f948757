/** What an element does about its feed as it comes, goes and is given another one. */
import { expect, fixture, html } from '@open-wc/testing';

import type { StandInfo } from '../../src/elements/stand-info.js';
import { FeedController } from '../../src/feed/feed-controller.js';
import { FeedSource } from '../../src/feed/feed-source.js';
import { afterEvent, showLoaded, updated, words } from '../support/page.js';
import { quietConsole, stubFetch } from '../support/stubs.js';

const feed = (name: string) => ({ version: 1, stand: { name } });
const answer = (name: string) => () => new Response(JSON.stringify(feed(name)));

describe('An element with a feed', () => {
  for (const [what, event, data] of [
    ['a load', 'feed-load', feed('Stand')],
    ['a failure', 'feed-error', { strange: true }],
  ] as const) {
    it(`lets the page hear of ${what} from inside a shadow root`, async () => {
      quietConsole();
      const host = await fixture(html`<div></div>`);
      const element = document.createElement('stand-info');
      const heard: EventTarget[] = [];
      host.addEventListener(event, (happened) => heard.push(happened.target!));
      await afterEvent(element, event, () => {
        Object.assign(element, { feed: data });
        host.attachShadow({ mode: 'open' }).append(element);
      });
      expect(heard).to.deep.equal([host]);
    });
  }

  it('asks for nothing while it is not on the page', async () => {
    const asked = stubFetch(answer('A'), answer('B'));
    const element = await showLoaded<StandInfo>(html`<stand-info src="https://feed.example/a"></stand-info>`);
    const parent = element.parentElement!;
    element.remove();
    element.src = 'https://feed.example/b';
    await updated(element);
    expect(asked).to.deep.equal(['https://feed.example/a']);
    await afterEvent(element, 'feed-load', () => parent.append(element));
    expect(asked).to.deep.equal(['https://feed.example/a', 'https://feed.example/b']);
    expect(words(element)).to.contain('B');
  });

  it('does not read its data again when it is moved', async () => {
    const element = await showLoaded<StandInfo>(html`<stand-info .feed=${feed('A')}></stand-info>`);
    const parent = element.parentElement!;
    let loads = 0;
    element.addEventListener('feed-load', () => loads++);
    element.remove();
    parent.append(element);
    await updated(element);
    expect(loads).to.equal(0);
    expect(words(element)).to.contain('A');
  });
});

describe('What keeps the feed of an element', () => {
  /** An element as far as its feed is concerned. */
  function hostOf(wish: { src?: string; feed?: unknown }) {
    const host = {
      refresh: 0,
      ...wish,
      updates: 0,
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => {
        host.updates++;
      },
      updateComplete: Promise.resolve(true),
    };
    const states: string[] = [];
    const controller = new FeedController(host, ({ status }) => states.push(status));
    return { host, controller, states };
  }

  it('has nothing to reload or to pause where there is no address', async () => {
    const { controller } = hostOf({});
    controller.hostConnected();
    controller.pause(true);
    await controller.reload();
    expect(controller).to.include({ reloadable: false, paused: false });
    controller.feedChanged();
    expect(controller.state).to.deep.equal({ status: 'idle' });
  });

  it('asks for nothing where the address is empty', () => {
    const asked = stubFetch(answer('A'));
    const { controller, states } = hostOf({ src: '' });
    controller.hostConnected();
    expect(asked).to.deep.equal([]);
    expect(states).to.deep.equal([]);
    expect(controller.state).to.deep.equal({ status: 'idle' });
  });

  for (const src of ['xhttp://feed.example/', 'httpx://feed.example/', 'https://[', 'javascript:alert(1)']) {
    it(`fails where the address is ${src}, and says so to the page`, () => {
      const warnings = quietConsole();
      const { host, controller, states } = hostOf({ src });
      controller.hostConnected();
      expect(states).to.deep.equal(['failed']);
      expect(controller.state).to.have.property('status', 'failed');
      expect(controller.state)
        .to.have.property('error')
        .that.includes({ code: 'invalid-src', name: 'FeedError' });
      expect(host.updates).to.equal(1);
      expect(warnings.join()).to.contain(src);
    });
  }

  it('has none any more where the page takes it away', () => {
    const { host, controller, states } = hostOf({ feed: feed('A') });
    controller.hostConnected();
    host.feed = undefined;
    controller.hostUpdate();
    expect(states).to.deep.equal(['ready', 'idle']);
    expect(controller.state).to.deep.equal({ status: 'idle' });
  });

  it('lets go of the address that it had before', async () => {
    stubFetch(answer('A'), answer('B'));
    const { host, controller } = hostOf({ src: 'https://feed.example/a' });
    controller.hostConnected();
    const before = FeedSource.at('https://feed.example/a');
    host.src = 'https://feed.example/b';
    controller.hostUpdate();
    await Promise.resolve();
    expect(FeedSource.at('https://feed.example/a')).to.not.equal(before);
    controller.hostDisconnected();
  });

  it('loads anew where the page gives back the address that it took away', async () => {
    stubFetch(answer('A'));
    const { host, controller } = hostOf({ src: 'https://feed.example/a' });
    controller.hostConnected();
    host.src = '';
    controller.hostUpdate();
    await Promise.resolve();
    host.src = 'https://feed.example/a';
    controller.hostUpdate();
    expect(controller.state).to.deep.equal({ status: 'loading' });
    controller.hostDisconnected();
  });

  it('shows what others have loaded while its element was away', async () => {
    stubFetch(answer('A'), answer('B'));
    const src = 'https://feed.example/a';
    const [first, second] = [hostOf({ src }), hostOf({ src })];
    for (const { controller } of [first, second]) controller.hostConnected();
    await first.controller.reload();
    first.controller.hostDisconnected();
    await second.controller.reload();
    first.controller.hostConnected();
    expect(first.controller.state).to.equal(second.controller.state);
    expect(first.controller.state).to.have.nested.property('feed.stand.name', 'B');
    for (const { controller } of [first, second]) controller.hostDisconnected();
  });

  it('tells nobody again what it has told before', async () => {
    quietConsole();
    stubFetch(() => new Response('', { status: 404 }));
    const { controller, states } = hostOf({ src: 'https://feed.example/a' });
    controller.hostConnected();
    await controller.reload();
    controller.pause(true);
    expect(controller.paused).to.equal(true);
    expect(states).to.deep.equal(['loading', 'failed']);
    controller.hostDisconnected();
  });
});
