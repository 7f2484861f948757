/** The builder as it is built: form, preview, code, feed, address. Needs `npm run build:site`. */
import { expect } from '@open-wc/testing';

import {
  announced,
  builderBase,
  codeOf,
  control,
  copy,
  feedSettled,
  group,
  openBuilder,
  openPage,
  previewed,
  previewPage,
  rendered,
  tick,
  write,
  type OpenPage,
} from '../support/builder.js';
import { serve } from '../support/feed-server.js';
import { words } from '../support/page.js';
import { stub } from '../support/stubs.js';
import { until } from '../support/until.js';

/** What a page has asked for, but for its own files. */
const foreign = ({ view, page }: OpenPage) =>
  [view, previewPage(page).defaultView!]
    .flatMap(({ performance }) => performance.getEntriesByType('resource').map(({ name }) => new URL(name)))
    .filter(({ origin }) => origin !== location.origin);

const attributes = (element: Element) =>
  Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));

describe('The embed builder', () => {
  for (const [address, choice, count] of [
    ['index.html', 'Programm', '8 Aussteller'],
    ['en.html', 'Programme', '8 exhibitors'],
  ] as const) {
    it(`${address} shows a form, a preview of the example feed and the code, and keeps its policy`, async () => {
      const opened = await openBuilder(address);
      const { page, view, violations } = opened;
      await until(() => words(previewed(page)!).includes(count));
      expect(codeOf(page, address === 'en.html' ? 'Code for the page' : 'Code für die Seite')).to.match(
        /<script[^]*integrity="sha384-[^]*<exhibitor-list src=/,
      );
      await tick(page, choice);
      expect(previewed(page)!.localName).to.equal('event-agenda');
      expect(page.querySelector<HTMLMetaElement>('meta[http-equiv]')!.content).to.match(
        /^default-src 'none'/,
      );
      expect(violations).to.deep.equal([]);
      expect(foreign(opened)).to.deep.equal([]);
      expect(page.cookie).to.equal('');
      expect(view.localStorage.length).to.equal(0);
      expect(view.sessionStorage.length).to.equal(0);
    });

    it(`${address} would be caught breaking that policy`, async () => {
      const { page, violations } = await openBuilder(address);
      page.body.append(Object.assign(page.createElement('style'), { textContent: 'p { color: red }' }));
      await until(() => violations.length > 0);
      expect(violations).to.deep.equal(['style-src-elem inline']);
    });
  }

  it('gives the element in the preview, and in the code, what is chosen in the form', async () => {
    const { page } = await openBuilder('index.html');
    await tick(page, 'Zitate');
    await tick(page, 'English');
    await tick(page, 'Sachsen');
    await tick(page, 'Alle Zitate');
    await write(page, 'Ebene der Überschriften', '4');
    const expected = {
      src: new URL('../feeds/sccon-2025.json', builderBase).href,
      lang: 'en',
      class: 'stand-theme-saxony',
      all: '',
      'heading-level': '4',
    };
    const element = previewed(page)!;
    expect(attributes(element)).to.deep.equal(expected);
    expect(previewPage(page).querySelector<HTMLLinkElement>('link[data-theme]')!.href).to.match(
      /saxony\.css$/,
    );
    const code = new DOMParser().parseFromString(codeOf(page, 'Code für die Seite'), 'text/html');
    expect(attributes(code.querySelector('press-quote')!)).to.deep.equal(expected);
    expect(codeOf(page, 'Content Security Policy')).to.match(/^script-src .*; style-src /);

    await tick(page, 'Alle Zitate');
    expect(attributes(element)).to.not.have.property('all');
    expect(previewed(page) === element).to.equal(true);
  });

  it('offers the exhibitors of the feed, and takes them in the order in which they are chosen', async () => {
    const { page } = await openBuilder('index.html');
    expect(group(page, 'Nur diese Aussteller').querySelectorAll('input').length).to.equal(8);
    await tick(page, 'Smart City Dresden');
    await tick(page, 'KAPRION Technologies GmbH');
    expect(previewed(page)!.getAttribute('exhibitors')).to.equal('smart-city-dresden kaprion');

    await tick(page, 'Ein Aussteller');
    const select = control(page, 'Welcher Aussteller') as unknown as HTMLSelectElement;
    expect(select.options.length).to.equal(9);
    expect(page.querySelector('.cautions')!.textContent).to.contain('um welchen Aussteller es geht');
    select.value = 'kaprion';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(page);
    expect(previewed(page)!.getAttribute('exhibitor')).to.equal('kaprion');
    expect(page.querySelector('.cautions')!.textContent).to.not.contain('um welchen Aussteller es geht');
  });

  it('shows the preview as wide as each device, scaled down to the room there is, light and dark', async () => {
    const { page } = await openBuilder('index.html');
    const frame = page.querySelector<HTMLIFrameElement>('embed-preview iframe')!;
    for (const [label, width] of [
      ['Telefon 360', 360],
      ['Tablet 768', 768],
      ['Bildschirm 1200', 1200],
    ] as const) {
      await tick(page, label);
      expect(frame.contentWindow!.innerWidth, label).to.equal(width);
      const room = page.querySelector('embed-preview')!.getBoundingClientRect();
      expect(frame.getBoundingClientRect().right, label).to.be.at.most(room.right + 1);
    }
    const background = () => getComputedStyle(previewPage(page).documentElement).backgroundColor;
    expect(background()).to.equal('rgb(255, 255, 255)');
    await tick(page, 'dunkel');
    expect(background()).to.not.equal('rgb(255, 255, 255)');
  });

  it('loads a feed when its address is written to the end, and only then', async () => {
    const { page } = await openBuilder('index.html');
    const feed = await serve({ file: 'lichtenau-2026.json' });
    const field = control(page, 'Adresse des Feeds');
    for (let length = 1; length <= feed.url.length; length++) {
      field.value = feed.url.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await rendered(page);
    expect(await feed.requests()).to.deep.equal([]);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(page);
    await feedSettled(page);
    expect(announced(page)).to.contain('Aussteller: 40');
    expect(previewed(page)!.getAttribute('src')).to.equal(feed.url);
    // One for the form, one for the preview.
    await until(() => words(previewed(page)!).includes('40 Aussteller'));
    const { pathname } = new URL(feed.url);
    const asked = (await feed.requests()).filter(({ path }) => path === pathname);
    expect(asked, 'pictures beside the feed left out').to.have.length(2);
  });

  it('takes the website of the fair as the link in the place of the element, unless another is written', async () => {
    const feed = await serve({ file: 'lichtenau-2026.json' });
    const { page } = await openBuilder(`index.html?f=${encodeURIComponent(feed.url)}`);
    const fallback = () => previewed(page)!.querySelector('a')?.getAttribute('href');
    expect(control(page, 'Adresse des Links').value).to.equal('https://example.org/musterregio-2026/');
    expect(fallback()).to.equal('https://example.org/musterregio-2026/');
    await write(page, 'Adresse des Links', 'aussteller.html');
    expect(fallback()).to.equal('aussteller.html');
    await write(page, 'Adresse des Links', '');
    expect(fallback()).to.equal(undefined);
    expect(previewed(page)!.textContent).to.equal('Zu den Ausstellern');
  });

  it('suggests a text for the link again when the written one is emptied', async () => {
    const { page, view } = await openBuilder('index.html');
    const fallback = () => previewed(page)!.textContent;
    await write(page, 'Text des Links', 'Wer da ist');
    expect(fallback()).to.equal('Wer da ist');
    await write(page, 'Text des Links', ' ');
    expect(fallback()).to.equal('Zu den Ausstellern');
    expect(control(page, 'Text des Links').value).to.equal('Zu den Ausstellern');
    expect(announced(page)).to.not.contain('Link');
    expect(view.location.search).to.equal('');
    await tick(page, 'Programm');
    expect(fallback()).to.equal('Zum Programm');
  });

  it('says in words what is wrong with a feed, with the places', async () => {
    const feed = await serve({
      body: JSON.stringify({
        version: 1,
        exhibitors: [{ name: 'A', url: 'www.example.org' }, { city: 'B' }],
      }),
    });
    const { page } = await openBuilder(`index.html?f=${encodeURIComponent(feed.url)}`);
    const told = words(page.querySelector('.feed')!);
    expect(told).to.contain('2 Angaben konnten nicht verwendet werden');
    expect(told).to.contain('exhibitors[0].url: erwartet wird etwa https://');
    expect(told).to.contain('exhibitors[1].name: fehlt; exhibitors[1] wird ausgelassen');
    expect(page.querySelector<HTMLAnchorElement>('.feed a')!.href).to.contain(`check.html?f=`);
  });

  it('says why there is no feed, and leads to the checker', async () => {
    const feed = await serve({ status: 404, body: '' });
    const { page } = await openBuilder(`en.html?f=${encodeURIComponent(feed.url)}`);
    expect(words(page.querySelector('.feed')!)).to.match(/status 404.*Check the feed/);
    expect(announced(page)).to.contain('status 404');
    const link = page.querySelector<HTMLAnchorElement>('.feed a')!;
    expect(new URL(link.href).pathname).to.match(/check\.en\.html$/);
    expect(new URL(link.href).searchParams.get('f')).to.equal(feed.url);
  });

  it('says what is wrong with what is typed, and goes on with what was good', async () => {
    const { page, view } = await openBuilder('index.html');
    for (const [label, typed] of [
      ['Adresse des Feeds', 'javascript:alert(1)'],
      ['Adresse des Links', 'javascript:alert(1)'],
      ['Ordner mit dem Skript', 'embed/'],
      ['Adresse der Seite (freiwillig)', 'www.example.org'],
    ] as const) {
      const before = codeOf(page, 'Code für die Seite');
      await write(page, label, typed);
      const field = control(page, label);
      expect(field.getAttribute('aria-invalid'), label).to.equal('true');
      const [error] = field.getAttribute('aria-describedby')!.split(' ');
      expect(announced(page), label).to.equal(words(page.getElementById(error!)!));
      expect(field.value, label).to.equal(typed);
      expect(codeOf(page, 'Code für die Seite'), label).to.equal(before);
    }
    expect(view.location.search).to.equal('');
    await write(page, 'Adresse der Seite (freiwillig)', 'https://www.example.org/');
    expect(control(page, 'Adresse der Seite (freiwillig)').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('keeps its state in the address: a link restores it, in the other language too', async () => {
    const { page, view } = await openBuilder('index.html');
    await tick(page, 'Programm');
    await tick(page, 'dunkel');
    await tick(page, 'div statt Element');
    await write(page, 'Text des Links', 'Was & wann');
    await tick(page, 'Ohne Filter und Ansichten');
    const code = codeOf(page, 'Code für die Seite');
    const { search } = view.location;
    expect(search).to.not.contain('feed');

    const english = page.querySelector<HTMLAnchorElement>('a.language')!.href;
    expect(new URL(english).search).to.equal(search);
    const { page: other } = await openBuilder(english);
    expect(codeOf(other, 'Code for the page')).to.equal(code);
    expect(control(other, 'dark').checked).to.equal(true);
    expect(previewPage(other).documentElement.dataset['scheme']).to.equal('dark');
  });

  it('comes to no harm by the address of somebody who means some', async () => {
    const query = new URLSearchParams({
      e: 'script',
      f: 'javascript:parent.harmed=1',
      lt: '"><img src=x onerror="parent.harmed=1">',
      lu: 'javascript:parent.harmed=1',
      s: 'https://a;sandbox/',
      'a-onload': 'parent.harmed=1',
      'a-city': '"><script>parent.harmed=1</script>',
    });
    const { page, violations } = await openBuilder(`index.html?${query}`);
    const element = previewed(page)!;
    expect(attributes(element)).to.deep.equal({
      src: new URL('../feeds/sccon-2025.json', builderBase).href,
      city: '"><script>parent.harmed=1</script>',
    });
    expect(element.innerHTML).to.not.match(/<img|javascript/);
    expect(page.querySelectorAll('embed-builder img, embed-builder script').length).to.equal(0);
    expect(codeOf(page, 'Code für die Seite')).to.not.match(/<img|javascript:|onload|sandbox/);
    expect(violations).to.deep.equal([]);
    expect(window).to.not.have.property('harmed');
  });

  it('copies the code, and says so to everybody', async () => {
    const { page, view } = await openBuilder('index.html');
    const copied: string[] = [];
    stub(view.navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
    } as Clipboard);
    await copy(page, 'Code für die Seite');
    await copy(page, 'Content Security Policy');
    expect(copied).to.deep.equal([
      codeOf(page, 'Code für die Seite'),
      codeOf(page, 'Content Security Policy'),
    ]);
    const said = () => [...page.querySelectorAll('code-block [role=status]')].map((status) => words(status));
    expect(said()).to.deep.equal(['Kopiert', 'Kopiert']);
    // What has changed since is not what was copied.
    await tick(page, 'Stand');
    expect(said()).to.deep.equal(['', 'Kopiert']);
  });

  it('selects the code where the browser does not let it copy', async () => {
    const { page, view } = await openBuilder('index.html');
    stub(view.navigator, 'clipboard', {
      writeText: () => Promise.reject(new Error('not allowed')),
    } as unknown as Clipboard);
    await copy(page, 'Code für die Seite');
    expect(words(page.querySelector('code-block [role=status]')!)).to.contain('Kopieren nicht möglich');
    expect(view.getSelection()!.toString().trim()).to.equal(codeOf(page, 'Code für die Seite'));
  });

  it('opens the links of the preview in a window of their own', async () => {
    const { page } = await openBuilder('index.html');
    const link = previewed(page)!.ownerDocument.createElement('a');
    link.href = 'https://example.org/';
    previewPage(page).body.append(link);
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('says that it cannot work where its manifest is missing', async () => {
    const { url } = await serve(pageWith(`manifest="/nowhere.json" folder="/site/embed/"`));
    const { page } = await openPage(url);
    await until(() => page.querySelector('[role=alert]'));
    expect(words(page.querySelector('[role=alert]')!)).to.contain('nicht vollständig');
  });

  it('makes fields of elements and attributes that it has no words for, in the manifest’s English', async () => {
    const manifest = await serve({
      body: JSON.stringify({
        modules: [
          {
            declarations: [
              {
                tagName: 'press-quote',
                attributes: [
                  {
                    name: 'tone',
                    type: { text: "'calm' | 'loud'" },
                    default: "'calm'",
                    description: 'How loud it is.',
                  },
                  { name: 'blink', type: { text: 'boolean' }, description: 'Whether it blinks.' },
                ],
              },
              { tagName: 'stand-map', description: 'A map of the hall.', attributes: [] },
            ],
          },
        ],
      }),
    });
    const { url } = await serve(
      pageWith(
        `manifest="${manifest.url}" folder="/site/embed/0.0.0/" feed="/feeds/sccon-2025.json" checker="check.html"`,
      ),
    );
    const { page } = await openPage(url);
    await feedSettled(page);
    const select = page.querySelector<HTMLSelectElement>('#option-tone')!;
    const label = select.labels[0]!;
    expect([label.textContent, label.lang]).to.deep.equal(['tone', 'en']);
    const help = page.getElementById(select.getAttribute('aria-describedby')!)!;
    expect([help.textContent, help.lang]).to.deep.equal(['How loud it is.', 'en']);
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['calm', 'loud']);
    select.value = 'loud';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(page);
    await tick(page, 'blink');
    expect(codeOf(page, 'Code für die Seite')).to.match(/<press-quote [^>]*tone="loud" blink>/);
    await tick(page, 'stand-map');
    expect(codeOf(page, 'Code für die Seite')).to.contain('<stand-map ');
    expect(codeOf(page, 'Code für die Seite')).to.not.contain('integrity');
    expect(words(page.querySelector('.cautions')!)).to.contain('Prüfsummen');
  });
});

/** A page with a builder that is set up otherwise. */
function pageWith(settings: string) {
  return {
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><html lang="de"><base href="${builderBase}">
      <script type="module" src="main.js"></script>
      <embed-builder ${settings}></embed-builder>`,
  };
}
