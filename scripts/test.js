/**
 * `npm test`: brings the browsers, runs the checks, then the tests in every engine and in Node. One line for each step, its
 * output only where it failed, and `N passed, N failed` as the last line.
 *
 *     npm test -- --only tests --engine chromium 'test/feed/*.test.ts'
 */
import { parseArgs } from 'node:util';

import { engines, ensureBrowsers, howToInstall, unavailable } from './browsers.js';
import { ensureHostLibraries } from './host-libraries.js';
import { runCommand, secondsSince } from './run-command.js';
import { nodeTestFiles, runNodeTests } from './run-node-tests.js';
import { ensureServers } from './servers.js';

/** Each counts as one passed or failed. The steps of one list do not depend on each other. */
const checks = [
  {
    formatting: 'prettier --check . --log-level warn',
    lint: 'eslint . --max-warnings 0',
    types: 'tsc --noEmit',
    templates: 'lit-analyzer src --strict --maxWarnings 0',
    // Its elements are defined in one place, and not by whoever uses them.
    'templates of the builder': 'lit-analyzer builder --strict --maxWarnings 0 --rules.no-missing-import off',
    translations: 'node scripts/localize.js --check',
  },
  { build: 'npm run build' },
  {
    site: 'npm run build:site',
    apps: 'npm run build:apps',
    feeds: 'npm run --silent check-feed',
    package: 'publint --strict',
    'package types': 'attw --pack . --profile esm-only',
  },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true, default: [...engines, 'node'] },
    only: { type: 'string', default: '' },
  },
});
const wanted = engines.filter((engine) => values.engine.includes(engine));
const inNode = values.engine.includes('node');
if (wanted.length + Number(inNode) < values.engine.length)
  throw new Error(`--engine is one of ${engines.join(', ')}, node`);
if (!['', 'checks', 'tests'].includes(values.only)) throw new Error('--only is checks or tests');

const total = { passed: 0, failed: 0 };

// Whatever goes wrong counts, be it in a promise that nobody awaited: the last line must never be missing.
process.on('unhandledRejection', (error) =>
  report({ name: 'unhandled rejection', failed: 1, output: error }),
);
process.on('uncaughtException', (error) => {
  report({ name: 'test run', failed: 1, output: error.stack });
  finish();
});

const browsers = values.only === 'checks' ? {} : await bring();
if (values.only !== 'tests') {
  for (const group of checks) await inPairs(Object.entries(group), check);
}
if (values.only !== 'checks') await test();
finish();

async function bring() {
  const start = performance.now();
  const found = await ensureBrowsers(wanted);
  if (inNode) for (const reason of ensureServers()) console.log(`--   ${reason}; its tests are skipped`);
  report({ name: 'browsers and servers', seconds: secondsSince(start) });
  for (const engine of wanted) {
    if (found[engine]) continue;
    const reason = unavailable(engine);
    if (reason) console.log(`--   ${reason}`);
    else report({ name: engine, failed: 1, output: howToInstall(engine) });
  }
  if (wanted.length > 0) bringHostLibraries();
  return found;
}

function bringHostLibraries() {
  const start = performance.now();
  try {
    const missing = ensureHostLibraries();
    if (missing) console.log(`--   ${missing}`);
    else report({ name: 'libraries of old pages', seconds: secondsSince(start) });
  } catch (error) {
    // The system has packages, and they are not to be had: without them nothing is proved.
    report({ name: 'libraries of old pages', failed: 1, output: error.message });
  }
}

async function check([name, command]) {
  const { ok, seconds, output } = await runCommand(command);
  report({ name, seconds, output, ...(ok ? { passed: 1 } : { failed: 1 }) });
}

async function test() {
  const executables = Object.fromEntries(
    wanted.filter((one) => browsers[one]).map((one) => [one, browsers[one]]),
  );
  const files = nodeTestFiles().filter((file) => positionals.length === 0 || positionals.includes(file));
  const runInNode = once(async () => inNode && files.length > 0 && tell(await runNodeTests(files)));

  const forBrowsers = positionals.filter((file) => !file.endsWith('.test.js'));
  if (Object.keys(executables).length > 0 && forBrowsers.length >= Math.min(positionals.length, 1)) {
    // The configuration looks for browsers as it is read, and so must not be read before they are there.
    const { runTests } = await import('./run-tests.js');
    // The slowest engine works alone at the end, and leaves one of two processors idle.
    const early = () => void runInNode().catch(() => {});
    // A runner that cannot start ends the program a moment later: the last line would be missing if this was caught here.
    for (const result of await runTests(executables, forBrowsers, early)) tell(result);
  }
  await runInNode();
}

/** Calls a function the first time, and gives its answer each time. */
function once(work) {
  let answer;
  return () => (answer ??= work());
}

/** @param {import('./run-tests.js').EngineResult} result */
function tell({ name, passed, failed, skipped, ...rest }) {
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  report({ name: `${name}: ${counts.filter(Boolean).join(', ')}`, passed, failed, ...rest });
}

/** Two at a time, for the usual CI machine has two cores. */
async function inPairs(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

function report({ name, passed = 0, failed = 0, seconds = 0, output = '' }) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name} (${seconds.toFixed(1)} s)`);
  if (failed > 0) console.log(output);
}

function finish() {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}
