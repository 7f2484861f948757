/**
 * Writes the JSON Schema of the feed from `src/feed/schema.ts`: its structure from the schemas themselves, as they
 * were built to `dist`, its descriptions from the doc comments of their keys. It lies beside the feeds, so that an
 * editor finds it from them; with `--check` nothing is written, and a schema that is out of date is an error.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import ts from 'typescript';

import * as schema from '../dist/feed/schema.js';

const source = 'src/feed/schema.ts';
const target = 'feeds/feed-1.schema.json';

const date = '\\d{4}-\\d{2}-\\d{2}';
const instant = `${date}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})`;

/** What an editor may know of each kind of value. */
const values = new Map([
  [
    schema.text,
    {
      anyOf: [
        { type: 'string' },
        {
          type: 'object',
          properties: {
            de: { type: 'string', description: 'German.' },
            en: { type: 'string', description: 'English.' },
          },
          minProperties: 1,
          additionalProperties: false,
        },
      ],
    },
  ],
  [schema.string, { type: ['string', 'number'] }],
  [schema.day, { type: 'string', format: 'date', pattern: `^${date}$` }],
  [schema.instant, { type: 'string', format: 'date-time', pattern: `^${instant}$` }],
  [schema.dayOrInstant, { type: 'string', pattern: `^(${date}|${instant})$` }],
  [schema.timeZone, { type: 'string', examples: ['Europe/Berlin'] }],
  [schema.link, { type: 'string', format: 'uri', pattern: '^(https?|mailto|tel):' }],
  [schema.file, { type: 'string', format: 'uri-reference' }],
  [schema.email, { type: 'string', format: 'email' }],
  [schema.size, { type: 'integer', minimum: 0 }],
  [schema.language, { type: 'string', examples: ['de', 'en-GB'] }],
  [schema.version, { const: schema.feedVersion }],
]);

const docs = readDocs();

/* Lists wrap a schema in a copy; a value is known again by its example, a record by its entries. */
const byExample = new Map([...values].map(([{ example }, json]) => [example, json]));
/** The name of each record by its entries. */
const records = new Map(
  Object.entries(schema)
    .filter(([, value]) => value?.type === 'object')
    .map(([name, value]) => [value.entries, name]),
);

const { feed: root, ...$defs } = Object.fromEntries(
  [...records].map(([entries, name]) => [name, describe(convert(schema[name], entries), name)]),
);

const json = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'stand-widgets feed, version 1',
  ...root,
  properties: { $schema: { type: 'string', description: 'Address of this schema.' }, ...root.properties },
  required: ['version'],
  $defs,
};
const text = await format(JSON.stringify(json), { parser: 'json', printWidth: 110 });

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is out of date: npm run schema`);
  process.exitCode = 1;
}

function convert(record, own) {
  const { $schema: _, ...json } = toJsonSchema(record, {
    target: 'draft-2020-12',
    overrideSchema({ valibotSchema }) {
      if (valibotSchema.options) return { enum: valibotSchema.options };
      const name = records.get(valibotSchema.entries);
      if (name && valibotSchema.entries !== own) return { $ref: `#/$defs/${name}` };
      return byExample.get(valibotSchema.example);
    },
  });
  // A misspelt key should be seen in the editor; the reader only drops it, since a newer version may know it.
  return { ...json, additionalProperties: false };
}

function describe(json, name) {
  const { doc, keys } = docs.get(name);
  const properties = Object.entries(json.properties).map(([key, value]) => {
    if (!keys.get(key)) throw new Error(`${source}: ${name}.${key} has no doc comment`);
    return [key, { description: keys.get(key), ...value }];
  });
  return { description: doc, ...json, properties: Object.fromEntries(properties) };
}

/** The doc comments of each exported schema and of its keys. */
function readDocs() {
  const file = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map();
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      const entries = initializer?.arguments?.[0];
      if (!entries || !ts.isObjectLiteralExpression(entries)) continue;
      found.set(name.text, {
        doc: comment(statement),
        keys: new Map(entries.properties.map((property) => [property.name.text, comment(property)])),
      });
    }
  }
  return found;
}

function comment(node) {
  const text = ts.getJSDocCommentsAndTags(node)[0]?.comment;
  return ts.getTextOfJSDocComment(text)?.replace(/\s+/g, ' ');
}
