/** That the test run notices what goes wrong in Node, in whatever place. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

import { runCommand } from '../../scripts/run-command.js';

const dir = mkdtempSync(path.join(tmpdir(), 'stand-tests-'));
const head = `import { after, before, describe, it } from 'node:test';`;

const program = path.join(dir, 'count.mjs');
const source = pathToFileURL(path.resolve('scripts/run-node-tests.js')).href;
writeFileSync(
  program,
  `import { runNodeTests } from '${source}';
  const { passed, failed, skipped } = await runNodeTests(process.argv.slice(2));
  console.log(passed, failed, skipped);`,
);

/** What a file of tests counts as. */
async function countsOf(code) {
  const file = path.join(dir, 'sample.test.mjs');
  writeFileSync(file, `${head}\n${code}`);
  // Not as a test within a test, which Node would leave out.
  const { output } = await runCommand(`node ${program} ${file}`, { env: { NODE_TEST_CONTEXT: undefined } });
  return output.trim();
}

describe('The run of Node’s tests', () => {
  after(() => rmSync(dir, { recursive: true }));

  for (const [name, code, counts] of [
    ['a good test', `it('a', () => {})`, '1 0 0'],
    ['a good suite', `describe('a', () => { it('b', () => {}); it('c', () => {}) })`, '2 0 0'],
    ['a bad test', `it('a', () => { throw new Error() })`, '0 1 0'],
    ['a bad test in suites', `describe('a', () => describe('b', () => it('c', () => { throw 1 })))`, '0 1 0'],
    ['a skipped test', `it('a', { skip: true }, () => {})`, '0 0 1'],
    ['a suite that breaks', `describe('a', () => { throw new Error() })`, '0 1 0'],
    ['a hook that breaks', `describe('a', () => { after(() => { throw 1 }); it('b', () => {}) })`, '1 1 0'],
    ['a file that breaks', `it('a', () => {}); throw new Error()`, '0 1 0'],
    ['a file without a test', ``, '0 1 0'],
  ])
    it(`counts ${name} as ${counts}: passed, failed, skipped`, async () => {
      assert.equal(await countsOf(code), counts);
    });
});
