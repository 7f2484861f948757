import type { Exhibitor, Feed, Text } from '../feed/feed.js';
import { exhibitorKindName } from '../locale/exhibitor-kind-name.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { plainText } from '../locale/text.js';
import { Filter, type Choice } from './filter.js';
import { fold } from './fold.js';

type Order = 'feed' | 'name' | 'city';

/**
 * Search, filters and order over the exhibitors of a feed in one language. What does not depend on what is typed is
 * made once: a list is rendered at every key.
 */
export class ExhibitorSearch {
  readonly filter: Filter<Exhibitor>;
  #index: Map<Exhibitor, string> | undefined;
  readonly #topics: ReadonlyMap<string, Text>;

  /** `preset` is what the page has chosen for good: only those exhibitors are there at all. */
  constructor(
    readonly feed: Feed,
    readonly locale: Locale,
    preset: ExhibitorPreset,
  ) {
    this.#topics = new Map(feed.topics.map(({ id, name }) => [id, name]));
    this.filter = new Filter(select(feed.exhibitors, preset), this.#facets(feed), locale);
  }

  /** All exhibitors there are, in the order of the feed. */
  get exhibitors(): readonly Exhibitor[] {
    return this.filter.entries;
  }

  /** The name of a topic. */
  topic(id: string): Text {
    return this.#topics.get(id) ?? id;
  }

  /** The exhibitors that match every word of the query and every chosen value. */
  matching(query: string, choice: Choice): ReadonlySet<Exhibitor> {
    const words = (query && fold(query)).split(/\s+/).filter(Boolean);
    const matches = this.filter.matching(choice);
    if (words.length === 0) return new Set(matches);
    const index = this.index();
    return new Set(
      matches.filter((exhibitor) => words.every((word) => index.get(exhibitor)?.includes(word))),
    );
  }

  /** The exhibitors in an order; those without a city come last by city. */
  sorted(order: Order): readonly Exhibitor[] {
    if (order !== 'name' && order !== 'city') return this.exhibitors;
    const { compare } = new Intl.Collator(this.locale, { numeric: true });
    const keyed = this.exhibitors.map((exhibitor) => ({
      exhibitor,
      name: plainText(exhibitor.name, this.locale),
      city: order === 'city' ? plainText(exhibitor.city, this.locale) : '',
    }));
    return keyed
      .sort((a, b) => Number(!a.city) - Number(!b.city) || compare(a.city, b.city) || compare(a.name, b.name))
      .map(({ exhibitor }) => exhibitor);
  }

  #facets({ exhibitors }: Feed) {
    const msg = messages[this.locale];
    const cities = new Map(exhibitors.map(({ city }) => [cityKey(city), city]));
    return [
      {
        key: 'topic',
        label: msg('Thema', { id: 'filter-topic', desc: 'Label of a filter' }),
        values: ({ topics }: Exhibitor) => topics,
        nameOf: (id: string) => this.topic(id),
      },
      {
        key: 'city',
        label: msg('Ort', { id: 'filter-city', desc: 'Label of a filter: the city' }),
        values: ({ city }: Exhibitor) => (city ? [cityKey(city)] : []),
        nameOf: (value: string) => cities.get(value) ?? value,
      },
      {
        key: 'kind',
        label: msg('Art', { id: 'filter-kind', desc: 'Label of a filter: company …' }),
        values: ({ kind }: Exhibitor) => (kind ? [kind] : []),
        nameOf: (value: string) => exhibitorKindName(value, this.locale),
      },
    ];
  }

  /** What each exhibitor is found by; made once, when it is first asked for. */
  index(): ReadonlyMap<Exhibitor, string> {
    return (this.#index ??= new Map(
      this.exhibitors.map((exhibitor) => {
        const { name, city, description, topics } = exhibitor;
        const texts = [name, city, description, ...topics.map((id) => this.topic(id))];
        return [exhibitor, fold(texts.map((text) => plainText(text, this.locale)).join('\n'))];
      }),
    ));
  }
}

/** Which exhibitors a page wants to show. What is blank restricts nothing. */
export interface ExhibitorPreset {
  /** Id of a topic. */
  readonly topic: string;
  /** A city in one of the languages of the feed. */
  readonly city: string;
  readonly kind: string;
  /** Ids, separated by white space. */
  readonly exhibitors: string;
}

function select(exhibitors: readonly Exhibitor[], preset: ExhibitorPreset): readonly Exhibitor[] {
  const ids = preset.exhibitors.split(/\s+/).filter(Boolean);
  return exhibitors.filter(
    ({ id, topics, city, kind }) =>
      (!preset.topic || topics.includes(preset.topic)) &&
      (!preset.city || plainText(city, 'de') === preset.city || plainText(city, 'en') === preset.city) &&
      (!preset.kind || kind === preset.kind) &&
      (ids.length === 0 || ids.includes(id)),
  );
}

/** A city by a name that stays the same when the language changes. */
function cityKey(city: Text | undefined): string {
  return plainText(city, 'de');
}
