/**
 * Counts what a script has opened in a page and must close again. Complete in itself: it also runs as text inside a
 * page, before the script. Returns what is open, each in words.
 * @param {Window & typeof globalThis} view
 * @returns {() => string[]}
 */
export function watchOpenThings(view) {
  /** @type {Map<unknown, string>} */
  const open = new Map();

  // Timers and frames. What has happened is closed.
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [begin, end] = [view[start], view[stop]];
    if (!begin) continue;
    const once = start !== 'setInterval';
    view[start] = (act, ...rest) => {
      const id = begin.call(
        view,
        (...values) => {
          if (once) open.delete(`${start} ${id}`);
          return act(...values);
        },
        ...rest,
      );
      open.set(`${start} ${id}`, start);
      return id;
    };
    view[stop] = (id) => {
      open.delete(`${start} ${id}`);
      end.call(view, id);
    };
  }

  // Listeners on what outlives the elements: everything that is no node in the body.
  const { addEventListener, removeEventListener } = view.EventTarget.prototype;
  /** @type {WeakMap<object, Map<string, Set<unknown>>>} */
  const listeners = new WeakMap();
  const outlives = (target) =>
    target === view ||
    target === view.document ||
    !(target instanceof view.Node || target instanceof view.AbortSignal);
  const keyOf = (type, options) =>
    `${type} ${Boolean(typeof options === 'object' ? options?.capture : options)}`;
  const setOf = (target, key) => {
    const byKey = listeners.get(target) ?? new Map();
    listeners.set(target, byKey);
    if (!byKey.has(key)) byKey.set(key, new Set());
    return byKey.get(key);
  };
  view.EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? view;
    if (outlives(target) && listener) {
      const set = setOf(target, keyOf(type, options));
      set.add(listener);
      open.set(set, `${set.size} × ${type} on ${target.constructor.name}`);
    }
    return addEventListener.call(target, type, listener, options);
  };
  view.EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? view;
    if (outlives(target)) {
      const set = setOf(target, keyOf(type, options));
      set.delete(listener);
      if (set.size === 0) open.delete(set);
    }
    return removeEventListener.call(target, type, listener, options);
  };

  for (const name of [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'PerformanceObserver',
    'ReportingObserver',
  ]) {
    const Observer = view[name];
    if (!Observer) continue;
    view[name] = class extends Observer {
      observe(...values) {
        open.set(this, name);
        return super.observe(...values);
      }
      disconnect() {
        open.delete(this);
        return super.disconnect();
      }
    };
  }

  return () => [...open.values()];
}
