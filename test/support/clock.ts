/** The visitor's clock in tests: it stands until it is moved. */
import { stub } from './stubs.js';

/** A clock with what it has been asked to do later. */
export interface StoppedClock {
  /** Lets time pass until an instant; each timer goes off when it is due. */
  moveTo(instant: string): void;
  /** Lets every timer go off at once at an instant, as after a sleep of the device, or a little too early. */
  goOffAt(instant: string): void;
  /** How many timers are set. */
  readonly timers: number;
}

interface Timer {
  readonly due: number;
  act(): void;
}

/** Stops the clock at an instant. Elements that are to go by it are shown after that. */
export function stopClock(instant: string): StoppedClock {
  let now = Date.parse(instant);
  // Below all ids of the browser's own, lest one of those is cleared in its place.
  let lastId = -1;
  const timers = new Map<number, Timer>();

  function goOff([id, { act }]: [number, Timer]): void {
    timers.delete(id);
    act();
  }

  stub(Date, 'now', () => now);
  const { setTimeout } = globalThis;
  stub(globalThis, 'setTimeout', ((act: () => void, delay?: number) => {
    // What is put off to a task of its own is no matter of the clock.
    if (delay === undefined) return setTimeout(act);
    timers.set(--lastId, { due: now + delay, act });
    return lastId;
  }) as typeof setTimeout);
  const { clearTimeout } = globalThis;
  stub(globalThis, 'clearTimeout', (id) => {
    timers.delete(id as number);
    clearTimeout(id);
  });

  return {
    get timers() {
      return timers.size;
    },
    moveTo(target) {
      const end = Date.parse(target);
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.due - b.due);
        if (!next || next[1].due > end) break;
        if (next[1].due <= now) throw new Error('A timer that takes no time would never let the clock go on');
        now = next[1].due;
        goOff(next);
      }
      now = end;
    },
    goOffAt(target) {
      now = Date.parse(target);
      for (const timer of [...timers]) goOff(timer);
    },
  };
}
