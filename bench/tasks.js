/** The tasks of a page's main thread, by the CPU time that they take: a busy computer makes none of them longer. */

/** What a trace calls a task, and the microtasks that belong to the task before them. */
const names = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint'];

/** The mark that a page sets when it begins; see `browser.js`. */
export const begin = 'bench-begin';

/** As long as a task may take before it keeps a visitor waiting, in milliseconds. */
const long = 50;

/**
 * @typedef {object} Tasks
 * @property {number} longTasks - How many took more than 50 ms.
 * @property {number} longest - Milliseconds of the longest.
 * @property {number} blocking - Total blocking time: the milliseconds above 50 of all of them.
 */

/**
 * The tasks of a page while `use` works with it.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} use
 * @returns {Promise<Tasks>}
 */
export async function tasksWhile(page, use) {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await use();
  const trace = await page.tracing.stop();
  const times = tasksOf(JSON.parse(Buffer.from(trace).toString()).traceEvents);
  const above = times.filter((time) => time > long);
  return {
    longTasks: above.length,
    longest: Math.max(0, ...times),
    blocking: above.reduce((sum, time) => sum + time - long, 0),
  };
}

/** Milliseconds of each task from the mark on, in the thread that has set it. */
export function tasksOf(/** @type {TraceEvent[]} */ events) {
  const { pid, tid, ts: since } = events.findLast(({ name }) => name === begin);
  const times = [];
  let end = since;
  const ofThread = events
    .filter(
      (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && names.includes(event.name),
    )
    .sort((a, b) => a.ts - b.ts);
  for (const { name, ts, dur = 0, tdur = 0 } of ofThread) {
    // It is part of another, or over before the page began.
    if (ts < end && ts + dur <= end) continue;
    end = ts + dur;
    if (name === names[0] || times.length === 0) times.push(tdur / 1000);
    else times[times.length - 1] += tdur / 1000;
  }
  return times;
}

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }} TraceEvent */
