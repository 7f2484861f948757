/**
 * Figures in the documentation: what a command has measured stands in a page between two marks that name it, and is
 * written there by that command alone.
 *
 *     {/* figures: soak *\/}
 *     …
 *     {/* end of figures: soak *\/}
 */
import { readFile, writeFile } from 'node:fs/promises';

import { format, resolveConfig } from 'prettier';

/**
 * Puts Markdown in the place of the figures of that name. Throws if the page has no such place.
 * @param {string} page - File of the page, such as `stories/docs/soak.mdx`.
 * @param {string} name
 * @param {string} markdown
 */
export async function writeFigures(page, name, markdown) {
  const text = replaceFigures(await readFile(page, 'utf8'), name, markdown);
  await writeFile(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}

/** @typedef {{ head: string[], rows: string[][] }} Table */

/** A table for the terminal. */
export function markdownTable(/** @type {Table} */ { head, rows }) {
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A table for a page, which has one of its own that fits on a telephone. */
export function pageTable(/** @type {Table} */ { head, rows }) {
  return `<Table head={${JSON.stringify(head)}} rows={${JSON.stringify(rows)}} />`;
}

/** The text of a page with other figures. */
export function replaceFigures(
  /** @type {string} */ text,
  /** @type {string} */ name,
  /** @type {string} */ markdown,
) {
  const begin = `{/* figures: ${name} */}`;
  const end = `{/* end of figures: ${name} */}`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no place for the figures “${name}”`);
  return `${text.slice(0, from + begin.length)}\n\n${markdown.trim()}\n\n${text.slice(to)}`;
}
