const helper =
  /var __defProp = Object.defineProperty;\n(var __getOwnPropDesc.*\n)?var __decorateClass = [^]*?\n};\n/;

/**
 * Rollup plugin for the embed file: decorators in as few bytes as ours need. TypeScript compiles them to legacy
 * ones, while lit's carry a second half for standard decorators, and esbuild's helper stands in every module.
 */
export function legacyDecorators() {
  const name = 'lit/decorators.js';
  return {
    name: 'legacy-decorators',
    resolveId: { order: 'pre', handler: (source) => (source === name ? name : null) },
    load: (id) =>
      id === name
        ? `export const property = (options) => (proto, key) => proto.constructor.createProperty(key, options);
           export const state = () => property({ state: true, attribute: false });
           export const decorate = (decorators, proto, key) => decorators.forEach((decorator) => decorator(proto, key));`
        : null,
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('__decorateClass')) return null;
      if (!helper.test(code)) this.error(`The decorator helper of ${id} has a new form`);
      return {
        code: code.replace(helper, `import { decorate as __decorateClass } from '${name}';\n`),
        map: null,
      };
    },
  };
}
