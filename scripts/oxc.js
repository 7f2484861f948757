import { minifySync } from 'rolldown/experimental';

/** Rollup plugin for the embed file: a second minifier, which finds some 200 bytes that terser leaves. */
export function oxc(/** @type {boolean} */ module) {
  return {
    name: 'oxc',
    renderChunk(code) {
      const { code: smaller, errors } = minifySync('embed.js', code, { module, mangle: { toplevel: true } });
      if (errors.length > 0) this.error(errors[0].message);
      return { code: smaller, map: null };
    },
  };
}
