import type { Exhibitor, Feed, Text } from '../feed/feed.js';
import type { Locale } from '../locale/locale.js';
import { plainText } from '../locale/text.js';

/** What exhibitors can be filtered by. */
export type Facet = 'topic' | 'city' | 'kind';

type Order = 'feed' | 'name' | 'city';
type Options = [value: string, label: string][];

/**
 * Search, filters and order over the exhibitors of a feed in one language. Works on the data, never on the page.
 * What does not depend on what is typed is made once: a list is rendered at every key.
 */
export class ExhibitorSearch {
  /** What each exhibitor is found by; made when somebody first searches. */
  #index: Map<Exhibitor, string> | undefined;
  readonly #sorted: Partial<Record<Order, readonly Exhibitor[]>> = {};
  readonly #options: Partial<Record<Facet, Options>> = {};
  readonly #topics: ReadonlyMap<string, Text>;

  constructor(
    readonly feed: Feed,
    readonly locale: Locale,
  ) {
    this.#topics = new Map(feed.topics.map(({ id, name }) => [id, name]));
  }

  /** The exhibitors that match every word of the query and every chosen value. */
  matching(query: string, chosen: Partial<Record<Facet, string>>): ReadonlySet<Exhibitor> {
    const words = fold(query).split(/\s+/).filter(Boolean);
    // A refresh may take away the value that was chosen; the filter then shows “all”, and that is what it does.
    const facets = (Object.entries(chosen) as [Facet, string][]).filter(([facet, value]) =>
      this.feed.exhibitors.some((exhibitor) => valuesOf(exhibitor, facet).includes(value)),
    );
    if (words.length === 0 && facets.length === 0) return new Set(this.feed.exhibitors);
    const index = (this.#index ??= this.#makeIndex());
    return new Set(
      this.feed.exhibitors.filter(
        (exhibitor) =>
          words.every((word) => index.get(exhibitor)?.includes(word)) &&
          facets.every(([facet, value]) => valuesOf(exhibitor, facet).includes(value)),
      ),
    );
  }

  /** The exhibitors in an order; those without a city come last by city. */
  sorted(order: Order): readonly Exhibitor[] {
    // Only our own words are keys: an attribute may say anything.
    return order === 'name' || order === 'city'
      ? (this.#sorted[order] ??= this.#sort(order))
      : this.feed.exhibitors;
  }

  /**
   * The values by which a facet tells exhibitors apart, with their names, sorted by name. `nameKind` names a kind in
   * the language of this search.
   */
  options(facet: Facet, nameKind: (kind: string) => string): Options {
    return (this.#options[facet] ??= this.#list(facet, nameKind));
  }

  #sort(order: 'name' | 'city'): readonly Exhibitor[] {
    const { compare } = new Intl.Collator(this.locale, { numeric: true });
    const keyed = this.feed.exhibitors.map((exhibitor) => ({
      exhibitor,
      name: plainText(exhibitor.name, this.locale),
      city: order === 'city' ? plainText(exhibitor.city, this.locale) : '',
    }));
    return keyed
      .sort((a, b) => Number(!a.city) - Number(!b.city) || compare(a.city, b.city) || compare(a.name, b.name))
      .map(({ exhibitor }) => exhibitor);
  }

  #list(facet: Facet, nameKind: (kind: string) => string): Options {
    const names = new Map<string, string>();
    for (const exhibitor of this.feed.exhibitors) {
      for (const value of valuesOf(exhibitor, facet)) {
        const name = facet === 'topic' ? this.#topics.get(value) : exhibitor.city;
        names.set(value, facet === 'kind' ? nameKind(value) : plainText(name, this.locale));
      }
    }
    // Dictionaries sort by base letters, too; a collator would cost more than all the rest of a small list.
    return [...names].sort(([, a], [, b]) => (fold(a) < fold(b) ? -1 : 1));
  }

  #makeIndex(): Map<Exhibitor, string> {
    return new Map(
      this.feed.exhibitors.map((exhibitor) => {
        const { name, city, description } = exhibitor;
        const texts = [name, city, description, ...exhibitor.topics.map((id) => this.#topics.get(id))];
        return [exhibitor, fold(texts.map((text) => plainText(text, this.locale)).join('\n'))];
      }),
    );
  }
}

/** A city by a name that stays the same when the language changes. */
function cityKey(city: Text): string {
  return plainText(city, 'de');
}

function valuesOf({ topics, city, kind }: Exhibitor, facet: Facet): readonly string[] {
  if (facet === 'topic') return topics;
  const value = facet === 'city' ? city && cityKey(city) : kind;
  return value ? [value] : [];
}

/** Makes alike what people type alike: case, accents, and the ways to write an umlaut (`ü`, `ue`, `u`). */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1');
}
