/**
 * `npm run build:site`: the website of the project in `site/`, from scratch: the example pages, the embed script,
 * the feeds, the feed's schema, the embed builder and Storybook. It copies what `npm run build` made.
 */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';

import { buildBuilder } from './build-builder.js';
import { fillIn } from './fill-in.js';
import { runCommand } from './run-command.js';

const site = new URL('../site/', import.meta.url);
const sources = { './': 'demo', 'embed/': 'dist/embed', 'feeds/': 'feeds' };

await rm(site, { recursive: true, force: true });
for (const [target, source] of Object.entries(sources)) {
  await cp(new URL(`../${source}`, import.meta.url), new URL(target, site), { recursive: true });
}

await buildBuilder(new URL('builder/', site));

// The pages name the script by its version, as every page should: what lies at an address never changes.
for (const name of await readdir(site)) {
  if (!name.endsWith('.html')) continue;
  const page = new URL(name, site);
  await writeFile(page, fillIn(await readFile(page, 'utf8')));
}

const storybook = await runCommand('storybook build -o site/storybook --quiet --disable-telemetry');
if (!storybook.ok) {
  console.error(storybook.output);
  process.exitCode = 1;
}
