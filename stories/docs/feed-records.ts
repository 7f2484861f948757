/**
 * The records of the feed as the JSON Schema has them, each key with an example from a feed: what the reference for
 * organisers shows. Nothing here knows a key by name.
 */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly examples?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** What sort of value a key takes. */
export type ValueKind =
  | 'text'
  | 'string'
  | 'stringOrNumber'
  | 'day'
  | 'instant'
  | 'dayOrInstant'
  | 'timeZone'
  | 'language'
  | 'link'
  | 'file'
  | 'email'
  | 'number'
  | 'words'
  | 'version'
  | 'record';

export interface Key {
  readonly name: string;
  readonly kind: ValueKind;
  /** Whether it is a list of such values. */
  readonly list: boolean;
  /** The words of a fixed list. */
  readonly words?: readonly string[];
  /** Name of the record that the value is. */
  readonly record?: string;
  /** Whether an entry without it is left out. */
  readonly required: boolean;
  readonly description: string;
  readonly example?: Example;
}

export interface Example {
  /** The value as it stands in the feed, shortened. */
  readonly json: string;
  /** Whether it is from the made-up feed, because the real one has no such key. */
  readonly fictional: boolean;
}

export interface FeedRecord {
  readonly name: string;
  readonly description: string;
  readonly keys: readonly Key[];
}

/** All records, the feed itself first, then in the order in which they are first mentioned. */
export function recordsOf(schema: JsonSchema, real: unknown, fictional: unknown): FeedRecord[] {
  const names = ['feed'];
  const inReal = instances(schema, real);
  const inFictional = instances(schema, fictional);
  const records: FeedRecord[] = [];
  // The list grows while it is walked.
  for (const name of names) {
    const record = recordNamed(schema, name);
    const keys = Object.entries(record.properties ?? {}).map(([key, node]) => {
      const value = node.items ?? node;
      const reference = referenceOf(value);
      if (reference && !names.includes(reference)) names.push(reference);
      return {
        name: key,
        kind: kindOf(value),
        list: node.items !== undefined,
        ...(value.enum && { words: value.enum }),
        ...(reference && { record: reference }),
        required: record.required?.includes(key) ?? false,
        description: node.description ?? '',
        ...(!reference && { example: exampleOf(key, inReal.get(name), inFictional.get(name)) }),
      };
    });
    records.push({ name, description: record.description ?? '', keys });
  }
  return records;
}

/** Every description of a schema, for those who translate them. */
export function descriptionsOf(schema: JsonSchema): Set<string> {
  const names = ['feed', ...Object.keys(schema.$defs ?? {})];
  return new Set(
    names
      .map((name) => recordNamed(schema, name))
      .flatMap(({ description, properties = {} }) => [
        description,
        ...Object.values(properties).map((node) => node.description),
      ])
      .filter((description) => description !== undefined),
  );
}

function recordNamed(schema: JsonSchema, name: string): JsonSchema {
  const record = name === 'feed' ? schema : schema.$defs?.[name];
  if (!record) throw new Error(`The schema has no record ${name}`);
  return record;
}

function referenceOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.replace('#/$defs/', '');
}

const formats: Readonly<Record<string, ValueKind>> = {
  date: 'day',
  'date-time': 'instant',
  uri: 'link',
  'uri-reference': 'file',
  email: 'email',
};

function kindOf(node: JsonSchema): ValueKind {
  if (node.$ref) return 'record';
  if (node.const !== undefined) return 'version';
  if (node.enum) return 'words';
  if (node.anyOf) return 'text';
  if (node.type === 'integer') return 'number';
  if (node.format) return formats[node.format] ?? 'string';
  if (node.examples) return node.examples.some((example) => example.includes('/')) ? 'timeZone' : 'language';
  if (node.pattern) return 'dayOrInstant';
  return node.type === 'string' ? 'string' : 'stringOrNumber';
}

/** The objects of a document by the record that each of them is. */
function instances(schema: JsonSchema, document: unknown): Map<string, object[]> {
  const found = new Map<string, object[]>();
  const waiting: [string, unknown][] = [['feed', document]];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, value] = next;
    if (typeof value !== 'object' || value === null) continue;
    found.set(name, [...(found.get(name) ?? []), value]);
    for (const [key, node] of Object.entries(recordNamed(schema, name).properties ?? {})) {
      const reference = referenceOf(node.items ?? node);
      const inner = (value as Record<string, unknown>)[key];
      if (!reference || inner === undefined) continue;
      for (const one of Array.isArray(inner) ? (inner as unknown[]) : [inner]) waiting.push([reference, one]);
    }
  }
  return found;
}

function exampleOf(key: string, real: object[] = [], fictional: object[] = []): Example | undefined {
  for (const [objects, invented] of [
    [real, false],
    [fictional, true],
  ] as const) {
    const value = objects
      .map((object) => (object as Record<string, unknown>)[key])
      .find((candidate) => candidate !== undefined);
    if (value !== undefined) return { json: inOneLine(shortened(value)), fictional: invented };
  }
  return undefined;
}

/** With the spaces that a person would write. */
function inOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n */g, ' ');
}

const longest = 60;

/** Long texts end with an ellipsis, and so do lists after their first entry. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > longest ? `${value.slice(0, longest).replace(/\s\S*$/, '')} …` : value;
  if (Array.isArray(value)) return [shortened(value[0]), ...(value.length > 1 ? ['…'] : [])];
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
  return value;
}
