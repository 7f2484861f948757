/**
 * The sample `.htaccess`, in an Apache that runs it: what it sends, and how. Needs `npm run build`, and Apache, which
 * the test run brings on Debian.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { version } from '../../scripts/embed.js';
import { samples } from '../support/sample-servers.js';

const { skip, start } = samples.Apache;
const script = `/embed/${version}/stand-widgets.js`;
const feed = '/feeds/sccon-2025.json';

describe('The sample configuration of Apache', { skip }, () => {
  let server;
  let get;

  before(async () => {
    server = await start();
    ({ get } = server);
  });
  after(() => server?.stop());

  it('takes the whole file without a complaint', async () => {
    assert.equal((await get(feed)).status, 200);
    assert.doesNotMatch(readFileSync(path.join(server.dir, 'errors'), 'utf8'), /error|alert|warn/);
  });

  for (const [address, type] of [
    [script, 'text/javascript; charset=utf-8'],
    [`/embed/${version}/frame.html`, 'text/html; charset=utf-8'],
    [`/embed/${version}/themes/saxony.css`, 'text/css; charset=utf-8'],
    [feed, 'application/json; charset=utf-8'],
    ['/feeds/logos/q.svg', 'image/svg+xml; charset=utf-8'],
  ]) {
    it(`serves ${path.basename(address)} as what it is, to every website`, async () => {
      const { status, headers } = await get(address);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-frame-options'], undefined);
      assert.equal(headers['set-cookie'], undefined);
    });
  }

  for (const [address, caching] of [
    [script, 'public, max-age=31536000, immutable'],
    [`/embed/${version}/themes/saxony.css`, 'public, max-age=31536000, immutable'],
    [`/embed/${version}/frame.html`, 'no-cache'],
    [feed, 'no-cache'],
    ['/feeds/logos/q.svg', 'no-cache'],
  ]) {
    it(`lets ${path.basename(address)} be kept: ${caching}`, async () => {
      assert.equal((await get(address)).headers['cache-control'], caching);
    });
  }

  for (const [coding, decode] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ]) {
    it(`sends a feed as ${coding}, and nothing at all while it stays the same`, async () => {
      const { headers, body } = await get(feed, { 'accept-encoding': coding });
      assert.equal(headers['content-encoding'], coding);
      assert.match(headers['vary'], /accept-encoding/i);
      assert.deepEqual(decode(body), readFileSync('feeds/sccon-2025.json'));

      const again = await get(feed, { 'accept-encoding': coding, 'if-none-match': headers.etag });
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
      assert.equal(again.headers['access-control-allow-origin'], '*');
    });
  }

  it('sends the feed anew when it has changed', async () => {
    const { headers } = await get(feed, { 'accept-encoding': 'br' });
    writeFileSync(path.join(server.root, feed), '{ "version": 1 }');
    const { status, body } = await get(feed, { 'if-none-match': headers.etag });
    assert.equal(status, 200);
    assert.equal(String(body), '{ "version": 1 }');
  });

  it('says also of a feed that is missing that it may be read, and keeps no such answer', async () => {
    const { status, headers } = await get('/feeds/missing.json');
    assert.equal(status, 404);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.doesNotMatch(headers['cache-control'] ?? '', /max-age/);
  });

  it('lists no folder', async () => {
    assert.equal((await get('/feeds/')).status, 403);
  });
});
