/**
 * Brings what old pages have on them, for tests on such pages: libraries that change the language and the page under
 * everybody's feet, and WordPress's styles for blocks. Debian has them as packages; of these the few files are taken,
 * nothing is installed. As a program (`node scripts/host-libraries.js`) it brings them and says where they are.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { locate } from './programs.js';

const target = fileURLToPath(new URL('../.cache/debian/', import.meta.url));
/** Tells the tests whether to do without: only where there is nothing to bring them with. */
const stateFile = path.join(target, 'state.json');

const blocks = 'usr/share/wordpress/wp-includes/css/dist/block-library';

/** The files by the name under which tests ask for them: package, and place in it. */
const files = {
  'prototype.js': ['libjs-prototype', 'usr/share/javascript/prototype/prototype.js'],
  'mootools.js': ['libjs-mootools', 'usr/share/javascript/mootools/mootools-core.min.js'],
  'mootools-more.js': ['libjs-mootools', 'usr/share/javascript/mootools/mootools-more.min.js'],
  'wordpress-blocks.css': ['wordpress', `${blocks}/style.css`],
  'wordpress-theme.css': ['wordpress', `${blocks}/theme.css`],
};

/** Brings what is missing. Returns a sentence where this system cannot; throws where it should but fails. */
export function ensureHostLibraries() {
  mkdirSync(target, { recursive: true });
  const complete = Object.keys(files).every((name) => existsSync(path.join(target, name)));
  const canBring = locate('apt-get') && locate('dpkg-deb');
  const reason =
    complete || canBring
      ? undefined
      : 'Prototype.js, MooTools and WordPress styles come from Debian packages; here pages with them are not tested';
  if (!complete && canBring) bring();
  writeFileSync(stateFile, JSON.stringify({ skip: reason ?? null }));
  return reason;
}

function bring() {
  const packages = [...new Set(Object.values(files).map(([name]) => name))];
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-widgets-'));
  try {
    const download = () => run('apt-get', ['download', '-q', ...packages], folder);
    // A fresh container has no lists of packages yet.
    const outcome = download();
    if (!outcome.ok) {
      run('apt-get', ['update', '-q'], folder);
      const again = download();
      if (!again.ok) throw new Error(`apt-get download ${packages.join(' ')} failed\n${again.output}`);
    }
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
      const { ok, output } = run('dpkg-deb', ['-x', file, '.'], folder);
      if (!ok) throw new Error(`dpkg-deb -x ${file} failed\n${output}`);
    }
    for (const [name, [, place]] of Object.entries(files))
      copyFileSync(path.join(folder, place), path.join(target, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(/** @type {string} */ program, /** @type {string[]} */ args, /** @type {string} */ cwd) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { ok: status === 0, output: `${error ?? ''}${stdout}${stderr}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(ensureHostLibraries() ?? `${Object.keys(files).join(', ')}: ${target}`);
}
