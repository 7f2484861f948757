/** Reads many feeds that chance has made, and sees that every promise holds for each of them. */
import fc from 'fast-check';

import { feedCases } from './feeds.js';
import { noCounts, readAsPromised, type Counts } from './promises.js';
import { useAsPromised } from './uses.js';

/**
 * What chance begins with in the tests. Always the same: a run of the tests says something about the code, and the same
 * thing twice about the same code. New feeds are for `npm run fuzz`, which begins elsewhere each time and says where.
 */
export const seeds = { node: 20250930, browsers: 20251001 };

export interface FuzzOptions {
  /** How many documents. */
  readonly feeds: number;
  /** What chance begins with: the same seed gives the same documents. */
  readonly seed: number;
  /** Which document of that seed, as a failure names it; for looking at it again. */
  readonly path?: string | undefined;
}

/** Throws at the first promise that is broken, with the smallest document that breaks it and how to see it again. */
export function fuzz({ feeds, seed, path }: FuzzOptions): Counts {
  const counts = noCounts();
  const property = fc.property(feedCases, (feedCase) => {
    const feed = readAsPromised(feedCase, counts);
    if (feed) useAsPromised(feed, counts);
  });
  const details = fc.check(property, { numRuns: feeds, seed, ...(path && { path }) });
  if (!details.failed) return counts;
  const [feedCase] = details.counterexample ?? [];
  throw new Error(
    `After ${details.numRuns} feeds: ${String(details.errorInstance)}\n` +
      `npm run fuzz -- --seed ${details.seed} --path ${details.counterexamplePath}\n` +
      JSON.stringify(feedCase?.document),
    { cause: details.errorInstance },
  );
}
