/**
 * Serves the pages and their data on this computer. The number of entries is the folder of a page's address
 * (`/1000/cloned.html`), so that pages name their feed relatively and are the same files for every number.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import { embedDir } from '../scripts/embed.js';
import { makeFeed } from './data.js';

/** @type {Record<string, [type: string, file: string]>} */
const files = {
  'empty.html': ['text/html', 'pages/empty.html'],
  'cloned.html': ['text/html', 'pages/cloned.html'],
  'cloned.js': ['text/javascript', 'pages/cloned.js'],
  'list.html': ['text/html', 'pages/list.html'],
  'plain.html': ['text/html', 'pages/plain.html'],
  'shown.js': ['text/javascript', 'pages/shown.js'],
  'stand-widgets.js': ['text/javascript', `../${embedDir}/stand-widgets.js`],
};

/** Starts the server; everything is read and made before, so that it answers at once. */
export async function serve(/** @type {number[]} */ sizes) {
  /** @type {Map<string | undefined, { type: string, body: string | Buffer }>} */
  const answers = new Map();
  for (const size of sizes) {
    answers.set(`/${size}/feed.json`, { type: 'application/json', body: makeFeed(size) });
    for (const [name, [type, file]] of Object.entries(files)) {
      const body = await readFile(new URL(file, import.meta.url));
      answers.set(`/${size}/${name}`, { type, body });
    }
  }
  const server = createServer(({ url }, response) => {
    const answer = answers.get(url);
    if (!answer) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${answer.type}; charset=utf-8` }).end(answer.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
