import { linesOf } from './lines-of.js';

const helper =
  /var __defProp = Object.defineProperty;\n(var __getOwnPropDesc.*\n)?var __decorateClass = [^]*?\n};\n/;
/** One decorator of one property: all that our elements have. */
const decoration = /__decorateClass\(\[\s*(property|state)\(([^]*?)\)\s*\], (\w+)\.prototype, ("\w+"), 2\);/g;

/**
 * Rollup plugin: each decorator as the one call that it comes down to. TypeScript compiles them to legacy ones; lit's
 * carry a second half for standard decorators, and esbuild's helper stands in every module.
 */
export function legacyDecorators() {
  return {
    name: 'legacy-decorators',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('__decorateClass')) return null;
      if (!helper.test(code)) this.error(`The decorator helper of ${id} has a new form`);
      const calls = code.replace(helper, linesOf).replace(decoration, (all, kind, options, element, name) => {
        const given = kind === 'state' ? '{ attribute: false }' : options;
        const call = `${element}.createProperty(${[name, given].filter(Boolean).join(', ')});`;
        return call + linesOf(all).slice(linesOf(call).length);
      });
      if (calls.includes('__decorateClass')) this.error(`A decorator of ${id} has a new form`);
      return { code: calls, map: null };
    },
  };
}
