/** What a run says at its end, in the terminal and in the documentation. */
import { writeFigures } from '../scripts/figures.js';
import { titleOf } from './pages.js';
import { figuresTable, markdown, mdx, thousands } from './table.js';
import { targetsTable } from './targets.js';

/** @typedef {import('./targets.js').Result} Result */

const page = 'stories/docs/benchmark.mdx';
const nouns = { exhibitors: 'exhibitors', agenda: 'sessions' };

export function print(/** @type {Result} */ result) {
  const { part, kind } = result.series;
  console.log(`\n${part}, ${thousands(result.size)} ${nouns[kind]}\n\n${markdown(tableOf(result))}`);
}

export function printTargets(/** @type {Result[]} */ results) {
  console.log(`\n${markdown(targetsTable(results))}`);
}

/**
 * Writes the figures of each part that was measured in the place that the documentation has for it.
 * @param {Result[]} results
 * @param {string} conditions - When and where they were measured.
 */
export async function write(results, conditions) {
  const byPart = Map.groupBy(results, ({ series }) => series.part);
  for (const [part, ofPart] of byPart) {
    const targets = targetsTable(ofPart);
    const pieces = [
      `${conditions}.`,
      ...(targets.rows.length > 0 ? [mdx(targets)] : []),
      ...ofPart.flatMap((result) => [
        `### ${thousands(result.size)} ${nouns[result.series.kind]}`,
        mdx(tableOf(result)),
      ]),
    ];
    await writeFigures(page, part, pieces.join('\n\n'));
  }
}

function tableOf(/** @type {Result} */ { series, figures }) {
  return figuresTable(figures, (name) => titleOf(series.kind, name));
}
