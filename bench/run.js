/**
 * `npm run bench`: the list of exhibitors beside a hand-written page that shows the same, in one run and in turns, so
 * that a busy computer slows all pages alike. Only ratios between pages of one run mean something.
 *
 *     npm run bench -- --entries 1000 --rounds 5
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

import { embedDir } from '../scripts/embed.js';
import { runCommand } from '../scripts/run-command.js';
import { launchBrowser } from './browser.js';
import { measureKeys } from './keys.js';
import { measureLoad } from './load.js';
import { serve } from './server.js';
import { medians, quantile } from './statistics.js';
import { markdownTable } from './table.js';

/** @typedef {ReturnType<typeof medians> & { key?: number }} Result */

const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', multiple: true, default: ['8', '100', '1000', '5000'] },
    rounds: { type: 'string', default: '15' },
  },
});
const sizes = options.entries.map(Number);
const rounds = Number(options.rounds);

/** The first is what the others are compared with. */
const pages = {
  cloned: 'hand-written',
  list: '`<exhibitor-list>`',
  plain: '`<exhibitor-list no-controls>`',
};

/** The number of entries at which keys are measured, and the pages that have a search box. */
const keysAt = 1000;
const searchable = ['cloned', 'list'];

/** The file that pages embed. One that is there is measured as it is. */
const embed = new URL(`../${embedDir}/stand-widgets.js`, import.meta.url);
if (!existsSync(embed)) {
  const { ok, output } = await runCommand('rollup -c --silent');
  if (!ok) throw new Error(output);
}

const server = await serve(sizes);
const browser = await launchBrowser();
try {
  const version = await browser.version();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${version}, ${availableParallelism()} CPUs, ${rounds} rounds`,
  );
  console.log(`stand-widgets.js: ${await brotliSize()} bytes (brotli)\n`);
  const results = [];
  for (const size of sizes) results.push({ size, pages: await measure(size) });
  console.log(markdownTable(results, pages));
} finally {
  await browser.close();
  server.close();
}

/** The medians of every page at a number of entries, net of an empty page. */
async function measure(/** @type {number} */ size) {
  const url = (/** @type {string} */ page) => `${server.origin}/${size}/${page}.html`;
  const names = Object.keys(pages);
  const loads = Object.fromEntries(['empty', ...names].map((name) => [name, []]));
  const keys = Object.fromEntries(searchable.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    loads.empty.push(await measureLoad(browser, url('empty')));
    for (const name of names) loads[name].push(await measureLoad(browser, url(name), size));
    if (size === keysAt) await measureKeysInTurn(url, keys);
  }
  const empty = medians(loads.empty);
  return Object.fromEntries(
    names.map((name) => {
      const result = medians(loads[name]);
      for (const field of Object.keys(result)) result[field] -= empty[field];
      return [name, { ...result, key: keys[name]?.length ? quantile(keys[name], 0.95) : undefined }];
    }),
  );
}

async function measureKeysInTurn(url, keys) {
  const matches = new Set();
  for (const name of searchable) {
    const { times, shown } = await measureKeys(browser, url(name));
    keys[name].push(...times);
    matches.add(String(shown));
  }
  if (matches.size > 1) throw new Error(`the pages filter differently: ${[...matches].join(' / ')}`);
}

async function brotliSize() {
  return brotliCompressSync(await readFile(embed)).length;
}
