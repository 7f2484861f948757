/**
 * `npm run soak`: what is left of elements that came and went for a long time, and how a very long list behaves, in
 * Chromium, with the built script. Prints a table, with `--write` into the documentation, too, and fails where a bound
 * is broken. Needs `npm run build`.
 *
 *     npm run soak -- --mounts 1000 --refreshes 300
 *     npm run soak -- --only scale --exhibitors 20000
 *     npm run soak -- --write
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { markdownTable, pageTable, writeFigures } from '../../scripts/figures.js';
import { launch, openPage } from './browser.js';
import { feedOf, measureScale } from './scale.js';
import { serve } from './server.js';
import { soak } from './soak.js';

const usual = { together: '2000', mounts: '20000', refreshes: '5000', exhibitors: '100000' };
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'soak scale' },
    write: { type: 'boolean', default: false },
    ...Object.fromEntries(
      Object.entries(usual).map(([name, value]) => [name, { type: 'string', default: value }]),
    ),
  },
});
const amounts = Object.fromEntries(Object.keys(usual).map((name) => [name, Number(options[name])]));

if (options.write && Object.entries(usual).some(([name, value]) => options[name] !== value))
  throw new Error('--write is for the usual amounts');

const parts = {
  soak: (browser, server) => inPage(browser, server.url, (opened) => soak(opened, server, amounts)),
  scale: (browser, server) =>
    inPage(browser, server.url, (opened) => measureScale(opened, amounts.exhibitors)),
};

const server = await serve({ '/many': feedOf(amounts.exhibitors) });
const browser = await launch();
try {
  const machine = `${new Date().toISOString().slice(0, 10)}, ${await browser.version()}, ${availableParallelism()} CPUs`;
  for (const [name, measure] of Object.entries(parts)) {
    if (!options.only.includes(name)) continue;
    const findings = await measure(browser, server);
    const table = tableOf(findings);
    console.log(`${machine}\n\n${markdownTable(table)}\n`);
    if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
    if (options.write)
      await writeFigures('stories/docs/soak.mdx', name, `${machine}.\n\n${pageTable(table)}`);
  }
} finally {
  await browser.close();
  server.close();
}

async function inPage(browser, url, act) {
  const opened = await openPage(browser, url);
  try {
    return await act(opened);
  } finally {
    await opened.page.close();
  }
}

/** @param {import('./soak.js').Finding[]} findings */
function tableOf(findings) {
  return {
    head: ['what', 'bound', 'measured'],
    rows: findings.map(({ what, bound, measured, ok }) => [what, bound, ok ? measured : `${measured} (!)`]),
  };
}
