/**
 * `npm run bench`: the elements beside pages written by hand and beside other libraries, in one run and in turns, so that a
 * busy computer slows all pages alike. Only ratios between pages of one run mean something.
 *
 *     npm run bench -- --only exhibitors --entries 1000 --rounds 5
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { runCommand } from '../scripts/run-command.js';
import { launchBrowser } from './browser.js';
import { measureSeries } from './measure.js';
import { pages } from './pages.js';
import { series } from './series.js';
import { serve } from './server.js';
import { embed } from './site.js';
import { markdown, tableOf } from './table.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    entries: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '9' },
  },
});
const rounds = Number(options.rounds);
const wanted = series.filter(({ part }) => options.only?.includes(part) ?? true);

// A file that is there is measured as it is.
if (!existsSync(embed)) {
  const { ok, output } = await runCommand('rollup -c --silent');
  if (!ok) throw new Error(output);
}

const server = await serve();
const browser = await launchBrowser();
try {
  const day = new Date().toISOString().slice(0, 10);
  console.log(`${day}, ${await browser.version()}, ${availableParallelism()} CPUs, ${rounds} rounds`);
  for (const one of wanted) {
    const titles = new Map(pages[one.kind].map(({ name, title }) => [name, title]));
    for (const size of options.entries?.map(Number) ?? one.sizes) {
      const figures = await measureSeries({ server, browser, rounds }, one, size);
      console.log(`\n${one.part}, ${size.toLocaleString('en')} entries\n`);
      console.log(markdown(tableOf(figures, titles)));
    }
  }
} finally {
  await browser.close();
  server.close();
}
