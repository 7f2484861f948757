/**
 * The server side of `feed-server.ts`: a test says what is to be answered under a key of its own, and reads
 * afterwards which requests came.
 *
 *     POST /serve/<key>           what to answer from now on; a request that was held back gets it too
 *     POST /serve/<key>/<path>    the same for this path alone
 *     GET  /served/<key>/<path>   the answer for the path, or else that of the key
 *     GET  /requests/<key>        the requests so far
 */
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./feed-server.ts').Answer} Answer */
/** @typedef {Parameters<import('@web/test-runner').Middleware>[0]} Context */

const project = fileURLToPath(new URL('../../', import.meta.url));
const feeds = path.join(project, 'feeds');

/** @returns {import('@web/test-runner').Middleware} */
export function feedServer() {
  /** @type {Map<string, ServedFeed>} by key, or by key and path */
  const served = new Map();
  /** @type {Map<string, import('./feed-server.ts').SeenRequest[]>} by key */
  const requests = new Map();

  return async (ctx, next) => {
    const [, action, key, ...rest] = ctx.path.split('/');
    if (!['serve', 'served', 'requests'].includes(action) || !key) return next();

    const seen = requests.get(key) ?? [];
    requests.set(key, seen);
    const address = [key, ...rest].join('/');
    if (action === 'served') {
      seen.push({ method: ctx.method, path: ctx.url, headers: ctx.headers });
      return (served.get(address) ?? served.get(key) ?? new ServedFeed()).respond(ctx);
    }
    if (action === 'serve') {
      const feed = served.get(address) ?? new ServedFeed();
      served.set(address, feed);
      feed.answerWith(JSON.parse(String(await readAll(ctx.req))));
    }
    ctx.set('cache-control', 'no-store');
    ctx.body = seen;
  };
}

class ServedFeed extends EventEmitter {
  /** @type {Answer} */
  #answer = { status: 404 };

  answerWith(/** @type {Answer} */ answer) {
    this.#answer = answer;
    this.emit('answer');
  }

  async respond(/** @type {Context} */ ctx) {
    if (this.#answer.hang === 'headers') await this.#nextAnswer(ctx);
    if (this.#answer.drop) ctx.res.destroy();
    if (ctx.res.destroyed) return;

    const { status = 200, headers = {}, hang } = this.#answer;
    const body = await bodyOf(this.#answer);
    ctx.status = status;
    ctx.body = hang === 'body' ? this.#halfway(ctx, body) : body;
    // After the body, which would set a type of its own.
    ctx.set({ 'content-type': 'application/json', ...headers });
  }

  /** Sends the first half of a body at once, and the second together with the next answer. */
  #halfway(/** @type {Context} */ ctx, /** @type {Buffer} */ body) {
    const { sent } = this.#answer;
    const middle = sent === undefined ? Math.floor(body.length / 2) : Buffer.byteLength(sent);
    const stream = new PassThrough();
    stream.write(body.subarray(0, middle));
    void this.#nextAnswer(ctx).then(() => {
      if (!ctx.res.destroyed) stream.end(body.subarray(middle));
    });
    return stream;
  }

  /** Resolves as soon as the test sets another answer, or nobody waits for one any more. */
  async #nextAnswer(/** @type {Context} */ ctx) {
    const done = new AbortController();
    const { signal } = done;
    const either = [once(this, 'answer', { signal }), once(ctx.res, 'close', { signal })];
    await Promise.race(either);
    done.abort();
    // The one that came second ends as aborted, which is no failure.
    await Promise.allSettled(either);
  }
}

/** @returns {Promise<Buffer>} */
async function bodyOf(/** @type {Answer} */ { file, projectFile, base64, sent = '', body = '' }) {
  if (file) return readFile(path.join(feeds, path.join('/', file)));
  if (projectFile) return readFile(path.join(project, path.join('/', projectFile)));
  return base64 ? Buffer.from(base64, 'base64') : Buffer.from(sent + body);
}

async function readAll(/** @type {import('node:stream').Readable} */ stream) {
  return Buffer.concat(await stream.toArray());
}
