/**
 * Checks the feeds of the project as an editor and as the elements see them: by the published JSON Schema, and by
 * `readFeed`. Also that the schema notices a slip.
 */
import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

import { readFeed } from '../dist/index.js';

const read = (name) => JSON.parse(readFileSync(`feeds/${name}.json`, 'utf8'));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
const valid = ajv.compile(read('feed-1.schema'));

const complaints = [];
for (const name of ['sccon-2025', 'lichtenau-2026']) {
  const feed = read(name);
  if (!valid(feed))
    complaints.push(...valid.errors.map(({ instancePath, message }) => `${name}${instancePath}: ${message}`));
  const { problems, error } = readFeed(feed, { base: 'https://feed.example/' });
  if (error) complaints.push(`${name}: ${error.message}`);
  complaints.push(...problems.map(({ path, message }) => `${name}: ${path}: ${message}`));
}
for (const slip of [
  { version: 1, exhibtors: [] },
  { version: 1, exhibitors: [{}] },
  { version: 1, fair: { name: 'F', startDate: 'soon' } },
]) {
  if (valid(slip)) complaints.push(`the schema accepts ${JSON.stringify(slip)}`);
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
