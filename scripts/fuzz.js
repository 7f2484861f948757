/**
 * `npm run fuzz`: reads a million feeds that chance has made, from a seed that is another one in every run, and says
 * how many of what were looked at; with `--write` in the documentation, too. The first promise that is broken ends the
 * run, with the smallest feed that breaks it and the command that shows it again.
 *
 *     npm run fuzz -- --feeds 50000
 *     npm run fuzz -- --write
 *     npm run fuzz -- --seed 20250930 --path 12:0:3
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { loadFuzz } from '../test/fuzz/load.js';
import { markdownTable, pageTable, writeFigures } from './figures.js';
import { secondsSince } from './run-command.js';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    path: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const feeds = Number(values.feeds);
// A short run is for somebody at work.
if (values.write && feeds < 1_000_000) throw new Error('--write is for a million feeds');
const seed = Number(values.seed);
/** Each with a seed of its own, so that a run says how far it is and a failure need not count from the beginning. */
const batch = 10_000;

const { fuzz } = await loadFuzz();
if (values.path) again(values.path);
else await run();

/** One feed, as a failure has named it. */
function again(/** @type {string} */ path) {
  console.log(fuzz({ feeds: 1, seed, path }));
}

async function run() {
  console.log(`${feeds} feeds from seed ${seed}`);
  const start = performance.now();
  /** @type {Record<string, number>} */
  const total = {};
  for (let read = 0; read < feeds; read += batch) {
    const counts = fuzz({ feeds: Math.min(batch, feeds - read), seed: (seed + read / batch) | 0 });
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
    console.log(`${total.feeds + total.refused} read in ${Math.round(secondsSince(start))} s`);
  }
  const seconds = secondsSince(start);
  const table = tableOf(total, seconds);
  const date = new Date().toISOString().slice(0, 10);
  const conditions = `${date}, Node ${process.versions.node}, ${availableParallelism()} CPUs with other work beside, seed ${seed}:`;
  console.log(`\n${conditions}\n\n${markdownTable(table)}`);
  if (values.write)
    await writeFigures('stories/docs/fuzz.mdx', 'fuzz', `${conditions}\n\n${pageTable(table)}`);
}

function tableOf(/** @type {Record<string, number>} */ total, /** @type {number} */ seconds) {
  const rows = {
    'Documents read': total.feeds + total.refused,
    'of which refused, being no feed': total.refused,
    'Entries that came of them': total.entries,
    'Problems named': total.problems,
    'Texts looked at': total.texts,
    'Addresses looked at': total.addresses,
    'Calendar entries read back': total.calendarEntries,
    Seconds: Math.round(seconds),
    'Promises broken': 0,
  };
  return {
    head: ['What', 'How many'],
    rows: Object.entries(rows).map(([name, count]) => [name, count.toLocaleString('en-GB')]),
  };
}
