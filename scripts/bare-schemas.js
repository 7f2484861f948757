/**
 * Rollup plugin for the embed file: schemas that only run. What valibot is to know of them is for types and for the JSON
 * Schema, neither of which a page needs.
 */
export function bareSchemas() {
  return {
    name: 'bare-schemas',
    transform(code, id) {
      if (!id.endsWith('src/feed/tolerant.ts')) return null;
      const bare = code.replace('const withForms = true', 'const withForms = false');
      if (bare === code) this.error(`${id} has a new form: nothing says whether schemas have theirs`);
      return { code: bare, map: null };
    },
  };
}
