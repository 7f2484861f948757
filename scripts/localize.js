/**
 * `npm run localize`: takes the texts from the code to the XLIFF file, drops each translation whose German text
 * has changed, and writes the modules with the translations as soon as none is missing: one for the elements and one
 * for the builder, whose words no visitor of a page should load.
 *
 * With `--check` it writes nothing, and fails where `npm run localize` or a translator still has something to do:
 * lit-localize itself is content with a missing translation, and with one of a text that has changed since.
 */
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

import { isOfBuilder, problemsInCode, problemsInTranslations } from './localize/messages.js';
import { PartLocalizer } from './localize/part-localizer.js';
import { dropTargets, readUnits, sameText } from './localize/xliff.js';

const config = JSON.parse(await readFile('lit-localize.json', 'utf8'));
const { xliffDir } = config.interchange;
const { localeCodesModule } = config.output;
const xliffName = `${config.targetLocales[0]}.xlf`;
const xliffFile = path.join(xliffDir, xliffName);

/** Where the translations go, and which. */
const modules = [
  { outputDir: config.output.outputDir, holds: (message) => !isOfBuilder(message) },
  { outputDir: 'builder/generated', holds: isOfBuilder },
];

// Everything is written here first, so that a check leaves the working tree alone.
const workDir = await mkdtemp(path.join(tmpdir(), 'localize-'));
const newXliffFile = path.join(workDir, xliffName);
const newOutputDir = path.join(workDir, 'generated');

const localizer = new RuntimeLitLocalizer({
  ...config,
  interchange: { ...config.interchange, xliffDir: workDir },
  output: {
    ...config.output,
    outputDir: newOutputDir,
    localeCodesModule: localeCodesModule && path.join(newOutputDir, path.basename(localeCodesModule)),
  },
  baseDir: process.cwd(),
  resolve: (file) => path.resolve(file),
});

try {
  const problems = process.argv.includes('--check') ? await check() : await localize();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await rm(workDir, { recursive: true });
}

/** @returns {Promise<string[]>} what is left for a human to do */
async function localize() {
  const wrong = problemsInCode(localizer.extractSourceMessages());
  if (wrong.length > 0) return wrong;

  const { after, outdated } = await extract();
  for (const id of outdated)
    console.log(`"${id}" must be translated again: its text in the code has changed`);
  await mkdir(xliffDir, { recursive: true });
  await copyFile(newXliffFile, xliffFile);
  const open = [...untranslated(after), ...wrongTranslations(after)];
  if (open.length > 0) return open;

  for (const module of modules) {
    const { outputDir } = module;
    await mkdir(outputDir, { recursive: true });
    for (const name of await build(module))
      await copyFile(path.join(newOutputDir, name), path.join(outputDir, name));
  }
  return [];
}

/** @returns {Promise<string[]>} what `npm run localize` would change, or leave for a human */
async function check() {
  const wrong = problemsInCode(localizer.extractSourceMessages());
  if (wrong.length > 0) return wrong;

  const { before, after } = await extract();
  const open = [...differences(before, after), ...untranslated(before)];
  if (open.length === 0) open.push(...wrongTranslations(after));
  if (open.length > 0) return open;

  const stale = [];
  const compare = async (expected, actual) => {
    if ((await read(expected)) !== (await read(actual)))
      stale.push(`${actual} is not what npm run localize writes`);
  };
  await compare(newXliffFile, xliffFile);
  for (const module of modules) {
    for (const name of await build(module))
      await compare(path.join(newOutputDir, name), path.join(module.outputDir, name));
  }
  return stale;
}

/** Takes the texts from the code to a copy of the XLIFF file. */
async function extract() {
  const xml = await read(xliffFile);
  if (xml) await writeFile(newXliffFile, xml);
  await localizer.writeInterchangeFiles();

  const extracted = await read(newXliffFile);
  const before = readUnits(xml);
  const outdated = [...readUnits(extracted)]
    .filter(([id, unit]) => unit.target && !sameText(unit.source, before.get(id)?.source ?? ''))
    .map(([id]) => id);
  const kept = dropTargets(extracted, outdated);
  await writeFile(newXliffFile, kept);
  return { before, after: readUnits(kept), outdated };
}

/** Writes the translations of one part. @returns the names of the modules that were written */
async function build({ outputDir, holds }) {
  await new PartLocalizer(localizer, holds).build();
  const names = await readdir(newOutputDir);
  for (const name of names) {
    const file = path.join(newOutputDir, name);
    const code = (await read(file))
      // The whole library costs bytes where this one part of it is enough.
      .replace(`'@lit/localize'`, `'@lit/localize/internal/str-tag.js'`)
      .replaceAll('running lit-localize', 'running `npm run localize`');
    const options = await resolveConfig(path.resolve(outputDir, name));
    await writeFile(file, await format(code, { ...options, parser: 'typescript' }));
  }
  return names;
}

function differences(before, after) {
  const changed = [];
  for (const [id, { source }] of after) {
    if (!before.has(id)) changed.push(`"${id}" is in the code, but not in ${xliffFile}`);
    else if (before.get(id).source !== source)
      changed.push(`"${id}" has another text in the code than in ${xliffFile}`);
  }
  for (const id of before.keys()) {
    if (!after.has(id)) changed.push(`"${id}" is in ${xliffFile}, but no longer in the code`);
  }
  return changed;
}

function untranslated(units) {
  return [...units]
    .filter(([, { target }]) => !target)
    .map(([id]) => `"${id}" has no translation in ${xliffFile}`);
}

function wrongTranslations(units) {
  const { errors } = localizer.validateTranslations();
  return [...errors, ...problemsInTranslations(localizer.extractSourceMessages(), units)];
}

/** A file that is not there yet reads as an empty one. */
async function read(file) {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}
