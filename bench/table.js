/** The figures of pages as a table: absolute numbers, and the ratio to the first page of those that mean most. */

/** @typedef {{ head: string[], rows: string[][] }} Table */

/** @type {[title: string, field: string, digits: number, compared?: 'compared'][]} */
const columns = [
  ['CPU ms', 'task', 0, 'compared'],
  ['style ms', 'style', 0],
  ['layout ms', 'layout', 0],
  ['rest ms', 'rest', 0],
  ['painted ms', 'painted', 0],
  ['long tasks', 'longTasks', 0],
  ['longest ms', 'longest', 0],
  ['blocking ms', 'blocking', 0],
  ['heap MB', 'heap', 1],
  ['nodes', 'nodes', 0],
  ['shift', 'shift', 2],
  ['kB', 'kilobytes', 0],
  ['key p95 ms', 'key', 0, 'compared'],
  ['key CPU ms', 'keyTask', 1, 'compared'],
  ['scroll CPU ms', 'scroll', 0, 'compared'],
];

/**
 * @param {Record<string, import('./measure.js').Figures>} figures - By page.
 * @param {(name: string) => string} titleOf - A page's title.
 * @returns {Table} with the columns of which there are figures
 */
export function figuresTable(figures, titleOf) {
  const [reference] = Object.values(figures);
  const present = columns.filter(([, field]) =>
    Object.values(figures).some((page) => page[field] !== undefined),
  );
  return {
    head: ['page', ...present.flatMap(([title, , , compared]) => (compared ? [title, 'ratio'] : [title]))],
    rows: Object.entries(figures).map(([name, page]) => [
      titleOf(name),
      ...present.flatMap(([, field, digits, compared]) => {
        const value = format(page[field], digits);
        return compared ? [value, format(page[field] / reference[field], 2)] : [value];
      }),
    ]),
  };
}

/** For the terminal. */
export function markdown(/** @type {Table} */ { head, rows }) {
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** For a page of documentation, which has a table of its own that fits on a telephone. */
export function mdx(/** @type {Table} */ { head, rows }) {
  return `<Table head={${JSON.stringify(head)}} rows={${JSON.stringify(rows)}} />`;
}

export function format(/** @type {number | undefined} */ value, /** @type {number} */ digits) {
  if (!Number.isFinite(value)) return '–';
  const text = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  // Next to nothing may come out a little below the empty page: no minus sign before a zero.
  return text.replace(/^-(?=[0.]*$)/, '');
}

export function thousands(/** @type {number} */ value) {
  return value.toLocaleString('en');
}
