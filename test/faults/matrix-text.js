/** The matrix of faults in words: what is to be read about each, from what the engines have recorded. */
import { availableParallelism } from 'node:os';

/**
 * @typedef {import('./record.js').Recorded & { engine: string }} Run
 * @typedef {import('./faults.js').Fault} Fault
 * @typedef {import('./stage.ts').Cell} Cell
 */

/** The columns of the matrix. */
export const columns = [
  'Fault',
  'At first',
  'Code',
  'Tries',
  'After good data',
  'Chromium',
  'Firefox',
  'WebKit',
];

/** One row for each fault. A cell that was not recorded is empty. */
export function rowsOf(/** @type {readonly Fault[]} */ faults, /** @type {Run[]} */ runs) {
  return faults.map((fault) => {
    const phases = fault.phases ?? ['first', 'after'];
    const cell = (/** @type {Run} */ run, /** @type {string} */ phase) =>
      run.cells.find((one) => one.fault === fault.name && one.phase === phase);
    const shown = (/** @type {'first' | 'after'} */ phase) =>
      phases.includes(phase) ? agreed(runs, (run) => cell(run, phase)?.shown) : '–';
    const last = phases.at(-1) ?? 'first';
    return [
      fault.name,
      shown('first'),
      agreed(runs, (run) => cell(run, last) && (cell(run, last)?.code ?? '–')),
      agreed(runs, (run) => cell(run, last) && (cell(run, last)?.tries ?? '–')),
      shown('after'),
      ...runs.map((run) => (phases.every((phase) => cell(run, phase)) ? '✓' : '')),
    ];
  });
}

/** What the engines have in common; where they differ, what each has. Empty where one has nothing. */
function agreed(/** @type {Run[]} */ runs, /** @type {(run: Run) => string | number | undefined} */ read) {
  const values = runs.map(read);
  if (values.includes(undefined)) return '';
  const kinds = [...new Set(values)];
  const [usual] = kinds.sort((a, b) => count(values, b) - count(values, a));
  const others = runs.filter((run) => read(run) !== usual).map((run) => `${run.engine}: ${read(run)}`);
  return others.length > 0 ? `${usual} (${others.join(', ')})` : String(usual);
}

function count(/** @type {unknown[]} */ values, /** @type {unknown} */ value) {
  return values.filter((one) => one === value).length;
}

/** How many faults come to the same, from the most to the least; what a few come to is one row. */
export function shortTable(/** @type {string[][]} */ rows) {
  // Where one engine differs, the others count.
  const usual = (/** @type {string} */ cell) => cell.replace(/ \(\w+: [^)]*\)$/, '');
  /** @type {Map<string, { first: string, after: string, codes: Set<string>, faults: number }>} */
  const outcomes = new Map();
  for (const [, first, code, , after] of rows.map((cells) => cells.map(usual))) {
    const outcome = outcomes.get(`${first}|${after}`) ?? { first, after, codes: new Set(), faults: 0 };
    outcomes.set(`${first}|${after}`, outcome);
    outcome.codes.add(code);
    outcome.faults++;
  }
  const sorted = [...outcomes.values()].sort((a, b) => b.faults - a.faults);
  const common = sorted.filter(({ faults }) => faults > 2);
  const rest = rows.length - common.reduce((sum, { faults }) => sum + faults, 0);
  return table(
    ['At first', 'After good data', 'Codes', 'Faults'],
    [
      ...common.map(({ first, after, codes, faults }) => [
        first,
        after,
        [...codes].join(', '),
        String(faults),
      ]),
      ...(rest > 0 ? [['something else, told below', '–', '–', String(rest)]] : []),
    ],
  );
}

/** The matrix as the page shows it, a table for each group. */
export function sectionsOf(/** @type {{ title: string, rows: string[][] }[]} */ sections) {
  return sections.map(({ title, rows }) => `### ${title}\n\n${table(columns, rows)}`).join('\n\n');
}

/** When and where the matrix was made, and how much it is. */
export function summary(
  /** @type {Run[]} */ runs,
  /** @type {Record<string, { faults: readonly Fault[] }>} */ groups,
) {
  const faults = Object.values(groups).flatMap((group) => group.faults);
  const cells = runs.map((run) => run.cells.length);
  const day = new Date().toISOString().slice(0, 10);
  const versions = runs.map(({ engine, version }) => `${engine} ${version.replace(/^\D*\//, '')}`).join(', ');
  return (
    `${faults.length} faults, played ${cells[0]} times in each engine to six elements at once, on ${day}, ` +
    `in ${versions}, on ${availableParallelism()} CPUs.`
  );
}

/** How much of the largest answers was read and sent, in each engine. */
export function bytesTable(/** @type {Run[]} */ runs, /** @type {readonly Fault[]} */ faults) {
  const large = faults.filter(({ answer }) => answer?.size);
  const megabytes = (/** @type {number[]} */ values) =>
    (Math.max(...values) / 1e6).toLocaleString('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const rows = large.map(({ name }) => [
    name,
    ...runs.flatMap(({ cells }) => {
      const own = cells.filter(({ fault }) => fault === name);
      return [`${megabytes(own.map(({ read }) => read))} / ${megabytes(own.map(({ sent }) => sent ?? 0))}`];
    }),
  ]);
  return table(['Answer', ...runs.map(({ engine }) => engine)], rows);
}

/** A table of the documentation. */
function table(/** @type {string[]} */ names, /** @type {string[][]} */ rows) {
  return `<Table\n  head={${JSON.stringify(names)}}\n  rows={${JSON.stringify(rows)}}\n/>`;
}
