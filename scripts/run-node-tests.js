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
  for await (const { type, data } of run({ files: files.map((file) => path.resolve(file)) })) {
    // A suite fails with its tests, and counts for nothing itself.
    if (data?.details?.type === 'suite' || !['test:pass', 'test:fail'].includes(type)) continue;
    if (data.skip !== undefined) result.skipped++;
    else if (type === 'test:pass') result.passed++;
    else {
      result.failed++;
      const { cause } = data.details.error;
      result.output += `Node › ${data.name}\n${(cause?.stack ?? inspect(cause)).replace(/^/gm, '  ')}\n`;
    }
  }
  return { ...result, seconds: secondsSince(start) };
}
