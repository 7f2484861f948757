/**
 * What tests of whole pages share: a page in a frame that is watched from before its first script on, and what it must
 * not have done, in words.
 */
import type { Answer, ServedFolder } from './feed-server.js';

/**
 * The answer with a document that stays incomplete until the next one: what follows its title comes only once the page
 * is watched.
 */
export function heldBack(html: string, headers: Record<string, string> = {}): Answer {
  return { ...documentAnswer(html, headers), hang: 'body' };
}

/** The same without holding anything back. */
export function documentAnswer(html: string, headers: Record<string, string> = {}): Answer {
  const titleEnd = html.indexOf('</title>') + '</title>'.length;
  return {
    // Padded: an engine may wait for this much before it shows anything.
    sent: html.slice(0, titleEnd) + `<!--${' '.repeat(1024)}-->`,
    body: html.slice(titleEnd),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // The worst that a page can do to its visitors' privacy; the elements must not join in.
      'referrer-policy': 'unsafe-url',
      ...headers,
    },
  };
}

/** Waits for the page of a frame to take the place of the empty one. */
export async function windowOf(frame: HTMLIFrameElement): Promise<Window & typeof globalThis> {
  while (frame.contentDocument?.URL !== frame.src) await new Promise(requestAnimationFrame);
  return frame.contentWindow as Window & typeof globalThis;
}

/** What a page may ask for. */
export interface Allowed {
  /** Files of its folder; all of them when left out. */
  readonly files?: Iterable<string> | undefined;
  /** Addresses elsewhere, or their beginnings. */
  readonly elsewhere?: readonly string[];
  /** What it loads once, however many elements show it. */
  readonly once: RegExp;
}

/** What a page has asked for that it must not, and whom it told where it was. */
export async function badRequests(
  { contentDocument, contentWindow }: HTMLIFrameElement,
  folder: ServedFolder,
  { files, elsewhere = [], once }: Allowed,
): Promise<string[]> {
  const allowed = files && new Set(files);
  const asked: string[] = [];
  const found: string[] = [];
  for (const { path, headers } of await folder.requests()) {
    const name = path.replace(/\?.*/, '').split('/').slice(3).join('/');
    if (allowed && !allowed.has(name)) found.push(`asked for ${name}`);
    if (/(^|\/)(feed|logo\.svg)$/.test(name) && headers['referer']) found.push(`told ${name} where it was`);
    if (once.test(name) && asked.includes(name)) found.push(`asked for ${name} again`);
    asked.push(name);
  }
  for (const { name } of contentDocument ? contentWindow!.performance.getEntriesByType('resource') : [])
    if (![folder.url, ...elsewhere].some((address) => name.startsWith(address)))
      found.push(`asked for ${name}`);
  return found;
}
