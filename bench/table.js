/** The figures of pages as a table: absolute numbers, and the ratio to the first page of those that mean most. */

/** @typedef {import('../scripts/figures.js').Table} Table */

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {string} field
 * @property {number} [digits]
 * @property {boolean} [compared] - With the first page.
 * @property {boolean} [detail] - For those who look for what takes the time; too much for the documentation.
 */

/** @type {Column[]} */
const columns = [
  { title: 'CPU ms', field: 'task', compared: true },
  { title: 'style ms', field: 'style', detail: true },
  { title: 'layout ms', field: 'layout', detail: true },
  { title: 'rest ms', field: 'rest', detail: true },
  { title: 'painted ms', field: 'painted' },
  { title: 'long tasks', field: 'longTasks' },
  { title: 'longest ms', field: 'longest', detail: true },
  { title: 'blocking ms', field: 'blocking' },
  { title: 'heap MB', field: 'heap', digits: 1 },
  { title: 'nodes', field: 'nodes' },
  { title: 'shift', field: 'shift', digits: 2 },
  { title: 'kB', field: 'kilobytes' },
  { title: 'key ms', field: 'key', compared: true },
  { title: 'key CPU ms', field: 'keyTask', digits: 1, compared: true },
  { title: 'scroll CPU ms', field: 'scroll', compared: true },
];

/**
 * @param {Record<string, import('./measure.js').Figures>} figures - By page.
 * @param {(name: string) => string} titleOf - A page's title.
 * @param {'detailed' | 'brief'} scope
 * @returns {Table} with the columns of which there are figures
 */
export function figuresTable(figures, titleOf, scope) {
  const [reference] = Object.values(figures);
  const present = columns.filter(
    ({ field, detail }) =>
      Object.values(figures).some((page) => page[field] !== undefined) && (scope === 'detailed' || !detail),
  );
  return {
    head: [
      'page',
      ...present.flatMap(({ title, compared }) =>
        compared ? [title, title.replace(/ ms$/, ' ratio')] : [title],
      ),
    ],
    rows: Object.entries(figures).map(([name, page]) => [
      titleOf(name),
      ...present.flatMap(({ field, digits = 0, compared }) => {
        const value = format(page[field], digits);
        return compared ? [value, format(page[field] / reference[field], 2)] : [value];
      }),
    ]),
  };
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
