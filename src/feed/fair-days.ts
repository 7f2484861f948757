import type { Fair } from './feed.js';

/** First and last day of the fair; where only one of them is known, both are it. */
export function fairDays(fair: Fair | undefined): readonly [first: string, last: string] | undefined {
  const first = fair?.startDate ?? fair?.endDate;
  return first ? [first, fair?.endDate ?? first] : undefined;
}
