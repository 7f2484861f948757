import { formatError, startTestRunner } from '@web/test-runner';
import path from 'node:path';
import { format } from 'node:util';

import config, { launchersOf } from '../web-test-runner.config.js';
import { secondsSince } from './run-command.js';

/**
 * @typedef {object} EngineResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed tests, and files that failed as a whole
 * @property {number} skipped
 * @property {number} seconds
 * @property {string} output what is to be read about the failures
 */

/**
 * Runs the test files in the given engines, side by side.
 * @param {import('./browsers.js').Executables} executables
 * @param {string[]} files
 * @param {() => void} [whenOneIsDone] - Called when the first of the engines has run all files.
 * @returns {Promise<EngineResult[]>}
 */
export async function runTests(executables, files, whenOneIsDone = ignore) {
  const start = performance.now();
  const lastSession = new Map();
  const notes = new Notes();
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      ...(files.length > 0 && { files }),
      browsers: launchersOf(executables),
      reporters: [],
      logger: notes,
      testFramework: {
        ...config.testFramework,
        // A forgotten `it.only` would leave every other test out.
        config: { ...config.testFramework.config, forbidOnly: Boolean(process.env.CI) },
      },
    },
  });
  if (!runner) throw new Error('the test runner did not start');
  let oneIsDone = false;
  runner.sessions.on('session-status-updated', ({ browser }) => {
    lastSession.set(browser, secondsSince(start));
    if (oneIsDone) return;
    oneIsDone = [...runner.sessions.forBrowser(browser)].every(({ status }) => status === 'FINISHED');
    if (oneIsDone) whenOneIsDone();
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  for (const line of notes.lines) console.log(line);

  return runner.browsers.map((browser) => ({
    name: browser.name,
    seconds: lastSession.get(browser) ?? secondsSince(start),
    ...sum([...runner.sessions.all()].filter((session) => session.browser === browser).map(count)),
  }));
}

/** What one test file gave in one engine. */
function count(/** @type {import('@web/test-runner').TestSession} */ session) {
  const tests = testsOf(session.testResults);
  const failures = tests.filter(({ passed, skipped }) => !passed && !skipped);
  const passed = tests.filter((test) => test.passed && !test.skipped).length;

  const wrong = [...session.errors];
  if (tests.length === 0 && wrong.length === 0) wrong.push({ message: 'no test ran' });
  if (!session.passed && failures.length + wrong.length === 0) wrong.push({ message: 'the file failed' });

  const lines = [
    ...failures.map(({ title, error }) => describe(session, title, error)),
    ...wrong.map((error) => describe(session, '', error)),
  ];
  if (lines.length > 0) lines.push(...session.logs.map((args) => `  log: ${args.join(' ')}`));
  return {
    passed,
    // Errors outside of the tests count once for the file: one broken import may come with many.
    failed: failures.length + Math.min(wrong.length, 1),
    skipped: tests.length - passed - failures.length,
    output: lines.join('\n'),
  };
}

/** All tests of a suite and its inner suites, with their full titles. */
function testsOf(/** @type {import('@web/test-runner').TestSuiteResult | undefined} */ suite, path = []) {
  if (!suite) return [];
  return [
    ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
    ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
  ];
}

function describe(session, title, error) {
  const file = path.relative(process.cwd(), session.testFile);
  // Where an error has no stack, `formatError` says its message twice.
  const details = error?.stack ? formatError(error) : (error?.message ?? 'failed without an error');
  return `${session.browser.name} › ${file} ${title && `› ${title}`}\n${details.replace(/^/gm, '  ')}`;
}

function sum(counts) {
  const total = (key) => counts.reduce((result, one) => result + one[key], 0);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    output: counts
      .map(({ output }) => output)
      .filter(Boolean)
      .join('\n'),
  };
}

function ignore() {}

/** Keeps what the runner has to say until the run is over; the results are counted from the sessions. */
class Notes {
  /** A set, for each engine stumbles over the same syntax error. */
  lines = new Set();
  log = ignore;
  debug = ignore;
  group = ignore;
  groupEnd = ignore;
  warn = (...args) => this.lines.add(format(...args));
  error = this.warn;
  logSyntaxError = ({ filePath, line, column, message }) =>
    this.warn(`${filePath}:${line}:${column} ${message}`);
}
