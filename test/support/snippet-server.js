/**
 * Puts the snippets of the documentation on pages that a browser can open. The typed other half is `snippet-server.ts`.
 *
 *     GET /snippets/list          all of them
 *     GET /snippets/<id>/page     a page that uses the snippet, under the policy that the documentation recommends
 *     GET /snippets/<id>/script   a snippet in a language that becomes JavaScript
 *     GET /snippets/<id>/style    a snippet in CSS
 *     GET /snippets/<id>/feed     a feed with the headers that a snippet says
 *
 * Without extensions: the test runner lets the browser keep every file that has one for a year.
 */
import { readFile } from 'node:fs/promises';

import { embedDir } from '../../scripts/embed.js';
import { bundle } from './snippet-bundle.js';
import { allSnippets, local } from './snippets.js';

/** @typedef {import('./snippets.js').Snippet} Snippet */

const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; frame-src 'self'";
const feed = '/feeds/sccon-2025.json';
const script = `<script type="module" src="/${embedDir}/stand-widgets.js"></script>`;
/** Any element that a snippet may take for granted. */
const element = `<exhibitor-list src="${feed}"></exhibitor-list>`;

/** @returns {import('@web/test-runner').Middleware} */
export function snippetServer() {
  return async (ctx, next) => {
    const [, root, id = '', file] = ctx.path.split('/');
    if (root !== 'snippets') return next();
    ctx.set('cache-control', 'no-store');
    if (id === 'list') {
      ctx.body = allSnippets();
    } else if (id === 'watch') {
      ctx.type = 'text/javascript';
      ctx.body = await readFile(new URL('snippet-watch.js', import.meta.url));
    } else if (id === 'empty') {
      ctx.type = 'text/css';
      ctx.body = '';
    } else {
      const snippet = allSnippets().find((one) => one.id === id);
      if (!snippet) return next();
      if (file === 'feed') {
        for (const line of snippet.code.split('\n')) ctx.set(...line.split(': ', 2));
        ctx.body = { version: 1 };
      } else if (file === 'style') {
        ctx.type = 'text/css';
        ctx.body = local(snippet.code);
      } else if (file === 'script') {
        ctx.type = 'text/javascript';
        ctx.body = await bundle(snippet);
      } else {
        ctx.type = 'text/html';
        ctx.set('content-security-policy', policyFor(snippet));
        ctx.body = pageFor(snippet);
      }
    }
  };
}

/** The policy that a page is given: the snippet itself where it is one, else the strictest that the library works under. */
function policyFor(/** @type {Snippet} */ { language, code }) {
  const [, policy] = /^Content-Security-Policy: (.*)$/m.exec(code) ?? [];
  return language === 'http' && policy ? policy.replaceAll('https://example.org', "'self'") : strict;
}

function pageFor(/** @type {Snippet} */ snippet) {
  const { language } = snippet;
  const body = language === 'html' ? complete(local(snippet.code)) : bodyFor(snippet);
  // Without an indent that the snippet does not have.
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${snippet.id}</title>
<script src="/snippets/watch"></script>
</head>
<body>
${body}
</body>
</html>`;
}

/** An excerpt shows what it is about: the script, or an element, is then added. */
function complete(/** @type {string} */ html) {
  const inFrame = html.includes('<iframe');
  const withScript = inFrame || /stand-widgets(\.classic)?\.js/.test(html) ? html : `${script}\n${html}`;
  return inFrame || /<[a-z]+-[a-z]+|data-stand-widget=/.test(html) ? withScript : `${withScript}\n${element}`;
}

function bodyFor(/** @type {Snippet} */ { id, language }) {
  switch (language) {
    case 'http':
      return `${script}\n${element}`;
    case 'css':
      return `${script}\n<link rel="stylesheet" href="/snippets/${id}/style">\n${element}`;
    default:
      return `${element}\n<main></main>\n<script type="module" src="/snippets/${id}/script"></script>`;
  }
}
