/** What is shipped for script tags. Needs `npm run build`. */
import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import { embedDir, version } from '../../scripts/embed.js';
import { runCommand } from '../../scripts/run-command.js';

const zip = `dist/embed/stand-widgets-${version}.zip`;
const read = (file) => readFileSync(path.join(embedDir, file));
const json = (file) => JSON.parse(read(file).toString());
const sha384 = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** The packages whose code is in the script, as they are installed. */
const bundled = ['@lit/reactive-element', 'lit-element', 'lit-html'].map((name) => {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return { name, version, license };
});

/** The files below a folder, with forward slashes. */
function filesIn(dir) {
  return readdirSync(dir, { recursive: true })
    .filter((file) => statSync(path.join(dir, file)).isFile())
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

describe('The folder of a version', () => {
  it('has a manifest that names every other file with its bytes and hash', () => {
    const { files, ...rest } = json('manifest.json');
    assert.deepEqual(rest, { version });
    assert.deepEqual(
      files,
      filesIn(embedDir)
        .filter((file) => file !== 'manifest.json')
        .map((file) => ({ file, bytes: read(file).length, integrity: sha384(read(file)) })),
    );
  });

  it('has what a page, a frame and a lawyer need', () => {
    const wanted = [
      ...['stand-widgets.js', 'stand-widgets.classic.js', 'frame.html', 'frame.js', 'frame.css'],
      ...['frame-height.js', 'themes/saxony.css', 'themes/kern.css', 'LICENSES.txt', 'sbom.cdx.json'],
    ];
    assert.deepEqual(
      wanted.filter((file) => !filesIn(embedDir).includes(file)),
      [],
    );
  });

  it('lies in a zip beside it, whole, in a folder with the name of the version', () => {
    const packed = unzipSync(readFileSync(zip));
    const expected = filesIn(embedDir).map((file) => [`${version}/${file}`, sha384(read(file))]);
    const actual = Object.entries(packed).map(([file, content]) => [file, sha384(content)]);
    assert.deepEqual(actual.sort(), expected.sort());
  });

  it('has a bill of materials (CycloneDX) of what is in the script, with licences', () => {
    const { bomFormat, specVersion, metadata, components } = json('sbom.cdx.json');
    assert.deepEqual([bomFormat, specVersion], ['CycloneDX', '1.6']);
    assert.equal(metadata.component.purl, `pkg:npm/stand-widgets@${version}`);
    const materials = components.map(({ group, name, version, licenses }) => ({
      name: group ? `${group}/${name}` : name,
      version,
      license: licenses[0].license.id,
    }));
    assert.deepEqual(materials.sort(byName), bundled);
  });

  it('has the licence of the project and of each package whose code is in the script', () => {
    const text = read('LICENSES.txt').toString();
    assert.ok(text.includes(readFileSync('LICENSE', 'utf8').trim()));
    for (const { name, version } of bundled) {
      assert.ok(text.includes(`\n${name} ${version}\n`), name);
      assert.ok(text.includes(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()), name);
    }
  });
});

describe('Another build', () => {
  const copy = path.resolve('.cache/another-place');
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('of the same source, in another folder, time zone and language, gives the same bytes', async () => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy, { recursive: true });
    const sources = [
      'src',
      'scripts',
      'themes',
      'locales',
      'LICENSE',
      'package.json',
      'rollup.config.js',
      'tsconfig.json',
    ];
    for (const source of sources) cpSync(source, path.join(copy, source), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'dir');
    const build = 'rollup -c --silent && node scripts/build-embed.js';
    const { ok, output } = await runCommand(build, {
      cwd: copy,
      env: { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
    });
    assert.ok(ok, output);
    const hashes = (dir) => filesIn(dir).map((file) => [file, sha384(readFileSync(path.join(dir, file)))]);
    assert.deepEqual(hashes(path.join(copy, 'dist/embed')), hashes('dist/embed'));
  });
});
