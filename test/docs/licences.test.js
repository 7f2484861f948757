/** What the project says of itself to catalogues and to those who reuse it: `publiccode.yml`, `REUSE.toml`, `LICENSES/`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

describe('publiccode.yml', () => {
  const code = parse(readFileSync('publiccode.yml', 'utf8'));
  const { description, legal, localisation, maintenance } = code;

  it('has every key that the standard requires', () => {
    const { publiccodeYmlVersion, name, url, platforms, categories, developmentStatus, softwareType } = code;
    // A number would be another version: 0.10 is 0.1.
    assert.equal(typeof publiccodeYmlVersion, 'string');
    assert.ok(name);
    assert.equal(new URL(url).protocol, 'https:');
    for (const list of [platforms, categories, localisation.availableLanguages]) assert.ok(list.length > 0);
    assert.ok(['concept', 'development', 'beta', 'stable', 'obsolete'].includes(developmentStatus));
    assert.equal(softwareType, 'library');
    assert.equal(typeof localisation.localisationReady, 'boolean');
    assert.ok(['internal', 'contract', 'community', 'none'].includes(maintenance.type));
    assert.ok(maintenance.contacts.every((contact) => contact.name));
  });

  it('takes its categories from the list of the standard', () => {
    // Those of the list that may fit a library such as this one.
    const known = [
      'application-development',
      'content-management',
      'design-system',
      'event-management',
      'website-builder',
    ];
    assert.deepEqual(
      code.categories.filter((category) => !known.includes(category)),
      [],
    );
  });

  it('describes the software in each of its languages, at the length that the standard allows', () => {
    assert.deepEqual(Object.keys(description).sort(), [...localisation.availableLanguages].sort());
    for (const { shortDescription, longDescription, features } of Object.values(description)) {
      assert.ok(shortDescription.length <= 150, shortDescription);
      assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000, longDescription);
      assert.ok(features.length > 0);
    }
  });

  it('says the same as package.json', () => {
    assert.equal(code.name, packageJson.name);
    assert.equal(legal.license, packageJson.license);
    assert.equal(description.en.shortDescription, packageJson.description);
  });
});

describe('REUSE.toml', () => {
  const annotations = annotationsOf(readFileSync('REUSE.toml', 'utf8'));
  const texts = readdirSync('LICENSES').map((file) => file.replace(/\.txt$/, ''));
  /** The last one that fits counts. */
  const annotationFor = (file) =>
    annotations.findLast(({ path }) => [path].flat().some((glob) => fits(file, glob)));

  it('says of every file of the project who has the rights, and under which licence it stands', () => {
    assert.ok(tracked.length > 200);
    const silent = tracked.filter((file) => {
      const annotation = annotationFor(file);
      return !annotation?.['SPDX-FileCopyrightText'] || !annotation['SPDX-License-Identifier'];
    });
    assert.deepEqual(silent, []);
  });

  it('has the text of each licence that it names, and of no other', () => {
    const named = annotations.flatMap((annotation) => annotation['SPDX-License-Identifier'].split(' AND '));
    assert.deepEqual([...new Set(named)].sort(), texts.sort());
    for (const name of texts) assert.ok(readFileSync(`LICENSES/${name}.txt`, 'utf8').length > 500, name);
  });

  it('has the same licence as LICENSE, where npm and people look for it', () => {
    assert.equal(readFileSync('LICENSES/MIT.txt', 'utf8'), readFileSync('LICENSE', 'utf8'));
  });

  it('names no file that is not there', () => {
    const globs = annotations.flatMap(({ path }) => path);
    assert.deepEqual(
      globs.filter((glob) => !tracked.some((file) => fits(file, glob))),
      [],
    );
  });

  it('says wherever the press release is quoted at length that its texts belong to others', () => {
    const { quotes, releases } = JSON.parse(readFileSync('feeds/sccon-2025.json', 'utf8'));
    const phrases = [
      ...quotes.map(({ text }) => text),
      ...releases.flatMap(({ title, lead, body, background }) => [title, lead, ...body, ...background]),
    ]
      .flatMap(({ de, en }) => [de, en])
      .flatMap((text) => text.match(/\S.{59,}?(?=\s)/gu) ?? []);
    // The licence itself says which texts it is about.
    const quoting = tracked.filter((file) => {
      if (file.startsWith('LICENSES/')) return false;
      const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ').replaceAll('&amp;', '&');
      return phrases.some((phrase) => text.includes(phrase));
    });
    assert.ok(quoting.includes('feeds/sccon-2025.json'));
    assert.deepEqual(
      quoting.filter((file) => !annotationFor(file)['SPDX-License-Identifier'].includes('press-release')),
      [],
    );
  });
});

/** As much of TOML as the file has: tables of one kind, strings, and lists of strings. */
function annotationsOf(toml) {
  const plain = toml.replace(/^#.*$/gm, '');
  return plain
    .split('[[annotations]]')
    .slice(1)
    .map((table) =>
      Object.fromEntries(
        [...table.matchAll(/^([\w-]+) = ("[^"]*"|\[[^\]]*\])/gm)].map(([, key, value]) => [
          key,
          JSON.parse(value.replace(/,\s*\]/, ']')),
        ]),
      ),
    );
}

/** As REUSE has it: `*` stays in a folder, `**` does not. */
function fits(file, glob) {
  const pattern = glob
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '.*');
  return new RegExp(`^${pattern}$`).test(file);
}
