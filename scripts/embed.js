import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Where the files for script tags are built to. A version in the address: what lies there never changes. */
export const embedDir = `dist/embed/${version}`;

/** The hash of a file, as the `integrity` of a script or stylesheet wants it. */
export function integrityOf(/** @type {Buffer} */ content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
