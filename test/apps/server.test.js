/** The package on a server, where there is no page: frameworks import there what they render. Needs `npm run build:apps`. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const modules = Object.keys(exports)
  .filter((name) => exports[name].default?.endsWith('.js'))
  .map((name) => name.replace('.', 'stand-widgets'));

/** Runs a script in an app that has the package installed, and gives what it prints. */
async function run(script) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: '.cache/apps/vite',
  });
  return JSON.parse(stdout);
}

describe('On a server', () => {
  it('every module can be imported, and none makes a page or asks for one', async () => {
    assert.ok(modules.includes('stand-widgets/press-quote/define') && modules.length > 12);
    const page = [
      'window',
      'document',
      'HTMLElement',
      'Element',
      'CSSStyleSheet',
      'ShadowRoot',
      'localStorage',
    ];
    const asked = await run(`
      const asked = [];
      for (const name of ${JSON.stringify(page)}) {
        Object.defineProperty(globalThis, name, { configurable: true, get: () => void asked.push(name + new Error().stack) });
      }
      for (const module of ${JSON.stringify(modules)}) await import(module);
      console.log(JSON.stringify(asked.filter((stack) => stack.includes('stand-widgets/'))));
    `);
    assert.deepEqual(asked, []);
  });

  it('a class can be imported without defining any element', async () => {
    const defined = await run(`
      const { PressQuote } = await import('stand-widgets/press-quote');
      const all = await import('stand-widgets');
      const tags = ['press-quote', 'exhibitor-list', 'event-agenda', 'stand-info'];
      console.log(JSON.stringify([
        PressQuote === all.PressQuote,
        tags.filter((tag) => globalThis.customElements?.get(tag)),
      ]));
    `);
    assert.deepEqual(defined, [true, []]);
  });

  it('a feed can be read, with its problems in either language', async () => {
    const [feed, german, english] = await run(`
      import { readFeed } from 'stand-widgets';
      const data = { version: 1, exhibitors: [{ name: 'A', url: 'www.example.org' }, {}] };
      const { feed, problems } = readFeed(data, { locale: 'de' });
      console.log(JSON.stringify([feed, problems, readFeed(data).problems]));
    `);
    assert.deepEqual(
      feed.exhibitors.map(({ id, name, url }) => ({ id, name, url })),
      [{ id: 'a', name: 'A', url: undefined }],
    );
    assert.deepEqual(german, [
      {
        path: 'exhibitors[0].url',
        message:
          'erwartet wird etwa https://… / mailto:… / tel:…, gefunden wurde www.example.org; nicht übernommen',
      },
      { path: 'exhibitors[1].name', message: 'fehlt; exhibitors[1] wird ausgelassen' },
    ]);
    assert.deepEqual(english, [
      {
        path: 'exhibitors[0].url',
        message: 'expected something like https://… / mailto:… / tel:…, found www.example.org; not used',
      },
      { path: 'exhibitors[1].name', message: 'is missing; exhibitors[1] is left out' },
    ]);
  });
});
