/** The page of the checker: that it says in words what was found, and how it is mended. */
import { expect } from '@open-wc/testing';

import {
  announced,
  builderBase,
  chooseFile,
  codeOf,
  control,
  openPage,
  rendered,
} from '../support/builder.js';
import { serve, type Answer } from '../support/feed-server.js';
import { words } from '../support/page.js';
import { elsewhere } from '../support/second-origin.js';
import { stub } from '../support/stubs.js';
import { until } from '../support/until.js';

/** Opens the checker with an address, and waits for the result. */
async function check(url: string, name = 'check.html') {
  const opened = await openPage(`${name}?f=${encodeURIComponent(url)}`);
  await until(() => opened.page.querySelector('.report'));
  return opened;
}

const good = { 'cache-control': 'no-cache' };
const served = async (answer: Answer) => (await serve({ headers: good, ...answer })).url;
const findings = (page: Document) =>
  [...page.querySelectorAll('.finding')].map((finding) => words(finding.querySelector('h3')!));

describe('The page of the checker', () => {
  for (const [name, verdict, facts] of [
    [
      'check.html',
      'Alles in Ordnung: Der Feed kann überall eingebettet werden.',
      /Aussteller 8.*Zuletzt geändert 28\. September 2025.*Größe \d+ kB/,
    ],
    [
      'check.en.html',
      'All is well: the feed can be embedded everywhere.',
      /Exhibitors 8.*Last change 28 September 2025.*Size \d+ kB/,
    ],
  ] as const) {
    it(`${name} says that all is well, and what there is`, async () => {
      const { page, violations } = await check(await served({ file: 'sccon-2025.json' }), name);
      expect(words(page.querySelector('.verdict')!)).to.equal(verdict);
      expect(announced(page)).to.equal(verdict);
      expect(words(page.querySelector('.facts')!)).to.match(facts);
      expect(findings(page)).to.deep.equal([]);
      expect(violations).to.deep.equal([]);
    });
  }

  it('gives the lines that let other websites read the feed, for nginx and for Apache', async () => {
    const url = elsewhere(await served({ file: 'sccon-2025.json' }));
    const { page } = await check(url);
    expect(findings(page)).to.deep.equal([
      'Fehler: Der Server antwortet, erlaubt aber anderen Websites das Lesen nicht (CORS).',
    ]);
    const withoutComments = codeOf(page, 'nginx').replace(/^ *#.*\n/gm, '');
    expect(withoutComments).to.equal(`location = ${new URL(url).pathname} {
    add_header Access-Control-Allow-Origin "*" always;
}`);
    expect(codeOf(page, 'Apache')).to.equal(`<Files "feed">
    Header unset Access-Control-Allow-Origin
    Header always set Access-Control-Allow-Origin "*"
</Files>`);
    expect(announced(page)).to.equal('So ist der Feed nicht zu sehen.');
  });

  it('puts what is missing on the server into one block', async () => {
    const { page } = await check(
      await served({ file: 'sccon-2025.json', headers: { 'content-type': 'text/plain' } }),
    );
    expect(findings(page)).to.deep.equal([
      'Hinweis: Der Server nennt als Art der Datei „text/plain“ statt „application/json“.',
      'Hinweis: Der Server sagt nicht, wie lange eine Kopie gilt.',
    ]);
    expect(codeOf(page, 'nginx').match(/location = /g)).to.have.length(1);
    for (const line of ['default_type application/json;', 'Cache-Control "no-cache"'])
      expect(codeOf(page, 'nginx')).to.contain(line);
    for (const line of ['ForceType application/json', 'Cache-Control "no-cache"'])
      expect(codeOf(page, 'Apache')).to.contain(line);
  });

  it('tells the worst first, with the places in the feed and what pictures need', async () => {
    const body = JSON.stringify({
      version: 1,
      exhibitors: [{ name: 'A', logo: { src: 'https://cdn.example/a.png' } }, { city: 'Bonn' }],
    });
    const { page } = await check(await served({ body, headers: {} }), 'check.en.html');
    expect(findings(page).map((found) => found.split(':')[0])).to.deep.equal(['Caution', 'Caution', 'Note']);
    expect(words(page.querySelector('.problems')!)).to.equal(
      'Line 1, exhibitors[1].name: is missing; exhibitors[1] is left out',
    );
    expect(codeOf(page, 'In the element')).to.equal('image-origins="https://cdn.example"');
    expect(codeOf(page, 'In the policy')).to.equal('img-src https://cdn.example');
  });

  it('puts nothing into a policy that a feed has made up to break it', async () => {
    const logo = (src: string) => ({ name: 'A', logo: { src } });
    const feed = (...sources: string[]) =>
      served({ body: JSON.stringify({ version: 1, exhibitors: sources.map(logo) }) });
    const { page } = await check(
      await feed('https://cdn.example/a.png', 'http://[::1]:8000/b.png', 'https://a;sandbox/c.png'),
    );
    expect(codeOf(page, 'In der Policy')).to.equal('img-src https://cdn.example');
    const { page: other } = await check(await feed('http://[::1]:8000/b.png'));
    expect(() => codeOf(other, 'In der Policy')).to.throw();
  });

  it('says what is wrong in words for each that hides a feed, and gives no lines where none help', async () => {
    for (const [answer, title] of [
      [{ status: 404, body: '' }, 'The server answers with an error: status 404.'],
      [{ drop: true }, 'Nothing is to be had from this address.'],
      [{ body: '<!doctype html>' }, 'This is a web page and not a feed.'],
      [{ body: '{' }, 'From line 1, column 2 on, the file is not JSON.'],
      [{ body: '{}' }, 'This is JSON, but not a feed.'],
      [{ body: '{"version":2,"fair":{}}' }, 'The feed has a newer version than these scripts can read.'],
      [{ base64: btoa('\xfc') }, 'The file is not saved as UTF-8.'],
    ] as const) {
      const { page } = await check(await served(answer), 'check.en.html');
      expect(findings(page)).to.deep.equal([`Error: ${title}`]);
      expect(Boolean(page.querySelector('.server')), title).to.equal(false);
    }
  });

  it('checks what is typed when the form is sent, and remembers it in the address', async () => {
    const { page, view } = await openPage('check.html?e=stand-info');
    const url = await served({ file: 'sccon-2025.json' });
    expect(Boolean(page.querySelector('.report'))).to.equal(false);
    control(page, 'Adresse des Feeds').value = url;
    page.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await rendered(page);
    expect(announced(page)).to.contain('Wird geprüft');
    await until(() => page.querySelector('.report'));
    expect(Object.fromEntries(new URLSearchParams(view.location.search))).to.deep.equal({
      e: 'stand-info',
      f: url,
    });
    const link = page.querySelector<HTMLAnchorElement>('.report a')!;
    expect(link.href).to.contain(`index.html${view.location.search}`);
  });

  it('checks a file before it is published, and sends it nowhere', async () => {
    const { page, view, violations } = await openPage('check.html');
    await rendered(page);
    const asked = () => view.performance.getEntriesByType('resource').length;
    const before = asked();
    const sample = await (await fetch('/feeds/sccon-2025.json')).text();
    await chooseFile(page, 'Oder eine Datei von diesem Gerät', new File([sample], 'messe.json'));
    await until(() => page.querySelector('.report'));
    expect(announced(page)).to.equal('Alles in Ordnung: So kann die Datei veröffentlicht werden.');
    expect(words(page.querySelector('.checked')!)).to.equal('messe.json');
    expect(words(page.querySelector('.facts')!)).to.match(/Aussteller 8/);
    expect(findings(page)).to.deep.equal([]);
    // There is no address yet that could be embedded.
    expect(Boolean(page.querySelector('.report a'))).to.equal(false);
    expect(asked()).to.equal(before);
    expect(view.location.search).to.equal('');
    expect(violations).to.deep.equal([]);
  });

  it('says of a file on which lines something is wrong, from the first to the last', async () => {
    const { page } = await openPage('check.en.html');
    await rendered(page);
    const text = `{
  "version": 1,
  "exhibitors": [
    { "id": "a", "name": "A", "logo": { "src": "https://cdn.example/a.svg" } },
    { "id": "a", "name": "B" },
    {
      "city": "Bonn"
    }
  ],
  "fair": { "name": "F", "startDate": "2026-02-30" }
}`;
    await chooseFile(page, 'Or a file from this device', new File([text], 'fair.json'));
    await until(() => page.querySelector('.report'));
    expect([...page.querySelectorAll('.problems li')].map(words)).to.deep.equal([
      'Line 5, exhibitors[1].id: a is already taken; this entry is now called a-2',
      'Line 6, exhibitors[2].name: is missing; exhibitors[2] is left out',
      'Line 10, fair.startDate: 2026-02-30 is not a real date; not used',
    ]);
    expect(findings(page)).to.deep.equal(['Caution: 3 things in the feed could not be used.']);
    expect(announced(page)).to.equal('The file can be published, but not all of it will be shown.');
  });

  it('says of a file where it breaks, and checks it again once it is mended', async () => {
    const { page } = await openPage('check.html');
    await rendered(page);
    const label = 'Oder eine Datei von diesem Gerät';
    for (const [content, title, text] of [
      ['{\n  "version": 1\n  "fair": {}\n}', 'ab Zeile 3, Spalte 3 kein JSON', /fehlt ein Komma/],
      ['{ "version" 1 }', 'ab Zeile 1, Spalte 13 kein JSON', /Doppelpunkt/],
      ['{ "version": 1, }', 'ab Zeile 1, Spalte 17 kein JSON', /Komma zu viel/],
      ['{ "version": 1, "topics": [{}', 'ab Zeile 1, Spalte 30 kein JSON', /schließende Klammer/],
      ['{ "version": "1 }', 'ab Zeile 1, Spalte 14 kein JSON', /Der Text, der hier beginnt, endet nicht/],
      ['{ „version“: 1 }', 'ab Zeile 1, Spalte 3 kein JSON', /geraden Anführungszeichen/],
      ['{ "version": 1 // von 1\n}', 'ab Zeile 1, Spalte 16 kein JSON', /keine Kommentare/],
      ['{ "version": 1, "fair": { "name": "\\x" } }', 'ab Zeile 1, Spalte 35 kein JSON', /^Oft/],
      ['['.repeat(100_000), 'Die Datei ist kein gültiges JSON', /^Oft/],
      ['\n', 'leer', /abgeschnitten/],
      ['<!doctype html>', 'Webseite', /JSON-Datei selbst/],
      [new Uint8Array([0xfc]), 'UTF-8', /Umlaute/],
      [' '.repeat(5 * 2 ** 20 + 1), 'zu groß', /5 MiB/],
    ] as const) {
      await chooseFile(page, label, new File([content], 'messe.json'));
      await until(() => page.querySelector('.report'));
      expect(findings(page).join()).to.contain(title);
      expect(words(page.querySelector('.finding p')!)).to.match(text);
    }
    await chooseFile(page, label, new File(['{ "version": 1, "fair": { "name": "F" } }'], 'messe.json'));
    await until(() => page.querySelector('.verdict.good'));
  });

  it('says of a file that is no longer there that it be chosen again', async () => {
    const { page } = await openPage('check.html');
    await rendered(page);
    const lost = new File(['{}'], 'messe.json');
    const field = control(page, 'Oder eine Datei von diesem Gerät');
    stub(lost, 'arrayBuffer', () => Promise.reject(new DOMException('gone', 'NotFoundError')));
    Object.defineProperty(field, 'files', { value: [lost] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => page.querySelector('.report'));
    expect(findings(page)).to.deep.equal(['Fehler: Die Datei ist nicht zu lesen.']);
    expect(announced(page)).to.equal('Die Datei konnte nicht geprüft werden.');
  });

  it('tells of what was chosen last, though the answer for what was before comes later', async () => {
    const { page } = await openPage('check.html');
    await rendered(page);
    const slow = new File(['{}'], 'messe.json');
    let read = (_: ArrayBuffer): void => undefined;
    stub(slow, 'arrayBuffer', () => new Promise<ArrayBuffer>((resolve) => (read = resolve)));
    const field = control(page, 'Oder eine Datei von diesem Gerät');
    Object.defineProperty(field, 'files', { value: [slow] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    control(page, 'Adresse des Feeds').value = await served({ file: 'sccon-2025.json' });
    page.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await until(() => page.querySelector('.verdict.good'));
    read(new TextEncoder().encode('{}').buffer);
    await rendered(page);
    expect(words(page.querySelector('.checked')!)).to.contain('http');
  });

  it('forgets the file once an address is checked', async () => {
    const { page } = await openPage('check.html');
    await rendered(page);
    const label = 'Oder eine Datei von diesem Gerät';
    await chooseFile(page, label, new File(['{}'], 'messe.json'));
    await until(() => page.querySelector('.report'));
    expect(control(page, label).value).to.contain('messe.json');
    control(page, 'Adresse des Feeds').value = await served({ file: 'sccon-2025.json' });
    page.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await until(() => page.querySelector('.verdict.good'));
    expect(control(page, label).value).to.equal('');
  });

  it('keeps the notices of those whose code is in its script', async () => {
    const script = await (await fetch(new URL('main.js', builderBase))).text();
    for (const owner of ['Microsoft', 'Google']) expect(script).to.contain(owner);
  });

  it('says of what is no address how one looks, and asks nobody', async () => {
    const { page } = await openPage('check.html?f=javascript:alert(1)');
    await rendered(page);
    expect(Boolean(page.querySelector('.report'))).to.equal(false);
    control(page, 'Adresse des Feeds').value = '"><img src=x onerror=alert(1)>';
    page.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await until(() => page.querySelector('.report'));
    expect(findings(page)).to.deep.equal(['Fehler: Das ist keine vollständige Adresse.']);
    expect(Boolean(page.querySelector('img'))).to.equal(false);
  });
});
