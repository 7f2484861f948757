/**
 * The embed builder: static pages beside one script, and the manifest that its form is made of. As a program
 * (`node scripts/build-builder.js`) it renews those of `site/` alone.
 */
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { fillIn } from './fill-in.js';

const source = new URL('../builder/', import.meta.url);
const jsoncLicense = new URL('../node_modules/jsonc-parser/LICENSE.md', import.meta.url);

/** Builds it into a folder, whose address ends with a slash. It needs what `npm run build` makes. */
export async function buildBuilder(/** @type {URL} */ target) {
  await mkdir(target, { recursive: true });
  await copyFile(
    new URL('../dist/custom-elements.json', import.meta.url),
    new URL('custom-elements.json', target),
  );
  for (const name of await readdir(source)) {
    if (name.endsWith('.svg')) await copyFile(new URL(name, source), new URL(name, target));
    if (!name.endsWith('.html')) continue;
    await writeFile(new URL(name, target), fillIn(await readFile(new URL(name, source), 'utf8')));
  }
  await build({
    entryPoints: ['main.ts', 'builder.css', 'preview.css'].map((name) =>
      fileURLToPath(new URL(name, source)),
    ),
    outdir: fileURLToPath(target),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // Its modules do not mark their notice as one to be kept.
    banner: { js: `/*! jsonc-parser\n\n${await readFile(jsoncLicense, 'utf8')}*/` },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildBuilder(new URL('../site/builder/', import.meta.url));
}
