/**
 * What runs in the page: the tests that are asked for, in the order of the files, until one fails. A page runs them for
 * one mutant after the other, unless the mutant is in code that runs only as the page is loaded.
 */
import '@web/test-runner-mocha';

const { mocha, Mocha, __stryker__: stryker } = globalThis;
mocha.setup({ ui: 'bdd', bail: true, reporter: Mocha.reporters.Base, cleanReferencesAfterRun: false });

/** Longer than any test takes; one that waits for ever has noticed the mutant all the same. */
const patience = 6_000;

addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

/** All tests by number, and what each suite consists of; known once all files are there. */
const tests = [];
const suites = [];

let suitesAlone = 0;
/** How many tests there are of the code by itself; they come first. */
let alone = 0;

globalThis.elementsFollow = () => {
  suitesAlone = mocha.suite.suites.length;
};

globalThis.ready = () => {
  gather(mocha.suite);
  const later = mocha.suite.suites[suitesAlone];
  alone = tests.findIndex((test) => isIn(test, later));
  globalThis.loaded = true;
};

function gather(suite) {
  suites.push({ suite, own: suite.tests, inner: suite.suites });
  for (const test of suite.tests) {
    tests.push(test);
    // What does not wait takes as long as the machine needs.
    test.timeout(waits(test) ? patience : 0);
  }
  suite.suites.forEach(gather);
}

const isIn = ({ parent }, suite) => parent === suite || (parent?.parent && isIn(parent, suite));

const waits = (test) => test.fn.constructor.name === 'AsyncFunction';

/**
 * Runs tests by their numbers, or all of them.
 * @param {{ mutant?: string, limit?: number, wanted?: number[] }} options `limit`: how often the mutant may be reached
 */
globalThis.runTests = ({ mutant, limit = Infinity, wanted }) => {
  Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit: limit });
  const chosen = new Set(wanted?.map((number) => tests[number]) ?? tests);
  // From the inside out: a suite without tests is left out, with what it would do before them.
  for (const { suite, own, inner } of suites.toReversed()) {
    suite.tests = own.filter((test) => chosen.has(test));
    suite.suites = inner.filter((each) => each.tests.length + each.suites.length > 0);
  }
  /** @type {Record<number, number>} milliseconds by the number of the test */
  const times = {};
  return new Promise((resolve) => {
    let failure;
    const runner = mocha.run(() => {
      stryker.activeMutant = undefined;
      resolve({ failure, times, alone, coverage: stryker.mutantCoverage });
    });
    runner.on('test', (test) => (stryker.currentTestId = String(tests.indexOf(test))));
    runner.on('test end', (test) => {
      times[tests.indexOf(test)] = test.duration ?? 0;
      stryker.currentTestId = undefined;
    });
    runner.on('fail', (test, error) => {
      const message = String(error?.message ?? error);
      // What has waited may have left something behind that comes later.
      failure ??= { test: test.fullTitle(), message, clean: test.type === 'test' && !waits(test) };
    });
  });
};
