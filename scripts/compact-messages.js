import { readFileSync } from 'node:fs';

const translations = 'src/locale/generated/en.ts';
const translation = /^ {2}'?([\w-]+)'?: ((?:str)?`(?:[^`\\]|\\.)*`),$/gm;
const options = /\{\s*id: "([^"]+)"(?:,\s*desc: "(?:[^"\\]|\\.)*")?,?\s*\}/g;

/**
 * Rollup plugin for the embed file: puts the translation of each message in the place of its options. Ids are for
 * tools and descriptions for translators; a visitor's phone need not load either, nor a table to look ids up in.
 * Runs after esbuild, whose output has one form of quotes.
 */
export function compactMessages() {
  let english;
  return {
    name: 'compact-messages',
    buildStart() {
      english = new Map(
        [...readFileSync(translations, 'utf8').matchAll(translation)].map(([, id, text]) => [id, text]),
      );
    },
    transform(code, id) {
      if (id.endsWith('src/locale/translate.ts'))
        return { code: 'export const translate = (text) => text;', map: null };
      if (!id.endsWith('.ts') || !code.includes('desc:')) return null;
      const compact = code.replace(
        options,
        (_, key) => english.get(key) ?? this.error(`${key} has no translation`),
      );
      if (compact.includes('desc:')) this.error(`A message of ${id} could not be made compact`);
      return { code: compact, map: null };
    },
  };
}
