/** Judges a feed for embedding: the facts, without the words for them. */
import { findMistake, type Mistake } from '../scripts/json-places.js';
import { downloadLimits } from '../src/feed/download.js';
import type { FeedErrorCode } from '../src/feed/feed-error.js';
import type { Feed } from '../src/feed/feed.js';
import type { Locale } from '../src/locale/locale.js';
import { isInsecure, readWebAddress } from './addresses.js';
import { loadFeed } from './load-feed.js';
import { foreignOrigins } from './offers.js';
import { withOwnAbort } from './own-abort.js';
import { readDocument, type FailedFeed, type PlacedProblem } from './read-document.js';

/** One thing that was found. */
export type Finding =
  /** Nothing is shown because of these. */
  | { readonly code: 'no-address' | 'offline' | 'timeout' | 'unreachable' | 'cors' | 'too-large' }
  | { readonly code: 'not-utf-8' | 'empty' | 'web-page' | 'no-feed' | 'newer-version' | 'file-lost' }
  | { readonly code: 'not-json'; readonly mistake?: Mistake }
  /** `blocking`: the builder's own page is secure, and so could not even try. */
  | { readonly code: 'mixed-content'; readonly blocking: boolean }
  | { readonly code: 'http'; readonly status: number }
  /** The elements show the feed all the same. */
  | { readonly code: 'problems'; readonly problems: readonly PlacedProblem[] }
  | { readonly code: 'image-origins'; readonly origins: readonly string[] }
  | { readonly code: 'content-type'; readonly type: string }
  | { readonly code: 'redirect'; readonly to: string }
  /** `hidden`: the server is another, of whose headers not all can be read. */
  | { readonly code: 'no-caching'; readonly hidden: boolean };

export type FindingCode = Finding['code'];

/** How bad it is: nothing is shown, something of it is not, or it could be better. */
export type Severity = 'error' | 'warning' | 'hint';

export interface Report {
  readonly source: 'address' | 'file';
  /** The address as it was understood, or the name of the file. */
  readonly name: string;
  readonly findings: readonly Finding[];
  /** What there is, if it is a feed. */
  readonly feed?: Feed;
  readonly bytes?: number;
}

const hints: readonly FindingCode[] = ['content-type', 'redirect', 'no-caching'];
const warnings: readonly FindingCode[] = ['problems', 'image-origins'];

/** What pictures are relative to in a file that lies on no server yet. */
const someBase = 'https://feed.example/';

export function severityOf(finding: Finding): Severity {
  if (hints.includes(finding.code)) return 'hint';
  if (warnings.includes(finding.code)) return 'warning';
  return finding.code === 'mixed-content' && !finding.blocking ? 'warning' : 'error';
}

/** The headers by which a browser knows how long a copy is good, or whether it still is. */
const cachingHeaders = ['cache-control', 'etag', 'last-modified', 'expires'];

/**
 * Checks a feed by loading it as an element would, and once more for what a server says beside it. Always ends, for
 * every request has its bounds; rejects only with the reason for which the caller has aborted.
 */
export async function inspectFeed(typed: string, locale: Locale, signal: AbortSignal): Promise<Report> {
  const url = readWebAddress(typed);
  if (url === undefined) return { source: 'address', name: typed, findings: [{ code: 'no-address' }] };
  const report = { source: 'address', name: url } as const;
  const mixed = mixedContent(url);
  if (mixed?.blocking) return { ...report, findings: [mixed] };

  const loaded = await loadFeed(url, locale, signal);
  const findings: Finding[] = mixed ? [mixed] : [];
  if (loaded.status === 'failed')
    return { ...report, findings: [await findFailure(loaded, url, signal), ...findings] };

  const { feed, problems, base, bytes } = loaded;
  const origins = foreignOrigins(feed, base);
  findings.push(...problemFindings(problems));
  if (origins.length > 0) findings.push({ code: 'image-origins', origins });
  findings.push(...(await serverFindings(url, base, signal)));
  return { ...report, findings, feed, bytes };
}

/** Checks a feed that lies on no server yet. What pictures need is not known before it does. */
export async function inspectFile(file: File, locale: Locale): Promise<Report> {
  const report = { source: 'file', name: file.name } as const;
  if (file.size > downloadLimits.bytes) return { ...report, findings: [{ code: 'too-large' }] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    // TypeError: the bytes are no UTF-8. DOMException: the file has been moved or changed since it was chosen.
    return { ...report, findings: [{ code: error instanceof TypeError ? 'not-utf-8' : 'file-lost' }] };
  }
  const read = readDocument(text, locale, someBase);
  if (read.status === 'failed') return { ...report, findings: [findInText(read.error.code, text)] };
  const { feed, problems, bytes } = read;
  return { ...report, findings: problemFindings(problems), feed, bytes };
}

function problemFindings(problems: readonly PlacedProblem[]): Finding[] {
  return problems.length > 0 ? [{ code: 'problems', problems }] : [];
}

function mixedContent(url: string): (Finding & { code: 'mixed-content' }) | undefined {
  if (!isInsecure(url)) return undefined;
  return { code: 'mixed-content', blocking: location.protocol === 'https:' };
}

/** Why there is no feed: with a second request where an element cannot tell. */
export async function findFailure(
  { error: { code, status = 0 }, text }: FailedFeed,
  url: string,
  signal: AbortSignal,
): Promise<Finding> {
  switch (code) {
    case 'http':
      return { code, status };
    case 'invalid-src':
      return { code: 'no-address' };
    case 'unreachable': {
      const mixed = mixedContent(url);
      if (mixed?.blocking) return mixed;
      return { code: (await answers(url, signal)) ? 'cors' : 'unreachable' };
    }
    case 'unreadable':
    case 'no-feed':
    case 'newer-version':
      return text === undefined ? { code: 'not-utf-8' } : findInText(code, text);
    case 'offline':
    case 'timeout':
    case 'too-large':
      return { code };
  }
}

/** What is wrong with a text that is no feed. */
function findInText(code: FeedErrorCode, text: string): Finding {
  if (code === 'no-feed' || code === 'newer-version') return { code };
  if (!text.trim()) return { code: 'empty' };
  if (/^\s*</.test(text)) return { code: 'web-page' };
  return { code: 'not-json', mistake: findMistake(text) };
}

/** Whether a server answers at all, be it with what this page must not read. */
async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  return (await ask(url, signal, { mode: 'no-cors' })) !== undefined;
}

/** What the server says beside the feed. */
async function serverFindings(url: string, base: string, signal: AbortSignal): Promise<Finding[]> {
  const response = await ask(url, signal, { cache: 'no-store' });
  if (!response) return [];
  const { headers } = response;
  const findings: Finding[] = [];
  const type = headers.get('content-type') ?? '';
  // https://mimesniff.spec.whatwg.org/#json-mime-type
  if (!/^(application|text)\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    findings.push({ code: 'content-type', type });
  if (base !== url) findings.push({ code: 'redirect', to: base });
  if (!cachingHeaders.some((name) => headers.has(name)))
    findings.push({ code: 'no-caching', hidden: new URL(response.url || url).origin !== location.origin });
  return findings;
}

/** The head of an answer, or undefined where there is none in time. Its body is not waited for. */
async function ask(url: string, signal: AbortSignal, init: RequestInit): Promise<Response | undefined> {
  return withOwnAbort(signal, async (abort) => {
    const patience = setTimeout(() => abort.abort(), downloadLimits.firstByte);
    try {
      return await fetch(url, { ...init, signal: abort.signal, referrerPolicy: 'no-referrer' });
    } catch {
      // TypeError: no answer, or none that may be read. AbortError: not in time, or the caller wants it no more.
      signal.throwIfAborted();
      return undefined;
    } finally {
      clearTimeout(patience);
    }
  });
}
