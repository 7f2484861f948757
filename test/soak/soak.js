/** What is left of many elements that came and went. */

/**
 * @typedef {object} Finding
 * @property {string} what
 * @property {string} bound
 * @property {string} measured
 * @property {boolean} ok
 */

const percent = (/** @type {number} */ share) =>
  `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(2)} %`;
const count = (/** @type {number} */ number) => number.toLocaleString('en');

/** Growth of the heap that is allowed. */
const growth = 0.02;

/**
 * Shows many elements at once, mounts many one after another, and refreshes a few again and again.
 * @param {Awaited<ReturnType<typeof import('./browser.js').openPage>>} opened
 * @param {Awaited<ReturnType<typeof import('./server.js').serve>>} server
 * @param {{ together: number, mounts: number, refreshes: number }} amounts
 * @returns {Promise<Finding[]>}
 */
export async function soak({ page, errors, memory, openThings }, server, { together, mounts, refreshes }) {
  /** @param {'together' | 'mount' | 'refresh'} act */
  const run = (act, amount, src) =>
    page.evaluate((...[name, ...values]) => globalThis.soak[name](...values), act, amount, src);

  const shown = await run('together', together, 'feed');
  const requests = server.asked('/feed');

  // Each begins with some that do not count: after them, what is made once for good is there (formatters, styles,
  // compiled code), and what the act before has left to be collected is not.
  await run('mount', mounts / 4, 'feed');
  const beforeMounts = await memory();
  await run('mount', mounts, 'feed');
  const afterMounts = await memory();

  await run('refresh', 300 * Math.ceil(refreshes / 1500), 'changing');
  await openThings();
  const before = await memory();
  const { same, changed, failed } = await run('refresh', refreshes, 'changing');
  const left = await openThings();
  const after = await memory();

  const heap = (/** @type {typeof before} */ { heap: start }, /** @type {typeof before} */ { heap: end }) => {
    const share = end / start - 1;
    return {
      bound: `within ${growth * 100} % of ${(start / 2 ** 20).toFixed(2)} MB`,
      measured: percent(share),
      ok: Math.abs(share) <= growth || share < 0,
    };
  };
  return [
    {
      what: `${count(together)} elements on one address`,
      bound: 'all shown by one request',
      measured: `${count(shown)} shown, requests: ${requests}`,
      ok: shown === together && requests === 1,
    },
    { what: `Heap after ${count(mounts)} mounts`, ...heap(beforeMounts, afterMounts) },
    {
      what: `Heap after ${count(refreshes)} refreshes more (${count(changed)} changed, ${count(same)} the same, ${count(failed)} failed)`,
      ...heap(before, after),
    },
    {
      what: 'Nodes, in the page and out of it',
      bound: `no more than ${count(before.nodes)}`,
      measured: count(after.nodes),
      ok: after.nodes <= before.nodes,
    },
    {
      what: 'Listeners',
      bound: `no more than ${count(before.listeners)}`,
      measured: count(after.listeners),
      ok: after.listeners <= before.listeners,
    },
    {
      what: 'Timers, observers, listeners of the page that are left',
      bound: 'none',
      measured: left.join(', ') || 'none',
      ok: left.length === 0,
    },
    {
      what: 'Errors that nobody caught',
      bound: 'none',
      measured: errors.join(', ') || 'none',
      ok: errors.length === 0,
    },
  ];
}
