/**
 * `npm run mutants`: makes a small mistake in the code, one at a time, and sees whether a test notices. A mistake that
 * none notices is either one more test, or explained in `test/mutants/explained.json`; everything else fails. With `--write`, the
 * score of all of them goes into the documentation.
 *
 *     npm run mutants -- --only src/feed/link.ts --only src/feed/text.ts:29
 *     npm run mutants -- --sample 100 --seed 1
 *     npm run mutants -- --write
 */
import { parseArgs } from 'node:util';

import { writeFigures } from './figures.js';
import { TestBrowser } from './mutants/browser.js';
import { bundle } from './mutants/bundle.js';
import { folders, instrument } from './mutants/instrument.js';
import { explain, figures, printed } from './mutants/report.js';
import { sampleOf } from './mutants/sample.js';
import { serve } from './mutants/server.js';
import { testEach } from './mutants/test-each.js';
import { secondsSince } from './run-command.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    browsers: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
});

const start = performance.now();
const { mutants, ignored, code } = await instrument();
const chosen = sampleOf(
  mutants.filter(
    ({ file, line }) =>
      values.only.length === 0 || values.only.includes(file) || values.only.includes(`${file}:${line}`),
  ),
  values.sample ? Number(values.sample) : Infinity,
  Number(values.seed),
);
const whole = chosen.length === mutants.length;
if (values.write && !whole) throw new Error('--write is for all mutants');
console.log(
  `${chosen.length} of ${mutants.length} mutants in ${folders.join(' and ')}; ${ignored} are only words`,
);

const server = await serve(await bundle(code));
const browsers = Array.from({ length: Number(values.browsers) }, () => new TestBrowser(server.origin));
try {
  const results = await testEach(chosen, browsers);
  const explained = await explain(results, whole);
  console.log(printed(results, explained));
  if (explained.open.length > 0 || explained.idle.length > 0) process.exitCode = 1;
  if (values.write) {
    const table = figures(results, { version: await browsers[0].version(), seconds: secondsSince(start) });
    await writeFigures('stories/docs/fuzz.mdx', 'mutants', table);
  }
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
  server.close();
}
