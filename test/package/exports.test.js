/** What the package exports. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/define')
  .filter((file) => file.includes('-'))
  .map((file) => file.replace('.ts', ''));

describe('The package', () => {
  for (const tag of tags) {
    it(`exports the class of <${tag}>, and a module that defines it`, () => {
      assert.equal(exports[`./${tag}`].default, `./dist/elements/${tag}.js`);
      assert.equal(exports[`./${tag}/define`].default, `./dist/define/${tag}.js`);
    });
  }

  it('tells TypeScript what elements the modules that define them define', () => {
    for (const tag of tags) assert.deepEqual(tagsKnownFrom(exports[`./${tag}/define`].types), [tag]);
    assert.deepEqual(tagsKnownFrom(exports['./define'].types), tags.toSorted());
  });

  it('has types that need no package but lit and valibot', () => {
    const files = programOf(exports['.'].types)
      .getSourceFiles()
      .map(({ fileName }) => fileName.split('node_modules/')[1]);
    const packages = new Set(files.flatMap((file) => file?.match(/^(@[^/]+\/)?[^/]+/)[0] ?? []));
    for (const ofLit of ['@lit/reactive-element', 'lit-element', 'lit-html', '@types/trusted-types'])
      packages.delete(ofLit);
    assert.deepEqual([...packages].sort(), ['lit', 'valibot']);
  });

  it('exports files that are there', () => {
    const files = Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .filter((file) => !file.includes('*'));
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });
});

/** Without the types of the platform: only ours are then in its maps. */
const options = {
  noLib: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};
const host = ts.createCompilerHost(options);
/** Many programs share most of their files. */
const parsed = new Map();
const parse = host.getSourceFile;
host.getSourceFile = (name, ...rest) => {
  if (!parsed.has(name)) parsed.set(name, parse(name, ...rest));
  return parsed.get(name);
};

function programOf(file) {
  return ts.createProgram([file], options, host);
}

/** The tags for which `document.createElement` gives an element of ours, where a module with these types is imported. */
function tagsKnownFrom(file) {
  const checker = programOf(file).getTypeChecker();
  const map = checker.resolveName('HTMLElementTagNameMap', undefined, ts.SymbolFlags.Interface, false);
  const known = map ? checker.getDeclaredTypeOfSymbol(map).getProperties() : [];
  return known.map(({ name }) => name).sort();
}
