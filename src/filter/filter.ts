import type { Text } from '../feed/feed.js';
import type { Locale } from '../locale/locale.js';
import { plainText } from '../locale/text.js';
import { fold } from './fold.js';

/** What entries can be filtered by, such as the city of exhibitors. */
export interface Facet<T> {
  readonly key: string;
  readonly label: string;
  /** The values of an entry, by names that stay the same when the language changes. */
  values(entry: T): readonly string[];
  /** A value as visitors know it. */
  nameOf(value: string): Text;
  /** Whether the values come as they occur; otherwise they are sorted by name. */
  readonly inOrder?: boolean;
}

/** The values that were chosen, by facet. */
export type Choice = Readonly<Record<string, string>>;

/** A value with its name. */
export type Option = readonly [value: string, name: Text];

/** Filters over entries. Works on the data, never on the page. */
export class Filter<T> {
  /** Made once: they do not depend on the choice, and a list is rendered at every key. */
  readonly #options = new Map<Facet<T>, readonly Option[]>();

  constructor(
    readonly entries: readonly T[],
    readonly facets: readonly Facet<T>[],
    private readonly locale: Locale,
  ) {}

  /** The entries that have every chosen value. */
  matching(choice: Choice): readonly T[] {
    // A refresh may take away the value that was chosen; the filter then shows “all”, and that is what it does.
    const has = (entry: T, { key, values }: Facet<T>) => values(entry).includes(choice[key] ?? '');
    const chosen = this.facets.filter(
      (facet) => choice[facet.key] && this.entries.some((entry) => has(entry, facet)),
    );
    return this.entries.filter((entry) => chosen.every((facet) => has(entry, facet)));
  }

  /** The values by which a facet tells the entries apart. */
  options(facet: Facet<T>): readonly Option[] {
    let options = this.#options.get(facet);
    if (!options) this.#options.set(facet, (options = this.#list(facet)));
    return options;
  }

  #list(facet: Facet<T>): readonly Option[] {
    const values = new Set(this.entries.flatMap((entry) => facet.values(entry)));
    const options = [...values].map((value): Option => [value, facet.nameOf(value)]);
    if (facet.inOrder) return options;
    // Dictionaries sort by base letters, too; a collator would cost more than all the rest of a small list.
    return options
      .map((option) => ({ option, key: fold(plainText(option[1], this.locale)) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ option }) => option);
  }
}
