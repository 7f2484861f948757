/** Serves the soaked page on this computer, and counts what it asks for. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import { embedDir } from '../../scripts/embed.js';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Soak</title><body>
<script type="module" src="stand-widgets.js"></script>
<script type="module" src="page.js"></script>`;

/** @param {Readonly<Record<string, string>>} feeds - More feeds, by their addresses. */
export async function serve(feeds = {}) {
  const feed = await readFile('feeds/sccon-2025.json', 'utf8');
  const script = (/** @type {string | Buffer} */ body) => ['text/javascript', body];
  const files = {
    '/': ['text/html', html],
    '/page.js': script(await readFile(new URL('page.js', import.meta.url))),
    '/stand-widgets.js': script(await readFile(`${embedDir}/stand-widgets.js`)),
    '/feed': ['application/json', feed],
    ...Object.fromEntries(Object.entries(feeds).map(([path, body]) => [path, ['application/json', body]])),
  };
  /** @type {Map<string, number>} */
  const asked = new Map();
  const server = createServer(({ url }, response) => {
    const time = asked.get(url) ?? 0;
    asked.set(url, time + 1);
    const [type, body] = url === '/changing' ? changing(feed, time) : (files[url] ?? []);
    // 404 is not tried again.
    response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** How often an address was asked for. */
    asked: (/** @type {string} */ path) => asked.get(path) ?? 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A feed that changes, stays the same, and fails in turn. */
function changing(/** @type {string} */ feed, /** @type {number} */ time) {
  if (time % 3 === 2) return [];
  const data = JSON.parse(feed);
  data.exhibitors[0].description = `Fassung ${Math.floor(time / 3)}`;
  return ['application/json', JSON.stringify(data)];
}
