/** Serves the page of the tests, the feeds of the project, and what single tests want served. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { Stream } from 'node:stream';

import { feedServer } from '../../test/support/feed-server.js';

const types = { '.json': 'application/json', '.svg': 'image/svg+xml', '.css': 'text/css' };

/** A mutant may have to be on before any of the code runs. The test framework is the test runner's and asks for its settings. */
const page = `<!doctype html>
<meta charset="utf-8">
<title>Mutants</title>
<script>
  globalThis.__WTR_CONFIG__ = { testFile: '/' };
  globalThis.__stryker__ = { activeMutant: new URLSearchParams(location.search).get('mutant') ?? undefined };
</script>
<body><script type="module" src="/tests.js"></script>`;

export async function serve(/** @type {Uint8Array} */ script) {
  const served = feedServer();
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });

  async function answer(request, response) {
    const context = contextOf(request, response);
    const give = (body, type) => {
      context.body = body;
      context.set('content-type', `${type}; charset=utf-8`);
    };
    await served(context, async () => {
      if (context.path === '/') return give(page, 'text/html');
      if (context.path === '/tests.js') return give(script, 'text/javascript');
      const file = path.join(process.cwd(), path.join('/', decodeURIComponent(context.path)));
      const content = await readFile(file).catch(() => undefined);
      if (content) give(content, types[path.extname(file)] ?? 'text/plain');
    });
    send(response, context);
  }

  await once(server.listen(0, 'localhost'), 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** As much of the context of the test runner's middleware as `feedServer` looks at. */
function contextOf(request, response) {
  return {
    ...{ req: request, res: response, socket: request.socket },
    ...{ method: request.method, url: request.url, headers: request.headers },
    path: new URL(request.url, 'http://localhost').pathname,
    status: undefined,
    body: undefined,
    set(name, value) {
      for (const [key, each] of typeof name === 'string' ? [[name, value]] : Object.entries(name))
        response.setHeader(key, each);
    },
  };
}

function send(response, { status, body }) {
  if (response.destroyed) return;
  response.statusCode = status ?? (body === undefined ? 404 : 200);
  if (body instanceof Stream) body.pipe(response);
  else response.end(Array.isArray(body) ? JSON.stringify(body) : body);
}
