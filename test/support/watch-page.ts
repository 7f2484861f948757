/**
 * Tells whatever a page must never see happen: something stored or read, a way to the network beside those that the
 * server sees, an error that nobody caught. Complete in itself, for it also runs as text inside a page that shares
 * nothing with its test.
 */
export function watchPage(view: Window & typeof globalThis, tell: (finding: string) => void): void {
  const trap = (target: object, name: string) =>
    Object.defineProperty(target, name, {
      configurable: true,
      get: () => tell(`read ${name}`),
      set: () => tell(`wrote ${name}`),
    });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    trap(view, name);
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker'])
    trap(view, name);
  trap(view.Document.prototype, 'cookie');
  for (const name of ['serviceWorker', 'storage', 'sendBeacon']) trap(view.Navigator.prototype, name);
  view.addEventListener('error', ({ message }) => tell(`error: ${message}`));
  view.addEventListener('unhandledrejection', ({ reason }) => tell(`rejection: ${String(reason)}`));
}
