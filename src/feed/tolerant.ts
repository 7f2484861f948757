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
  /** From the outside in, up to the value that is being read. */
  readonly path: (string | number)[];
  readonly issues: Issue[];
}

/** What the schemas are beside valibot's types. */
interface Runnable {
  readonly run: Run;
}

/** A schema of whatever type its place asks for: what valibot is to know of it, and how it runs. */
function schema(form: object, run: Run): never {
  return { kind: 'schema', ...form, run } as never;
}

/** Runs a schema. */
export function run<S extends GenericSchema>(of: S, input: unknown, context: ReadingContext) {
  const issues: Issue[] = [];
  const value = runOf(of)(input, { ...context, path: [], issues }) as InferOutput<S>;
  return { value, issues };
}

function runOf(of: GenericSchema): Run {
  return (of as unknown as Runnable).run;
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
  return schema(
    { type: 'custom', example },
    (input, context) => read(input, context) ?? bad(input, context, example, explain?.(input)),
  );
}

/** One of a fixed list of words. */
export function choice<const T extends string>(options: readonly T[]): GenericSchema<unknown, T> {
  return {
    ...value(options.join(' | '), (input) => options.find((option) => option === input)),
    options,
  } as never;
}

/** An object with these keys. Others are dropped, and reported unless they may be of a newer minor version. */
export function record<E extends ObjectEntries>(entries: E): ObjectSchema<E, undefined> {
  const runs = Object.entries(entries).map(([key, entry]) => [key, runOf(entry)] as const);
  return schema({ type: 'object', entries }, (input, context) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return bad(input, context, '{ … }');
    const { path, knowsAll } = context;
    const output: Record<string, unknown> = {};
    let good = true;
    for (const [key, run] of runs) {
      path.push(key);
      const value = run((input as Record<string, unknown>)[key], context);
      path.pop();
      if (value === unusable) good = false;
      else if (value !== undefined) output[key] = value;
    }
    for (const key of knowsAll ? Object.keys(input) : []) {
      if (!(key in entries) && key !== '$schema') report('unknown-key', context, undefined, key);
    }
    return good ? output : unusable;
  });
}

/** A value that may be left out, is nothing when blank, and becomes its default when bad. */
export function maybe<S extends GenericSchema>(wrapped: S): OptionalSchema<S, undefined>;
export function maybe<S extends GenericSchema>(
  wrapped: S,
  byDefault: InferOutput<S>,
): OptionalSchema<S, InferOutput<S> & {}>;
export function maybe(wrapped: GenericSchema, byDefault?: unknown) {
  return schema({ type: 'optional', wrapped, default: byDefault }, (input, context) =>
    isBlank(input) ? byDefault : settle(runOf(wrapped), input, context, byDefault),
  );
}

/** A record with a beginning and an end; an end that lies before the beginning is dropped. */
export function span<S extends GenericSchema>(of: S): S {
  return schema(of, (input, context) => {
    const output = runOf(of)(input, context);
    const dates = (output === unusable ? {} : output) as { startDate?: string; endDate?: string };
    const { startDate, endDate } = dates;
    if (startDate && endDate && Date.parse(endDate) < Date.parse(startDate)) {
      delete dates.endDate;
      report('end-before-start', context, endDate, 'endDate');
    }
    return output;
  });
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
  const items: GenericSchema = schema({ type: 'array', item }, (input, context) => {
    if (!Array.isArray(input)) return bad(input, context, '[ … ]');
    const { path } = context;
    const output: unknown[] = [];
    input.forEach((entry: unknown, index) => {
      path.push(index);
      const value = settle(runOf(item), entry, context, undefined);
      path.pop();
      if (withHoles || value !== undefined) output.push(value);
    });
    return output;
  });
  return maybe(items, []);
}

/** Reports a value that is missing, not as expected, or has the fault that is known better. */
function bad(input: unknown, context: Reading, example: string, fault: Fault = 'unexpected'): symbol {
  context.issues.push({
    message: describeFault(isBlank(input) ? 'missing' : fault, context.locale, input, example),
    path: [...context.path],
  });
  return unusable;
}

/** Reports what one key of a record costs nothing but itself. */
function report(fault: Fault, { locale, path, issues }: Reading, input: unknown, key: string): void {
  issues.push({ message: describeFault(fault, locale, input), path: [...path, key], dropped: 0 });
}

/** The value, or its replacement; each issue not settled further in remembers how much of its path that was. */
function settle(run: Run, input: unknown, context: Reading, replacement: unknown): unknown {
  const { issues, path } = context;
  const known = issues.length;
  const output = run(input, context);
  if (output !== unusable) return output;
  for (const issue of issues.slice(known)) issue.dropped ??= issue.path.length - path.length;
  return replacement;
}
