import { readFileSync } from 'node:fs';

import { linesOf } from './lines-of.js';

const translations = 'src/locale/generated/en.ts';
const row = /^ {2}'?([\w-]+)'?: (?:str)?(`(?:[^`\\]|\\.)*`),$/gm;
/** A message with values, then its options. */
const withValues = /\bstr(`(?:[^`\\]|\\.)*`),(\s*\{\s*id: "([^"]+)"[^}]*\})/g;
const options = /\{\s*id: "([^"]+)"(?:,\s*desc: "(?:[^"\\]|\\.)*")?,?\s*\}/g;
const value = /\$\{([^{}]*)\}/g;

/**
 * Rollup plugin: puts the translation of each message in the place of its options, so that the two stand side by side
 * as plain text. Ids are for tools and descriptions for translators; a visitor's phone need load neither, nor a table to
 * look ids up in, nor code that puts values in their places. From a table, a bundler could not leave out the texts of
 * elements that an app does not use.
 * Runs after esbuild, whose output has one form of quotes.
 */
export function compactMessages() {
  let english;
  return {
    name: 'compact-messages',
    buildStart() {
      english = new Map(
        [...readFileSync(translations, 'utf8').matchAll(row)].map(([, id, text]) => [id, text]),
      );
    },
    transform(code, id) {
      if (id.endsWith('src/locale/messages.ts'))
        return {
          code: 'export const messages = { de: (german) => german, en: (german, english) => english };',
          map: { mappings: '' },
        };
      if (!id.endsWith('.ts') || !code.includes('desc:')) return null;
      const translationOf = (key) => english.get(key) ?? this.error(`${key} has no translation`);
      const compact = code
        .replace(withValues, (_, german, rest, key) => {
          // A translation has, in the places of the values, their numbers in the source.
          const values = [...german.matchAll(value)].map(([, expression]) => expression);
          const translation = translationOf(key).replace(value, (_, number) => `\${${values[number]}}`);
          return `${german}, ${translation}${linesOf(rest)}`;
        })
        .replace(options, (text, key) => translationOf(key) + linesOf(text));
      if (/desc:|\bstr`/.test(compact)) this.error(`A message of ${id} could not be made compact`);
      return { code: compact, map: null };
    },
  };
}
