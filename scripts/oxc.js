import { minifySync } from 'rolldown/experimental';

/**
 * Browsers read a classic script in the encoding of the page, which on old pages is not UTF-8, unless its server names
 * one or it begins with this. A module is always UTF-8.
 */
const byteOrderMark = '\uFEFF';

/** Rollup plugin for the embed file: a second minifier, which finds some 200 bytes that terser leaves. */
export function oxc(/** @type {boolean} */ module) {
  return {
    name: 'oxc',
    renderChunk(code) {
      const { code: smaller, errors } = minifySync('embed.js', code, { module, mangle: { toplevel: true } });
      if (errors.length > 0) this.error(errors[0].message);
      return { code: module ? smaller : byteOrderMark + smaller, map: null };
    },
  };
}
