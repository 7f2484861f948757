/** As a webmaster would: fill the form, copy code and policy, put them on an empty page, see the element. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { copy, openBuilder, openPage, tick, write } from '../support/builder.js';
import { serve } from '../support/feed-server.js';
import { words } from '../support/page.js';
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
  const { page, view } = await openBuilder(words.page);
  for (const choice of words.choices) await tick(page, choice);
  await tick(page, words.forms[form]);
  if (address) await write(page, words.address, address);
  const copied: string[] = [];
  stub(view.navigator, 'clipboard', {
    writeText: (text: string) => Promise.resolve(void copied.push(text)),
  } as Clipboard);
  await copy(page, words.code);
  await copy(page, 'Content Security Policy');
  const [code = '', policy = ''] = copied;
  return { code, policy };
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
