/** What came of the mutants, in words and figures. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

import { markdownTable, pageTable } from '../figures.js';
import { describe, noticed } from './test-each.js';

/** @typedef {import('./test-each.js').Result} Result */
/** @typedef {{ file: string, code: string, original?: string, replacement?: string, reason: string }} Explanation */

const explanations = new URL('../../test/mutants/explained.json', import.meta.url);

/**
 * Who survived without an explanation, and which explanation is of no use any more.
 * @param {Result[]} results
 * @param {boolean} whole whether all mutants were tested
 */
export async function explain(results, whole) {
  /** @type {Explanation[]} */
  const list = JSON.parse(await readFile(explanations, 'utf8'));
  const survivors = results.filter((result) => !noticed(result));
  return {
    open: survivors.filter(({ mutant }) => !list.some((explanation) => fits(explanation, mutant))),
    idle: whole
      ? list.filter((explanation) => !survivors.some(({ mutant }) => fits(explanation, mutant)))
      : [],
  };
}

/** An explanation is for a line of code, not for its number; for all mutants of it unless it names what is mutated. */
function fits({ file, code, original, replacement }, /** @type {Result['mutant']} */ mutant) {
  return (
    mutant.file === file &&
    mutant.code === code &&
    (original === undefined || mutant.original === original) &&
    (replacement === undefined || mutant.replacement === replacement)
  );
}

/** The report for the console. */
export function printed(/** @type {Result[]} */ results, { open, idle }) {
  return [
    ...open.map(describe),
    ...idle.map(({ file, code }) => `\n${file}: explained, but nothing survives there\n  ${code}`),
    '',
    markdownTable(tableOf(results)),
    '',
    `${open.length} survivors without an explanation, ${idle.length} explanations without a survivor`,
  ].join('\n');
}

/** The report for the documentation. */
export function figures(/** @type {Result[]} */ results, { version, seconds }) {
  const date = new Date().toISOString().slice(0, 10);
  const minutes = Math.round(seconds / 60);
  return [
    `${date}, ${version.replace('/', ' ')}, ${availableParallelism()} CPUs with other work beside, ${minutes} minutes:`,
    '',
    pageTable(tableOf(results)),
  ].join('\n');
}

function tableOf(/** @type {Result[]} */ results) {
  const files = [...new Set(results.map(fileOf))];
  return {
    head: ['File', 'Mutants', 'Noticed', 'of which by time', 'Explained', 'Score'],
    rows: [
      ...files.map((file) =>
        row(
          file.replace('src/', ''),
          results.filter((result) => fileOf(result) === file),
        ),
      ),
      row('All', results),
    ],
  };
}

const fileOf = (/** @type {Result} */ { mutant }) => mutant.file;

function row(/** @type {string} */ name, /** @type {Result[]} */ results) {
  const found = results.filter(noticed).length;
  const timeouts = results.filter(({ fate }) => fate === 'timeout').length;
  const score = `${((100 * found) / results.length).toFixed(1)} %`;
  return [
    name,
    ...[results.length, found, timeouts, results.length - found].map((count) => count.toLocaleString('en')),
    score,
  ];
}
