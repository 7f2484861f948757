import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { embedDir, integrityOf, version } from './embed.js';

/**
 * Puts into a page what only the build knows, so that it works and its snippets can be copied as they stand:
 * `%VERSION%`, and `%INTEGRITY:themes/saxony.css%` for the hash of that file of the script's folder. What has not been
 * built stays open, for the workshop (`npm run storybook`) starts without a build.
 */
export function fillIn(/** @type {string} */ text) {
  return text
    .replaceAll('%VERSION%', version)
    .replace(/%INTEGRITY:([\w./-]+)%/g, (open, /** @type {string} */ name) => {
      const file = fileURLToPath(new URL(`../${embedDir}/${name}`, import.meta.url));
      return existsSync(file) ? integrityOf(readFileSync(file)) : open;
    });
}
