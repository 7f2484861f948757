import { readFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

/** Rollup plugin: writes our own licence and those of all packages that are in the bundle to a file. */
export function licenses(/** @type {string} */ file) {
  return license({
    thirdParty: {
      output: {
        file,
        template: (packages) =>
          [
            `stand-widgets\n\n${readFileSync('LICENSE', 'utf8')}`,
            ...packages
              .toSorted((a, b) => (a.name < b.name ? -1 : 1))
              .map(({ name, version, licenseText }) => `${name} ${version}\n\n${licenseText}`),
          ]
            .map((text) => text.trim())
            .join(`\n\n${'-'.repeat(80)}\n\n`)
            .concat('\n'),
      },
    },
  });
}
