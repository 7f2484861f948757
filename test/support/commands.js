import { recordFault } from '../faults/record.js';
import { closeTabs, openTab } from './other-tab.js';

/**
 * What a test may ask of the browser around it, beyond the test runner's own commands. The typed other half is
 * `browser.ts`. Every command answers whether the engine can do it.
 */

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function commands() {
  return {
    name: 'stand-commands',
    async executeCommand({ command, payload, session }) {
      const { browser, id } = session;
      switch (command) {
        case 'emulate-scheme':
          return browser.name === 'Chromium' ? emulate(browser.getPage(id), payload) : false;
        case 'resize-viewport':
          return browser.type === 'webdriver'
            ? browser.resizeViewport(payload)
            : browser
                .getPage(id)
                .setViewport(payload)
                .then(() => true);
        case 'press-chord':
          return browser.type === 'webdriver'
            ? browser.sendKeys(id, payload.keys).then(() => true)
            : press(browser.getPage(id).keyboard, payload.keys);
        case 'cut-off':
          return cutOff(browser, id);
        case 'open-tab':
          return openTab(browser, id, payload);
        case 'close-tabs':
          return closeTabs(browser, id);
        case 'record-fault':
          return recordFault(browser.name, await versionOf(browser, id), payload);
        default:
          return undefined;
      }
    },
  };
}

/** An emulation ends with the session that asked for it: one per page, kept as long as the page. */
const sessions = new WeakMap();

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/**
 * Not the runner's own `emulateMedia`, which ignores forced colors. A feature that is left out is set back by
 * name: Chromium keeps the former value of one that is not mentioned.
 */
async function emulate(page, { colorScheme, forcedColors, reducedMotion, media }) {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [
      { name: 'prefers-color-scheme', value: colorScheme ?? 'light' },
      { name: 'forced-colors', value: forcedColors ?? 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? 'no-preference' },
    ],
  });
  return true;
}

/**
 * Cuts the page off until it sets `backOnline`: it cannot send a command for that. Only engines that Puppeteer drives
 * have a network to be cut off from.
 */
async function cutOff(browser, id) {
  if (browser.type === 'webdriver') return false;
  const page = browser.getPage(id);
  await setOffline(browser, page, true);
  void page.waitForFunction(() => globalThis.backOnline).then(() => setOffline(browser, page, false));
  return true;
}

/** Puppeteer's own way is deaf in a Chromium that keeps its requests to itself. */
async function setOffline(browser, page, offline) {
  if (browser.name !== 'Chromium') return page.setOfflineMode(offline);
  const session = await sessionOf(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  if (!offline) await session.send('Network.disable');
}

/** The version of the browser, in its own words. */
function versionOf(browser, id) {
  return browser.type === 'webdriver'
    ? browser.driver.capabilities.browserVersion
    : browser.getPage(id).browser().version();
}

/** Not the runner's own `sendKeys`, which cannot hold a key down in WebKit. */
async function press(keyboard, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
  return true;
}
