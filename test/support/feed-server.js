/**
 * The server side of `feed-server.ts`: a test says what is to be answered under a key of its own, and reads
 * afterwards which requests came.
 *
 *     POST /serve/<key>           what to answer from now on; a request that was held back gets it too
 *     POST /serve/<key>/<path>    the same for this path alone
 *     GET  /served/<key>/<path>   the answer for the path, or else that of the key
 *     GET  /requests/<key>        the requests so far
 *     GET  /open-port/<key>       opens a port of the key's own, and says its origin
 */
import { EventEmitter, once } from 'node:events';
import { PassThrough } from 'node:stream';

import { bodyOf, dripping, paddedBody } from './answer-body.js';
import { OwnPort } from './own-port.js';

/** @typedef {import('./feed-server.ts').Answer} Answer */
/** @typedef {Parameters<import('@web/test-runner').Middleware>[0]} Context */

/** @returns {import('@web/test-runner').Middleware} */
export function feedServer() {
  /** @type {Map<string, ServedFeed>} by key, or by key and path */
  const served = new Map();
  /** @type {Map<string, import('./feed-server.ts').SeenRequest[]>} by key */
  const requests = new Map();
  /** @type {Map<string, OwnPort>} by key */
  const ports = new Map();

  return async (ctx, next) => {
    const [, action, key, ...rest] = ctx.path.split('/');
    if (!['serve', 'served', 'requests', 'open-port'].includes(action) || !key) return next();

    const seen = requests.get(key) ?? [];
    requests.set(key, seen);
    const address = [key, ...rest].join('/');
    if (action === 'served') {
      seen.push(see(ctx));
      return (served.get(address) ?? served.get(key) ?? new ServedFeed()).respond(ctx);
    }
    ctx.set('cache-control', 'no-store');
    ctx.body = seen;
    if (action === 'serve') {
      const feed = served.get(address) ?? new ServedFeed();
      served.set(address, feed);
      const answer = JSON.parse(String(await readAll(ctx.req)));
      await ports.get(key)?.[answer.refuse ? 'close' : 'open']();
      feed.answerWith(answer);
    }
    if (action === 'open-port') {
      const { localPort: port = 0, localAddress: host = '' } = ctx.socket;
      ports.set(key, new OwnPort({ port, host }));
      await ports.get(key)?.open();
      ctx.body = ports.get(key)?.origin;
    }
  };
}

/** A request, which learns at its end how much was sent in answer. */
function see(/** @type {Context} */ { method, url, headers, socket, res }) {
  /** @type {import('./feed-server.ts').SeenRequest} */
  const request = { method, path: url, headers };
  const { bytesWritten } = socket;
  res.once('close', () => (request.sent = socket.bytesWritten - bytesWritten));
  return request;
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
    const answer = this.#answer;
    if (answer.then) this.#answer = answer.then;
    if (answer.drop) closeConnection(ctx, answer);
    if (ctx.res.destroyed) return;

    const { status = 200, encoding, raw, cut } = answer;
    const headers = {
      'content-type': 'application/json',
      ...(encoding && { 'content-encoding': encoding }),
      ...answer.headers,
    };
    if (raw !== undefined || cut) {
      ctx.respond = false;
      if (raw !== undefined) ctx.socket.end(raw);
      else await cutOff(ctx, status, headers, answer);
      return;
    }
    ctx.status = status;
    ctx.body = await this.#bodyFor(ctx, answer);
    // After the body, which would set a type of its own.
    ctx.set(headers);
  }

  /** The body as it is to be sent. */
  async #bodyFor(/** @type {Context} */ ctx, /** @type {Answer} */ answer) {
    const { size, encoding, hang, drip } = answer;
    if (size && !encoding) return paddedBody(answer);
    const body = await bodyOf(answer);
    if (drip) return dripping(body, drip);
    return hang === 'body' ? this.#halfway(ctx, body) : body;
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

/** Sends the first half of a body, and closes the connection once that is on its way. */
async function cutOff(
  /** @type {Context} */ ctx,
  /** @type {number} */ status,
  /** @type {Record<string, string>} */ headers,
  /** @type {Answer} */ answer,
) {
  const body = await bodyOf(answer);
  ctx.res.writeHead(status, headers);
  ctx.res.write(body.subarray(0, Math.floor(body.length / 2)), () => closeConnection(ctx, answer));
}

function closeConnection(/** @type {Context} */ { res, socket }, /** @type {Answer} */ { reset }) {
  if (reset) socket.resetAndDestroy();
  else res.destroy();
}

async function readAll(/** @type {import('node:stream').Readable} */ stream) {
  return Buffer.concat(await stream.toArray());
}
