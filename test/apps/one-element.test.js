/** What an app pays that uses one element, built by Vite and by webpack. Needs `npm run build:apps`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const apps = '.cache/apps';

/**
 * Bytes (Brotli) of all scripts of an app with `<press-quote>` alone, lit among them. To be raised only together with
 * the reason, in the changelog.
 */
const limit = 16_050;

/** The scripts of an app. */
const scriptsOf = (app) =>
  readdirSync(path.join(apps, app, 'dist'), { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(apps, app, 'dist', file)));

/** Which modules are in them. */
const modulesOf = (app) => JSON.parse(readFileSync(path.join(apps, app, 'modules.json'), 'utf8'));

const ofTheLibrary = (module) => module.startsWith('stand-widgets/');

/** The source of a module of the package, which has the descriptions of all its texts. */
const sourceOf = (module) =>
  readFileSync(module.replace(/^stand-widgets\/dist\/(.*)\.js$/, 'src/$1.ts'), 'utf8');

/** Every text of the interface in both languages, as pieces between its values, by its id. */
const texts = new Map(
  [
    ...readFileSync('locales/en.xlf', 'utf8').matchAll(
      /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g,
    ),
  ].map(([, id, ...languages]) => [id, languages.flatMap((text) => text.split(/<x [^>]*>/))]),
);

for (const bundler of ['vite', 'webpack']) {
  describe(`An app with one element, built by ${bundler}`, () => {
    for (const [app, how] of [
      [bundler, 'that defines it by its module'],
      [`${bundler}-class`, 'that defines its class from the main entry'],
    ]) {
      it(`and ${how} has ${limit} bytes of script at most`, () => {
        const scripts = scriptsOf(app);
        assert.ok(scripts.length > 0);
        const bytes = scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
        assert.ok(bytes <= limit, `${bytes} bytes, ${bytes - limit} too many`);
      });

      it(`and ${how} does define it`, () => {
        const code = scriptsOf(app).join('');
        assert.match(code, /customElements\.define\(/);
        assert.match(code, app === bundler ? /[`"']press-quote[`"']/ : /[`"']own-quote[`"']/);
      });

      it(`and ${how} has no other element in it, and of other packages only lit`, () => {
        const modules = modulesOf(app);
        const elements = modules.filter((module) =>
          /^stand-widgets\/dist\/elements\/[^.]+\.js$/.test(module),
        );
        assert.deepEqual(elements, [
          'stand-widgets/dist/elements/press-quote.js',
          'stand-widgets/dist/elements/stand-element.js',
        ]);
        const others = modules.filter((module) => !ofTheLibrary(module) && !module.startsWith(`${app}/`));
        assert.deepEqual(
          others.filter((module) => !/^(lit|lit-html|lit-element|@lit\/reactive-element)\//.test(module)),
          bundler === 'vite' ? ['\0vite/modulepreload-polyfill.js'] : [],
        );
        assert.ok(others.includes('lit-html/lit-html.js'));
        const definitions = modules.filter((module) => module.startsWith('stand-widgets/dist/define'));
        assert.deepEqual(
          definitions,
          app === bundler
            ? ['stand-widgets/dist/define/press-quote.js', 'stand-widgets/dist/define/register.js']
            : [],
        );
      });

      it(`and ${how} has no text of another element in it, in either language`, () => {
        const code = scriptsOf(app).join('');
        const ids = modulesOf(app)
          .filter(ofTheLibrary)
          .flatMap((module) => [...sourceOf(module).matchAll(/\bid: '([\w-]+)'/g)].map(([, id]) => id));
        for (const text of texts.get('quote-copy')) assert.ok(code.includes(text));
        // Short ones are words of the language, which may be anywhere.
        const foreign = [...texts].flatMap(([id, pieces]) => (ids.includes(id) ? [] : pieces));
        const long = foreign.filter((text) => text.length > 12);
        assert.ok(long.length > 40, `${long.length} texts`);
        assert.deepEqual(
          long.filter((text) => code.includes(text)),
          [],
        );
      });
    }
  });
}
