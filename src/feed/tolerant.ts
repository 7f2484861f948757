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

/** What comes of a value. Where it is not `good` there is nothing to be had from it. */
interface Result {
  readonly good: boolean;
  readonly value?: unknown;
  readonly issues: Issue[];
}

type Run = (input: unknown, context: ReadingContext) => Result;

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
  const { value, issues } = runOf(of)(input, context);
  return { value: value as InferOutput<S>, issues };
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
  return schema({ type: 'custom', example }, (input, context) => {
    const output = isBlank(input) ? undefined : read(input, context);
    if (output === undefined) return bad(input, context, example, explain?.(input));
    return { good: true, value: output, issues: [] };
  });
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
  return schema({ type: 'object', entries }, (input, context) => {
    if (typeof input !== 'object' || input === null) return bad(input, context, '{ … }');
    const result = { good: true, value: {} as Record<string, unknown>, issues: [] as Issue[] };
    for (const [key, entry] of Object.entries(entries)) {
      const { good, value, issues } = runOf(entry)((input as Record<string, unknown>)[key], context);
      result.good &&= good;
      if (value !== undefined) result.value[key] = value;
      gather(result.issues, issues, key);
    }
    for (const key of context.knowsAll ? Object.keys(input) : []) {
      if (key in entries || key === '$schema') continue;
      result.issues.push({ message: describeFault('unknown-key', context.locale), path: [key], dropped: 0 });
    }
    return result;
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
    isBlank(input)
      ? { good: true, value: byDefault, issues: [] }
      : without(runOf(wrapped)(input, context), byDefault),
  );
}

/** A record with a beginning and an end; an end that lies before the beginning is dropped. */
export function span<S extends GenericSchema>(of: S): S {
  return schema(of, (input, context) => {
    const result = runOf(of)(input, context);
    const dates = (result.value ?? {}) as { startDate?: string; endDate?: string };
    const { startDate, endDate } = dates;
    if (startDate && endDate && Date.parse(endDate) < Date.parse(startDate)) {
      delete dates.endDate;
      const message = describeFault('end-before-start', context.locale, endDate);
      result.issues.push({ message, path: ['endDate'], dropped: 0 });
    }
    return result;
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
    const issues: Issue[] = [];
    const value: unknown[] = [];
    input.forEach((entry: unknown, index) => {
      const result = without(runOf(item)(entry, context), undefined);
      if (withHoles || result.value !== undefined) value.push(result.value);
      gather(issues, result.issues, index);
    });
    return { good: true, value, issues };
  });
  return maybe(items, []);
}

/** What comes of a value that is missing, not as expected, or has the fault that is known better. */
function bad(input: unknown, { locale }: ReadingContext, example: string, fault?: Fault): Result {
  const message = describeFault(isBlank(input) ? 'missing' : (fault ?? 'unexpected'), locale, input, example);
  return { good: false, issues: [{ message, path: [] }] };
}

/** The result, without its bad value; each issue not settled further in remembers how much of its path that was. */
function without(result: Result, replacement: unknown): Result {
  if (result.good) return result;
  for (const issue of result.issues) issue.dropped ??= issue.path.length;
  return { good: true, value: replacement, issues: result.issues };
}

/** Takes over the issues of a part, their paths seen from the whole. */
function gather(issues: Issue[], more: readonly Issue[], key: string | number): void {
  for (const issue of more) {
    issue.path.unshift(key);
    issues.push(issue);
  }
}
