/** A server on this computer that has all its answers ready, compressed as a good host would. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {Awaited<ReturnType<typeof serve>>} Server */

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

export async function serve() {
  /** @type {Map<string, { type: string, body: Buffer }>} */
  const answers = new Map();
  const server = createServer(({ url }, response) => {
    const answer = answers.get(url.split('?')[0]);
    if (!answer) return response.writeHead(404).end();
    const { type, body } = answer;
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' }).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /**
     * Answers a path with a text from now on.
     * @param {string} path
     * @param {string | Buffer} text
     * @param {'once' | 'each time'} made - Hosts compress best what they compress once.
     */
    put(path, text, made) {
      const quality = made === 'once' ? constants.BROTLI_MAX_QUALITY : 5;
      const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      answers.set(path, { type: types[path.split('.').at(-1)], body });
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
