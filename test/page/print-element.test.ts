/** Printing one release of a page, by the button that does it. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import { PressRelease } from '../../src/elements/press-release.js';
import { emulate } from '../support/browser.js';
import { button, showLoaded, updated, visible, words } from '../support/page.js';
import { closeDialogue, stubPrinting } from '../support/printing.js';
import { useHostStyles } from '../support/stubs.js';

const feed = {
  version: 1,
  quotes: [{ id: 'a', text: 'Words of A', speaker: { name: 'A' } }],
  releases: ['A', 'B', 'C'].map((name) => ({
    id: name,
    title: `Title ${name}`,
    lead: `Lead ${name}`,
    body: [`Body ${name}`],
    quotes: ['a'],
    background: [`Background ${name}`],
  })),
};

/** The list of releases with the second one open, as it stands in a page. */
async function list(page: HTMLElement): Promise<PressRelease> {
  const element = within(page);
  visible(element, '[part=summary]')[1]!.click();
  await updated(element);
  return element;
}

function within(root: ParentNode): PressRelease {
  for (const each of root.querySelectorAll('*')) {
    if (each instanceof PressRelease) return each;
    const found = each.shadowRoot?.querySelector('press-release');
    if (found) return found;
  }
  throw new Error('No press release');
}

/** The words that are seen on the paper, one after the other. By names: another document has classes of its own. */
function seen(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return isSeen(node as Text) ? [(node as Text).data.trim()] : [];
  return [...((node as Partial<Element>).shadowRoot ?? node).childNodes].flatMap(seen);
}

/** What is there to be pressed is not on the paper; only one engine can be told to look at it as at paper. */
function isSeen(text: Text): boolean {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return (
    range.getClientRects().length > 0 && text.data.trim() !== '' && !text.parentElement?.closest('button')
  );
}

const printed = ['Title B', 'Lead B', '„Words of A“', 'A', 'Body B', 'Hintergrund', 'Background B'];

/** Prints the second release, and gives what is seen on the paper. */
async function print(page: HTMLElement): Promise<string[]> {
  const element = await list(page);
  const printing = stubPrinting();
  button(element, 'Drucken: Title B').click();
  const { body, title, documentElement } = await printing;
  expect([title, documentElement.lang]).to.deep.equal(['Title B', 'de']);
  if (await emulate({ media: 'print' })) {
    for (const control of body.shadowRoot!.querySelectorAll('button'))
      expect(control.getClientRects(), words(control)).to.have.length(0);
  }
  return seen(body);
}

const pageWith = (content: unknown) => html`
  <div lang="de">
    <header><p>Header</p></header>
    <div>
      <aside>Aside</aside>
      ${content}
      <stand-info .feed=${{ fair: { name: 'Fair' } }}></stand-info>
    </div>
    <footer>Footer</footer>
  </div>
`;
const releases = html`<press-release .feed=${feed}></press-release>`;

/** An element of the page with a shadow root of its own. */
function shell(place: (root: ShadowRoot, host: HTMLElement) => void): HTMLElement {
  const host = document.createElement('div');
  place(host.attachShadow({ mode: 'open' }), host);
  return host;
}

function newList(): PressRelease {
  const element = document.createElement('press-release');
  element.feed = feed;
  return element;
}

function paragraph(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}

const strictPage = `
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin}">
  <body lang="de">
    <header>Header</header>
    <press-release></press-release>
    <script type="module" src="/src/define.ts"></script>
`;

describe('a printed release', () => {
  afterEach(() => closeDialogue());

  it('is alone on the paper', async () => {
    const page = await showLoaded<HTMLElement>(pageWith(releases));
    expect(await print(page)).to.deep.equal(printed);
  });

  it('is alone there, too, where styles of the page insist on what they show', async () => {
    useHostStyles('header, footer { display: flex !important }');
    const page = await showLoaded<HTMLElement>(pageWith(releases));
    expect(await print(page)).to.deep.equal(printed);
  });

  it('is alone there, too, in a shadow root of the page', async () => {
    const page = await showLoaded<HTMLElement>(
      pageWith(shell((root) => root.append(paragraph('Above'), newList(), paragraph('Below')))),
    );
    expect(await print(page)).to.deep.equal(printed);
  });

  it('is alone there, too, in the slot of another element', async () => {
    const page = await showLoaded<HTMLElement>(
      pageWith(
        shell((root, host) => {
          root.append(paragraph('Above'), document.createElement('slot'), paragraph('Below'));
          host.append(paragraph('Beside'), newList());
        }),
      ),
    );
    expect(await print(page)).to.deep.equal(printed);
  });

  it('is alone there, too, beside words that stand in no element of their own', async () => {
    const page = await showLoaded<HTMLElement>(pageWith(html`Bare ${releases} words`));
    expect(await print(page)).to.deep.equal(printed);
  });

  it('leaves the page as it was', async () => {
    useHostStyles('p { margin: 0 }');
    const page = await showLoaded<HTMLElement>(pageWith(shell((root) => root.append(newList()))));
    const element = await list(page);
    const root = element.getRootNode() as ShadowRoot;
    const markup = () => [document.documentElement.outerHTML, root.innerHTML, element.shadowRoot!.innerHTML];
    const before = markup();
    for (let time = 1; time <= 2; time++) {
      const printing = stubPrinting();
      button(element, 'Drucken: Title B').click();
      await printing;
      expect(document.querySelectorAll('iframe[style*=hidden]')).to.have.length(1);
      closeDialogue();
      expect(markup()).to.deep.equal(before);
    }
  });

  it('looks as it does on the page: in its font and with the styles of its element', async () => {
    useHostStyles('press-release { font: italic 20px/2 monospace }');
    const page = await showLoaded<HTMLElement>(pageWith(releases));
    const element = await list(page);
    const printing = stubPrinting();
    button(element, 'Drucken: Title B').click();
    const { defaultView, body } = await printing;
    const style = (selector: string) =>
      defaultView!.getComputedStyle(body.shadowRoot!.querySelector(selector)!);
    expect(style('[part=lead]').fontSize).to.equal('20px');
    expect(style('[part=lead]').fontStyle).to.equal('italic');
    expect(Number(style('[part=lead]').fontWeight)).to.be.at.least(700);
    closeDialogue();
  });

  it('breaks no rule of a policy that forbids styles of the page’s own', async () => {
    const frame = Object.assign(document.createElement('iframe'), { title: 'page', srcdoc: strictPage });
    const loaded = oneEvent(frame, 'load');
    await fixture(html`${frame}`);
    await loaded;
    const { contentWindow, contentDocument } = frame as { contentWindow: Window; contentDocument: Document };
    const violations: string[] = [];
    contentDocument.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    const element = contentDocument.querySelector('press-release')!;
    const told = oneEvent(element, 'feed-load');
    element.feed = { ...feed, releases: feed.releases.slice(0, 1) };
    await told;
    await updated(element);
    const printing = stubPrinting(contentWindow as Window & typeof globalThis);
    const [printButton] = [...element.shadowRoot!.querySelectorAll('button')].slice(-1);
    expect(printButton!.textContent).to.contain('Drucken');
    printButton!.click();
    expect(seen((await printing).body)).to.include('Lead A');
    closeDialogue();
    // What it would break is told later: wait for something that does.
    const caught = oneEvent(contentDocument, 'securitypolicyviolation');
    element.setAttribute('style', 'color: red');
    await caught;
    expect(violations).to.deep.equal(['style-src-attr']);
  });
});
