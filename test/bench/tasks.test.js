/** How the benchmark reads the tasks of a page from a trace. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { begin, tasksOf } from '../../bench/tasks.js';

const page = { pid: 1, tid: 1, ph: 'X' };
const mark = { ...page, name: begin, ph: 'I', ts: 1000 };
const task = (ts, dur, tdur, more) => ({
  ...page,
  name: 'ThreadControllerImpl::RunTask',
  ts,
  dur,
  tdur,
  ...more,
});
const microtasks = (ts, dur, tdur) => ({
  ...page,
  name: 'BlinkScheduler_PerformMicrotaskCheckpoint',
  ts,
  dur,
  tdur,
});

describe('The tasks of a page', () => {
  it('are counted by the time that the processor worked on them', () => {
    assert.deepEqual(tasksOf([mark, task(2000, 90_000, 60_000), task(95_000, 500, 400)]), [60, 0.4]);
  });

  it('have the microtasks that follow them, and not twice those that they contain', () => {
    assert.deepEqual(
      tasksOf([mark, task(2000, 3000, 2000), microtasks(4000, 500, 400), microtasks(5001, 80_000, 70_000)]),
      [72],
    );
  });

  it('are those from the beginning of the page on, the one in which it begins included', () => {
    assert.deepEqual(
      tasksOf([task(0, 900, 900), task(950, 2000, 1500), mark, task(3000, 10, 10)]),
      [1.5, 0.01],
    );
  });

  it('are of the page alone, in whatever order they are told', () => {
    const others = [task(1500, 99, 99, { tid: 2 }), task(1500, 99, 99, { pid: 2 })];
    assert.deepEqual(tasksOf([task(3000, 10, 10), ...others, task(2000, 20, 20), mark]), [0.02, 0.01]);
  });
});
