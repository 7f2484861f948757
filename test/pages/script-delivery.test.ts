/** The built script on its way to the page: late, never, twice, in two versions. */
import { expect } from '@open-wc/testing';

import type { Answer } from '../support/feed-server.js';
import { serveFolder } from '../support/feed-server.js';
import {
  classicScript,
  delivery,
  documentIn,
  elementsIn,
  list,
  onPage,
  script,
  shown,
  type HostPage,
  type HostPageOptions,
} from '../support/host-page.js';
import { isShown, shownWords } from '../support/rendered.js';
import { until } from '../support/until.js';

const twin = '<div data-stand-widget="exhibitor-list" data-src="feed"><a href="a.html">Aussteller</a></div>';
const module = '<script type="module" src="stand-widgets.js"></script>';
const classic = '<script src="stand-widgets.classic.js"></script>';

/** Another version of the script, which says something else in one place. */
async function otherVersion(): Promise<Answer> {
  const { url } = await serveFolder({ script: classicScript });
  const text = await (await fetch(`${url}script`)).text();
  const other = text.replace('Kacheln', 'Kacheln von früher');
  expect(other).to.not.equal(text);
  return { body: other, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
}

function expectFallback(page: HostPage): void {
  const links = [...documentIn(page).querySelectorAll('main a')];
  expect(links.length).to.be.above(0);
  for (const link of links) expect(isShown(link)).to.equal(true);
}

async function expectContent(page: HostPage): Promise<void> {
  for (const element of await shown(page)) expect(shownWords(element)).to.contain('8 Aussteller');
  expect([...documentIn(page).querySelectorAll('main a')].some(isShown)).to.equal(false);
}

describe('The script on its way to the page', () => {
  const failures: Record<string, HostPageOptions> = {
    'in a page without JavaScript': { sandbox: 'allow-same-origin' },
    'when it is not found': { files: { 'stand-widgets.js': { status: 404 } } },
    'when a page of words comes in its place': {
      files: { 'stand-widgets.js': { body: '<h1>Fehler</h1>', headers: { 'content-type': 'text/html' } } },
    },
    'when its server hangs up': { files: { 'stand-widgets.js': { drop: true } } },
    'when it is not what integrity says': {
      script: module.replace('src', `integrity="sha384-${'A'.repeat(64)}" src`),
    },
    'when the page is for browsers without modules': {
      script: '<script nomodule src="stand-widgets.classic.js"></script>',
    },
  };

  for (const [name, options] of Object.entries(failures)) {
    it(`leaves the fallback to be seen ${name}`, async () => {
      await onPage({ body: list + twin, ...options }, async (page) => {
        await page.complete;
        expectFallback(page);
        for (const element of elementsIn(page)) expect(element.shadowRoot === null).to.equal(true);
      });
    });
  }

  for (const how of delivery) {
    it(`may be late: until then the fallback is seen, then the content (${how})`, async () => {
      const file = how === 'module' ? 'stand-widgets.js' : 'stand-widgets.classic.js';
      const answer = how === 'module' ? script : classicScript;
      const files = { [file]: { ...answer, hang: 'headers' } as Answer };
      // Asynchronous: what is deferred is waited for in any case.
      const tag = `<script async ${how === 'module' ? 'type="module"' : ''} src="${file}"></script>`;
      await onPage({ body: list + twin, script: tag, files }, async (page) => {
        await until(() => documentIn(page).readyState !== 'loading');
        expectFallback(page);
        await page.folder.answer(file, answer);
        await expectContent(page);
        expect(elementsIn(page)).to.have.length(2);
      });
    });
  }

  const places: Record<string, HostPageOptions> = {
    'a classic script in the head': { script: classic, body: list + twin },
    'a classic script at the end': { script: '', body: list + twin + classic },
    'a module at the end': { script: '', body: list + twin + module },
    'put in by another script': {
      script: '',
      body: `${list}${twin}<script>
        const script = document.createElement('script');
        script.src = 'stand-widgets.classic.js';
        document.body.append(script);
      </script>`,
    },
  };

  for (const [name, options] of Object.entries(places)) {
    it(`may be ${name}`, async () => {
      await onPage(options, async (page) => {
        await expectContent(page);
        expect(elementsIn(page)).to.have.length(2);
        expect(page.warnings).to.deep.equal([]);
      });
    });
  }

  const twice: Record<string, HostPageOptions> = {
    'twice as a module': {
      script: `${module}<script type="module" src="again.js"></script>`,
      files: { 'again.js': script },
    },
    'twice as a classic script': { script: classic + classic },
    'as a classic script and as a module': { script: classic + module },
    'as a module and as a classic script': { script: module + classic },
  };

  for (const [name, options] of Object.entries(twice)) {
    it(`may be there ${name}: the first copy works, the second one says a word`, async () => {
      await onPage({ body: list + twin, ...options }, async (page) => {
        await expectContent(page);
        expect(elementsIn(page), 'one element in the place of its twin').to.have.length(2);
        expect(page.warnings).to.have.length(1);
        expect(page.warnings[0]).to.contain('already on this page').and.contain('<exhibitor-list>');
      });
    });
  }

  it('may be there once in an older version and once in a newer one: the first works, whichever it is', async () => {
    const other = '<script src="other.js"></script>';
    const files = { 'other.js': await otherVersion() };
    for (const [order, seen] of [
      [other + classic, true],
      [classic + other, false],
      [module + other, true],
      [other + module, true],
    ] as const) {
      await onPage({ body: list + twin, script: order, files }, async (page) => {
        await expectContent(page);
        expect(elementsIn(page)).to.have.length(2);
        for (const element of elementsIn(page))
          expect(element.shadowRoot!.textContent.includes('Kacheln von früher')).to.equal(seen);
        expect(page.warnings).to.have.length(1);
      });
    }
  });
});
