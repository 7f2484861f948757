/** The snippets of the documentation: what stands in fences, and in the code examples of the example pages. */
import { readdirSync, readFileSync } from 'node:fs';

import { version } from '../../scripts/embed.js';
import { fillIn } from '../../scripts/fill-in.js';

/**
 * @typedef {object} Snippet
 * @property {string} id its place, as it may stand in an address
 * @property {string} file
 * @property {number} line
 * @property {string} language the word after the fence
 * @property {string} kind the next word: a `json` that is no feed says what it is
 * @property {string} code as a reader copies it
 * @property {'browser' | 'node' | undefined} place where it is tested
 */

const texts = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesIn('stories', '.mdx')];
const pages = filesIn('demo', '.html');

/**
 * Where the snippets of each language are tested: `browser` in `test/docs/snippets.test.ts`, `node` in
 * `test/docs/snippets.test.js`. One of a language that is not here fails there.
 */
const places = {
  css: 'browser',
  html: 'browser',
  http: 'browser',
  js: 'browser',
  json: 'node',
  sh: 'node',
  svelte: 'browser',
  text: 'node',
  ts: 'browser',
  tsx: 'browser',
  vue: 'browser',
  yaml: 'node',
};

/**
 * Where the addresses in snippets lead on the test server: to what was built, and to the feeds of the project.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const addresses = [
  [/https:\/\/example\.org\/embed\/[\w.-]+\//g, `/dist/embed/${version}/`],
  [/https:\/\/example\.org\/(?:feeds\/)?([\w-]+\.json)/g, '/feeds/$1'],
  // From the page, as in the README.
  [/(["'])(?:embed\/[\w.-]+\/)?(stand-widgets[\w.]*\.js)\1/g, `$1/dist/embed/${version}/$2$1`],
  [/(["'])(frame\.html\?)/g, `$1/dist/embed/${version}/$2`],
  [/(["']|\bsrc=)(feeds|themes)\//g, '$1/$2/'],
  // A stylesheet of others, which no test needs.
  [/(["'])kern\.min\.css\1/g, '$1/snippets/empty$1'],
];

/** The snippet with addresses of the test server. */
export function local(/** @type {string} */ code) {
  return addresses.reduce((text, [from, to]) => text.replace(from, to), code);
}

/** All snippets there are, in the order of their files. */
export function allSnippets() {
  return [
    ...texts.flatMap((file) => fencesOf(fillIn(readFileSync(file, 'utf8')), file)),
    ...pages.flatMap((file) => examplesOf(fillIn(readFileSync(file, 'utf8')), file)),
  ];
}

function filesIn(/** @type {string} */ folder, /** @type {string} */ ending) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

/**
 * The fenced blocks of a Markdown text. One without an end takes the rest of the text.
 * @returns {Snippet[]}
 */
export function fencesOf(/** @type {string} */ text, /** @type {string} */ file) {
  const snippets = [];
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const open = /^(\s*)(`{3,}|~{3,})\s*(\S*)\s*(.*)$/.exec(lines[index]);
    if (!open) continue;
    const [, indent, fence, language, kind] = open;
    const line = index + 1;
    const code = [];
    for (index++; index < lines.length && !lines[index].trim().startsWith(fence); index++)
      code.push(lines[index].startsWith(indent) ? lines[index].slice(indent.length) : lines[index]);
    snippets.push(snippet(file, line, language, kind, code.join('\n')));
  }
  return snippets;
}

/**
 * The code examples of a page, which are HTML.
 * @returns {Snippet[]}
 */
function examplesOf(/** @type {string} */ text, /** @type {string} */ file) {
  return [...text.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(({ 1: code, index }) => {
    const plain = code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return snippet(file, text.slice(0, index).split('\n').length, 'html', '', plain);
  });
}

/** @returns {Snippet} */
function snippet(file, line, language, kind, code) {
  const id = `${file.replace(/[^a-z0-9]+/gi, '-')}-${line}`;
  // What asks for a module of Node is for a server.
  const place = /from 'node:/.test(code) ? 'node' : places[language];
  return { id, file, line, language, kind, code, place };
}
