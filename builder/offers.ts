/** What a feed has to choose from for an attribute: nobody should have to look for an id in it. */
import type { Feed, Image } from '../src/feed/feed.js';
import { exhibitorKindName } from '../src/locale/exhibitor-kind-name.js';
import type { Locale } from '../src/locale/locale.js';
import { plainText } from '../src/locale/text.js';

/** A value and its name for people. */
export interface Offer {
  readonly value: string;
  readonly label: string;
}

/** For each attribute that names something in a feed: what there is of it. */
const lists = {
  city: ({ exhibitors }: Feed, locale: Locale) =>
    distinct(
      exhibitors.map(({ city }) => ({ value: plainText(city, locale), label: plainText(city, locale) })),
    ),
  exhibitor: ({ exhibitors }: Feed, locale: Locale) =>
    exhibitors.map(({ id, name }) => ({ value: id, label: plainText(name, locale) })),
  'image-origins': (feed: Feed, _: Locale, base: string) =>
    foreignOrigins(feed, base).map((origin) => ({ value: origin, label: origin })),
  kind: ({ exhibitors }: Feed, locale: Locale) =>
    distinct(
      exhibitors.map(({ kind = '' }) => ({ value: kind, label: kind && exhibitorKindName(kind, locale) })),
    ),
  quote: ({ quotes }: Feed, locale: Locale) =>
    quotes.map(({ id, speaker, text }) => ({
      value: id,
      label: `${plainText(speaker.name, locale)}: ${shorten(plainText(text, locale))}`,
    })),
  release: ({ releases }: Feed, locale: Locale) =>
    releases.map(({ id, title }) => ({ value: id, label: shorten(plainText(title, locale)) })),
  session: ({ agenda }: Feed, locale: Locale) =>
    agenda.map(({ id, title }) => ({ value: id, label: plainText(title, locale) })),
  topic: ({ topics }: Feed, locale: Locale) =>
    topics.map(({ id, name }) => ({ value: id, label: plainText(name, locale) })),
};

/** Attributes with several of these values. */
const plurals = {
  exhibitors: 'exhibitor',
  quotes: 'quote',
  releases: 'release',
  sessions: 'session',
  topics: 'topic',
} as const;

/** The name of an attribute that a feed offers values for. */
export type Offered = keyof typeof lists | keyof typeof plurals;

/** Whether feeds have something to offer for this attribute. */
export function isOffered(name: string): name is Offered {
  return Object.hasOwn(lists, name) || Object.hasOwn(plurals, name);
}

/** Whether the attribute takes several values, separated by white space. */
export function takesSeveral(name: Offered): boolean {
  return name === 'image-origins' || name in plurals;
}

/** What the feed offers for the attribute, in the feed's order. `base` is the address it came from. */
export function offersFor(name: Offered, feed: Feed, locale: Locale, base: string): Offer[] {
  const one = name in plurals ? plurals[name as keyof typeof plurals] : (name as keyof typeof lists);
  return lists[one](feed, locale, base);
}

/** The origins that pictures of the feed come from, but for the feed's own. */
export function foreignOrigins({ exhibitors, quotes }: Feed, base: string): string[] {
  const images: (Image | undefined)[] = [
    ...exhibitors.map(({ logo }) => logo),
    ...quotes.map(({ speaker }) => speaker.portrait),
  ];
  const own = new URL(base).origin;
  const origins = images.flatMap((image) => (image ? new URL(image.src).origin : []));
  return [...new Set(origins)].filter((origin) => origin !== own);
}

function distinct(offers: readonly Offer[]): Offer[] {
  return [...new Map(offers.map((offer) => [offer.value, offer])).values()].filter(({ value }) => value);
}

function shorten(text: string): string {
  const [start = ''] = /^.{0,60}(?=\s|$)/su.exec(text) ?? [text.slice(0, 60)];
  return start.length < text.length ? `${start} …` : text;
}
