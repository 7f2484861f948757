/** The body of an answer of the test server: where it comes from, and how it is sent. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {import('./feed-server.ts').Answer} Answer */

const project = fileURLToPath(new URL('../../', import.meta.url));
const feeds = path.join(project, 'feeds');

/** @returns {Promise<Buffer>} */
export async function bodyOf(/** @type {Answer} */ answer) {
  const { file, projectFile, base64, size, encoding, sent = '', body = '' } = answer;
  if (encoding) return compressed(answer);
  if (file) return readFile(path.join(feeds, path.join('/', file)));
  if (projectFile) return readFile(path.join(project, path.join('/', projectFile)));
  if (size) return Buffer.concat([...padded(answer)]);
  return base64 ? Buffer.from(base64, 'base64') : Buffer.from(sent + body);
}

/** A padded body as a stream: nobody holds all of it. */
export function paddedBody(/** @type {Answer} */ answer) {
  return Readable.from(padded(answer));
}

/** The bytes of a body, eight at a time. */
export function dripping(/** @type {Buffer} */ body, /** @type {number} */ milliseconds) {
  return Readable.from(drops());

  async function* drops() {
    for (let start = 0; start < body.length; start += 8) {
      yield body.subarray(start, start + 8);
      await pause(milliseconds);
    }
  }
}

const padding = Buffer.alloc(65_536, ' ');

/** The body with as much white space after it as its size asks for. */
function* padded(/** @type {Answer} */ { body = '', size = 0 }) {
  const begin = Buffer.from(body);
  yield begin;
  let left = size - begin.length;
  for (; left > padding.length; left -= padding.length) yield padding;
  yield padding.subarray(0, left);
}

/** What has been compressed before, for a bomb takes its time to make. */
const bombs = new Map();

async function compressed(/** @type {Answer} */ { encoding, ...answer }) {
  const key = answer.size && `${encoding} ${answer.size}`;
  const made = bombs.get(key) ?? (await compress(await bodyOf(answer), encoding));
  if (key) bombs.set(key, made);
  return made;
}

function compress(/** @type {Buffer} */ body, /** @type {Answer['encoding']} */ encoding) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
  return encoding === 'gzip'
    ? promisify(gzip)(body, { level: 9 })
    : promisify(brotliCompress)(body, { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_LGWIN]: 24 } });
}
