/** The built script and the built start page: what a webmaster embeds and a visitor sees. Needs `npm run build:site`. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';

import '../src/define.js';
import type { EventAgenda } from '../src/elements/event-agenda.js';
import type { Feed } from '../src/feed/feed.js';
import { embedBase } from './support/embed.js';
import { stubPrinting } from './support/printing.js';
import { quietConsole, stub } from './support/stubs.js';

const script = `${embedBase}stand-widgets.js`;
const tags = 'event-agenda, exhibitor-card, exhibitor-list, press-quote, press-release, stand-info';
const realPages = ['/site/index.html', '/site/en.html'] as const;
const fictionalPages = ['/site/musterregio.html', '/site/musterregio.en.html'] as const;

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

/** Everything that a node and the elements in it say. Their fallback is not among it. */
function spoken(node: Node): string {
  const inside =
    node instanceof node.ownerDocument!.defaultView!.Element && node.shadowRoot ? node.shadowRoot : node;
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (['SCRIPT', 'STYLE'].includes(node.nodeName)) return '';
  return [...inside.childNodes].map(spoken).join(' ');
}

/** White space and dashes alike in all engines. */
const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?– ?/g, '–')
    .replace(/ ([,.)“”:])/g, '$1')
    .replace(/([(„“]) /g, '$1');

/** What the elements of a page say; not what the page says itself. */
const said = (page: Document) => plain([...page.querySelectorAll(tags)].map(spoken).join(' '));

/** The addresses that a page has asked for so far. */
const askedBy = (page: Document) =>
  page.defaultView!.performance.getEntriesByType('resource').map(({ name }) => new URL(name));

const foreign = (page: Document) =>
  askedBy(page)
    .filter(({ origin }) => origin !== location.origin)
    .map(String);

/** Follows a link on the page, and waits until the elements have done so, too. */
async function follow(page: Document, hash: string): Promise<void> {
  const changed = oneEvent(page.defaultView!, 'hashchange');
  page.querySelector<HTMLElement>(`a[href="${hash}"]`)!.click();
  await changed;
  await rendered(page);
}

/** Waits for all elements, and for what their rendering makes them render. */
async function rendered(page: Document): Promise<void> {
  for (const element of page.querySelectorAll<LitElement>(tags)) while (!(await element.updateComplete));
}

/** Does with an element what a visitor can do: opens, chooses, searches, presses one button of each kind. */
async function use(element: LitElement): Promise<void> {
  const root = element.shadowRoot!;
  const all = <T extends HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
  const click = async (target: HTMLElement) => {
    target.click();
    await element.updateComplete;
  };
  for (const summary of all('[part=summary], summary').slice(0, 2)) await click(summary);
  for (const tab of all('[role=tab]')) await click(tab);
  for (const select of all<HTMLSelectElement>('select')) {
    const { value } = select;
    for (const chosen of [select.options[1]!.value, value]) {
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    }
  }
  for (const input of all<HTMLInputElement>('input')) {
    input.value = 'nobody has this name';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    await click(root.querySelector<HTMLElement>('[part=notice] button')!);
  }
  const buttons = new Map(
    all('[part=button]').map((button) => [button.textContent.split(':')[0]!.trim(), button]),
  );
  for (const button of buttons.values()) await click(button);
}

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
    '28. September 2025, 10:43 Uhr',
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
    'Eröffnung Thomas Trepmann',
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
    'sieben sächsische Unternehmen und Institutionen',
    'Digitale Souveränität in Deutschland und Europa nachhaltig zu stärken',
  ],
  '/site/en.html': [
    'For the first time, Saxony presents solutions for the future of digital administration at the Smart Country Convention',
    '28 September 2025, 10:43',
    'First publication',
    'seven Saxon companies and institutions',
    '30 September–2 October 2025',
    'Hall 25, stand 411',
    'Leipzig · Company',
    'Dresden · Public authority',
    'Saxon State Office for Geospatial Base Information',
    'Saxon State Ministry for Infrastructure and Regional Development',
    '8 exhibitors',
    '1 October 2025',
    '14:00–17:30',
    'Saxony Afternoon',
    'Opening Thomas Trepmann',
    'Head of Department for Regional Policy, Rural Development and Innovation',
    'Short presentations by the exhibitors on projects, use cases and digital approaches',
    'State Minister',
    'COO',
    '“The Smart Country Convention shows how digital solutions can make the places we live in fit for the future',
    'co-founder of ALASCA',
    'Translation, original: German',
    'Digital Twin',
    'on behalf of',
    'open-source',
  ],
};

interface Translated {
  readonly de: string;
  readonly en: string;
}

/** What the feed of the real pages has of the press release. */
interface ReleaseFeed {
  readonly quotes: readonly { readonly text: Translated }[];
  readonly releases: readonly [
    Record<'title' | 'lead', Translated> & Record<'body' | 'background', Translated[]>,
  ];
}

describe('the start page', () => {
  for (const path of realPages) {
    it(`${path} shows every fact of the press release`, async () => {
      const { page } = await visit(path);
      const text = said(page);
      for (const fact of [...names, ...facts[path]]) expect(text).to.contain(fact);
    });

    it(`${path} shows the press release with every paragraph and every quote`, async () => {
      const { page } = await visit(path);
      const { quotes, releases } = (await (await fetch('/feeds/sccon-2025.json')).json()) as ReleaseFeed;
      const [{ title, lead, body, background }] = releases;
      const text = plain(spoken(page.querySelector('press-release')!));
      const paragraphs = [title, lead, ...body, ...background, ...quotes.map((quote) => quote.text)];
      expect(paragraphs).to.have.length(9);
      for (const each of paragraphs)
        expect(text).to.contain(plain(each[page.documentElement.lang as 'de' | 'en']));
    });

    it(`${path} shows a card for an exhibitor in two columns, and says whose page this is not`, async () => {
      const { page } = await visit(path);
      const cards = [...page.querySelectorAll('exhibitor-card')];
      expect(cards).to.have.length(2);
      for (const card of cards) expect(plain(spoken(card))).to.match(/KAPRION Technologies GmbH.*25.*411/);
      expect(plain(spoken(cards[0]!.closest('section')!))).to.match(
        /nicht die Website|not the company’s website/,
      );
    });
  }

  for (const path of [...realPages, ...fictionalPages]) {
    it(`${path} asks nobody but its own origin, for one feed, and breaks no rule of its strict policy`, async () => {
      const { page, violations } = await visit(path);
      expect(foreign(page)).to.deep.equal([]);
      expect(askedBy(page).filter(({ pathname }) => pathname.endsWith('.json'))).to.have.length(1);
      expect(page.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content).to.contain(
        "default-src 'none'",
      );
      expect(violations).to.deep.equal([]);
    });

    it(`${path} keeps to that while a visitor opens, chooses, searches, copies, prints and saves`, async () => {
      const { page, violations } = await visit(path);
      const view = page.defaultView!;
      const copied: string[] = [];
      const files: string[] = [];
      stub(view.navigator, 'clipboard', {
        writeText: (text: string) => Promise.resolve(void copied.push(text)),
      } as Clipboard);
      const printing = stubPrinting(view);
      stub(view.HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        files.push(this.href);
      });
      for (const element of page.querySelectorAll<LitElement>(tags)) await use(element);

      expect((await printing).title).to.not.equal('');
      expect(copied.join('\n')).to.contain('#exhibitor-').and.contain('#session-').and.contain('\n— ');
      expect(files).to.have.length.above(4);
      for (const file of files) expect(await (await fetch(file)).text()).to.match(/^BEGIN:VCALENDAR/);
      expect(foreign(page)).to.deep.equal([]);
      // Violations are told in the order in which they happen: this one comes after all others.
      const told = oneEvent(page, 'securitypolicyviolation');
      page.body.append(page.createElement('style'));
      await told;
      expect(violations).to.deep.equal(['style-src-elem']);
    });
  }

  it('would be caught breaking that policy', async () => {
    const { page, violations } = await visit('/site/index.html');
    const told = oneEvent(page, 'securitypolicyviolation');
    page.body.append(Object.assign(page.createElement('style'), { textContent: 'p { color: red }' }));
    await told;
    expect(violations).to.deep.equal(['style-src-elem']);
  });

  for (const path of fictionalPages) {
    it(`${path} shows the fictional fair with every exhibitor, and says that it is one`, async () => {
      const { page } = await visit(path);
      expect(said(page)).to.match(/40 (Aussteller|exhibitors)/);
      for (const section of page.querySelectorAll('section'))
        expect(section.textContent).to.match(/erfunden|made[ -]up/);
    });

    it(`${path} has every element of the library`, async () => {
      const { page } = await visit(path);
      const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
        modules: { declarations: { tagName?: string }[] }[];
      };
      const all = manifest.modules
        .flatMap(({ declarations }) => declarations)
        .flatMap(({ tagName }) => tagName ?? []);
      expect(all.toSorted().join(', ')).to.equal(tags);
      for (const tag of all) expect(page.querySelector(tag), tag).to.not.equal(null);
    });

    it(`${path} shows each element at the time that is set for it`, async () => {
      const { page } = await visit(path);
      const text = said(page);
      expect(text).to.match(/beginnt in 14 Tagen|begins in 14 days/);
      expect(text).to.match(/Tag 2 von 3|day 2 of 3/);
      expect(text).to.match(/(Jetzt|Now): Digital/);
      expect(text).to.not.match(/Die Messe ist vorbei|The fair is over/);
    });

    it(`${path} has links that open an exhibitor and go to a session of another day`, async () => {
      const { page } = await visit(path);
      await follow(page, '#exhibitor-q');
      expect(page.activeElement!.localName).to.equal('exhibitor-list');
      const entry = page.activeElement!.shadowRoot!.activeElement!.closest<HTMLElement>('[data-entry]')!;
      // In the group of one of its topics.
      expect(entry.dataset['entry']).to.match(/q$/);
      expect(entry.querySelector('[part=heading]')!.textContent).to.equal('Q');
      expect(entry.querySelector('[part=summary]')!.ariaExpanded).to.equal('true');

      await follow(page, '#session-podium-geodaten');
      expect(page.activeElement!.localName).to.equal('event-agenda');
      const session = page.activeElement!.shadowRoot!.activeElement!.closest<HTMLElement>('[data-entry]')!;
      expect(session.dataset['entry']).to.equal('podium-geodaten');
      expect(session.closest('[role=tabpanel]')!.id).to.equal('panel-2026-09-15');
    });
  }

  it('opens an exhibitor whose link was sent to somebody', async () => {
    const { page } = await visit('/site/index.html#exhibitor-kaprion');
    await rendered(page);
    const list = page.querySelector('exhibitor-list')!.shadowRoot!;
    expect(
      [...list.querySelectorAll('[aria-expanded=true]')].map((each) => each.closest('li')!.dataset['entry']),
    ).to.deep.equal(['kaprion']);
  });

  for (const path of [...realPages, ...fictionalPages]) {
    it(`${path} leads to pages and places that are there`, async () => {
      const { page } = await visit(path);
      const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
        ({ origin }) => origin === location.origin,
      );
      const { src } = page.querySelector<EventAgenda>('event-agenda')!;
      const feed = (await (await fetch(new URL(src!, page.URL))).json()) as Feed;
      const { exhibitors, agenda } = feed;
      const deep = [
        ...exhibitors.map(({ id }) => `#exhibitor-${id}`),
        ...agenda.map(({ id }) => `#session-${id}`),
      ];
      const places = [...deep, ...[...page.querySelectorAll('section, main')].map(({ id }) => `#${id}`)];
      const wanted = links.map(({ hash }) => hash).filter(Boolean);
      expect(wanted.length).to.be.above(5);
      expect(places).to.include.members(wanted);
      for (const href of new Set(links.map((link) => link.href.replace(/#.*/, ''))))
        expect((await fetch(href)).status, href).to.equal(200);
    });
  }
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
