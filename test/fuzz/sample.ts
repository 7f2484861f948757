/**
 * Raw values for a feed, each with what has to become of it: known from how it was made, and not from the reader that
 * is tested.
 */
import fc from 'fast-check';

export interface Sample {
  readonly raw: unknown;
  /** `kept` as `value`; `blank`, as if it were not there; `bad`, left out; or `open`, where engines may differ. */
  readonly fate: 'kept' | 'blank' | 'bad' | 'open';
  readonly value?: unknown;
}

export type Samples = fc.Arbitrary<Sample>;

/** In an expected value: whatever the reader makes of it. */
export const anything = Symbol('anything');

export const kept = (raw: unknown, value = raw): Sample => ({ raw, fate: 'kept', value });
export const bad = (raw: unknown): Sample => ({ raw, fate: 'bad' });
export const open = (raw: unknown): Sample => ({ raw, fate: 'open' });
const blank = (raw: unknown): Sample => ({ raw, fate: 'blank' });

/** Not there at all. */
const absent = blank(undefined);
const blanks = fc.constantFrom(...[null, '', ' ', '\t\r\n', '\u0000', '\u202e \ufeff'].map(blank));

/** Keys that mean something to objects, and slips. */
const strangeKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'nmae',
  'a.b[0]',
  '\u202eeman',
);
/** What no key of a feed expects. */
export const junk: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  true,
  false,
  [],
  [[]],
  ['x'],
  {},
  { x: 1 },
  { de: null, en: ' ' },
  { length: 9e15 },
  JSON.parse('{"__proto__":{"name":"x","title":"x"}}'),
);

/** A value that may be left out. */
export function optional(good: Samples, wrong: Samples = junk.map(bad)): Samples {
  return fc.oneof(
    { weight: 10, arbitrary: fc.constant(absent) },
    { weight: 8, arbitrary: good },
    { weight: 1, arbitrary: blanks },
    { weight: 1, arbitrary: wrong },
  );
}

/** A value without which its record is lost. */
export function required(good: Samples, wrong: Samples = junk.map(bad)): Samples {
  return fc.oneof(
    { weight: 30, arbitrary: good },
    { weight: 1, arbitrary: fc.oneof(blanks, fc.constant(absent)).map(({ raw }) => bad(raw)) },
    { weight: 1, arbitrary: wrong },
  );
}

/** An object with these keys and sometimes a strange one. It is as bad as the worst of what it needs. */
export function record(fields: Readonly<Record<string, Samples>>): Samples {
  const strange = fc.option(fc.tuple(strangeKeys, junk), { freq: 12 });
  return fc.tuple(fc.record(fields), strange).map(([samples, more]) => {
    const entries = Object.entries(samples);
    const raw = Object.fromEntries([
      ...entries.flatMap(([key, sample]) => (sample.raw === undefined ? [] : [[key, sample.raw] as const])),
      ...(more ? [more] : []),
    ]);
    if (entries.some(([, { fate }]) => fate === 'bad')) return bad(raw);
    const value = entries.flatMap(([key, { fate, value }]) =>
      fate === 'open' ? [[key, anything] as const] : value === undefined ? [] : [[key, value] as const],
    );
    return kept(raw, Object.fromEntries(value));
  });
}

/** The samples for `record`: those that are needed, and those that may be left out. */
export function fields(
  needed: Readonly<Record<string, Samples>>,
  more: Readonly<Record<string, Samples>>,
): Record<string, Samples> {
  const gentle = Object.entries(more).map(([key, samples]) => [key, samples.map(spare)] as const);
  return { ...needed, ...Object.fromEntries(gentle) };
}

/** A bad value that may be left out costs only itself. */
function spare(sample: Sample): Sample {
  return sample.fate === 'bad' ? blank(sample.raw) : sample;
}

/** A record whose end is dropped where it lies before its beginning. */
export function span(of: Samples): Samples {
  return of.map((sample) => {
    const { startDate, endDate } = (sample.value ?? {}) as { startDate?: string; endDate?: string };
    if (!startDate || !endDate || Date.parse(endDate) >= Date.parse(startDate)) return sample;
    const { endDate: _, ...value } = sample.value as object & { endDate: string };
    return kept(sample.raw, value);
  });
}

/** A list, which is empty where it is none. */
export function list(item: Samples, maxLength: number): Samples {
  const items = fc.array(fc.oneof({ weight: 15, arbitrary: item }, { weight: 1, arbitrary: stray }), {
    maxLength,
    size: 'max',
  });
  const good = items.map((samples) =>
    kept(
      samples.map(({ raw }) => raw),
      samples.filter(({ fate }) => fate === 'kept').map(({ value }) => value),
    ),
  );
  const none = fc.constantFrom(...[undefined, null, '', 'x', true, {}, { 0: 'x', length: 1 }]);
  return fc.oneof({ weight: 9, arbitrary: good }, { weight: 4, arbitrary: none.map((raw) => kept(raw, [])) });
}

/** Items that are good for no list. */
const stray = fc.constantFrom(...[null, '', true, [], [{}], ' '].map(bad));
