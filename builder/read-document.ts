import { withLines } from '../scripts/json-places.js';
import type { FeedError } from '../src/feed/feed-error.js';
import type { Feed } from '../src/feed/feed.js';
import type { Problem } from '../src/feed/problem.js';
import { readFeed } from '../src/feed/read-feed.js';
import type { Locale } from '../src/locale/locale.js';

/** Something that is wrong with a feed, and where in its text. */
export interface PlacedProblem extends Problem {
  /** As an editor counts, from 1. */
  readonly line: number;
}

/** A feed that an element would show. */
export interface ReadyFeed {
  readonly status: 'ready';
  readonly feed: Feed;
  /** From the first line to the last. */
  readonly problems: readonly PlacedProblem[];
  /** Where it came from in the end, after redirects. */
  readonly base: string;
  /** Size of the document as it is decoded. */
  readonly bytes: number;
}

export interface FailedFeed {
  readonly status: 'failed';
  readonly error: FeedError;
  /** The text that is no feed, where there was one. */
  readonly text?: string;
}

/** Reads the text of a feed as an element would. Problems are told in the language, with their lines. */
export function readDocument(text: string, locale: Locale, base: string): ReadyFeed | FailedFeed {
  const { feed, problems, error } = readFeed(text, { locale, base });
  if (error) return { status: 'failed', error, text };
  return { status: 'ready', feed, problems: withLines(problems, text), base, bytes: new Blob([text]).size };
}
