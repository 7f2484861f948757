/**
 * Schemas that keep the good part: a bad optional value becomes its default and a bad entry leaves its list, while
 * their issues stay in the result.
 *
 * They are valibot's in form, so that its types and its JSON Schema converter work with them. They run by code of
 * our own: valibot's stops at what is bad, going on around it took as much code as walking, and its own walking is
 * half a kilobyte on a visitor's phone.
 */
import type {
  ArraySchema,
  GenericSchema,
  InferOutput,
  ObjectEntries,
  ObjectSchema,
  OptionalSchema,
} from 'valibot';

import type { Locale } from '../locale/locale.js';
import { describeFault, type Fault, type Issue } from './problem.js';
import { isBlank } from './text.js';

/** What a value may need to know to be read. */
export interface ReadingContext {
  /** The language of the messages. */
  readonly locale: Locale;
  /** The feed's own address. */
  readonly base: string | undefined;
  /** Whether keys that are not known are slips; in a feed of a newer minor version they are news. */
  readonly knowsAll: boolean;
}

/** What stands for a value of which nothing is to be had. */
const unusable = Symbol();

/** Reads a value; what is wrong with it goes into the context. */
type Run = (input: unknown, context: Reading) => unknown;

/** A reading under way. One for the whole feed: making a result for every value costs more than the values do. */
interface Reading extends ReadingContext {
  /** What is wrong so far. On the way out, each place puts its name before the path of an issue: most values have none. */
  readonly issues: Issue[];
}

/** Whether schemas tell valibot what they are. In the embed file nobody asks: its build puts false here. */
const withForms = true as boolean;

/** A schema of whatever type its place asks for: how it runs, and what valibot is to know of it. */
function schema(run: Run, form: object): never {
  return (withForms ? Object.assign(run, { kind: 'schema' }, form) : run) as never;
}

/** Runs a schema. */
export function run<S extends GenericSchema>(of: S, input: unknown, context: ReadingContext) {
  const issues: Issue[] = [];
  const value = (of as unknown as Run)(input, { ...context, issues }) as InferOutput<S>;
  return { value, issues };
}

/**
 * A value that `read` cleans. Where `read` gives undefined the value is reported beside the example of a good one,
 * or by the fault that `explain` knows better.
 */
export function value<T>(
  example: string,
  read: (input: unknown, context: ReadingContext) => T | undefined,
  explain?: (input: unknown) => Fault | undefined,
): GenericSchema<unknown, T> {
  return schema((input, context) => read(input, context) ?? bad(input, context, example, explain?.(input)), {
    type: 'custom',
    example,
  });
}

/** One of a fixed list of words. */
export function choice<const T extends string>(options: readonly T[]): GenericSchema<unknown, T> {
  const words = value(options.join(' | '), (input) => options.find((option) => option === input));
  return schema(words as unknown as Run, { ...words, options });
}

/** Whether it is an object of JSON. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with these keys. Others are dropped, and reported unless they may be of a newer minor version. */
export function record<E extends ObjectEntries>(entries: E): ObjectSchema<E, undefined> {
  const fields = Object.entries(entries);
  const run: Run = (input, context) => {
    if (!isRecord(input)) return bad(input, context, '{ … }');
    const output: Record<string, unknown> = {};
    let good = true;
    for (const [key, of] of fields) {
      const value = readAt(key, of as unknown as Run, input[key], context);
      if (value === unusable) good = false;
      else if (value !== undefined) output[key] = value;
    }
    for (const key of context.knowsAll ? Object.keys(input) : []) {
      if (!(key in entries) && key !== '$schema') report('unknown-key', context, undefined, key);
    }
    return good ? output : unusable;
  };
  // By these a feed is told from other documents.
  return Object.assign<never, object>(schema(run, { type: 'object' }), { entries });
}

/** A value that may be left out, is nothing when blank, and becomes its default when bad. */
export function maybe<S extends GenericSchema>(wrapped: S): OptionalSchema<S, undefined>;
export function maybe<S extends GenericSchema>(
  wrapped: S,
  byDefault: InferOutput<S>,
): OptionalSchema<S, InferOutput<S> & {}>;
export function maybe(wrapped: GenericSchema, byDefault?: unknown) {
  const run: Run = (input, context) => {
    if (input === undefined) return byDefault;
    const known = context.issues.length;
    const output = settle(wrapped as unknown as Run, input, context, byDefault);
    // Afterwards: to see whether a string is blank takes cleaning it, and hardly one is.
    if (context.issues.length > known && isBlank(input)) context.issues.length = known;
    return output;
  };
  return schema(run, { type: 'optional', wrapped, default: byDefault });
}

/** A record with a beginning and an end; an end that lies before the beginning is dropped. */
export function span<S extends GenericSchema>(of: S): S {
  const run: Run = (input, context) => {
    const output = (of as unknown as Run)(input, context);
    const dates = (output === unusable ? {} : output) as { startDate?: string; endDate?: string };
    const { startDate, endDate } = dates;
    if (startDate && endDate && Date.parse(endDate) < Date.parse(startDate)) {
      delete dates.endDate;
      report('end-before-start', context, endDate, 'endDate');
    }
    return output;
  };
  return schema(run, of);
}

/** A list whose bad items are left out. */
export function list<S extends GenericSchema>(item: S): OptionalSchema<ArraySchema<S, undefined>, []> {
  return tolerantList(item, false) as never;
}

/** A list whose bad items leave a hole, so that what is checked afterwards still knows the place of each item. */
export function sparseList<S extends GenericSchema>(
  item: S,
): OptionalSchema<ArraySchema<OptionalSchema<S, undefined>, undefined>, []> {
  return tolerantList(item, true) as never;
}

function tolerantList(item: GenericSchema, withHoles: boolean) {
  const run: Run = (input, context) => {
    if (!Array.isArray(input)) return bad(input, context, '[ … ]');
    const output: unknown[] = [];
    const settled: Run = (entry) => settle(item as unknown as Run, entry, context, undefined);
    input.forEach((entry: unknown, index) => {
      const value = readAt(index, settled, entry, context);
      if (withHoles || value !== undefined) output.push(value);
    });
    return output;
  };
  return maybe(schema(run, { type: 'array', item }) as GenericSchema, []);
}

/** Reports a value that is missing, not as expected, or has the fault that is known better. */
function bad(input: unknown, context: Reading, example: string, fault: Fault = 'unexpected'): symbol {
  context.issues.push({
    message: describeFault(isBlank(input) ? 'missing' : fault, context.locale, input, example),
    path: [],
  });
  return unusable;
}

/** Reports what one key of a record costs nothing but itself. */
function report(fault: Fault, { locale, issues }: Reading, input: unknown, key: string): void {
  issues.push({ message: describeFault(fault, locale, input), path: [key], dropped: 0 });
}

/** Reads what stands at a key or an index. */
function readAt(place: string | number, run: Run, input: unknown, context: Reading): unknown {
  const { issues } = context;
  let index = issues.length;
  const value = run(input, context);
  for (; index < issues.length; index++) issues[index]?.path.unshift(place);
  return value;
}

/** The value, or its replacement; each issue not settled further in remembers how much of its path that was. */
function settle(run: Run, input: unknown, context: Reading, replacement: unknown): unknown {
  const { issues } = context;
  const known = issues.length;
  const output = run(input, context);
  if (output !== unusable) return output;
  for (const issue of issues.slice(known)) issue.dropped ??= issue.path.length;
  return replacement;
}
