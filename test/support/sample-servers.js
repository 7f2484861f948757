/** The sample configurations of `hosting/`, each run by the web server that it is for. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { embedDir, version } from '../../scripts/embed.js';
import { asRoot } from '../../scripts/programs.js';
import { findServer, nginxBrotli } from '../../scripts/servers.js';
import { startServer } from './web-server.js';

/** @typedef {import('./web-server.js').Place} Place */

const script = `/embed/${version}/stand-widgets.js`;

const nginx = findServer('nginx');
/** Whether nginx can send what was compressed by Brotli. */
export const nginxHasBrotli = existsSync(nginxBrotli);

const apache = findServer('apache2');
const apacheModules = '/usr/lib/apache2/modules';

/** By the name of the server: why it cannot be started here, where that is so, and how it is. */
export const samples = {
  nginx: {
    skip: !nginx && 'nginx is missing',
    start: () => startServer(nginx, configureNginx, 'SIGQUIT'),
  },
  Apache: {
    skip: (!apache || !existsSync(apacheModules)) && 'Apache is missing',
    start: () => startServer(apache, configureApache),
  },
};

function configureNginx(/** @type {Place} */ { dir, root, port }) {
  // As the comment at the sample's top says, here for the script only; the feed is compressed on the way.
  const content = readFileSync(`${embedDir}/stand-widgets.js`);
  writeFileSync(`${root}${script}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${root}${script}.br`, brotliCompressSync(content));

  writeFileSync(path.join(dir, 'stand.conf'), nginxSample({ port, root }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = path.join(dir, 'nginx.conf');
  writeFileSync(
    main,
    `${nginxHasBrotli ? `load_module ${nginxBrotli};` : ''}
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

/** The sample, changed in nothing but where it listens and where the files lie. */
function nginxSample({ port, root }) {
  let sample = readFileSync('hosting/nginx.conf', 'utf8');
  const swap = (from, to) => {
    assert.ok(sample.includes(from), from);
    sample = sample.replace(from, to);
  };
  swap('listen 80;', `listen 127.0.0.1:${port};`);
  swap('root /srv/stand-widgets;', `root ${root};`);
  if (nginxHasBrotli) swap('# brotli_static on;', 'brotli_static on;');
  return sample;
}

const wanted = [
  'authz_core',
  'brotli',
  'deflate',
  'dir',
  'autoindex',
  'filter',
  'headers',
  'mime',
  'mpm_event',
];

/** Writes a configuration that leaves as much as it can to the sample. */
function configureApache(/** @type {Place} */ { dir, root, port }) {
  cpSync('hosting/apache.htaccess', path.join(root, '.htaccess'));
  const main = path.join(dir, 'httpd.conf');
  writeFileSync(
    main,
    `${wanted.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
    ServerRoot ${dir}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${dir}/pid
    ErrorLog ${dir}/errors
    TypesConfig /dev/null
    ${asRoot ? 'User www-data\nGroup www-data' : ''}
    DocumentRoot ${root}
    <Directory ${root}>
      Options Indexes
      AllowOverride FileInfo Indexes Options
      Require all granted
    </Directory>`,
  );
  return ['-DFOREGROUND', '-f', main];
}
