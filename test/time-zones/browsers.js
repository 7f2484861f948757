/** The engines as visitors of a time zone have them: started anew in the zone, for none of them changes it while it runs. */
import puppeteer from 'puppeteer-core';

import { chromiumArguments } from '../../scripts/browsers.js';
import { freePort, WebKitDriver } from '../browsers/webkit-driver.js';

/** Runs in the page: waits for what its script promises. */
const outcome = 'globalThis.outcome';

/**
 * What the script of a page promises as `globalThis.outcome`, in a browser of a time zone.
 * @param {import('../../scripts/browsers.js').Engine} engine
 * @param {string} executablePath
 * @param {string} timeZone
 * @param {string} url
 */
export function outcomeIn(engine, executablePath, timeZone, url) {
  const env = { ...process.env, TZ: timeZone };
  return engine === 'webkit'
    ? inWebKit(executablePath, env, url)
    : inPuppeteer(engine, executablePath, env, url);
}

async function inPuppeteer(engine, executablePath, env, url) {
  const browser = await puppeteer.launch({
    ...(engine === 'firefox' ? { browser: 'firefox' } : { args: chromiumArguments }),
    executablePath,
    env,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await page.evaluate(outcome);
  } finally {
    await browser.close();
  }
}

async function inWebKit(driverPath, env, url) {
  const driver = new WebKitDriver();
  const port = await freePort();
  try {
    await driver.start(driverPath, port, env);
    const sessions = `http://127.0.0.1:${port}/session`;
    const { sessionId } = await command(sessions, {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } },
    });
    const session = `${sessions}/${sessionId}`;
    await command(`${session}/timeouts`, { script: 120_000 });
    await command(`${session}/url`, { url });
    await untilThere(session);
    const script = `const done = arguments[0]; ${outcome}.then(done, (error) => done(String(error)))`;
    const result = await command(`${session}/execute/async`, { script, args: [] });
    await fetch(session, { method: 'DELETE' });
    return result;
  } finally {
    await driver.stop();
  }
}

/** Under load, the driver may take the end of the empty page, which was there before, for that of the one asked for. */
async function untilThere(/** @type {string} */ session) {
  const script = `return ${outcome} !== undefined`;
  for (const start = Date.now(); Date.now() - start < 60_000;)
    if (await command(`${session}/execute/sync`, { script, args: [] }).catch(() => false)) return;
  throw new Error('the page does not say what it has found');
}

/** A command of WebDriver. */
async function command(/** @type {string} */ url, /** @type {object} */ body) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
