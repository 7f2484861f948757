/**
 * Finds the executables of the three engines that the tests run in, and brings those that are missing.
 * As a program (`node scripts/browsers.js`) it brings them and says where they are.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { aptInstall, asRoot, canInstall, locate, onLinux } from './programs.js';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {Partial<Record<Engine, string>>} Executables */

/** @type {Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

/** How Chromium is started: quiet, so that nothing but the pages uses the network or the processor. */
export const chromiumArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Chromium refuses to run as root (a container) inside its sandbox.
  ...(asRoot ? ['--no-sandbox'] : []),
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cacheDir = path.join(root, '.cache', 'browsers');

const { LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '' } = process.env;

/** Where the engines usually are. A name without a folder is looked up in PATH. */
const places = {
  chromium: [
    process.env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].map(
      (dir) => `${dir}\\Google\\Chrome\\Application\\chrome.exe`,
    ),
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...[PROGRAMFILES, PROGRAMFILES_X86].map((dir) => `${dir}\\Mozilla Firefox\\firefox.exe`),
  ],
  webkit: onLinux ? ['WebKitWebDriver'] : [],
};

/** What Debian and Ubuntu call the engines; WebKitGTK has no headless mode and so needs a display of its own. */
const packages = {
  chromium: ['chromium'],
  firefox: [isUbuntu() ? 'firefox' : 'firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** Programs that an engine needs besides its executable. */
const companions = { chromium: [], firefox: [], webkit: ['Xvfb'] };

/** Why an engine cannot be tested on this system at all, if that is so. */
export function unavailable(/** @type {Engine} */ engine) {
  return engine === 'webkit' && !onLinux
    ? 'WebKitGTK exists on Linux only; here WebKit is tested in CI alone'
    : undefined;
}

/** The executables that are there; an engine that is not is left out. */
export async function findBrowsers() {
  const downloaded = await findDownloads();
  /** @type {Executables} */
  const found = {};
  for (const engine of engines) {
    const complete = companions[engine].every((program) => locate(program));
    const executable = places[engine].map(locate).find(Boolean) ?? downloaded[engine];
    if (complete && executable) found[engine] = executable;
  }
  return found;
}

/** Brings what is missing of the wanted engines, then says what is there. */
export async function ensureBrowsers(wanted = engines) {
  const found = await findBrowsers();
  const missing = wanted.filter((engine) => !found[engine] && !unavailable(engine));
  if (missing.length === 0) return found;

  if (canInstall()) {
    aptInstall(missing.flatMap((engine) => packages[engine]));
  } else {
    for (const engine of missing) {
      if (engine !== 'webkit') await download(engine);
    }
  }
  return findBrowsers();
}

/** One sentence for somebody who lacks the engine. */
export function howToInstall(/** @type {Engine} */ engine) {
  return `${engine} is missing: install ${packages[engine].join(', ')} (the names in Debian)`;
}

function isUbuntu() {
  return onLinux && locate('apt-get') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function download(/** @type {'chromium' | 'firefox'} */ engine) {
  // Imported only here, because most runs find their browsers installed.
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const browser = engine === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, detectBrowserPlatform(), 'stable');
  console.log(`downloading ${browser} ${buildId}`);
  await install({ browser, buildId, cacheDir });
}

async function findDownloads() {
  const { Browser, getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = await getInstalledBrowsers({ cacheDir });
  const pathOf = (/** @type {string} */ browser) =>
    installed.find((one) => one.browser === browser)?.executablePath;
  return /** @type {Executables} */ ({ chromium: pathOf(Browser.CHROME), firefox: pathOf(Browser.FIREFOX) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await ensureBrowsers();
  for (const engine of engines) {
    console.log(`${engine}: ${found[engine] ?? unavailable(engine) ?? howToInstall(engine)}`);
    if (!found[engine] && !unavailable(engine)) process.exitCode = 1;
  }
}
