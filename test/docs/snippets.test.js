/** The snippets of the documentation, those that no browser is needed for. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { exec, execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import ts from 'typescript';
import { parse as parseYaml } from 'yaml';

import { readFeed } from '../../dist/index.js';
import { findServer } from '../../scripts/servers.js';
import { samples } from '../support/sample-servers.js';
import { wrapped } from '../support/snippet-bundle.js';
import { allSnippets, fencesOf } from '../support/snippets.js';

const { scripts, exports } = JSON.parse(readFileSync('package.json', 'utf8'));

const snippets = allSnippets();
const nameOf = ({ file, line, language }) => `${file}:${line} (${language || 'no language'})`;

/** Where snippets are written to that must lie in a folder of the project to find its packages. */
const scratch = path.resolve('.cache/snippets');

const shell = promisify(exec);
const commandsIn = (code) => code.split(/\n|&&/).map((line) => line.trim());
/** Commands that ask a web server. */
const questions = snippets
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => commandsIn(code))
  .filter((command) => command.startsWith('curl '));

/** How those with `place: 'node'` are tested, by language. */
const testers = { js: runInNode, json: checkJson, sh: checkCommands, text: checkOutput, yaml: parseYaml };

describe('The documentation', () => {
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('has snippets in every place where there have been some', () => {
    const files = new Set(snippets.map(({ file }) => file));
    for (const part of ['README.md', 'demo/', 'stories/design-tokens.mdx', 'stories/docs/'])
      assert.ok(
        [...files].some((file) => file.startsWith(part)),
        part,
      );
    assert.ok(snippets.length > 70, `${snippets.length} snippets`);
  });

  it('has no snippet that nothing tests', () => {
    const untested = snippets.filter(
      ({ place, language }) => !place || (place === 'node' && !testers[language]),
    );
    assert.deepEqual(untested.map(nameOf), []);
  });

  it('would not lose a snippet that is indented, longer fenced, or left open', () => {
    const text = '1. a\n\n   ```sh\n   npm ci\n   ```\n\n````js\n```\n````\n\n```\nopen';
    assert.deepEqual(
      fencesOf(text, 'a.md').map(({ line, language, code }) => [line, language, code]),
      [
        [3, 'sh', 'npm ci'],
        [7, 'js', '```'],
        [11, '', 'open'],
      ],
    );
  });

  for (const snippet of snippets.filter(({ place }) => place === 'node')) {
    it(`says something true at ${nameOf(snippet)}`, async () => {
      await testers[snippet.language]?.(snippet.code, snippet);
    });
  }

  for (const snippet of snippets.filter(({ language }) => language === 'ts' || language === 'tsx')) {
    it(`has the right types at ${nameOf(snippet)}`, () => checkTypes(snippet));
  }
});

describe('The documentation of hosting', () => {
  const page = readFileSync('stories/docs/hosting.mdx', 'utf8');
  /** The headers of its table. */
  const headers = [...page.matchAll(/\[\s*<code>([A-Z][\w-]+)<\/code>,/g)].map(([, name]) => name);

  it('names headers, and a command that shows them', () => {
    assert.ok(headers.length >= 6, headers.join());
    assert.equal(questions.length, 1);
  });

  for (const [name, { skip, start }] of Object.entries(samples)) {
    for (const question of questions) {
      const reason = skip || (!findServer('curl') && 'curl is missing');
      it(`shows all of them of ${name} with its sample by ${question}`, { skip: reason }, async () => {
        const server = await start();
        try {
          const { stdout } = await shell(question.replace('https://example.org', server.origin));
          const [status, ...lines] = stdout.trim().split('\r\n');
          assert.match(status, /^HTTP\/1\.1 200 /);
          const sent = lines.map((line) => line.split(':', 1)[0].toLowerCase());
          assert.deepEqual(
            headers.filter((header) => !sent.includes(header.toLowerCase())),
            [],
          );
        } finally {
          await server.stop();
        }
      });
    }
  }
});

/** A feed without a problem, unless it says to be something else. */
function checkJson(code, { kind }) {
  if (kind === 'settings') return checkSettings(JSON.parse(code));
  assert.equal(kind, '', 'a kind that has a test');
  const { problems, error } = readFeed(code, { base: 'https://example.org/feed.json' });
  assert.equal(error, undefined);
  assert.deepEqual(problems, []);
}

/** Settings of an editor: the files of the package that they name are built. */
function checkSettings(settings) {
  const files = Object.values(settings).flat();
  assert.ok(files.length > 0);
  for (const file of files) {
    const own = file.replace('./node_modules/stand-widgets/', '');
    assert.ok(own !== file && existsSync(own), `${own} is there`);
  }
}

const ownCommands = ['ci', 'pack', 'start', 'test'];

/** Those that check a feed are run; other commands of npm build and test all of this, and only have to be there. */
async function checkCommands(code) {
  for (const command of commandsIn(code)) {
    const [program, verb, name, ...rest] = command.split(/\s+/);
    if (program === 'curl') {
      assert.ok(questions.includes(command), 'asked of servers below');
      continue;
    }
    assert.equal(program, 'npm', command);
    if (verb === 'run') assert.ok(name in scripts, command);
    else assert.ok(ownCommands.includes(verb), command);
    if (['start', 'test'].includes(verb)) assert.ok(verb in scripts, command);
    if (name === 'check-feed') assert.notDeepEqual(await checkFeed(command, rest), []);
  }
}

/** Runs the command with a feed that has slips in it, and gives what it says of them. */
async function checkFeed(command, names) {
  const [name] = names;
  assert.deepEqual(names, [name], 'one file');
  mkdirSync(scratch, { recursive: true });
  const file = path.join(scratch, name);
  writeFileSync(file, JSON.stringify(slips, undefined, 2));
  const { code, stderr } = await shell(command.replace(name, file)).catch((failure) => failure);
  assert.equal(code, 1, command);
  return stderr.trim().split('\n');
}

/** A feed with the slips that the documentation tells of. */
const slips = {
  version: 1,
  fair: { name: 'Fair', startDate: '2026-02-30' },
  exhibitors: [{ name: 'A' }, { name: 'B' }, { name: 'C' }, { name: 'D', url: 'www.example.org' }],
};

/** What the command says of them. */
async function checkOutput(code) {
  const said = await checkFeed('npm run check-feed slips.json', ['slips.json']);
  for (const line of code.split('\n'))
    assert.ok(said.includes(line), `${line}\nis not one of\n${said.join('\n')}`);
}

async function runInNode(code, { id }) {
  mkdirSync(scratch, { recursive: true });
  const file = path.join(scratch, `${id}.mjs`);
  writeFileSync(file, code);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file]);
  assert.equal(stderr, '');
  assert.notEqual(stdout, '');
}

function checkTypes({ id, language, code }) {
  mkdirSync(scratch, { recursive: true });
  const file = path.join(scratch, `${id}.${language}`);
  // What an excerpt takes for granted is a declaration here, so that its types are those of the elements.
  writeFileSync(file, language === 'tsx' ? code : wrapped(code));
  const program = ts.createProgram([file], {
    ...compilerOptions,
    paths: Object.fromEntries(
      Object.entries(exports)
        .filter(([, target]) => target.types)
        .map(([name, target]) => [name.replace('.', 'stand-widgets'), [path.resolve(target.types)]]),
    ),
  });
  const problems = ts.getPreEmitDiagnostics(program).map((problem) => {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, '\n');
    return problem.file ? `${path.basename(problem.file.fileName)}: ${text}` : text;
  });
  assert.deepEqual(problems, []);
}

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};
