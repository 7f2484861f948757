import { minifySync } from 'rolldown/experimental';

/**
 * Browsers read a classic script in the encoding of the page, which on old pages is not UTF-8, unless its server names
 * one or it begins with this. A module is always UTF-8.
 */
const byteOrderMark = '\uFEFF';

/**
 * Tells V8 to compile all functions while the script arrives, beside the page, rather than each when it is first called,
 * on the page's time. Other engines take it for a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/** Rollup plugin for the embed file: a second minifier, which finds some 200 bytes that terser leaves. */
export function oxc(/** @type {boolean} */ module) {
  return {
    name: 'oxc',
    renderChunk(code) {
      const { code: smaller, errors } = minifySync('embed.js', code, { module, mangle: { toplevel: true } });
      if (errors.length > 0) this.error(errors[0].message);
      return { code: (module ? '' : byteOrderMark) + compileHint + smaller, map: null };
    },
  };
}
