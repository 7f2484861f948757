import { isBlank } from './text.js';

/**
 * The address in normal form, or undefined if it is none that a page may link to.
 * `allowed` are URL schemes with their colon. Credentials are dropped: a link must not carry a password around.
 * Only where a `base` is given may the address be relative.
 */
function readAddress(value: unknown, allowed: readonly string[], base?: string): string | undefined {
  // Blank would be the base itself.
  if (typeof value !== 'string' || isBlank(value)) return undefined;
  let url: URL;
  try {
    url = new URL(value.trim(), base);
  } catch {
    // TypeError: not a URL. `URL.canParse` says the same but is younger than the browsers we serve.
    return undefined;
  }
  if (!allowed.includes(url.protocol)) return undefined;
  // Only where there are any: each of these writes the whole address anew.
  if (url.username || url.password) url.username = url.password = '';
  return url.href;
}

/** A link to another page, a mailbox or a telephone. It must be complete: `www.example.org` is a slip, not a path. */
export function readLink(value: unknown): string | undefined {
  return readAddress(value, ['https:', 'http:', 'mailto:', 'tel:']);
}

/** A file that belongs to the feed (logo, download): http(s) only, may be relative to the feed's own address. */
export function readFile(value: unknown, base: string | undefined): string | undefined {
  return readAddress(value, ['https:', 'http:'], base);
}
