/** The form as it follows from a manifest: ours, and ones that are not written yet. */
import { expect } from '@open-wc/testing';

import { attributeWords } from '../../builder/attribute-words.js';
import { elementWords } from '../../builder/element-words.js';
import { fieldsOf, readValue, type Field } from '../../builder/fields.js';
import { readManifest, type AttributeDescription } from '../../builder/manifest.js';
import { locales } from '../support/locales.js';

const manifest = readManifest(await (await fetch('/dist/custom-elements.json')).json());

/** The field for an attribute of this type. */
function fieldFor(type: string, more: Partial<AttributeDescription> = {}): Field {
  const attribute = { name: 'new-one', type, description: 'Does something.', ...more };
  const [field] = fieldsOf({ tag: 'new-element', description: '', attributes: [attribute] });
  return field!;
}

describe('The form', () => {
  it('has a field for each attribute of each element but the address of the feed', () => {
    for (const element of manifest) {
      const names = element.attributes.map(({ name }) => name).filter((name) => name !== 'src');
      expect(names.length, element.tag).to.be.above(1);
      expect(
        fieldsOf(element).map(({ name }) => name),
        element.tag,
      ).to.deep.equal(names);
    }
  });

  it('makes a choice of a union, a switch of a boolean, a number of a number, a text of anything else', () => {
    expect(fieldFor("'list' | 'grid'", { default: "'grid'" })).to.deep.include({
      kind: 'choice',
      options: ['list', 'grid'],
      default: 'grid',
    });
    expect(fieldFor("'topic' | 'city' | undefined")).to.deep.include({ kind: 'choice', default: '' });
    expect(fieldFor('boolean', { default: 'false' })).to.deep.include({ kind: 'switch' });
    expect(fieldFor('number', { default: '3' })).to.deep.include({ kind: 'number', default: '3', min: 0 });
    expect(fieldFor('number', { name: 'heading-level' })).to.deep.include({ min: 1, max: 6 });
    for (const type of ['string', 'string | undefined', 'Date | SomethingNew'])
      expect(fieldFor(type), type).to.deep.include({ kind: 'text', default: '' });
  });

  it('offers what a feed has for an attribute that is named after it', () => {
    for (const name of [
      'exhibitor',
      'exhibitors',
      'session',
      'quotes',
      'release',
      'topic',
      'city',
      'kind',
      'image-origins',
    ])
      expect(fieldFor('string', { name }), name).to.deep.include({ kind: 'offer', offered: name });
    expect(fieldFor('string', { name: 'constructor' }).kind).to.equal('text');
  });

  it('takes only what the field allows, and leaves the default out', () => {
    const choice = fieldFor("'list' | 'grid'", { default: "'grid'" });
    const level = fieldFor('number', { name: 'heading-level', default: '2' });
    const text = fieldFor('string');
    for (const [field, written, read] of [
      [choice, 'list', 'list'],
      [choice, 'grid', undefined],
      [choice, '"><script>', undefined],
      [level, '3', '3'],
      [level, ' 04 ', '4'],
      [level, '2', undefined],
      [level, '7', undefined],
      [level, '0', undefined],
      [level, '1.5', undefined],
      [level, '', undefined],
      [level, '1e9', undefined],
      [text, 'a\n b ', 'a b'],
      [text, '', undefined],
      [fieldFor('boolean'), 'anything', ''],
    ] as const)
      expect(readValue(field, written), `${field.kind}: ${written}`).to.equal(read);
    expect(readValue(text, 'x'.repeat(9999))).to.have.length(2000);
  });

  for (const locale of locales) {
    it(`has words for every element and every attribute there is (${locale})`, () => {
      const spoken = elementWords(locale);
      const silent = manifest.flatMap((element) => [
        ...(spoken[element.tag] ? [] : [element.tag]),
        ...fieldsOf(element)
          .filter((field) => {
            const words = attributeWords(element.tag, field.name, locale);
            const choices = field.kind === 'choice' ? field.options : [];
            return !words?.label || !words.help || choices.some((choice) => !words.choices?.[choice]);
          })
          .map(({ name }) => `${element.tag} ${name}`),
      ]);
      expect(silent).to.deep.equal([]);
    });
  }

  it('has other words in each language', () => {
    for (const { tag, attributes } of manifest) {
      for (const { name } of attributes.filter((attribute) => attribute.name !== 'src')) {
        const [german, english] = locales.map((locale) => attributeWords(tag, name, locale)!);
        expect(german!.help, name).to.not.equal(english!.help);
      }
    }
  });

  it('has no words for what is called like something of the language', () => {
    expect(attributeWords('exhibitor-list', 'constructor', 'de')).to.equal(undefined);
  });
});
