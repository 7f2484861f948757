/**
 * The scripts of the pages, each bundled into one file, as ours is. Other libraries are brought when they are not there;
 * where one cannot be had, the pages with it are left out.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

import { runCommand } from '../scripts/run-command.js';
import { pages } from './pages.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the bundles are put, in a folder for each kind of page. */
export const bundles = new URL('../.cache/bench/', import.meta.url);

/** Bundles the scripts of all pages, and takes pages whose script cannot be bundled out of `pages`. */
export async function bundleScripts() {
  if (!existsSync(`${here}node_modules`)) {
    const { ok, output } = await runCommand('npm ci', { cwd: here });
    if (!ok) console.error(output);
  }
  await rm(bundles, { recursive: true, force: true });
  for (const [kind, ofKind] of Object.entries(pages)) {
    const missing = new Set();
    for (const script of new Set(ofKind.map((page) => page.script).filter(Boolean))) {
      try {
        await bundle(kind, script);
      } catch (error) {
        console.error(`Left out, since it cannot be built: ${kind}/${script}\n${error.message}`);
        missing.add(script);
      }
    }
    pages[kind] = ofKind.filter(({ script }) => !missing.has(script));
  }
}

function bundle(/** @type {string} */ kind, /** @type {string} */ script) {
  return build({
    entryPoints: [`${here}pages/${kind}/${script}`],
    outdir: fileURLToPath(new URL(kind, bundles)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'esnext',
    logLevel: 'silent',
  });
}
