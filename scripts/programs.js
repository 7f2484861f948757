/** The programs of this computer, and how those that are missing are brought where Debian's packages have them. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export const asRoot = process.getuid?.() === 0;
export const onLinux = process.platform === 'linux';

/** Whether programs can be installed without asking anybody: by root, from Debian's packages. */
export function canInstall() {
  return onLinux && asRoot && locate('apt-get') !== undefined;
}

/** The path of a program given by its path or, without a folder, by its name in PATH. */
export function locate(/** @type {string | undefined} */ program) {
  if (!program) return undefined;
  const isPath = /[\\/]/.test(program);
  const candidates = isPath
    ? [program]
    : (process.env.PATH ?? '').split(path.delimiter).map((dir) => path.join(dir, program));
  return candidates.find(isExecutable);
}

function isExecutable(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Catches "no such file" and "not executable": both mean that the program is not here.
    return false;
  }
}

/** Installs Debian's packages of these names; throws with what apt-get says. */
export function aptInstall(/** @type {string[]} */ names) {
  console.log(`installing ${names.join(', ')}`);
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...names],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, error, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed\n${error ?? ''}${stdout}${stderr}`);
  }
}
