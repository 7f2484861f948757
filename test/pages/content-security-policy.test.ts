/** The built script under the policies that pages have: the elements work, or their fallback is what a visitor sees. */
import { expect, oneEvent } from '@open-wc/testing';

import { serveFolder } from '../support/feed-server.js';
import {
  classicScript,
  delivery,
  documentIn,
  elementsIn,
  everyElement,
  fallback,
  feed,
  logo,
  onPage,
  otherOrigin,
  recommended,
  script,
  shown,
  type HostPage,
  type HostPageOptions,
} from '../support/host-page.js';
import { isShown, operate, shownWords } from '../support/rendered.js';

const trusted = "require-trusted-types-for 'script'";
/** What the page's own lit does as it starts. */
const ownLit =
  '<script nonce="stand">trustedTypes.createPolicy("lit-html", { createHTML: (text) => text })</script>';

/** As the page names it: with a nonce, or with the hash of the file. */
const withNonce = (how: string) => scriptTag(how, 'nonce="stand"');
const withHash = (how: string) => scriptTag(how, `integrity="${integrity[how as 'module']}"`);

/** The hash of each file as it is built; the test runner itself would change it on its way. */
const integrity = await (async () => {
  const { url } = await serveFolder({ module: script, classic: classicScript });
  const hashOf = async (name: string) => {
    const digest = await crypto.subtle.digest('SHA-384', await (await fetch(url + name)).arrayBuffer());
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  };
  return { module: await hashOf('module'), classic: await hashOf('classic') };
})();

function scriptTag(how: string, attributes: string): string {
  return how === 'module'
    ? `<script type="module" src="stand-widgets.js" ${attributes}></script>`
    : `<script src="stand-widgets.classic.js" defer ${attributes}></script>`;
}

const csp = (policy: string) => ({ 'content-security-policy': policy });
const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** What a page has beside its script, where elements work, and what is reported all the same. */
const working: Record<string, HostPageOptions & { told?: string[]; tag?: (how: string) => string }> = {
  'no policy': {},
  self: { headers: csp("default-src 'self'") },
  'the recommended one': { headers: csp(recommended) },
  'the recommended one in a meta element': { head: meta(recommended) },
  'the recommended one in a header, a laxer one in a meta element': {
    headers: csp(recommended),
    head: meta("default-src 'self' https:"),
  },
  'two in one header': { headers: csp(`${recommended}, default-src 'self'`) },
  'everything shut that has nothing to do with it': {
    headers: csp(
      `${recommended}; base-uri 'none'; form-action 'none'; object-src 'none'; style-src 'none'; font-src 'none'; ` +
        "frame-src 'none'; worker-src 'none'; media-src 'none'; manifest-src 'none'; frame-ancestors 'self'",
    ),
  },
  'the laxest one': { headers: csp("default-src * data: blob: 'unsafe-inline' 'unsafe-eval'") },
  'the hash of the file': {
    headers: csp(
      `default-src 'none'; connect-src 'self'; img-src 'self'; script-src '${integrity.module}' '${integrity.classic}'`,
    ),
    tag: withHash,
  },
  'a nonce': {
    headers: csp("default-src 'none'; connect-src 'self'; img-src 'self'; script-src 'nonce-stand'"),
    tag: withNonce,
  },
  'strict-dynamic with a nonce': {
    headers: csp("script-src 'strict-dynamic' 'nonce-stand'; object-src 'none'; base-uri 'none'"),
    tag: withNonce,
  },
  'strict-dynamic, the script put in by a script with a nonce': {
    headers: csp("script-src 'strict-dynamic' 'nonce-stand'; object-src 'none'; base-uri 'none'"),
    tag: (how) => `<script nonce="stand">
      document.head.append(Object.assign(document.createElement('script'), ${
        how === 'module'
          ? "{ type: 'module', src: 'stand-widgets.js' }"
          : "{ src: 'stand-widgets.classic.js' }"
      }));
    </script>`,
  },
  'Trusted Types required, ours named': {
    headers: csp(`${recommended}; ${trusted}; trusted-types lit-html`),
  },
  'Trusted Types required, none named': { headers: csp(`${recommended}; ${trusted}`) },
  'Trusted Types required, a default policy of the page’s own': {
    headers: csp(
      `default-src 'self'; script-src 'self' 'nonce-stand'; ${trusted}; trusted-types default lit-html`,
    ),
    head: '<script nonce="stand">trustedTypes.createPolicy("default", { createHTML: (text) => text })</script>',
  },
  'Trusted Types required, a lit of the page’s own, and two of the name allowed': {
    headers: csp(
      `default-src 'self'; script-src 'self' 'nonce-stand'; ${trusted}; trusted-types lit-html 'allow-duplicates'`,
    ),
    head: ownLit,
  },
  'no policy of Trusted Types allowed, but none required': {
    headers: csp(`${recommended}; trusted-types 'none'`),
    told: ['trusted-types'],
  },
  'no pictures': { headers: csp("default-src 'self'; img-src 'none'"), told: ['img-src'] },
  'a strict one that only reports': {
    headers: { 'content-security-policy-report-only': "default-src 'none'" },
    told: ['connect-src (report only)', 'img-src (report only)', 'script-src-elem (report only)'],
  },
  'sandbox with scripts and origin': {
    headers: csp('sandbox allow-scripts allow-same-origin'),
  },
};

/** The same, where the fallback is what is seen. */
const blocked: typeof working = {
  'no scripts': { headers: csp("script-src 'none'"), told: ['script-src-elem'] },
  nothing: { headers: csp("default-src 'none'"), told: ['script-src-elem'] },
  'a sandbox without scripts': { headers: csp('sandbox allow-same-origin') },
  'another hash': {
    headers: csp("script-src 'sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'"),
    tag: withHash,
    told: ['script-src-elem'],
  },
  'another nonce': { headers: csp("script-src 'nonce-other'"), tag: withNonce, told: ['script-src-elem'] },
  'the recommended one in a header, a stricter one in a meta element': {
    headers: csp(recommended),
    head: meta("script-src 'none'"),
    told: ['script-src-elem'],
  },
  'Trusted Types required, none allowed': {
    headers: csp(`${recommended}; ${trusted}; trusted-types 'none'`),
    told: ['require-trusted-types-for', 'trusted-types'],
  },
  'Trusted Types required, a lit of the page’s own, and one of the name allowed': {
    headers: csp(`default-src 'self'; script-src 'self' 'nonce-stand'; ${trusted}; trusted-types lit-html`),
    head: ownLit,
    told: ['require-trusted-types-for', 'trusted-types'],
  },
  'Trusted Types required, another named': {
    headers: csp(`${recommended}; ${trusted}; trusted-types other`),
    told: ['require-trusted-types-for', 'trusted-types'],
  },
};

/** What was reported until now, each directive once. Reports are told late, but before the answer to a request. */
async function told(page: HostPage): Promise<string[]> {
  await page.folder.requests();
  return [...new Set(page.violations)].sort();
}

describe('Under a Content Security Policy', () => {
  for (const how of delivery) {
    for (const [name, { told: reports = [], tag, ...options }] of Object.entries(working)) {
      it(`with ${name}, elements work: ${how}`, async () => {
        await onPage({ script: tag?.(how) ?? how, ...options }, async (page) => {
          const [element] = await shown(page);
          expect(shownWords(element!)).to.contain('8 Aussteller');
          expect(await told(page)).to.deep.equal(reports);
        });
      });
    }

    for (const [name, { told: reports = [], tag, ...options }] of Object.entries(blocked)) {
      it(`with ${name}, the fallback is seen: ${how}`, async () => {
        await onPage({ script: tag?.(how) ?? how, ...options }, async (page) => {
          await page.complete;
          expect(isShown(documentIn(page).querySelector('exhibitor-list a'))).to.equal(true);
          expect(elementsIn(page)[0]!.shadowRoot === null).to.equal(true);
          // Not every engine reports all of it.
          expect(reports).to.include.members(await told(page));
        });
      });
    }
  }

  it('with strict-dynamic and no nonce, the fallback is seen, or the content where an engine lets it through', async () => {
    for (const how of delivery) {
      const headers = csp("script-src 'strict-dynamic' 'nonce-stand'");
      await onPage({ script: how, headers }, async (page) => {
        await page.complete;
        const [element] = elementsIn(page);
        if (element!.shadowRoot) expect(shownWords((await shown(page))[0]!)).to.contain('8 Aussteller');
        else expect(isShown(element!.querySelector('a'))).to.equal(true);
      });
    }
  });

  it('with no connections, the fallback is seen and the reason why', async () => {
    const headers = csp("default-src 'self'; connect-src 'none'");
    await onPage({ headers }, async (page) => {
      await page.event('feed-error');
      const [element] = elementsIn(page);
      await element!.updateComplete;
      expect(isShown(element!.querySelector('a'))).to.equal(true);
      expect(shownWords(element!)).to.contain('Die Angaben können gerade nicht geladen werden.');
      expect(await told(page)).to.deep.equal(['connect-src']);
    });
  });

  describe('the recommended one', () => {
    const all = `${everyElement}
      <div data-stand-widget="exhibitor-list" data-src="feed">${fallback}</div>`;

    for (const how of delivery) {
      it(`lets every element show and do what it can, and reports nothing: ${how}`, async () => {
        await onPage({ script: how, headers: csp(recommended), body: all }, async (page) => {
          const elements = await shown(page);
          expect(elements).to.have.length(7);
          for (const element of elements) expect(shownWords(element)).to.not.equal('');
          await operate(elements[0]!);
          // Reports come in the order of what they report: this one after all others.
          const document = documentIn(page);
          const reported = oneEvent(page.frame.contentWindow!, 'securitypolicyviolation');
          document.body.append(document.createElement('style'));
          await reported;
          expect(page.violations).to.deep.equal(['style-src-elem']);
        });
      });
    }

    it('lets a feed and its pictures come from an origin that it names', async () => {
      const elsewhere = await serveFolder({ feed, 'logo.svg': logo });
      const address = elsewhere.url.replace(location.origin, otherOrigin);
      const options = {
        body: `<exhibitor-list src="${address}feed">${fallback}</exhibitor-list>`,
        headers: csp(
          `${recommended} ${otherOrigin}; connect-src ${otherOrigin}`.replace("connect-src 'self'; ", ''),
        ),
        // The feed’s own origin: all its pictures are allowed.
        allow: [otherOrigin],
      };
      await onPage(options, async (page) => {
        const [element] = await shown(page);
        expect(shownWords(element!)).to.contain('8 Aussteller');
        expect(await told(page)).to.deep.equal([]);
        const requests = await elsewhere.requests();
        expect(requests.map(({ path }) => path.replace(/.*\//, ''))).to.deep.equal(['feed', 'logo.svg']);
        for (const { headers } of requests) expect(headers['referer']).to.equal(undefined);
      });
    });

    it('keeps a feed away that it does not name, and the fallback is seen', async () => {
      const elsewhere = await serveFolder({ feed });
      const address = elsewhere.url.replace(location.origin, otherOrigin);
      const body = `<exhibitor-list src="${address}feed">${fallback}</exhibitor-list>`;
      await onPage({ body, headers: csp(recommended) }, async (page) => {
        await page.event('feed-error');
        const [element] = elementsIn(page);
        await element!.updateComplete;
        expect(isShown(element!.querySelector('a'))).to.equal(true);
        expect(await elsewhere.requests()).to.deep.equal([]);
      });
    });
  });
});
