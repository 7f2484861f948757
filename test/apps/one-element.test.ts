/** The smallest apps, built by Vite and by webpack, in the browser. Needs `npm run build:apps`. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import type { PressQuote } from '../../src/elements/press-quote.js';
import { serve } from '../support/feed-server.js';

const apps = '/.cache/apps';

/** webpack makes a script and no page. */
const pages = [
  { app: 'vite', tag: 'press-quote', page: `${apps}/vite/dist/index.html` },
  { app: 'vite-class', tag: 'own-quote', page: `${apps}/vite-class/dist/index.html` },
  { app: 'webpack', tag: 'press-quote', script: `${apps}/webpack/dist/main.js` },
  { app: 'webpack-class', tag: 'own-quote', script: `${apps}/webpack-class/dist/main.js` },
];

for (const { app, tag, page, script } of pages) {
  it(`The app ${app} shows <${tag}>, and defines no other element`, async () => {
    const { url } = await serve({
      body: JSON.stringify({ version: 1, quotes: [{ text: 'Words.', speaker: { name: 'Ada' } }] }),
    });
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title=${app}></iframe>`);
    const loaded = oneEvent(frame, 'load');
    if (page) frame.src = page;
    else frame.srcdoc = `<!doctype html><${tag}></${tag}><script src="${script!}"></script>`;
    await loaded;
    const element = frame.contentDocument!.querySelector<PressQuote>(tag)!;
    const shown = oneEvent(element, 'feed-load');
    element.src = url;
    await shown;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=person]')?.textContent).to.equal('Ada');
    const { customElements } = frame.contentWindow!;
    for (const other of ['exhibitor-list', 'stand-info', tag === 'own-quote' ? 'press-quote' : 'own-quote'])
      expect(customElements.get(other), other).to.equal(undefined);
  });
}
