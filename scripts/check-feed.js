/**
 * `npm run check-feed my-feed.json …`: says what is wrong with a feed, as the elements see it (`readFeed`) and as an
 * editor does (the JSON Schema). Without a file: the feeds of the project, and whether the schema notices a slip.
 */
import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { readFeed } from '../dist/index.js';

const schema = JSON.parse(readFileSync('feeds/feed-1.schema.json', 'utf8'));
const valid = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

const files = process.argv.slice(2);
const complaints = (
  files.length > 0 ? files : ['feeds/sccon-2025.json', 'feeds/lichtenau-2026.json']
).flatMap(check);
if (files.length === 0) complaints.push(...slips());

for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
else console.log('No problems.');

/** What the elements would say; where they have nothing to say, what the editor would. */
function check(/** @type {string} */ file) {
  const text = readFileSync(file, 'utf8');
  // Relative logos are resolved against an address; any will do here.
  const base = new URL(pathToFileURL(file).pathname, 'https://feed.example').href;
  const { problems, error } = readFeed(text, { base });
  if (error) return [`${file}: ${error.code}, ${error.message}`];
  if (problems.length > 0) return problems.map(({ path, message }) => `${file}: ${path}: ${message}`);
  if (valid(JSON.parse(text))) return [];
  return valid.errors.map(({ instancePath, message }) => `${file}: ${instancePath} ${message}`);
}

function slips() {
  return [{ exhibtors: [] }, { exhibitors: [{}] }, { fair: { name: 'F', startDate: 'soon' } }]
    .map((slip) => ({ version: 1, ...slip }))
    .filter((slip) => valid(slip))
    .map((slip) => `the schema accepts ${JSON.stringify(slip)}`);
}
