/**
 * `npm run build:apps`: packs the library, lays it where an app would have it installed, and builds the apps of
 * `test/apps` there, each as its own bundler does it in production. Needs `npm run build`.
 *
 *     .cache/apps/node_modules/stand-widgets   what `npm pack` made; its dependencies are those of the project
 *     .cache/apps/<name>                       an app, in `dist` as built, `modules.json` the modules that are in it
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import webpack from 'webpack';

const apps = path.resolve('.cache/apps');

rmSync(apps, { recursive: true, force: true });
install(path.join(apps, 'node_modules/stand-widgets'));
for (const { name } of readdirSync('test/apps', { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  const app = path.join(apps, name);
  cpSync(path.join('test/apps', name), app, { recursive: true });
  const modules = existsSync(path.join(app, 'index.html'))
    ? await buildWithVite(app)
    : await buildWithWebpack(app);
  writeFileSync(path.join(app, 'modules.json'), JSON.stringify(modules.map(nameOf).sort()));
  console.log(`${name}: ${sizeOf(path.join(app, 'dist'))} bytes of script (brotli)`);
}

/** What a user would get, and not what happens to lie in `dist`. */
function install(folder) {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', mkdir(apps)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  );
  execFileSync('tar', ['-xzf', path.join(apps, filename), '-C', mkdir(folder), '--strip-components=1']);
}

function mkdir(folder) {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Relative addresses, for the test server serves the app from a folder. */
async function buildWithVite(root) {
  const { output } = await build({ root, base: './', logLevel: 'warn' });
  return output.flatMap(({ modules = {} }) => Object.keys(modules));
}

async function buildWithWebpack(context) {
  const stats = await new Promise((resolve, reject) => {
    webpack({ mode: 'production', context, output: { path: path.join(context, 'dist') } }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
  });
  const problems = stats.toString({ all: false, errors: true, warnings: true });
  if (problems) throw new Error(problems);
  const { chunks, chunkGraph } = stats.compilation;
  const bundled = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]);
  // Most of them are put together into one.
  return bundled.flatMap((module) => module.modules ?? module).map((module) => module.nameForCondition());
}

function sizeOf(folder) {
  const scripts = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  return scripts.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(path.join(folder, file))).length,
    0,
  );
}

/** `stand-widgets/dist/feed/feed.js`, wherever the package lies. */
function nameOf(id) {
  return id.replaceAll(path.sep, '/').replace(/^.*\/node_modules\/|^.*\/\.cache\/apps\//, '');
}
