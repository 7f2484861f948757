/** The results as a Markdown table: absolute numbers, and their ratio to the first page. */

/** @type {[title: string, field: string, digits: number, compared?: 'compared'][]} */
const columns = [
  ['CPU ms', 'task', 0, 'compared'],
  ['style ms', 'style', 0],
  ['layout ms', 'layout', 0],
  ['rest ms', 'rest', 0],
  ['longest task ms', 'longest', 0],
  ['heap MB', 'heap', 1],
  ['nodes', 'nodes', 0],
  ['shift', 'shift', 3],
  ['key to paint p95 ms', 'key', 0, 'compared'],
];

/**
 * @param {{ size: number, pages: Record<string, Record<string, number | undefined>> }[]} results
 * @param {Record<string, string>} titles - Of the pages, by name.
 */
export function markdownTable(results, titles) {
  const head = columns.flatMap(([title, , , compared]) => (compared ? [title, 'ratio'] : [title]));
  const rows = results.flatMap(({ size, pages }) => {
    const [reference] = Object.values(pages);
    return Object.entries(pages).map(([name, page]) => [
      size.toLocaleString('en'),
      titles[name],
      ...columns.flatMap(([, field, digits, compared]) => {
        const value = format(page[field], digits);
        return compared ? [value, format(page[field] / reference[field], 2)] : [value];
      }),
    ]);
  });
  const rule = ['---:', '---', ...head.map(() => '---:')];
  return [['entries', 'page', ...head], rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function format(/** @type {number | undefined} */ value, /** @type {number} */ digits) {
  // Next to nothing may come out a little below the empty page: no minus sign before a zero.
  return Number.isFinite(value) ? value.toFixed(digits).replace(/^-(?=[0.]*$)/, '') : '–';
}
