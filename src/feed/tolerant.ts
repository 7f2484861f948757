/**
 * Schemas that keep the good part. Valibot collects every issue with its path; what it does not do is go on with
 * the rest when a value is bad. Here a bad optional value becomes its default and a bad entry leaves its list,
 * while their issues stay in the result.
 */
import {
  array,
  object,
  type ArraySchema,
  type Config,
  type GenericSchema,
  type InferOutput,
  type ObjectEntries,
  type ObjectSchema,
  type OptionalSchema,
  type OutputDataset,
} from 'valibot';

import type { Locale } from '../locale/locale.js';
import { describeFault, type Fault, type Issue } from './problem.js';
import { isBlank } from './text.js';

/** What a value may need to know to be read: the language of the messages, and the feed's own address. */
export interface ReadingContext {
  readonly lang: Locale;
  readonly base: string | undefined;
}

type Dataset = OutputDataset<unknown, Issue>;
type AnySchema = GenericSchema<unknown, unknown>;

/** Runs a schema; the context travels in valibot's configuration object, which is handed down as it is. */
export function run<S extends GenericSchema>(schema: S, value: unknown, context: ReadingContext) {
  return schema['~run']({ value }, context) as OutputDataset<InferOutput<S>, Issue>;
}

/** A message for valibot's own issues: what is not there is missing, everything else not what `example` shows. */
const say =
  (example: string) =>
  (issue: Issue): string =>
    describeFault(
      isBlank(issue.input) ? 'missing' : 'unexpected',
      issue.lang as Locale,
      issue.input,
      example,
    );

/**
 * A value that `read` cleans. Where `read` gives undefined the value is reported beside the example of a good one,
 * or by the fault that `explain` knows better.
 */
export function value<T>(
  example: string,
  read: (input: unknown, context: ReadingContext) => T | undefined,
  explain?: (input: unknown) => Fault | undefined,
): GenericSchema<unknown, T> {
  const run = ({ value: input }: { value: unknown }, config: unknown) => {
    const context = config as ReadingContext;
    const output = isBlank(input) ? undefined : read(input, context);
    if (output !== undefined) return { typed: true, value: output };
    const fault = isBlank(input) ? 'missing' : (explain?.(input) ?? 'unexpected');
    return { typed: false, issues: [{ message: describeFault(fault, context.lang, input, example) }] };
  };
  return { kind: 'schema', type: 'custom', example, '~run': run } as unknown as GenericSchema<unknown, T>;
}

/** One of a fixed list of words. */
export function choice<const T extends string>(options: readonly T[]) {
  return { ...value<T>(options.join(' | '), (input) => options.find((option) => option === input)), options };
}

/** An object with these keys. Keys it does not know are dropped: they may be of a newer minor version. */
export function record<E extends ObjectEntries>(entries: E): ObjectSchema<E, (issue: Issue) => string> {
  return object(entries, say('{ … }'));
}

/** A value that may be left out, is nothing when blank, and becomes its default when bad. */
export function maybe<S extends GenericSchema>(schema: S): OptionalSchema<S, undefined>;
export function maybe<S extends GenericSchema>(
  schema: S,
  byDefault: InferOutput<S>,
): OptionalSchema<S, InferOutput<S> & {}>;
export function maybe(schema: AnySchema, byDefault?: unknown) {
  // The type `optional` tells valibot's objects that the key may be missing.
  return { ...droppable(schema, byDefault, isBlank), type: 'optional', wrapped: schema, default: byDefault };
}

/** A record with a beginning and an end; an end that lies before the beginning is dropped. */
export function span<S extends GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run'(dataset: { value: unknown }, config: Config<Issue>) {
      const result = schema['~run'](dataset, config) as Dataset;
      const { startDate, endDate } = (result.value ?? {}) as { startDate?: string; endDate?: string };
      if (!result.typed || !startDate || !endDate || Date.parse(endDate) >= Date.parse(startDate))
        return result;
      delete (result.value as { endDate?: string }).endDate;
      const message = describeFault('end-before-start', config.lang as Locale, endDate);
      const issue = { message, path: [{ key: 'endDate' }], dropped: 0 } as unknown as Issue;
      return { ...result, issues: [...(result.issues ?? []), issue] };
    },
  };
}

/** A list whose bad items are left out. */
export function list<S extends GenericSchema>(item: S): OptionalSchema<ArraySchema<S, undefined>, []> {
  return tolerantList(item, (items) => items.filter((entry) => entry !== undefined)) as never;
}

/** A list whose bad items leave a hole, so that what is checked afterwards still knows the place of each item. */
export function sparseList<S extends GenericSchema>(
  item: S,
): OptionalSchema<ArraySchema<OptionalSchema<S, undefined>, undefined>, []> {
  return tolerantList(item, (items) => items) as never;
}

function tolerantList(item: AnySchema, finish: (items: unknown[]) => unknown[]) {
  const inner = array(droppable(item), say('[ … ]'));
  const finished = {
    ...inner,
    '~run'(dataset: { value: unknown }, config: Config<Issue>) {
      const result = inner['~run'](dataset, config) as Dataset;
      if (result.typed) result.value = finish(result.value as unknown[]);
      return result;
    },
  };
  return maybe(finished as unknown as AnySchema, []);
}

/** The schema, but a bad value, or one that is to be skipped, becomes the replacement while its issues stay. */
function droppable(schema: AnySchema, replacement?: unknown, skips?: (input: unknown) => boolean): AnySchema {
  const run = (dataset: { value: unknown }, config: Config<Issue>) => {
    if (skips?.(dataset.value)) return { typed: true, value: replacement };
    const result = schema['~run'](dataset, config) as Dataset;
    return result.typed ? result : without(result, replacement);
  };
  return { ...schema, '~run': run } as unknown as AnySchema;
}

/** The result without its bad value; each issue that was not settled further in remembers how much that was. */
function without(result: Dataset, replacement: unknown): Dataset {
  for (const issue of result.issues ?? []) issue.dropped ??= issue.path?.length ?? 0;
  return { typed: true, value: replacement, issues: result.issues };
}
