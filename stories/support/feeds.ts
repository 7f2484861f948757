import type { Feed } from '../../src/feed/feed.js';
import { answer } from './answers.js';

/** A made-up fair with everything a feed can have. Relative, so that Storybook may live in any folder. */
export const fictional = 'feeds/lichtenau-2026.json';

/** The stand of Saxony at the Smart Country Convention 2025. */
export const real = 'feeds/sccon-2025.json';

/** A story whose feed is the fictional one with a change. */
export function variation<const A extends object>(
  name: string,
  change: (feed: Feed) => Partial<Feed>,
  args: A = {} as A,
) {
  const src = `feeds/${name}.json`;
  return { args: { ...args, src }, beforeEach: () => answer(src, () => changed(change)) };
}

/** The fictional feed with a change, as a server would give it. */
export async function changed(change: (feed: Feed) => Partial<Feed>): Promise<Response> {
  const feed = (await (await fetch(fictional)).json()) as Feed;
  return Response.json({ ...feed, ...change(feed) });
}

/** A few exhibitors, with the sessions of the first one. */
export function few({ exhibitors, agenda }: Feed): Pick<Feed, 'exhibitors' | 'agenda'> {
  const ids = exhibitors.slice(0, 1).map(({ id }) => id);
  return {
    exhibitors: exhibitors.slice(0, 4),
    agenda: agenda
      .filter((session) => session.exhibitors.some((id) => ids.includes(id)))
      .map((session) => ({ ...session, exhibitors: ids })),
  };
}

/** The entries over and over, until there are so many of them. The first ones keep the ids that others refer to. */
export function repeat<T extends { id: string }>(entries: readonly T[], count: number): T[] {
  return Array.from({ length: Math.ceil(count / entries.length) }, (_, round) =>
    entries.map((entry) => (round ? { ...entry, id: `${entry.id}-${round}` } : entry)),
  )
    .flat()
    .slice(0, count);
}

/** The entry with the most to show. */
export function longest<T>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 1);
}
