/** Lines for a web server's configuration that make a feed fit for embedding. */
import type { Locale } from '../src/locale/locale.js';
import { messages } from './messages.js';

/** What a server should do for the feed and does not. */
export type Need = 'cors' | 'type' | 'caching';

/** Where lines for a path that could not stand in a configuration as it is belong to all the same. */
const example = '/feed.json';

/**
 * One block for nginx: a second one for the same address would be an error. A block with any header of its own drops
 * all of the outer level, and with them the leave to read the feed: so that is among them whatever else is needed.
 */
export function nginxLines(url: string, needs: ReadonlySet<Need>, locale: Locale): string {
  const headers = [
    ...(needs.has('caching') ? ['add_header Cache-Control "no-cache" always;'] : []),
    ...(needs.has('cors') || needs.has('caching')
      ? ['add_header Access-Control-Allow-Origin "*" always;']
      : []),
  ];
  const lines = [
    ...nginxComments(headers.length > 0, locale),
    ...(needs.has('type') ? ['types { }', 'default_type application/json;'] : []),
    ...(needs.has('caching') ? ['etag on;'] : []),
    ...headers,
  ];
  return block(`location = ${pathOf(url)} {`, lines, '}');
}

/** What the lines alone would not tell, and what goes wrong without a word. */
function nginxComments(hasHeaders: boolean, locale: Locale): string[] {
  const msg = messages[locale];
  const comments = [
    msg('Kommt der Feed von einem Proxy oder aus PHP, gehören diese Zeilen in dessen location.', {
      id: 'builder-nginx-proxy',
      desc: 'Comment in lines for nginx: a feed from a proxy or PHP has a location of its own; keep “location”',
    }),
  ];
  if (hasHeaders)
    comments.push(
      msg('Mit add_header gelten hier nur noch diese Header: Die von weiter außen bitte wiederholen.', {
        id: 'builder-nginx-headers',
        desc: 'Comment in lines for nginx: add_header drops inherited headers, which have to be repeated; keep “add_header”',
      }),
      msg('Einen Header, den der Proxy oder PHP schon sendet, hier weglassen: Doppelt gilt er nicht.', {
        id: 'builder-nginx-twice',
        desc: 'Comment in lines for nginx: a header that is sent twice is invalid',
      }),
    );
  return comments.map((comment) => `# ${comment}`);
}

/** The same for Apache; with a file in the address it may stand in the `.htaccess` of its folder. */
export function apacheLines(url: string, needs: ReadonlySet<Need>): string {
  const path = pathOf(url);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const lines = [
    ...(needs.has('type') ? ['ForceType application/json'] : []),
    // Apache keeps two lists of headers: one that is in both is sent twice, and then allows nothing.
    ...(needs.has('cors')
      ? ['Header unset Access-Control-Allow-Origin', 'Header always set Access-Control-Allow-Origin "*"']
      : []),
    ...(needs.has('caching') ? ['FileETag MTime Size', 'Header set Cache-Control "no-cache"'] : []),
  ];
  return file
    ? block(`<Files "${file}">`, lines, '</Files>')
    : block(`<Location "${path}">`, lines, '</Location>');
}

function block(start: string, lines: readonly string[], end: string): string {
  return [start, ...lines.map((line) => `    ${line}`), end].join('\n');
}

function pathOf(url: string): string {
  const { pathname } = new URL(url);
  return /^[\w./~-]+$/.test(pathname) ? pathname : example;
}
