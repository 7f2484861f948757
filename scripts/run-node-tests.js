import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';

import { secondsSince } from './run-command.js';

/** The tests of what no browser can see: files, servers, programs. They end in `.js`; those for browsers in `.ts`. */
export function nodeTestFiles() {
  return readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => path.join('test', file))
    .sort();
}

/**
 * Runs test files in Node.
 * @returns {Promise<import('./run-tests.js').EngineResult>}
 */
export async function runNodeTests(/** @type {string[]} */ files) {
  const start = performance.now();
  const result = { name: 'Node', passed: 0, failed: 0, skipped: 0, output: '' };
  const paths = files.map((file) => path.resolve(file));
  const fail = (name, reason) => {
    result.failed++;
    result.output += `Node › ${name}\n${(reason?.stack ?? inspect(reason)).replace(/^/gm, '  ')}\n`;
  };
  // Two files at a time: they wait for browsers and servers more than they work.
  for await (const { type, data } of run({ files: paths, concurrency: 2 })) {
    if (type === 'test:pass') {
      // Without a test of its own, the file is told of as if it were one.
      if (paths.includes(path.resolve(data.name))) fail(data.name, 'no test ran');
      else if (data.details.type === 'suite') continue;
      else if (data.skip !== undefined) result.skipped++;
      else result.passed++;
    } else if (type === 'test:fail') {
      const { failureType, cause } = data.details.error;
      // What fails with the tests in it counts for nothing itself; what breaks beside them does.
      if (failureType !== 'subtestsFailed') fail(data.name, cause);
    }
  }
  return { ...result, seconds: secondsSince(start) };
}
