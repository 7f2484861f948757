/** What editors and type checkers read, against the manifest that it was made from. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const packageJson = read('package.json');
const elements = read('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const namesOf = (entries) => entries.map(({ name }) => name).sort();
const unique = (names) => [...new Set(names)].sort();
const parts = unique(elements.flatMap(({ cssParts }) => namesOf(cssParts)));
const customProperties = unique(elements.flatMap(({ cssProperties }) => namesOf(cssProperties)));
/** `'list' | 'grid'` as its words. */
const wordsOf = ({ text }) => (text.match(/'[^']+'/g) ?? []).map((word) => word.slice(1, -1)).sort();

it('The manifest has elements to compare with', () => assert.ok(elements.length >= 6));

describe('The data for VS Code', () => {
  const html = read('dist/vscode.html-data.json');
  const css = read('dist/vscode.css-data.json');

  it('has every element and no other', () => assert.deepEqual(namesOf(html.tags), tagsOf(elements)));

  for (const { tagName, attributes, events, description } of elements) {
    describe(`for ${tagName}`, () => {
      const tag = html.tags.find(({ name }) => name === tagName);

      it('has every attribute with its sentence', () => {
        assert.deepEqual(sentences(tag.attributes), sentences(attributes));
      });

      it('has the values of each attribute that has a choice, and none to write for a boolean', () => {
        for (const { name, type } of attributes) {
          const { values = [], valueSet } = tag.attributes.find((attribute) => attribute.name === name);
          assert.deepEqual(namesOf(values), wordsOf(type), name);
          assert.equal(valueSet, type.text === 'boolean' ? 'v' : undefined, name);
        }
      });

      it('says what the element is, and names its events', () => {
        assert.ok(tag.description.startsWith(description));
        for (const { name } of events) assert.ok(tag.description.includes(`**${name}**`), name);
      });
    });
  }

  it('has every custom property and every part once', () => {
    assert.deepEqual(namesOf(css.properties), customProperties);
    assert.deepEqual(
      namesOf(css.pseudoElements),
      parts.map((name) => `::part(${name})`),
    );
  });

  it('says of a part what it is in each element', () => {
    for (const { cssParts } of elements)
      for (const { name, description } of cssParts) {
        const entry = css.pseudoElements.find((part) => part.name === `::part(${name})`);
        assert.ok(entry.description.split('\n').includes(description.replace(/\s+/g, ' ')), name);
      }
  });
});

describe('The web-types', () => {
  const webTypes = read(packageJson['web-types']);
  const { html, css } = webTypes.contributions;

  it('are those of this version of the package', () => {
    assert.deepEqual([webTypes.name, webTypes.version], [packageJson.name, packageJson.version]);
  });

  it('have every element and no other', () => assert.deepEqual(namesOf(html.elements), tagsOf(elements)));

  for (const { tagName, attributes, events, members } of elements) {
    it(`have the attributes, properties and events of ${tagName} with their types`, () => {
      const element = html.elements.find(({ name }) => name === tagName);
      const fields = members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(types(element.attributes), types(attributes));
      assert.deepEqual(types(element.js.properties), types(fields));
      assert.deepEqual(types(element.js.events), types(events));
    });
  }

  it('have every custom property and every part once', () => {
    assert.deepEqual(namesOf(css.properties), customProperties);
    assert.deepEqual(
      namesOf(css['pseudo-elements']),
      parts.map((name) => `part(${name})`),
    );
  });
});

describe('The types for JSX', () => {
  const file = 'dist/jsx.d.ts';
  const program = ts.createProgram([file], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const [all] = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .filter(({ name }) => name === 'StandWidgetElements')
    .map((symbol) => checker.getDeclaredTypeOfSymbol(symbol));
  const typeOf = (symbol) => checker.getTypeOfSymbolAtLocation(symbol, source);
  /** The members of a union, in one order, without what only JSX adds. */
  const membersOf = (text) =>
    text
      .replaceAll('"', "'")
      .split(' | ')
      .filter((member) => !['undefined', '`${number}`'].includes(member))
      .sort();

  it('have every element and no other', () => {
    assert.deepEqual(namesOf(all.getProperties()), tagsOf(elements));
  });

  for (const { name: className, tagName, attributes, events, members } of elements) {
    const props = typeOf(all.getProperty(tagName));
    const typeText = (name) => {
      const symbol = props.getProperty(name);
      assert.ok(symbol, `${tagName} takes no ${name}`);
      return checker.typeToString(typeOf(symbol), undefined, ts.TypeFormatFlags.NoTruncation);
    };

    it(`have the attributes and properties of ${tagName} with their types`, () => {
      for (const { name, type } of [...attributes, ...members.filter(({ kind }) => kind === 'field')])
        assert.deepEqual(membersOf(typeText(name)), membersOf(type.text), name);
    });

    it(`have the events of ${tagName} with their types`, () => {
      for (const { name, type } of events)
        assert.deepEqual(membersOf(typeText(`on${name}`)), [`Listener<${type.text}, ${className}>`], name);
    });
  }
});

function tagsOf(declarations) {
  return declarations.map(({ tagName }) => tagName).sort();
}

/** Name and description of each entry, in one order. */
function sentences(entries) {
  return Object.fromEntries(entries.map(({ name, description }) => [name, description]).sort());
}

/** The type of each entry by its name; web-types has that of an attribute with its value. */
function types(entries) {
  return Object.fromEntries(
    entries.map(({ name, type, value }) => [name, value?.type ?? type?.text ?? type]).sort(),
  );
}
