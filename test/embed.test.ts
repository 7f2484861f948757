/** The built script and the built start page: what a webmaster embeds and a visitor sees. Needs `npm run build:site`. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';

import '../src/define.js';
import { quietConsole } from './support/stubs.js';

const script = '/dist/embed/stand-widgets.js';
const tags = 'exhibitor-list, event-agenda, press-quote, stand-info';

/** What a page in a frame has broken of its own policy, listened for from its first moment on. */
async function open(path: string): Promise<{ page: Document; violations: string[] }> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" width="900" height="900"></iframe>`,
  );
  const violations: string[] = [];
  const loaded = oneEvent(frame, 'load');
  frame.src = path;
  while (frame.contentDocument?.URL !== new URL(path, location.href).href)
    await new Promise(requestAnimationFrame);
  const page = frame.contentDocument;
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    violations.push(effectiveDirective),
  );
  if (page.readyState !== 'complete') await loaded;
  return { page, violations };
}

/** A page of the site once all its elements show their feed. */
async function visit(path: string): Promise<{ page: Document; violations: string[] }> {
  const { page, violations } = await open(path);
  for (const element of page.querySelectorAll<LitElement>(tags)) {
    await element.updateComplete;
    if (element.shadowRoot?.querySelector('[aria-busy=true]')) await oneEvent(element, 'feed-load');
    await element.updateComplete;
  }
  return { page, violations };
}

/** Everything the page says, also inside its elements, white space and dashes alike in all engines. */
function spoken(node: Node): string {
  const inside =
    node instanceof node.ownerDocument!.defaultView!.Element && node.shadowRoot ? node.shadowRoot : node;
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (['SCRIPT', 'STYLE'].includes(node.nodeName)) return '';
  return [...inside.childNodes].map(spoken).join(' ');
}

const said = (page: Document) =>
  spoken(page.body)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?– ?/g, '–')
    .replace(/ ([,.)“”:])/g, '$1')
    .replace(/([(„“]) /g, '$1');

const names = [
  'Beratungsraum Kommunal- und Unternehmensberatung GmbH',
  'Cloud&Heat Technologies GmbH',
  'Heinrich & Reuter Solutions GmbH',
  'intecsoft GmbH & Co. KG',
  'KAPRION Technologies GmbH',
  'Smart City Dresden',
  'Regina Kraushaar',
  'Thomas Horn',
  'Dr. Marius Feldmann',
  'Thomas Trepmann',
  'Smart Country Convention (SCCON)',
  'Wirtschaftsförderung Sachsen GmbH',
  'ALASCA',
];

const facts = {
  '/site/index.html': [
    'Sachsen stellt erstmals Lösungen für die Zukunft der digitalen Verwaltung auf der Smart Country Convention vor',
    '10:43 Uhr',
    'Erstveröffentlichung',
    '30. September–2. Oktober 2025',
    'Halle 25, Stand 411',
    'Berlin',
    'Landesamt für Geobasisinformation Sachsen',
    'Sächsisches Staatsministerium für Infrastruktur und Landesentwicklung',
    'Leipzig · Unternehmen',
    'Dresden · Behörde',
    '8 Aussteller',
    'Mittwoch, 1. Oktober 2025',
    '14:00–17:30 Uhr',
    'Sachsen-Nachmittag',
    'Abteilungsleiter für Regionalpolitik, ländliche Entwicklung und Innovation',
    'Digitaler Zwilling Sachsen',
    'Kurzvorträge der Aussteller zu Projekten, Anwendungsfällen und digitalen Lösungsansätzen',
    'Staatsministerin',
    'COO',
    '„Die Smart Country Convention zeigt, wie digitale Lösungen unsere Lebensräume zukunftsfähig machen können',
    'ALASCA-Mitgründer',
    '100% Open-Source-Technologie',
    'auf Initiative des Sächsischen Staatsministeriums',
    'im Auftrag des SMIL',
    'Digitale Souveränität in Deutschland und Europa nachhaltig zu stärken',
  ],
  '/site/en.html': [
    '30 September–2 October 2025',
    'Hall 25, stand 411',
    'Leipzig · Company',
    'Dresden · Public authority',
    '8 exhibitors',
    '1 October 2025',
    '14:00–17:30',
    'Saxony Afternoon',
    'Translation, original: German',
    'Digital Twin',
    'on behalf of',
    'open-source',
  ],
};

describe('the start page', () => {
  for (const [path, expected] of Object.entries(facts)) {
    it(`${path} shows every fact of the press release`, async () => {
      const { page } = await visit(path);
      const text = said(page);
      for (const fact of [...names, ...expected]) expect(text).to.contain(fact);
    });

    it(`${path} asks nobody but its own origin, for one feed, and breaks no rule of its strict policy`, async () => {
      const { page, violations } = await visit(path);
      const asked = page
        .defaultView!.performance.getEntriesByType('resource')
        .map(({ name }) => new URL(name));
      expect(asked.filter(({ origin }) => origin !== location.origin).map(String)).to.deep.equal([]);
      expect(asked.filter(({ pathname }) => pathname.endsWith('sccon-2025.json'))).to.have.length(1);
      expect(page.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content).to.contain(
        "default-src 'none'",
      );
      expect(violations).to.deep.equal([]);
    });
  }

  it('would be caught breaking that policy', async () => {
    const { page, violations } = await visit('/site/index.html');
    const told = oneEvent(page, 'securitypolicyviolation');
    page.body.append(Object.assign(page.createElement('style'), { textContent: 'p { color: red }' }));
    await told;
    expect(violations).to.deep.equal(['style-src-elem']);
  });

  it('shows the fictional fair with every exhibitor, in both languages', async () => {
    for (const [path, count] of [
      ['/site/musterregio.html', '40 Aussteller'],
      ['/site/musterregio.en.html', '40 exhibitors'],
    ] as const) {
      const { page, violations } = await visit(path);
      expect(said(page)).to.contain(count);
      expect(violations).to.deep.equal([]);
    }
  });

  it('leads to pages that are there', async () => {
    const { page } = await visit('/site/index.html');
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({ origin }) => origin === location.origin,
    );
    for (const { href } of links) expect((await fetch(href)).status, href).to.equal(200);
  });
});

describe('the embed script', () => {
  it('is one file without imports, and evaluates no text as code', async () => {
    for (const file of [script, script.replace('.js', '.classic.js')]) {
      const code = await (await fetch(file)).text();
      expect(code).to.not.match(/\bimport\b|\beval\(|new Function/);
    }
  });

  it('stays quiet when it is on the page twice: the first one wins, with one warning', async () => {
    const before = customElements.get('stand-info');
    const warnings = quietConsole();
    await import(script);
    expect(customElements.get('stand-info')).to.equal(before);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('already on this page').and.contain('<stand-info>');
  });

  it('works as a classic script too', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" src="about:blank"></iframe>`);
    const page = frame.contentDocument!;
    const element = page.createElement('script');
    element.src = script.replace('.js', '.classic.js');
    const loaded = oneEvent(element, 'load');
    page.head.append(element);
    await loaded;
    expect(frame.contentWindow!.customElements.get('exhibitor-list')).to.be.a('function');
  });
});
