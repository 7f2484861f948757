/**
 * `npm run faults`: plays every fault in all engines and prints what came of each; with `--write` into the
 * documentation, too. Fails where a test fails or a cell is missing.
 */
import { parseArgs } from 'node:util';

import { engines, ensureBrowsers, howToInstall } from '../../scripts/browsers.js';
import { writeFigures } from '../../scripts/figures.js';
import { runTests } from '../../scripts/run-tests.js';
import { groups } from './faults.js';
import { bytesTable, columns, rowsOf, sectionsOf, shortTable, summary } from './matrix-text.js';
import { forgetFaults, recordedFaults } from './record.js';

const page = 'stories/docs/faults.mdx';
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const browsers = await ensureBrowsers();
const missing = engines.filter((engine) => !browsers[engine]);
if (missing.length > 0) fail(missing.map(howToInstall).join('\n'));

forgetFaults();
const results = await runTests(browsers, ['test/faults/*.test.ts']);
for (const { name, passed, failed, seconds, output } of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  if (failed > 0) console.log(output);
}
if (results.some(({ failed }) => failed > 0)) fail('There is no matrix.');

const recorded = results.map(({ name }) => ({ engine: name, ...recordedFaults(name) }));
const sections = Object.values(groups).map(({ title, faults }) => ({
  title,
  rows: rowsOf(faults, recorded),
}));
for (const { title, rows } of sections) {
  console.log(`\n${title}`);
  console.table(rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [columns[index], cell]))));
}
const gaps = sections.flatMap(({ rows }) =>
  rows.filter((cells) => cells.includes('')).map(([fault]) => fault),
);
if (gaps.length > 0) fail(`No cell for ${gaps.join('; ')}`);

if (values.write) {
  await writeFigures(page, 'run', summary(recorded, groups));
  const all = sections.flatMap(({ rows }) => rows);
  await writeFigures(page, 'short', shortTable(all));
  await writeFigures(page, 'matrix', sectionsOf(sections));
  await writeFigures(page, 'bytes', bytesTable(recorded, groups.bodies.faults));
  console.log(`\n${page} is written.`);
}
process.exit();

function fail(/** @type {string} */ reason) {
  console.error(reason);
  process.exit(1);
}
