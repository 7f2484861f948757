/** Lines for a web server's configuration that make a feed fit for embedding. */

/** What a server should do for the feed and does not. */
export type Need = 'cors' | 'type' | 'caching';

/** Where lines for a path that could not stand in a configuration as it is belong to all the same. */
const example = '/feed.json';

/** One block for nginx: a second one for the same address would be an error. */
export function nginxLines(url: string, needs: ReadonlySet<Need>): string {
  const lines = [
    ...(needs.has('type') ? ['types { }', 'default_type application/json;'] : []),
    ...(needs.has('cors') ? ['add_header Access-Control-Allow-Origin "*" always;'] : []),
    ...(needs.has('caching') ? ['etag on;', 'add_header Cache-Control "no-cache" always;'] : []),
  ];
  return block(`location = ${pathOf(url)} {`, lines, '}');
}

/** The same for Apache; with a file in the address it may stand in the `.htaccess` of its folder. */
export function apacheLines(url: string, needs: ReadonlySet<Need>): string {
  const path = pathOf(url);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const lines = [
    ...(needs.has('type') ? ['ForceType application/json'] : []),
    ...(needs.has('cors') ? ['Header always set Access-Control-Allow-Origin "*"'] : []),
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
