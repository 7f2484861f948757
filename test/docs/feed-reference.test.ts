/** The reference of the feed, made from its schema. */
import { expect } from '@open-wc/testing';

import { descriptionsOf, recordsOf, type JsonSchema, type Key } from '../../stories/docs/feed-records.js';
import { feedData } from '../support/page.js';

const json = async (path: string) => (await (await fetch(path)).json()) as unknown;
const schema = (await json('/feeds/feed-1.schema.json')) as JsonSchema;
const german = (await json('/stories/docs/feed-descriptions.de.json')) as Record<string, string>;
const real = await feedData('sccon-2025');
const records = recordsOf(schema, real, await feedData('lichtenau-2026'));
const keyOf = (record: string, name: string): Key =>
  records.find((one) => one.name === record)!.keys.find((key) => key.name === name)!;

describe('The reference of the feed', () => {
  it('has every record of the schema, the feed itself first', () => {
    const names = records.map(({ name }) => name);
    expect(names[0]).to.equal('feed');
    expect(names.slice(1).sort()).to.deep.equal(Object.keys(schema.$defs!).sort());
  });

  it('has every key, with what it means', () => {
    for (const { name, keys } of records) {
      const { properties } = name === 'feed' ? schema : schema.$defs![name]!;
      expect(keys.map((key) => key.name)).to.deep.equal(Object.keys(properties!));
      for (const key of keys) expect(key.description, `${name}.${key.name}`).to.match(/\.$/);
    }
  });

  it('says what is needed', () => {
    expect(keyOf('session', 'startDate').required).to.equal(true);
    expect(keyOf('session', 'endDate').required).to.equal(false);
  });

  it('says what sort of value it takes', () => {
    const kinds = (
      [
        ['feed', 'version', 'version'],
        ['feed', '$schema', 'string'],
        ['feed', 'updated', 'instant'],
        ['fair', 'name', 'text'],
        ['fair', 'startDate', 'day'],
        ['fair', 'timeZone', 'timeZone'],
        ['stand', 'hall', 'stringOrNumber'],
        ['stand', 'contact', 'record'],
        ['contact', 'email', 'email'],
        ['exhibitor', 'kind', 'words'],
        ['exhibitor', 'url', 'link'],
        ['image', 'src', 'file'],
        ['session', 'language', 'language'],
        ['quote', 'date', 'dayOrInstant'],
        ['attachment', 'size', 'number'],
      ] as const
    ).map(([record, name, expected]) => [record, name, keyOf(record, name).kind, expected]);
    for (const [record, name, kind, expected] of kinds) expect(kind, `${record}.${name}`).to.equal(expected);
    expect(keyOf('session', 'parts')).to.include({ kind: 'record', record: 'part', list: true });
    expect(keyOf('exhibitor', 'kind').words).to.deep.equal(['company', 'authority', 'association', 'city']);
  });

  it('takes its examples from the real feed, and says so where it cannot', () => {
    expect(keyOf('fair', 'shortName').example).to.deep.equal({ json: '"SCCON"', fictional: false });
    expect(keyOf('exhibitor', 'logo').example).to.equal(undefined);
    expect(keyOf('contact', 'email').example).to.deep.equal({ json: '"stand@example.org"', fictional: true });
  });

  it('has an example for every value, and cuts long ones short', () => {
    for (const { name, keys } of records) {
      for (const key of keys.filter(({ kind }) => kind !== 'record')) {
        expect(key.example, `${name}.${key.name}`).to.not.equal(undefined);
        expect(key.example!.json.length, `${name}.${key.name}`).to.be.below(170);
      }
    }
    expect(keyOf('release', 'lead').example!.json).to.match(/ …"/);
  });

  it('says everything in German, too, and nothing that is out of date', () => {
    expect(Object.keys(german).sort()).to.deep.equal([...descriptionsOf(schema)].sort());
    for (const text of Object.values(german)) expect(text).to.match(/\.$/);
  });
});
