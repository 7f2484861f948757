/** Which field of the form an attribute of an element gets: from its type in the manifest alone. */
import { readLine } from './addresses.js';
import type { AttributeDescription, ElementDescription } from './manifest.js';
import { isOffered, type Offered } from './offers.js';

interface FieldBase {
  readonly name: string;
  /** The manifest's own words, in English. */
  readonly description: string;
  /** The value that need not be written; a blank one where there is none. */
  readonly default: string;
}

/** One of several values. Where it has no default, it may be left out. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** There or not. */
export interface SwitchField extends FieldBase {
  readonly kind: 'switch';
}

export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly min: number;
  readonly max?: number;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
}

/** A value that the feed offers, or several, separated by white space. */
export interface OfferField extends FieldBase {
  readonly kind: 'offer';
  readonly offered: Offered;
}

export type Field = ChoiceField | SwitchField | NumberField | TextField | OfferField;

/** What the types do not say: between which values a number makes sense. */
const bounds: Readonly<Record<string, { min: number; max?: number }>> = {
  'heading-level': { min: 1, max: 6 },
};

/** The builder has fields of its own for these. */
const own = ['src', 'lang'];

/** No attribute of ours needs more. */
const longest = 2000;

/** The fields for an element's options, in the order of the manifest. */
export function fieldsOf({ attributes }: ElementDescription): Field[] {
  return attributes.filter(({ name }) => !own.includes(name)).map(fieldOf);
}

function fieldOf({ name, type, default: written = '', description }: AttributeDescription): Field {
  const field = { name, description, default: readDefault(written) };
  const parts = type.split('|').map((part) => part.trim());
  const options = parts.filter((part) => /^(['"]).*\1$/.test(part)).map((part) => part.slice(1, -1));
  if (options.length > 0) return { ...field, kind: 'choice', options };
  if (parts.includes('boolean')) return { ...field, kind: 'switch', default: '' };
  if (parts.includes('number')) return { ...field, kind: 'number', min: 0, ...bounds[name] };
  return isOffered(name) ? { ...field, kind: 'offer', offered: name } : { ...field, kind: 'text' };
}

function readDefault(written: string): string {
  const quoted = /^(['"`])(.*)\1$/.exec(written);
  return quoted ? (quoted[2] ?? '') : /^[\d.]+$/.test(written) ? written : '';
}

/**
 * The value as it may stand in the attribute, or undefined where it need not or must not: the default, a blank, and
 * what the field does not allow. A switch that is on is a blank.
 */
export function readValue(field: Field, written: string): string | undefined {
  const value = readLine(written).slice(0, longest);
  switch (field.kind) {
    case 'switch':
      return '';
    case 'choice':
      return field.options.includes(value) && value !== field.default ? value : undefined;
    case 'number': {
      const number = Number(value);
      const { min, max = Number.MAX_SAFE_INTEGER } = field;
      const isGood = value !== '' && Number.isInteger(number) && number >= min && number <= max;
      return isGood && String(number) !== field.default ? String(number) : undefined;
    }
    default:
      return value === field.default ? undefined : value;
  }
}
