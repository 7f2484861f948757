/** How a list behaves that is as long as a feed may be. */

/** Bytes of a download, at most: `downloadLimits` in `src/feed/download.ts`. */
const most = 5 * 2 ** 20;
/** Milliseconds that a task may take once the feed is parsed. */
const longest = 200;

const cities = ['Ulm', 'Hof', 'Bonn', 'Jena'];
const milliseconds = (/** @type {number} */ time) => `${Math.round(time).toLocaleString('en')} ms`;

/** A feed with so many exhibitors, each in few words. */
export function feedOf(/** @type {number} */ exhibitors) {
  const json = JSON.stringify({
    version: 1,
    exhibitors: Array.from({ length: exhibitors }, (_, index) => ({
      id: `e${index}`,
      name: `Firma ${index}`,
      city: cities[index % cities.length],
    })),
  });
  if (json.length > most) throw new Error(`${json.length} bytes are more than a download may have`);
  return json;
}

/**
 * Shows the list, and looks for an exhibitor in it, key by key.
 * @param {Awaited<ReturnType<typeof import('./browser.js').openPage>>} opened
 * @param {number} exhibitors
 * @returns {Promise<import('./soak.js').Finding[]>}
 */
export async function measureScale({ page, errors }, exhibitors) {
  await page.evaluate(observeTasks);
  const parts = await page.evaluate(show);
  const loading = await page.evaluate(tasksSince, parts.parsed);
  await page.evaluate(() =>
    document.querySelector('exhibitor-list').shadowRoot.querySelector('input').focus(),
  );

  const query = String(exhibitors - 1);
  const keys = [];
  for (const key of query) {
    await page.evaluate(watchKey);
    await page.keyboard.press(key);
    keys.push(await page.evaluate(() => globalThis.painted));
  }
  const found = await page.evaluate(countFound);
  const typing = await page.evaluate(tasksSince, parts.shown);

  const count = exhibitors.toLocaleString('en');
  // As the element says it.
  const wanted = `1 of ${exhibitors} exhibitors`;
  const task = (/** @type {string} */ what, /** @type {number} */ time) => ({
    what,
    bound: `${longest} ms`,
    measured: milliseconds(time),
    ok: time <= longest,
  });
  const told = (/** @type {string} */ what, /** @type {number} */ time) => ({
    what,
    bound: '–',
    measured: milliseconds(time),
    ok: true,
  });
  return [
    told(`Parsing ${count} exhibitors (JSON.parse)`, parts.parsed - parts.begun),
    told('Reading and checking them', parts.read - parts.parsed),
    told('From there until they are shown', parts.shown - parts.read),
    task('Longest task after parsing', loading),
    task('Longest task while somebody types', typing),
    told('From a key to the next picture, longest', Math.max(...keys)),
    {
      what: `Search for “${query}”`,
      bound: wanted,
      measured: found,
      ok: found === wanted,
    },
    {
      what: 'Errors that nobody caught',
      bound: 'none',
      measured: errors.join(', ') || 'none',
      ok: errors.length === 0,
    },
  ];
}

/** Runs in the page: remembers the tasks above 50 ms. */
function observeTasks() {
  globalThis.tasks = [];
  new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries())).observe({
    type: 'longtask',
  });
}

/** Runs in the page: shows the list. Tells when its feed was parsed, read, and shown. */
async function show() {
  const times = {};
  const { parse } = JSON;
  JSON.parse = (...values) => {
    times.begun = performance.now();
    const data = parse(...values);
    times.parsed = performance.now();
    return data;
  };
  const list = document.createElement('exhibitor-list');
  const loaded = new Promise((resolve) => list.addEventListener('feed-load', resolve, { once: true }));
  list.src = 'many';
  document.body.append(list);
  await loaded;
  JSON.parse = parse;
  times.read = performance.now();
  await list.updateComplete;
  // Two frames: the first one shows it, and the task of that is over when the second begins.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  // What is added in pieces is there when the page has nothing to do.
  await new Promise(requestIdleCallback);
  times.shown = performance.now();
  return times;
}

/** Runs in the page: the longest task since a moment, or what of it was after that. */
async function tasksSince(/** @type {number} */ moment) {
  // Tasks are told of later than they happen.
  await new Promise(requestIdleCallback);
  return Math.max(
    0,
    ...globalThis.tasks.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, moment)),
  );
}

/** Runs in the page, before a key: promises the milliseconds from the key to the end of the next frame. */
function watchKey() {
  let start = 0;
  addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
  globalThis.painted = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - start);
    const afterFrame = () => requestAnimationFrame(() => port2.postMessage(undefined));
    addEventListener('input', afterFrame, { capture: true, once: true });
  });
}

/** Runs in the page: what the list says it has found, once it is done. */
async function countFound() {
  const list = document.querySelector('exhibitor-list');
  await list.updateComplete;
  await new Promise(requestIdleCallback);
  return list.shadowRoot.querySelector('[part=count]').textContent.trim().replace(/\s+/g, ' ');
}
