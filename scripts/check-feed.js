/**
 * `npm run check-feed my-feed.json …`: says what is wrong with a feed, as the elements see it (`readFeed`) and as an
 * editor does (the JSON Schema). Without a file: the feeds of the project, and whether the schema notices a slip.
 */
import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { readFeed } from '../dist/index.js';
import { findMistake, withLines } from './json-places.js';

const schema = JSON.parse(readFileSync('feeds/feed-1.schema.json', 'utf8'));
const valid = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['feeds/sccon-2025.json', 'feeds/lichtenau-2026.json'];
for (const file of files) {
  const complaints = check(file);
  // Which file it is, only where there are several.
  const prefix = files.length > 1 ? `${file}: ` : '';
  for (const complaint of complaints) console.error(prefix + complaint);
  if (complaints.length > 0) process.exitCode = 1;
  else console.log(`${prefix}no problems`);
}
for (const slip of named.length > 0 ? [] : slips()) {
  console.error(slip);
  process.exitCode = 1;
}

/** What the elements would say; where they have nothing to say, what the editor would. */
function check(/** @type {string} */ file) {
  let text;
  try {
    // As the elements read it: strictly, and without a byte order mark.
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    // From the file system, or TypeError: the bytes are no UTF-8.
    return [
      error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not saved as UTF-8' : unreadable(file, error),
    ];
  }
  // Relative logos are resolved against an address; any will do here.
  const base = new URL(pathToFileURL(file).pathname, 'https://feed.example').href;
  const { problems, error } = readFeed(text, { base });
  if (error) return [complaintOf(text, error)];
  const complaints = problems.length > 0 || valid(JSON.parse(text)) ? problems : valid.errors.map(asProblem);
  return withLines(complaints, text).map(
    ({ line, path: place, message }) => `line ${line}, ${place}: ${message}`,
  );
}

function unreadable(/** @type {string} */ file, /** @type {Error & { code?: string }} */ { code, message }) {
  if (/^https?:/.test(file)) return 'this is an address; the checker beside the builder reads those';
  return code === 'ENOENT' ? 'there is no such file' : message;
}

/** What is wrong with a feed as a whole: where it breaks, if it is meant to be JSON. */
function complaintOf(/** @type {string} */ text, /** @type {Error & { code: string }} */ { code, message }) {
  const mistake = code === 'unreadable' && !/^\s*</.test(text) ? findMistake(text) : undefined;
  if (!mistake) return message;
  const { kind, line, column } = mistake;
  // `CommaExpected`
  const words = kind.replace(/\B[A-Z]/g, ' $&').toLowerCase();
  return `not JSON: ${words} (line ${line}, column ${column})`;
}

/** What the schema says, with its place as the elements name places. */
function asProblem(/** @type {import('ajv').ErrorObject} */ { instancePath, message }) {
  const path = instancePath.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replace(/\//g, '.');
  return { path: path.replace(/^\./, ''), message };
}

function slips() {
  return [{ exhibtors: [] }, { exhibitors: [{}] }, { fair: { name: 'F', startDate: 'soon' } }]
    .map((slip) => ({ version: 1, ...slip }))
    .filter((slip) => valid(slip))
    .map((slip) => `the schema accepts ${JSON.stringify(slip)}`);
}
