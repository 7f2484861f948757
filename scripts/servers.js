import { existsSync } from 'node:fs';

import { aptInstall, canInstall, locate } from './programs.js';

/** Where Debian's nginx has the module that sends files compressed by Brotli. */
export const nginxBrotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The web servers that the sample configurations are for, and what asks them, by Debian's packages; tests start them. */
const packages = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  apache2: ['apache2-bin'],
  curl: ['curl'],
};

/** Where one of them is, also for those who have no `sbin` in their PATH. */
export function findServer(/** @type {keyof typeof packages} */ name) {
  return locate(name) ?? locate(`/usr/sbin/${name}`);
}

/** Brings those that are missing, where that can be done. Returns a sentence for each that is missing still. */
export function ensureServers() {
  const missing = () =>
    Object.keys(packages).filter(
      (name) => !findServer(name) || (name === 'nginx' && !existsSync(nginxBrotli)),
    );
  if (missing().length > 0 && canInstall()) aptInstall(missing().flatMap((name) => packages[name]));
  return missing().map(
    (name) =>
      `${name} is missing or lacks a module: install ${packages[name].join(', ')} (the names in Debian)`,
  );
}
