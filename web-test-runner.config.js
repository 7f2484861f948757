import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';

import { findBrowsers } from './scripts/browsers.js';
import { leanLit } from './scripts/lean-lit.js';
import { preparedTemplates } from './scripts/prepared-templates.js';
import { chromium } from './test/browsers/chromium.js';
import { firefox } from './test/browsers/firefox.js';
import { webkit } from './test/browsers/webkit.js';
import { commands } from './test/support/commands.js';
import { feedServer } from './test/support/feed-server.js';
import { snippetServer } from './test/support/snippet-server.js';

const launch = { chromium, firefox, webkit };

/** The launchers of the given engines, by name. */
export function launchersOf(/** @type {import('./scripts/browsers.js').Executables} */ executables) {
  return Object.entries(executables).map(([engine, executable]) => launch[engine](executable));
}

const context = {
  error(message) {
    throw new Error(message);
  },
};

/** lit as it is in the embed file, so that every test is one of what visitors get. */
function asShipped() {
  const { name, transform } = leanLit();
  return {
    name,
    transform: ({ path, body }) =>
      /\/(lit-html|lit-element|reactive-element|css-tag)\.js$/.test(path)
        ? transform.call(context, body, path)?.code
        : undefined,
  };
}

/** That lit needs prepared templates, in the tests' own modules, too. */
function prepared() {
  const { name, transform } = preparedTemplates();
  return { name, transform: ({ path, body }) => transform.call(context, body, path)?.code };
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts'],
  browsers: launchersOf(await findBrowsers()),
  // One page at a time in each engine: focus, the viewport and the keyboard belong to the page in front.
  concurrentBrowsers: 3,
  concurrency: 1,
  // All three begin at once, and later any of them may have to wait for the others.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Of one file: hundreds of hostile strings take a slow machine minutes in WebKit.
  testsFinishTimeout: 400_000,
  nodeResolve: { exportConditions: ['production'] },
  // A promise that fails unnoticed is a failure: the test framework itself notices errors only.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <meta charset="utf-8">
    <script>addEventListener('unhandledrejection', ({ reason }) => reportError(reason))</script>
    <body><script type="module" src="${testFramework}"></script>`,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  middleware: [feedServer(), snippetServer()],
  plugins: [
    asShipped(),
    esbuildPlugin({
      ts: true,
      // Nothing but TypeScript is worked over: what was built is tested as it is.
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    prepared(),
    commands(),
  ],
};
