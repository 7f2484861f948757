import { readFileSync } from 'node:fs';

export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Where the files for script tags are built to. A version in the address: what lies there never changes. */
export const embedDir = `dist/embed/${version}`;

/** The text of a page, with the version in the addresses of the script. */
export function withVersion(/** @type {string} */ html) {
  return html.replaceAll('%VERSION%', version);
}
