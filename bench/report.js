/** What a run says at its end, in the terminal and in the documentation. */
import { markdownTable, pageTable, writeFigures } from '../scripts/figures.js';
import { titleOf } from './pages.js';
import { figuresTable, thousands } from './table.js';
import { targetsTable } from './targets.js';

/** @typedef {import('./targets.js').Result} Result */

const page = 'stories/docs/benchmark.mdx';
const nouns = { exhibitors: 'exhibitors', agenda: 'sessions' };

export function print(/** @type {Result} */ result) {
  const { part, kind } = result.series;
  console.log(
    `\n${part}, ${thousands(result.size)} ${nouns[kind]}\n\n${markdownTable(tableOf(result, 'detailed'))}`,
  );
}

export function printTargets(/** @type {Result[]} */ results) {
  const targets = targetsTable(results);
  if (targets.rows.length > 0) console.log(`\n${markdownTable(targets)}`);
}

/**
 * Writes the figures of a part in the place that the documentation has for it.
 * @param {string} part
 * @param {Result[]} results - Of this part.
 * @param {string} conditions - When and where they were measured.
 */
export async function write(part, results, conditions) {
  const targets = targetsTable(results);
  const pieces = [
    `${conditions}.`,
    ...(targets.rows.length > 0 ? [pageTable(targets)] : []),
    ...results.flatMap((result) => [
      `### With ${thousands(result.size)} ${nouns[result.series.kind]}`,
      pageTable(tableOf(result, 'brief')),
    ]),
  ];
  await writeFigures(page, part, pieces.join('\n\n'));
}

function tableOf(/** @type {Result} */ { series, figures }, /** @type {'detailed' | 'brief'} */ scope) {
  return figuresTable(figures, (name) => titleOf(series.kind, name), scope);
}
