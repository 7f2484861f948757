/** The page for frames and the script for the page around them, as built. Needs `npm run build`. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { embedBase } from '../support/embed.js';
import { serve } from '../support/feed-server.js';

const real = new URL('/feeds/sccon-2025.json', location.href).href;

/** A frame with these parameters, once what it shows is there. */
async function frameWith(parameters: Record<string, string>, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="stand" width="600" height="50"></iframe>`,
  );
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = oneEvent(frame, 'load');
  frame.src = `${embedBase}frame.html?${new URLSearchParams(parameters)}`;
  await loaded;
  return frame;
}

/** What the frame's page has in it, beside a script that the test server puts into every page. */
function contentOf(frame: HTMLIFrameElement): Partial<LitElement> & Element {
  const content = [...frame.contentDocument!.body.children].filter(({ localName }) => localName !== 'script');
  expect(content).to.have.length(1);
  return content[0]!;
}

/** What it shows, once it has loaded its feed. */
async function shown(frame: HTMLIFrameElement): Promise<Element> {
  const element = contentOf(frame);
  await element.updateComplete;
  if (element.shadowRoot?.querySelector('[aria-busy=true]')) await oneEvent(element, 'feed-load');
  await element.updateComplete;
  return element;
}

const textOf = ({ shadowRoot }: Element) => shadowRoot!.textContent.replace(/\s+/g, ' ');

/** The next height that a frame says. */
async function nextHeight(frame: HTMLIFrameElement): Promise<number> {
  for (;;) {
    const { source, data } = await oneEvent<MessageEvent<{ height: number }>>(window, 'message');
    if (source === frame.contentWindow) return data.height;
  }
}

describe('The frame', () => {
  it('shows the element of its address, with its attributes, in its language', async () => {
    const frame = await frameWith({
      element: 'exhibitor-list',
      src: real,
      lang: 'en',
      city: 'Leipzig',
      'heading-level': '4',
    });
    const element = await shown(frame);
    expect(element.localName).to.equal('exhibitor-list');
    expect(textOf(element)).to.contain('Beratungsraum').and.not.contain('KAPRION');
    expect(element.shadowRoot!.querySelector('h4')).to.not.equal(null);
    expect(frame.contentDocument!.documentElement.lang).to.equal('en');
  });

  it('takes a feed relative to its own address', async () => {
    const element = await shown(
      await frameWith({ element: 'stand-info', src: '../../../feeds/sccon-2025.json', lang: 'de' }),
    );
    expect(textOf(element)).to.contain('Halle 25, Stand 411');
  });

  it('passes on no attribute that the element does not listen to', async () => {
    const frame = await frameWith({
      element: 'stand-info',
      src: real,
      onclick: 'parent.hurt = 1',
      style: 'color: red',
      id: 'x',
      'json-ld': '',
    });
    const { attributes } = await shown(frame);
    expect([...attributes].map(({ name }) => name).sort()).to.deep.equal(['json-ld', 'src']);
  });

  for (const [lang, sentence] of [
    ['de', 'Angaben von https://example.org dürfen hier nicht gezeigt werden.'],
    ['en', 'Content of https://example.org may not be shown here.'],
  ] as const) {
    it(`says in words that it shows no feed of another server (${lang})`, async () => {
      const frame = await frameWith({ element: 'stand-info', src: 'https://example.org/feed.json', lang });
      const { defaultView } = frame.contentDocument!;
      expect(contentOf(frame).textContent).to.equal(sentence);
      const asked = defaultView!.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.filter((name) => name.includes('example.org'))).to.deep.equal([]);
    });
  }

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:null/1',
    'http://',
    '//example.org/a',
  ])
    it(`shows nothing of ${src}`, async () => {
      const content = contentOf(await frameWith({ element: 'stand-info', src, lang: 'en' }));
      expect(content.localName).to.equal('p');
      expect(content.textContent).to.contain('may not be shown here');
    });

  for (const element of ['', 'script', 'x-y', 'img src=x onerror=alert(1)'])
    it(`says in words that there is no element “${element}”`, async () => {
      const content = contentOf(await frameWith({ element, src: real, lang: 'en' }));
      expect(content.textContent).to.equal(`There is no element ${element}.`);
      expect(content.children).to.have.length(0);
    });

  it('has the look of a theme it knows, and of no other', async () => {
    const themed = (await frameWith({ element: 'stand-info', src: real, theme: 'saxony' })).contentDocument!;
    expect(themed.body.className).to.equal('stand-theme-saxony');
    const sheets = [...themed.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    expect(sheets.map(({ href }) => new URL(href).pathname)).to.include(`${embedBase}themes/saxony.css`);
    const plain = (await frameWith({ element: 'stand-info', src: real, theme: '../x' })).contentDocument!;
    expect(plain.body.className).to.equal('');
    expect(plain.querySelectorAll('link[rel=stylesheet]')).to.have.length(1);
  });

  for (const [scheme, colours] of [
    ['', 'light'],
    ['dark', 'dark'],
    ['auto', 'light dark'],
    ['x', 'light'],
  ] as const)
    it(`is ${colours} where its address says scheme=${scheme}, whatever the visitor prefers`, async () => {
      const frame = await frameWith({ element: 'stand-info', src: real, scheme });
      const { colorScheme } = frame.contentWindow!.getComputedStyle(frame.contentDocument!.documentElement);
      expect(colorScheme).to.equal(colours);
    });

  it('leads out of the frame with its links', async () => {
    const { contentDocument } = await frameWith({ element: 'stand-info', src: real });
    expect(contentDocument!.querySelector('base')!.target).to.equal('_top');
  });

  it('says how high its content is, and again when that changes', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="stand" width="600" height="50"></iframe>`,
    );
    const first = nextHeight(frame);
    frame.src = `${embedBase}frame.html?${new URLSearchParams({ element: 'stand-info', src: real, lang: 'de' })}`;
    expect(await first).to.be.above(0);
    await shown(frame);
    const height = () => frame.contentDocument!.documentElement.getBoundingClientRect().height;
    const wide = height();
    frame.width = '250';
    let said = 0;
    do said = await nextHeight(frame);
    while (said !== Math.ceil(height()) || said <= wide);
    expect(said).to.be.above(wide);
  });

  it('works in a sandbox with an origin', async () => {
    const sandbox = 'allow-scripts allow-same-origin';
    const frame = await frameWith({ element: 'stand-info', src: real, lang: 'de' }, sandbox);
    expect(textOf(await shown(frame))).to.contain('Halle 25, Stand 411');
  });

  it('works in a sandbox without an origin, where the feed allows everybody to read it', async function () {
    // There, WebKit takes `'self'` in the policy of a page for nobody, and lets no script of ours run.
    if (navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome')) this.skip();
    const text = await (await fetch(real)).text();
    const served = await serve({ body: text, headers: { 'access-control-allow-origin': '*' } });
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="stand" sandbox="allow-scripts" width="600" height="50"></iframe>`,
    );
    const parameters = new URLSearchParams({ element: 'exhibitor-list', src: served.url, lang: 'de' });
    let height = nextHeight(frame);
    frame.src = `${embedBase}frame.html?${parameters}`;
    // Eight exhibitors are higher than a sentence.
    while ((await height) < 400) height = nextHeight(frame);
    const [request] = await served.requests();
    expect(request!.headers['origin']).to.equal('null');
  });

  it('says so where its scripts may not run, instead of being blank', async () => {
    const frame = await frameWith({ element: 'stand-info', src: real }, 'allow-same-origin');
    const { body } = frame.contentDocument!;
    for (const animation of frame.contentDocument!.getAnimations()) animation.finish();
    expect(body.innerText.trim().split(/\n+/)).to.deep.equal([
      'Dieser Inhalt braucht JavaScript.',
      'This content needs JavaScript.',
    ]);
  });
});

describe('The script of the page around the frame', () => {
  /** A page with a frame and the script, as a site builder has it. */
  async function host(parameters: Record<string, string>, css = ''): Promise<HTMLIFrameElement> {
    const src = `${embedBase}frame.html?${new URLSearchParams(parameters)}`.replaceAll('&', '&amp;');
    const served = await serve({
      headers: {
        'content-type': 'text/html',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; frame-src 'self'; style-src 'unsafe-inline'",
      },
      body: `<!doctype html><title>host</title><style>${css}</style>
        <iframe title="stand" src="${src}" width="100%" height="100"></iframe>
        <iframe title="other" srcdoc="other" height="120"></iframe>
        <script src="${embedBase}frame-height.js" defer></script>`,
    });
    const page = await fixture<HTMLIFrameElement>(
      html`<iframe title="page" width="600" height="800"></iframe>`,
    );
    const loaded = oneEvent(page, 'load');
    page.src = served.url;
    await loaded;
    return page;
  }

  async function settledHeight(page: HTMLIFrameElement): Promise<void> {
    const [frame] = page.contentDocument!.querySelectorAll('iframe');
    await shown(frame!);
    const fits = () =>
      Math.abs(
        frame!.getBoundingClientRect().height -
          frame!.contentDocument!.documentElement.getBoundingClientRect().height,
      );
    while (fits() > 6) await new Promise((resume) => page.contentWindow!.requestAnimationFrame(resume));
  }

  it('makes the frame as high as its content, under a strict policy and over a style of the page', async () => {
    const page = await host({ element: 'exhibitor-list', src: real, lang: 'de' }, 'iframe { height: 77px }');
    await settledHeight(page);
    const [frame, other] = page.contentDocument!.querySelectorAll('iframe');
    expect(frame!.getBoundingClientRect().height).to.be.above(400);
    expect(other!.getBoundingClientRect().height).to.be.below(90);
  });

  it('makes it higher when the visitor opens something', async () => {
    const page = await host({ element: 'exhibitor-list', src: real, lang: 'de' });
    await settledHeight(page);
    const frame = page.contentDocument!.querySelector('iframe')!;
    const before = frame.getBoundingClientRect().height;
    const list = frame.contentDocument!.querySelector('exhibitor-list')!;
    list.shadowRoot!.querySelector<HTMLElement>('[part=summary]')!.click();
    await list.updateComplete;
    while (frame.getBoundingClientRect().height <= before)
      await new Promise((resume) => page.contentWindow!.requestAnimationFrame(resume));
    expect(frame.getBoundingClientRect().height).to.be.above(before);
  });

  it('believes no height that is none, and none of a frame that has gone elsewhere', async () => {
    const page = await host({ element: 'stand-info', src: real, lang: 'de' });
    await settledHeight(page);
    const view = page.contentWindow!;
    const [frame, other] = page.contentDocument!.querySelectorAll('iframe');
    const before = frame!.style.height;
    const told = (init: MessageEventInit) =>
      view.dispatchEvent(new (view as unknown as typeof window).MessageEvent('message', init));
    const type = 'stand-widgets:height';
    const source = frame!.contentWindow;
    for (const height of ['9', -1, NaN, null, {}, undefined])
      told({ data: { type, height }, source, origin: location.origin });
    told({ data: { type, height: 9 }, source, origin: 'https://example.org' });
    told({ data: { type, height: 9 }, source, origin: 'null' });
    told({ data: null, source, origin: location.origin });
    told({ data: 'stand-widgets:height', source, origin: location.origin });
    expect(frame!.style.height).to.equal(before);
    expect(other!.style.height).to.equal('');
    told({ data: { type, height: 1e9 }, source, origin: location.origin });
    expect(frame!.style.height).to.equal('30000px');
  });
});
