/**
 * Completes `dist/embed/<version>/` after rollup: the page for frames, the themes, and `manifest.json` with each file's
 * bytes and hash; then puts all of it into one zip beside the folder, for those who host it themselves. The same source
 * gives the same bytes.
 */
import { zipSync } from 'fflate';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { embedDir, integrityOf, version } from './embed.js';

for (const file of ['frame.html', 'frame.css']) cpSync(`src/frame/${file}`, `${embedDir}/${file}`);
cpSync('themes', `${embedDir}/themes`, { recursive: true });

const manifest = { version, files: files().map(describe) };
writeFileSync(`${embedDir}/manifest.json`, `${JSON.stringify(manifest, undefined, 2)}\n`);

// The earliest time that a zip can say; in local time, which is what it says.
const mtime = new Date(1980, 0, 1);
const entries = files().map((file) => [`${version}/${file}`, readFileSync(`${embedDir}/${file}`)]);
const zip = `${path.dirname(embedDir)}/stand-widgets-${version}.zip`;
writeFileSync(zip, zipSync(Object.fromEntries(entries), { level: 9, mtime }));

/** All files of the folder, with forward slashes, in an order that no file system decides. */
function files() {
  return readdirSync(embedDir, { recursive: true })
    .filter((file) => statSync(path.join(embedDir, file)).isFile())
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

function describe(/** @type {string} */ file) {
  const content = readFileSync(`${embedDir}/${file}`);
  return { file, bytes: content.length, integrity: integrityOf(content) };
}
