/**
 * `npm run bench`: the elements beside pages written by hand and beside other libraries, in one run and in turns, so that a
 * busy computer slows all pages alike. Only ratios between pages of one run mean something.
 *
 *     npm run bench -- --only exhibitors --entries 1000 --rounds 5
 *     npm run bench -- --write
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { runCommand } from '../scripts/run-command.js';
import { launchBrowser } from './browser.js';
import { measureSeries } from './measure.js';
import { print, printTargets, write } from './report.js';
import { bundleScripts } from './scripts.js';
import { series } from './series.js';
import { serve } from './server.js';
import { embed } from './site.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    entries: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const parts = [...new Set(series.map(({ part }) => part))];
const unknown = options.only?.filter((part) => !parts.includes(part)) ?? [];
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${parts.join(', ')}`);
if (options.write && options.entries) throw new Error('--write is for all numbers of entries of a part');

// A file that is there is measured as it is.
if (!existsSync(embed)) {
  const { ok, output } = await runCommand('rollup -c --silent');
  if (!ok) throw new Error(output);
}
await bundleScripts();

const server = await serve();
const browser = await launchBrowser();
const day = new Date().toISOString().slice(0, 10);
const where = `${day}, ${await browser.version()}, ${availableParallelism()} CPUs, ${rounds} rounds`;
console.log(where);
/** @type {import('./targets.js').Result[]} */
const results = [];
try {
  for (const part of options.only ?? parts) {
    const ofPart = await measurePart(part);
    if (options.write) await write(part, ofPart, where);
    results.push(...ofPart);
  }
} finally {
  await browser.close();
  server.close();
}
printTargets(results);

async function measurePart(/** @type {string} */ part) {
  /** @type {import('./targets.js').Result[]} */
  const ofPart = [];
  for (const one of series.filter((candidate) => candidate.part === part)) {
    for (const size of options.entries?.map(Number) ?? one.sizes) {
      const figures = await measureSeries({ server, browser, rounds }, one, size);
      const result = { series: one, size, figures };
      print(result);
      ofPart.push(result);
    }
  }
  return ofPart;
}
