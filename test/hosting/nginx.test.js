/**
 * The sample configuration of nginx, in a server that runs it: what it sends, and how. Needs `npm run build`, and
 * nginx, which the test run brings on Debian.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { embedDir, version } from '../../scripts/embed.js';
import { nginxHasBrotli, samples } from '../support/sample-servers.js';

const { skip, start } = samples.nginx;
const script = `/embed/${version}/stand-widgets.js`;
const contentOf = (file) => readFileSync(`${embedDir}/${file}`);

describe('The sample configuration of nginx', { skip }, () => {
  let server;
  let get;

  before(async () => {
    server = await start();
    ({ get } = server);
  });
  after(() => server?.stop());

  it('sends the script as JavaScript that any page may load, to be kept for good', async () => {
    const { status, headers, body } = await get(script);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    const { files } = JSON.parse(contentOf('manifest.json'));
    const hash = `sha384-${createHash('sha384').update(body).digest('base64')}`;
    assert.equal(hash, files.find(({ file }) => file === 'stand-widgets.js').integrity);
  });

  for (const [coding, decode, accepted, skip] of [
    ['gzip', gunzipSync, 'gzip'],
    ['br', brotliDecompressSync, 'gzip, br', !nginxHasBrotli && 'nginx has no module for Brotli'],
  ])
    it(
      `sends what was compressed before, as ${coding} to a browser that knows ${accepted}`,
      { skip },
      async () => {
        const { headers, body } = await get(script, { 'accept-encoding': accepted });
        assert.equal(headers['content-encoding'], coding);
        assert.match(headers.vary, /accept-encoding/i);
        assert.ok(decode(body).equals(contentOf('stand-widgets.js')));
      },
    );

  it('sends a feed that any page may read, compressed, and asks for it to be checked every time', async () => {
    const { headers, body } = await get('/feeds/sccon-2025.json', { 'accept-encoding': 'gzip' });
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers['content-encoding'], 'gzip');
    assert.ok(gunzipSync(body).equals(readFileSync('feeds/sccon-2025.json')));
  });

  it('sends a feed that has not changed a second time in a few bytes', async () => {
    const { headers } = await get('/feeds/sccon-2025.json');
    const again = await get('/feeds/sccon-2025.json', { 'if-none-match': headers.etag });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers['access-control-allow-origin'], '*');
    assert.equal(again.headers['cache-control'], 'no-cache');
  });

  it('sends the page for frames so that it can be edited and framed', async () => {
    const { status, headers } = await get(`/embed/${version}/frame.html?element=stand-info`);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers['x-frame-options'], undefined);
    assert.equal(headers['content-security-policy'], undefined);
  });

  it('sends each other file of the folder as what it is', async () => {
    const types = {
      'themes/saxony.css': 'text/css; charset=utf-8',
      'frame.js': 'text/javascript; charset=utf-8',
      'manifest.json': 'application/json; charset=utf-8',
      'LICENSES.txt': 'text/plain; charset=utf-8',
    };
    for (const [file, type] of Object.entries(types)) {
      const { headers } = await get(`/embed/${version}/${file}`);
      assert.equal(headers['content-type'], type, file);
      assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable', file);
    }
    const logo = await get('/feeds/logos/deichblick.svg');
    assert.match(logo.headers['content-type'], /^image\/svg\+xml/);
  });

  it('lets a page read that there is no such feed, and takes nothing but questions', async () => {
    const missing = await get('/feeds/none.json');
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['access-control-allow-origin'], '*');
    assert.equal(missing.headers['cache-control'], undefined);
    assert.equal((await get('/feeds/sccon-2025.json', {}, 'DELETE')).status, 403);
  });
});
