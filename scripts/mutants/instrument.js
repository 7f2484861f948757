/** Puts every mutant into the code at once, each behind a switch: `__stryker__.activeMutant` says which one is on. */
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInjector } from 'typed-inject';

/** What is mutated. */
export const folders = ['src/feed', 'src/calendar'];

/**
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} file
 * @property {number} line from 1
 * @property {string} code the line in which it begins
 * @property {string} original what stands there
 * @property {string} replacement
 */

/** Code whose words are for developers alone; it is told apart from behaviour by what it is, not by where it stands. */
const ignorer = {
  shouldIgnore({ node, parentPath }) {
    if (node.type === 'CallExpression' && node.callee.object?.name === 'console')
      return 'text on the console';
    if (node.type === 'ObjectProperty' && node.key.name === 'desc') return 'a note for translators';
    const call = parentPath?.node;
    if (call?.type === 'NewExpression' && call.callee.name === 'FeedError' && call.arguments[1] === node)
      return 'the message of an error, for developers';
    if (call?.callee?.name === 'failed' && call.arguments[1] === node)
      return 'the message of an error, for developers';
    return undefined;
  },
};

const logger = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].flatMap((level) => [
    [level, level === 'warn' ? console.warn : () => {}],
    [`is${level[0].toUpperCase()}${level.slice(1)}Enabled`, () => false],
  ]),
);

/** The mutants of all files, and the code with them by the path of its file. */
export async function instrument() {
  const names = folders.flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)));
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const instrumenter = createInjector().provideValue('logger', logger).injectFunction(createInstrumenter);
  const result = await instrumenter.instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [ignorer],
  });
  const written = new Map(files.map(({ name, content }) => [name, content]));
  const wanted = result.mutants.filter(({ statusReason }) => statusReason === undefined);
  return {
    mutants: wanted.map((mutant) => describe(mutant, written.get(mutant.fileName))),
    ignored: result.mutants.length - wanted.length,
    code: new Map(result.files.map(({ name, content }) => [path.resolve(name), content])),
  };
}

/** @returns {Mutant} */
function describe({ id, fileName, location: { start, end }, replacement }, /** @type {string} */ content) {
  const lines = content.split('\n');
  // Lines from 0, as columns.
  const inside = lines.slice(start.line, end.line + 1);
  inside[inside.length - 1] = inside.at(-1).slice(0, end.column);
  inside[0] = inside[0].slice(start.column);
  return {
    id,
    file: fileName,
    line: start.line + 1,
    code: lines[start.line].trim(),
    original: oneLine(inside.join('\n')),
    replacement: oneLine(replacement),
  };
}

const oneLine = (/** @type {string} */ code) => code.replace(/\s+/g, ' ');
