/** One script of the tests and the code with its mutants, so that a page of them is loaded in a moment. */
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The tests of the code by itself, the quick ones first. */
const alone = [
  ...[
    'feed/read-feed',
    'feed/dates',
    'feed/problem',
    'feed/changes',
    'calendar/icalendar',
    'calendar/feed-events',
    'fuzz/functions',
  ],
  ...['time/session-state', 'mutants/feeds', 'feed/feed-source'],
];
/** Tests of elements that load, refresh and give calendar files. */
const inElements = [
  ...[
    'elements/stand-element',
    'elements/refresh',
    'elements/refresh-changes',
    'feed/feed-controller',
    'calendar/calendar-button',
  ],
  'elements/stand-info',
];

const here = path.dirname(fileURLToPath(import.meta.url));

/** What the test runner's server brings into its own pages: here, a way to ask for what a test may ask of the browser. */
const runnersOwn = {
  name: 'runner',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\/__web-dev-server__/ }, () => ({ path: 'web-socket', namespace: 'runner' }));
    onResolve({ filter: /^runner:/ }, ({ path }) => ({ path, namespace: 'runner' }));
    onLoad({ filter: /^runner:/, namespace: 'runner' }, () => ({ contents: 'globalThis.elementsFollow()' }));
    onLoad({ filter: /.*/, namespace: 'runner' }, () => ({
      contents: `
        export const webSocket = {};
        export const sendMessage = () => {};
        export const sendMessageWaitForResponse = async ({ command, payload }) => ({
          executed: true,
          result: await globalThis.command(command, payload),
        });`,
    }));
  },
};

/** Tests import the half for browsers, where there is one for servers of the same name. */
const typescriptFirst = {
  name: 'typescript-first',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.js$/ }, ({ path: name, resolveDir }) => {
      const file = path.resolve(resolveDir, name.replace(/\.js$/, '.ts'));
      return existsSync(file) ? { path: file } : undefined;
    });
  },
};

const importTest = (/** @type {string} */ name) => `import '../../test/${name}.test.ts';`;

/** @returns {Promise<Uint8Array>} */
export async function bundle(/** @type {Map<string, string>} code of the files that have mutants */ code) {
  const withMutants = {
    name: 'mutants',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, (/** @type {import('esbuild').OnLoadArgs} */ { path: file }) =>
        code.has(file) ? { contents: code.get(file), loader: 'ts' } : undefined,
      );
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `import './page.js';`,
        ...alone.map(importTest),
        `import 'runner:elements-follow';`,
        ...inElements.map(importTest),
        `globalThis.ready();`,
      ].join('\n'),
      resolveDir: here,
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    conditions: ['production'],
    tsconfig: 'tsconfig.json',
    plugins: [runnersOwn, typescriptFirst, withMutants],
    // A test is imported for what it does.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  return outputFiles[0].contents;
}
