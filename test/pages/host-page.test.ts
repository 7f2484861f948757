/** What every test of this folder relies on: that a page which does what it must not is told on. */
import { expect } from '@open-wc/testing';

import { list, logo, onPage, otherOrigin, shown } from '../support/host-page.js';

const bad: Record<string, [code: string, finding: string]> = {
  'reads a cookie': ['document.cookie', 'read cookie'],
  'sets a cookie': ['document.cookie = "a=b"', 'wrote cookie'],
  'looks into its storage': ['localStorage', 'read localStorage'],
  'looks into the storage of its session': ['sessionStorage', 'read sessionStorage'],
  'opens a database': ['indexedDB', 'read indexedDB'],
  'opens a cache': ['caches', 'read caches'],
  'sends a beacon': ['navigator.sendBeacon', 'read sendBeacon'],
  'opens a socket': ['window.WebSocket', 'read WebSocket'],
  throws: ['throw new Error("away")', 'error: '],
  'forgets a promise': ['Promise.reject(new Error("away"))', 'rejection: Error: away'],
};

const picture = (address: string) => `<img src="${address}" alt="">`;

describe('A page that does what it must not', () => {
  for (const [name, [code, finding]] of Object.entries(bad)) {
    it(`is told on when it ${name}`, async () => {
      const findings: string[] = [];
      const head = `<script>${code}</script>`;
      const refused = onPage({ head }, async (page) => {
        await shown(page);
        findings.push(...page.findings);
      });
      expect(await refused.then(() => 'passed', String)).to.contain('what must not happen');
      expect(findings).to.have.length(1);
      expect(findings[0]).to.contain(finding);
    });
  }

  const requests: Record<string, [body: string, finding: RegExp]> = {
    'asks its own server for more': [picture('more.png'), /asked for more\.png/],
    'asks somebody else': [
      picture(`${otherOrigin}/served/elsewhere/count.gif`),
      /asked for http.*count\.gif/,
    ],
    'tells where it is': [picture('logo.svg'), /told logo\.svg where it was/],
  };

  for (const [name, [body, finding]] of Object.entries(requests)) {
    it(`is told on when it ${name}`, async () => {
      const refused = onPage({ script: '', body }, async (page) => page.complete);
      // The message names only how many; what they are is in what the assertion compared.
      const error: unknown = await refused.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect((error as { actual: string[] }).actual.join('\n')).to.match(finding);
    });
  }

  it('is left alone when it does not', async () => {
    // By a script: what it sees ahead of its parser, Firefox may load twice.
    const body = `<script>
      document.body.append(Object.assign(new Image(), { referrerPolicy: 'no-referrer', src: 'logo.svg' }));
    </script>`;
    await onPage({ script: '', body, files: { 'logo.svg': logo } }, async (page) => page.complete);
  });
});

describe('A page whose end comes late', () => {
  it('is looked at as a whole', async () => {
    const head = '<script src="stand-widgets.classic.js"></script>';
    const body = `${list}<script src="late.js"></script><stand-info src="feed"></stand-info>`;
    await onPage({ head, script: '', body, files: { 'late.js': { hang: 'headers' } } }, async (page) => {
      const looking = shown(page);
      await page.event('feed-load');
      await page.folder.answer('late.js', { headers: { 'content-type': 'text/javascript' } });
      const names = (await looking).map(({ localName }) => localName);
      expect(names).to.deep.equal(['exhibitor-list', 'stand-info']);
    });
  });
});
