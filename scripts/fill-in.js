import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { embedDir, version } from './embed.js';

/**
 * Puts into a page of documentation what only the build knows, so that its snippets can be copied as they stand:
 * `%VERSION%`, and `%INTEGRITY:stand-widgets.js%` for the hash of that file. Needs `npm run build`.
 */
export function fillIn(/** @type {string} */ text) {
  return text
    .replaceAll('%VERSION%', version)
    .replace(/%INTEGRITY:([\w.-]+)%/g, (_, /** @type {string} */ file) => integrityOf(file));
}

function integrityOf(/** @type {string} */ file) {
  const content = readFileSync(new URL(`../${embedDir}/${file}`, import.meta.url));
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
