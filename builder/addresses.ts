/**
 * Which addresses somebody may type, or find in a link that was sent to him. What comes out of here may stand in a
 * snippet, in a policy and in the address bar.
 */

/** A host without anything that would end a source in a policy: a URL may have `;` in its host, a real one has not. */
const plainHost = /^(?:[\w.-]+|\[[\da-f:.]+\])$/i;

/** What no address and no value needs, and what does harm in one: control characters, and bidirectional overrides. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text in one line, without what cannot be seen and without space around it. */
export function readLine(value: string): string {
  return value.replace(/\s+/g, ' ').replace(invisible, '').trim();
}

/** A complete http(s) address in normal form, or undefined. Credentials and fragment are dropped. */
export function readWebAddress(value: string): string | undefined {
  const url = readUrl(value);
  if (!url || !/^https?:$/.test(url.protocol) || !plainHost.test(url.hostname)) return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}

/** The address of a folder: with a slash at its end, without a query. */
export function readFolder(value: string): string | undefined {
  const address = readWebAddress(value);
  if (address === undefined) return undefined;
  const url = new URL(address);
  url.search = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** What a link on a page may lead to, as it was written: it may be relative to the page. */
export function readLink(value: string): string | undefined {
  // As a browser reads addresses: a line break in one is as if it were not there.
  const link = readLine(value.replace(/[\t\n\r]/g, ''));
  const url = readUrl(link, 'https://page.example/');
  return link && url && /^(https?|mailto|tel):$/.test(url.protocol) ? link : undefined;
}

/** The origins in a list of addresses separated by white space, each once. What is none is left out. */
export function readOrigins(value: string): string[] {
  const origins = value.split(/\s+/).map((part) => readWebAddress(part));
  return [...new Set(origins.filter((found) => found !== undefined).map((found) => new URL(found).origin))];
}

/** Whether only this computer reaches the address. */
export function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Whether pages with TLS load nothing from the address, as mixed content; the visitor's own computer may go without. */
export function isInsecure(address: string): boolean {
  return address.startsWith('http:') && !isLocal(address);
}

function readUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value.trim(), base);
  } catch {
    // TypeError: not a URL. `URL.canParse` says the same but is younger than the browsers we serve.
    return undefined;
  }
}
