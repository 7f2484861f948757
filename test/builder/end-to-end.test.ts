/** As a webmaster would: fill the form, copy code and policy, put them on an empty page, see the element. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import {
  choose,
  control,
  copy,
  feedSettled,
  openBuilder,
  openPage,
  tick,
  write,
  type OpenPage,
} from '../support/builder.js';
import { serve, serveFolder } from '../support/feed-server.js';
import { words } from '../support/page.js';
import { elsewhere } from '../support/second-origin.js';
import { stub } from '../support/stubs.js';
import { until } from '../support/until.js';

const languages = {
  de: {
    page: 'index.html',
    forms: {
      module: 'Skript',
      classic: 'Klassisches Skript',
      twin: 'div statt Element',
      frame: 'iframe',
      'frame-height': 'iframe mit Höhe',
    },
    choices: ['Aussteller', 'Sachsen', 'Ohne Suche und Filter'],
    address: 'Adresse der Seite (freiwillig)',
    code: 'Code für die Seite',
    content: 'Landesamt für Geobasisinformation Sachsen',
  },
  en: {
    page: 'en.html',
    forms: {
      module: 'Script',
      classic: 'Classic script',
      twin: 'div for the element',
      frame: 'iframe',
      'frame-height': 'iframe with height',
    },
    choices: ['Exhibitors', 'Saxony', 'Without search and filters'],
    address: 'Address of the page (optional)',
    code: 'Code for the page',
    content: 'Saxon State Office for Geospatial Base Information',
  },
} as const;

/** Fills the form in, and returns what the buttons copy. */
async function build(
  language: keyof typeof languages,
  form: keyof (typeof languages)['de']['forms'],
  address: string,
): Promise<{ code: string; policy: string }> {
  const words = languages[language];
  const opened = await openBuilder(words.page);
  const { page } = opened;
  for (const choice of words.choices) await tick(page, choice);
  await tick(page, words.forms[form]);
  if (address) await write(page, words.address, address);
  return await copyBoth(opened, words.code);
}

/** What the buttons for the code and for the policy copy. */
async function copyBoth({ page, view }: OpenPage, label: string): Promise<{ code: string; policy: string }> {
  const copied: string[] = [];
  stub(view.navigator, 'clipboard', {
    writeText: (text: string) => Promise.resolve(void copied.push(text)),
  } as Clipboard);
  await copy(page, label);
  await copy(page, 'Content Security Policy');
  const [code = '', policy = ''] = copied;
  return { code, policy };
}

/** Writes the address of another feed, and waits until the builder knows it. */
async function writeFeed(page: Document, url: string): Promise<void> {
  await write(page, 'Adresse des Feeds', url);
  await feedSettled(page);
}

/** Puts code on a page that is otherwise empty, with a policy. */
async function paste(code: string, policy: string, lang: string): Promise<string> {
  const { url } = await serve({
    headers: { 'content-type': 'text/html', 'content-security-policy': policy },
    body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>\n${code}`,
  });
  return url;
}

describe('What the builder copies', () => {
  for (const language of ['de', 'en'] as const) {
    for (const form of ['module', 'classic', 'twin'] as const) {
      for (const address of ['', location.href]) {
        it(`shows the element on an empty page with the copied policy (${language}, ${form}${address && ', same server'})`, async () => {
          const { code, policy } = await build(language, form, address);
          expect(code).to.contain('integrity="sha384-');
          expect(policy).to.match(address ? /^script-src 'self'; style-src 'self'/ : /^script-src http/);
          // First the very line, then with everything forbidden that it does not name.
          for (const whole of [policy, `default-src 'none'; ${policy}`]) {
            const { page, view, violations } = await openPage(await paste(code, whole, language));
            const element = page.querySelector<LitElement>('exhibitor-list')!;
            await until(() => element.shadowRoot && words(element).includes(languages[language].content));
            expect(element.shadowRoot!.querySelectorAll('[part=exhibitor]').length).to.equal(8);
            expect(Boolean(element.shadowRoot!.querySelector('input'))).to.equal(false);
            expect(view.getComputedStyle(element).getPropertyValue('--stand-radius')).to.equal('0.2em');
            expect(element.querySelector('a, p')!.textContent).to.not.equal('');
            expect(violations).to.deep.equal([]);
          }
        });
      }
    }
  }

  for (const language of ['de', 'en'] as const) {
    for (const form of ['frame', 'frame-height'] as const) {
      it(`shows the element in a frame on a page with the copied policy (${language}, ${form})`, async () => {
        const { code, policy } = await build(language, form, '');
        for (const whole of [policy, `default-src 'none'; ${policy}`]) {
          const { page, violations } = await openPage(await paste(code, whole, language));
          const frame = page.querySelector('iframe')!;
          // Lazy: it loads when it is in sight.
          frame.scrollIntoView();
          const element = () => frame.contentDocument?.querySelector<LitElement>('exhibitor-list');
          await until(() => element()?.shadowRoot && words(element()!).includes(languages[language].content));
          expect(frame.title).to.equal(frame.nextElementSibling!.textContent);
          if (form === 'frame-height') {
            const content = frame.contentDocument!.documentElement;
            await until(() => frame.clientHeight === Math.ceil(content.getBoundingClientRect().height));
          } else {
            expect(frame.clientHeight).to.equal(600);
          }
          expect(violations).to.deep.equal([]);
        }
      });
    }
  }

  for (const form of ['module', 'frame'] as const) {
    it(`shows of the feed that was written in what was chosen of it (${form})`, async () => {
      const feed = await serve({ file: 'lichtenau-2026.json' });
      const opened = await openBuilder('index.html');
      await writeFeed(opened.page, feed.url);
      await choose(opened.page, 'Nur dieser Ort', 'Lichtenau am See');
      await write(opened.page, 'Zunächst nur so viele', '3');
      await tick(opened.page, languages.de.forms[form]);
      const { code, policy } = await copyBoth(opened, 'Code für die Seite');

      const { page, violations } = await openPage(await paste(code, `default-src 'none'; ${policy}`, 'de'));
      const frame = page.querySelector('iframe');
      frame?.scrollIntoView();
      const element = () => (frame?.contentDocument ?? page).querySelector<LitElement>('exhibitor-list');
      const shown = () =>
        [...(element()?.shadowRoot?.querySelectorAll('[part=exhibitor]') ?? [])].filter(
          (exhibitor) => exhibitor.getClientRects().length > 0,
        );
      await until(() => shown().length > 0);
      expect(shown().length).to.equal(3);
      for (const exhibitor of shown()) expect(words(exhibitor)).to.contain('Lichtenau am See');
      expect(element()!.getAttribute('src')).to.equal(feed.url);
      expect(words(element()!)).to.contain('8 Aussteller');
      expect(violations).to.deep.equal([]);
    });
  }

  it('shows a feed that another server sends after a redirect, with its pictures', async () => {
    const files = await serveFolder({
      feed: {
        headers: { 'access-control-allow-origin': '*' },
        body: JSON.stringify({ version: 1, exhibitors: [{ name: 'A', logo: { src: 'logo', alt: 'Logo' } }] }),
      },
      logo: {
        headers: { 'content-type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      },
    });
    const target = elsewhere(`${files.url}feed`);
    const feed = await serve({ status: 302, headers: { location: target } });
    const opened = await openBuilder('index.html');
    await writeFeed(opened.page, feed.url);
    await tick(opened.page, 'Skript');
    expect(words(opened.page.querySelector('.cautions')!)).to.contain(target);
    const { code, policy } = await copyBoth(opened, 'Code für die Seite');

    const { page, violations } = await openPage(await paste(code, `default-src 'none'; ${policy}`, 'de'));
    const logo = () => page.querySelector('exhibitor-list')?.shadowRoot?.querySelector('img');
    await until(() => logo()?.complete);
    // A picture that was not loaded has none; WebKit gives a drawing the width at which it is shown.
    expect(logo()!.naturalWidth).to.be.above(0);
    expect(violations).to.deep.equal([]);
  });

  it('lets a frame of another server copy, where browsers ask for that', async () => {
    const opened = await openBuilder('index.html');
    const folder = control(opened.page, 'Ordner mit dem Skript').value;
    await write(opened.page, 'Ordner mit dem Skript', elsewhere(folder));
    await tick(opened.page, 'iframe');
    const { code, policy } = await copyBoth(opened, 'Code für die Seite');
    const { page } = await openPage(await paste(code, policy, 'de'));
    const frame: HTMLIFrameElement & { featurePolicy?: { allowsFeature(name: string): boolean } } =
      page.querySelector('iframe')!;
    expect(new URL(frame.src).origin).to.not.equal(location.origin);
    expect(frame.allow).to.equal('clipboard-write');
    // Chromium alone tells what it makes of it.
    const { featurePolicy } = frame;
    if (featurePolicy) expect(featurePolicy.allowsFeature('clipboard-write')).to.equal(true);
  });

  it('runs beside another Lit where the policy asks for Trusted Types', async () => {
    const opened = await openBuilder('index.html');
    const [once, twice] = [...opened.page.querySelectorAll('.code .help > code')].map(words);
    const { code, policy } = await copyBoth(opened, 'Code für die Seite');
    const other = await serve({
      headers: { 'content-type': 'text/javascript' },
      body: `globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html })`,
    });
    const show = async (types: string) =>
      await openPage(
        await paste(
          `<script src="${other.url}"></script>${code}`,
          `${policy}; require-trusted-types-for 'script'; ${types}`,
          'de',
        ),
      );
    const { page } = await show(twice!);
    await until(() => page.querySelector('exhibitor-list')!.shadowRoot?.querySelector('[part=exhibitor]'));
    // What is hinted at for a page without another Lit is too little here, so that this test is one.
    const { page: strict } = await show(once!);
    expect(Boolean(strict.querySelector('exhibitor-list')!.shadowRoot)).to.equal(
      !('trustedTypes' in globalThis),
    );
  });

  it('shows only its text where the policy forbids the script', async () => {
    const { code } = await build('de', 'module', '');
    const { page } = await openPage(await paste(code, "default-src 'none'", 'de'));
    const element = page.querySelector<HTMLElement>('exhibitor-list')!;
    expect(Boolean(element.shadowRoot)).to.equal(false);
    expect(element.innerText.trim()).to.equal('Zu den Ausstellern');
  });

  it('does not run a script that is not the one it was copied for', async () => {
    const { code, policy } = await build('de', 'classic', '');
    const forged = code.replaceAll(/sha384-\S{8}/g, 'sha384-AAAAAAAA');
    const { page } = await openPage(await paste(forged, policy, 'de'));
    expect(Boolean(page.querySelector('exhibitor-list')!.shadowRoot)).to.equal(false);
  });
});
