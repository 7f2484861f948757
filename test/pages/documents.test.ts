/** The built script in documents as they were and are written: XHTML, old encodings, written by scripts, cut off. */
import { expect } from '@open-wc/testing';

import { experienceOn, type Experience } from '../support/experience.js';
import {
  documentIn,
  elementsIn,
  everyElement,
  feed,
  list,
  logo,
  onPage,
  script,
  shown,
  type HostPageOptions,
} from '../support/host-page.js';

import { isShown, shownWords } from '../support/rendered.js';
import { watchPage } from '../support/watch-page.js';

const module = '<script type="module" src="stand-widgets.js"></script>';
const classic = '<script src="stand-widgets.classic.js" defer="defer"></script>';
const xhtml = (scripts: string) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de"><head><title>Seite</title>${scripts}</head>
<body><main><h1>Seite</h1>${everyElement}</main></body></html>`;
const asXml = { 'content-type': 'application/xhtml+xml; charset=utf-8' };
const write = (markup: string) =>
  `<script>document.write(${JSON.stringify(markup).replaceAll('</', '<\\/')})</script>`;

const documents: Record<string, HostPageOptions> = {
  'XHTML as XML': { document: xhtml(classic), headers: asXml },
  'XHTML as XML, the script waited for': {
    document: xhtml(classic.replace('defer="defer"', '')),
    headers: asXml,
  },
  'XHTML 1.0 as HTML': {
    document: xhtml(classic)
      .replace('Strict//EN', 'Transitional//EN')
      .replace('strict.dtd', 'transitional.dtd'),
  },
  'no doctype': {
    document: `<html lang=de><head><title>Seite</title>${classic}<body><font face=Arial>${everyElement}</font>`,
  },
  'an encoding of old, the script without one': {
    document: `<!doctype html><html lang="de"><head><title>Seite</title>${classic}</head>
      <body>${everyElement.replaceAll(/[^ -~]/g, ' ')}</body></html>`,
    headers: { 'content-type': 'text/html; charset=windows-1252' },
  },
  'the script written by a script': { script: write(classic.replace('defer="defer"', '')) },
  'the elements written by a script': { script: 'classic', body: write(everyElement) },
  'another base': {
    head: '<base href="files/" target="_blank">',
    files: { 'files/feed': feed, 'files/logo.svg': logo, 'files/stand-widgets.js': script },
  },
};

describe('In a document of another kind', () => {
  let clean: Experience;

  before(async () => {
    clean = await experienceOn({});
    expect(clean.words.join('\n')).to.contain('8 Aussteller').and.contain('läuft').and.contain('„');
  });

  for (const [name, options] of Object.entries(documents)) {
    it(`elements read and work as in an ordinary one: ${name}`, async () => {
      expect(await experienceOn(options)).to.deep.equal(clean);
    });
  }

  it('elements work, or their fallback is seen, where a module is in XHTML: not every engine runs it', async () => {
    const markup = xhtml(module).replace(everyElement, list);
    await onPage({ document: markup, headers: asXml }, async (page) => {
      await page.complete;
      const [element] = elementsIn(page);
      if (element!.shadowRoot) expect(shownWords((await shown(page))[0]!)).to.contain('8 Aussteller');
      else expect(isShown(element!.querySelector('a'))).to.equal(true);
    });
  });

  it('an address with another base leads to its exhibitor', async () => {
    await onPage({ ...documents['another base'], hash: '#exhibitor-kaprion' }, async (page) => {
      const [element] = await shown(page);
      const open = element!.shadowRoot!.querySelector('[aria-expanded=true]')!.closest('[data-entry]')!;
      expect(open.getAttribute('data-entry')).to.equal('kaprion');
      expect(documentIn(page).URL).to.match(/page#exhibitor-kaprion$/);
    });
  });
});

describe('In a frame that has an origin of its own', () => {
  /** Runs inside the frame: tells its test what is seen, and what happened that must not. */
  function tellAll(watch: typeof watchPage): void {
    const findings: string[] = [];
    watch(window, (finding) => {
      findings.push(finding);
      parent.postMessage({ findings }, '*');
    });
    // The element renders once it has told everybody.
    document.addEventListener('feed-load', () => queueMicrotask(() => void use()));

    async function use(): Promise<void> {
      const element = document.querySelector('exhibitor-list')!;
      const root = element.shadowRoot!;
      const rendered = () => (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      await rendered();
      root.querySelector<HTMLElement>('[part=summary]')!.click();
      await rendered();
      const input = root.querySelector('input')!;
      input.value = 'leipzig';
      input.dispatchEvent(new Event('input'));
      await rendered();
      const words = root.querySelector<HTMLElement>('[part=base]')!.innerText.replace(/\s+/g, ' ');
      parent.postMessage({ origin: self.origin, findings, words }, '*');
    }
  }

  const itself = `<script>(${tellAll.toString()})(${watchPage.toString()})</script>`;
  const frames: Record<string, HostPageOptions> = {
    'a sandboxed frame, with a module': { sandbox: 'allow-scripts', script: itself + module },
    'a sandboxed frame, with a classic script': { sandbox: 'allow-scripts', script: itself + classic },
    'a page whose policy is a sandbox': {
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
      script: itself + module,
    },
  };

  for (const [name, options] of Object.entries(frames)) {
    it(`the list is there and works: ${name}`, async () => {
      const told = new Promise<MessageEvent<object>>((resolve) =>
        addEventListener('message', resolve, { once: true }),
      );
      await onPage({ ...options, opaque: true }, async (page) => {
        const { source, data } = await told;
        expect(source === page.frame.contentWindow).to.equal(true);
        expect(data).to.include({ origin: 'null' }).and.deep.include({ findings: [] });
        expect(data)
          .to.have.property('words')
          .that.matches(/1 von 8 Ausstellern.*In den Kalender/);
      });
    });
  }
});
