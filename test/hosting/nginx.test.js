/**
 * The sample configuration of nginx, in a server that runs it: what it sends, and how. Needs `npm run build`, and
 * nginx, which the test run brings on Debian.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

import { embedDir, version } from '../../scripts/embed.js';
import { asRoot } from '../../scripts/programs.js';
import { findServer, nginxBrotli } from '../../scripts/servers.js';
import { startServer } from '../support/web-server.js';

const nginx = findServer('nginx');
const withBrotli = existsSync(nginxBrotli);
const script = `/embed/${version}/stand-widgets.js`;
const contentOf = (file) => readFileSync(`${embedDir}/${file}`);

/** The sample, changed in nothing but where it listens and where the files lie. */
function sampleFor({ port, root }) {
  let sample = readFileSync('hosting/nginx.conf', 'utf8');
  const swap = (from, to) => {
    assert.ok(sample.includes(from), from);
    sample = sample.replace(from, to);
  };
  swap('listen 80;', `listen 127.0.0.1:${port};`);
  swap('root /srv/stand-widgets;', `root ${root};`);
  if (withBrotli) swap('# brotli_static on;', 'brotli_static on;');
  return sample;
}

function configure({ dir, root, port }) {
  // As the comment at the sample's top says, here for the script only; the feed is compressed on the way.
  writeFileSync(`${root}${script}.gz`, gzipSync(contentOf('stand-widgets.js'), { level: 9 }));
  writeFileSync(`${root}${script}.br`, brotliCompressSync(contentOf('stand-widgets.js')));

  writeFileSync(path.join(dir, 'stand.conf'), sampleFor({ port, root }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = path.join(dir, 'nginx.conf');
  writeFileSync(
    main,
    `${withBrotli ? `load_module ${nginxBrotli};` : ''}
    ${asRoot ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${dir}/pid; error_log stderr warn;
    events {}
    http {
      access_log off;
      ${temporary.map((kind) => `${kind}_temp_path ${dir}/${kind};`).join('\n')}
      include ${dir}/stand.conf;
    }`,
  );
  const args = ['-p', dir, '-c', main];
  const { status, stderr } = spawnSync(nginx, ['-t', ...args], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return args;
}

describe('The sample configuration of nginx', { skip: !nginx && 'nginx is missing' }, () => {
  let server;
  let get;

  before(async () => {
    server = await startServer(nginx, configure, 'SIGQUIT');
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
    ['br', brotliDecompressSync, 'gzip, br', !withBrotli && 'nginx has no module for Brotli'],
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
