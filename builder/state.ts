/**
 * What the form holds, and how that stands in the address of the builder. Whatever an address says that the form would
 * not take is as if it were not there.
 */
import { readFolder, readLine, readLink, readWebAddress } from './addresses.js';
import { forms, themes, type Form, type Theme } from './embed-plan.js';
import { fieldsOf, readValue } from './fields.js';
import type { ElementDescription } from './manifest.js';

export const languages = ['', 'de', 'en'] as const;
export const devices = ['phone', 'tablet', 'desktop'] as const;
export const schemes = ['light', 'dark'] as const;

export interface State {
  readonly element: string;
  /** Absolute address of the feed. */
  readonly src: string;
  /** Blank: that of the page. */
  readonly lang: (typeof languages)[number];
  /** The options that are not at their default, by attribute. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly theme: Theme;
  /** Blank: the builder's own words. */
  readonly linkText: string;
  /** Undefined: what the feed has. Blank: no link. */
  readonly linkUrl?: string;
  /** Absolute address of the folder with the script. */
  readonly folder: string;
  /** Absolute address of the page it is for, or blank. */
  readonly page: string;
  readonly form: Form;
  readonly device: (typeof devices)[number];
  readonly scheme: (typeof schemes)[number];
}

/** What a state is understood by. */
export interface Context {
  readonly elements: readonly ElementDescription[];
  /** What is left out of the address. */
  readonly defaults: State;
}

/** The names in the address; those of options follow the prefix. */
const names = {
  element: 'e',
  src: 'f',
  lang: 'l',
  theme: 't',
  linkText: 'lt',
  linkUrl: 'lu',
  folder: 's',
  page: 'p',
  form: 'c',
  device: 'w',
  scheme: 'm',
} as const satisfies Partial<Record<keyof State, string>>;

const optionPrefix = 'a-';

/** The name of the feed's address in the address of the page; the checker knows it by the same. */
export const feedParameter = names.src;

/** How each value is read. Undefined: it is not taken. */
function readers({ elements }: Context): {
  [K in keyof typeof names]: (value: string) => State[K] | undefined;
} {
  return {
    element: oneOf(elements.map(({ tag }) => tag)),
    src: readWebAddress,
    lang: oneOf(languages),
    theme: oneOf(themes),
    linkText: readLine,
    linkUrl: (value) => (value.trim() === '' ? '' : readLink(value)),
    folder: readFolder,
    page: (value) => (value.trim() === '' ? '' : readWebAddress(value)),
    form: oneOf(forms),
    device: oneOf(devices),
    scheme: oneOf(schemes),
  };
}

/** The state that an address describes. */
export function readState(query: string, context: Context): State {
  const parameters = new URLSearchParams(query);
  let state = context.defaults;
  for (const key of Object.keys(names) as (keyof typeof names)[]) {
    const value = parameters.get(names[key]);
    if (value !== null) state = withValue(state, key, value, context) ?? state;
  }
  for (const [name, value] of parameters) {
    if (name.startsWith(optionPrefix))
      state = withOption(state, name.slice(optionPrefix.length), value, context);
  }
  return state;
}

/** The query for a state, blank where everything is at its default. */
export function writeState(state: State, { defaults }: Context): string {
  const parameters = new URLSearchParams();
  for (const [key, name] of Object.entries(names) as [keyof typeof names, string][]) {
    const value = state[key];
    if (value !== undefined && value !== defaults[key]) parameters.set(name, value);
  }
  for (const [name, value] of state.attributes) parameters.set(optionPrefix + name, value);
  const query = String(parameters);
  return query && `?${query}`;
}

/** The state with another value, or undefined where it does not take it. */
export function withValue(
  state: State,
  key: keyof typeof names,
  value: string,
  context: Context,
): State | undefined {
  const read = readers(context)[key](value);
  if (read === undefined) return undefined;
  const next: State = { ...state, [key]: read };
  return key === 'element' ? fitted(next, context) : next;
}

/** The state with another value of an option; the default and what it does not take are left out. */
export function withOption(state: State, name: string, value: string | undefined, context: Context): State {
  const field = fieldsIn(state, context).find((candidate) => candidate.name === name);
  if (!field) return state;
  const read = value === undefined ? undefined : readValue(field, value);
  const attributes = new Map(state.attributes);
  if (read === undefined || (read === '' && field.kind !== 'switch')) attributes.delete(name);
  else attributes.set(name, read);
  return { ...state, attributes: inOrder(attributes, state, context) };
}

/** The options of the element that is chosen. */
export function fieldsIn({ element }: State, { elements }: Context): ReturnType<typeof fieldsOf> {
  const description = elements.find(({ tag }) => tag === element);
  return description ? fieldsOf(description) : [];
}

/** Of the options of the element chosen before, those that this one has too, with values it takes. */
function fitted(state: State, context: Context): State {
  const kept = [...state.attributes];
  return kept.reduce<State>((next, [name, value]) => withOption(next, name, value, context), {
    ...state,
    attributes: new Map(),
  });
}

/** As in the form, whatever was chosen first. */
function inOrder(attributes: Map<string, string>, state: State, context: Context): Map<string, string> {
  const order = fieldsIn(state, context).map(({ name }) => name);
  return new Map([...attributes].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}

function oneOf<T extends string>(values: readonly T[]): (value: string) => T | undefined {
  return (value) => values.find((candidate) => candidate === value);
}
