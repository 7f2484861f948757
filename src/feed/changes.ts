import type { Feed } from './feed.js';

/** What has become of an entry since the feed was loaded before. */
export type Change = 'new' | 'changed';

/** The entries of a feed, and its fair and stand, that are not as they were. */
export type Changes = ReadonlyMap<object, Change>;

/** Compares two readings of one feed. An entry is the same as long as it has the same id. */
export function changesBetween(before: Feed, after: Feed): Changes {
  const changes = new Map<object, Change>();
  for (const key of ['exhibitors', 'agenda', 'quotes', 'releases'] as const) {
    const known = new Map(before[key].map((entry) => [entry.id, JSON.stringify(entry)]));
    for (const entry of after[key]) {
      const text = known.get(entry.id);
      if (text !== JSON.stringify(entry)) changes.set(entry, text ? 'changed' : 'new');
    }
  }
  for (const key of ['fair', 'stand'] as const) {
    const record = after[key];
    if (record && JSON.stringify(record) !== JSON.stringify(before[key])) changes.set(record, 'changed');
  }
  return changes;
}
