/** The property tests for Node: their TypeScript and that of the code they test, as one module. */
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {Promise<typeof import('./fuzz.js')>} */
export async function loadFuzz() {
  const outfile = path.join(root, '.cache', 'fuzz', `fuzz-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(root, 'test/fuzz/fuzz.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['production'],
    tsconfig: path.join(root, 'tsconfig.json'),
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
