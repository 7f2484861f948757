/**
 * The lines that the checker gives for a web server, in servers that run them: what is then sent. Needs
 * `npm run build`, and nginx and Apache, which the test run brings on Debian.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

import { build } from 'esbuild';

import { asRoot } from '../../scripts/programs.js';
import { findServer } from '../../scripts/servers.js';
import { startServer } from '../support/web-server.js';

const { nginxLines, apacheLines, needOf } = await importTypeScript(`
  export { nginxLines, apacheLines } from './builder/server-config.ts';
  export { needOf } from './builder/advice.ts';
`);

const nginx = findServer('nginx');
const apache = findServer('apache2');
const apacheModules = '/usr/lib/apache2/modules';

/** Every verdict that lines for a server mend, alone and with others. */
const verdicts = [
  ['cors'],
  ['content-type'],
  ['no-caching'],
  ['cors', 'content-type'],
  ['cors', 'no-caching'],
  ['content-type', 'no-caching'],
  ['cors', 'content-type', 'no-caching'],
];

/** Whether other websites may read what lies in a folder, before there are lines of ours. */
const folders = ['open', 'shut'];

/** A feed for each: on a server that lacks all of it. */
const cases = verdicts.map((codes) => ({
  codes,
  needs: new Set(codes.map(needOf)),
  name: codes.join(' and '),
  address: `/${codes.includes('cors') ? 'shut' : 'open'}/${codes.join('-')}.feed`,
}));

const feed = '{ "version": 1, "exhibitors": [] }';

function writeFeeds(root) {
  for (const folder of folders) mkdirSync(path.join(root, folder));
  for (const { address } of cases) writeFileSync(path.join(root, address), feed);
}

/** What the checker would no longer find, and nothing lost that was right before. */
function assertMended({ status, headers, body }, codes) {
  assert.equal(status, 200);
  assert.equal(String(body), feed);
  if (codes.includes('content-type')) assert.equal(headers['content-type'], 'application/json');
  if (codes.includes('no-caching')) {
    assert.equal(headers['cache-control'], 'no-cache');
    assert.match(headers.etag, /^(W\/)?"/);
  }
  assert.equal(headers['access-control-allow-origin'], '*');
}

describe('The lines of the checker for nginx', { skip: !nginx && 'nginx is missing' }, () => {
  let server;
  let get;

  function configure({ dir, root, port }) {
    writeFeeds(root);
    const blocks = cases.map(({ address, needs }) =>
      nginxLines(`https://fair.example${address}`, needs, 'de'),
    );
    const of = (folder) => blocks.filter((block) => block.startsWith(`location = /${folder}/`)).join('\n');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const main = path.join(dir, 'nginx.conf');
    writeFileSync(
      main,
      `${asRoot ? 'user root;' : ''}
      daemon off; worker_processes 1; pid ${dir}/pid; error_log stderr warn;
      events {}
      http {
        access_log off;
        etag off;
        ${temporary.map((kind) => `${kind}_temp_path ${dir}/${kind};`).join('\n')}
        types { text/plain feed; }
        root ${root};
        server {
          listen 127.0.0.1:${port};
          ${of('shut')}
        }
        server {
          listen 127.0.0.1:${port};
          server_name open.example;
          add_header Access-Control-Allow-Origin "*" always;
          ${of('open')}
        }
      }`,
    );
    const args = ['-p', dir, '-c', main];
    const { status, stderr } = spawnSync(nginx, ['-t', ...args], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return args;
  }

  before(async () => {
    server = await startServer(nginx, configure, 'SIGQUIT');
    ({ get } = server);
  });
  after(() => server?.stop());

  for (const { name, codes, address } of cases) {
    it(`mend ${name}, and leave the feed to be read by other websites`, async () => {
      const host = codes.includes('cors') ? 'shut.example' : 'open.example';
      assertMended(await get(address, { host }), codes);
    });
  }

  it('answer whoever has the feed already with a few bytes', async () => {
    const address = cases.find(({ codes }) => codes.join() === 'no-caching').address;
    const { headers } = await get(address, { host: 'open.example' });
    const again = await get(address, { host: 'open.example', 'if-none-match': headers.etag });
    assert.equal(again.status, 304);
    assert.equal(again.headers['access-control-allow-origin'], '*');
  });

  it('say in both languages what nginx does with headers of the outer level', () => {
    const url = 'https://fair.example/feed.json';
    assert.match(nginxLines(url, new Set(['caching']), 'de'), /# .*weiter außen bitte wiederholen/);
    assert.match(nginxLines(url, new Set(['cors']), 'en'), /# .*repeat those/);
    assert.doesNotMatch(nginxLines(url, new Set(['type']), 'en'), /add_header|repeat/);
    for (const need of ['type', 'cors', 'caching'])
      assert.match(nginxLines(url, new Set([need]), 'en'), /# .*proxy or from PHP.*own location/);
  });
});

const withoutApache = (!apache || !existsSync(apacheModules)) && 'Apache is missing';

describe('The lines of the checker for Apache', { skip: withoutApache }, () => {
  let server;
  let get;

  function configure({ dir, root, port }) {
    writeFeeds(root);
    // In the folders' own files, as somebody without access to the server's would do it.
    for (const folder of folders) {
      const lines = cases
        .filter(({ address }) => address.startsWith(`/${folder}/`))
        .map(({ address, needs }) => apacheLines(`https://fair.example${address}`, needs));
      writeFileSync(path.join(root, folder, '.htaccess'), lines.join('\n'));
    }
    const whole = '/folder/';
    writeFileSync(path.join(root, 'shut', 'index.feed'), feed);
    const main = path.join(dir, 'httpd.conf');
    const wanted = ['alias', 'authz_core', 'dir', 'headers', 'mime', 'mpm_event'];
    writeFileSync(
      main,
      `${wanted.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
      ServerRoot ${dir}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${dir}/pid
      ErrorLog ${dir}/errors
      TypesConfig /dev/null
      AddType text/plain .feed
      FileETag None
      DirectoryIndex index.feed
      ${asRoot ? 'User www-data\nGroup www-data' : ''}
      DocumentRoot ${root}
      Alias ${whole} ${root}/shut/
      <Directory ${root}>
        AllowOverride FileInfo
        Require all granted
      </Directory>
      <Directory ${root}/open>
        Header set Access-Control-Allow-Origin "*"
      </Directory>
      # As a server does that lets one website read: to the browser of every other one, a second header is none.
      <Directory ${root}/shut>
        Header set Access-Control-Allow-Origin "https://intranet.example"
      </Directory>
      ${apacheLines(`https://fair.example${whole}`, new Set(['cors', 'type', 'caching']))}`,
    );
    return ['-DFOREGROUND', '-f', main];
  }

  before(async () => {
    server = await startServer(apache, configure);
    ({ get } = server);
  });
  after(() => server?.stop());

  for (const { name, codes, address } of cases) {
    it(`mend ${name}, and leave the feed to be read by other websites`, async () => {
      assertMended(await get(address), codes);
    });
  }

  it('mend a feed whose address names no file', async () => {
    assertMended(await get('/folder/'), ['cors', 'content-type', 'no-caching']);
  });
});

/** The builder is TypeScript for browsers; what is wanted here of it needs none. */
async function importTypeScript(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['production'],
    write: false,
  });
  return await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
