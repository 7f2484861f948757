/** Replaces parts of the page for one test; everything is put back after it. */

const undo: (() => void)[] = [];

afterEach(() => {
  while (undo.length > 0) undo.pop()?.();
});

/** Gives a property of an object another value until the test is over. */
export function stub<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(target, key, own);
    else Reflect.deleteProperty(target, key);
  });
}

/** Records what is said on the console instead of saying it. */
export function quietConsole(): string[] {
  const said: string[] = [];
  stub(console, 'warn', (...words: unknown[]) => void said.push(words.join(' ')));
  return said;
}

/** Answers each `fetch` with the next of these; the last one answers all further ones. Returns the URLs asked. */
export function stubFetch(
  ...answers: ((signal: AbortSignal | null | undefined) => Response | Promise<Response>)[]
): string[] {
  const asked: string[] = [];
  stub(globalThis, 'fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    asked.push(input instanceof Request ? input.url : String(input));
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      Promise.resolve(answer?.(init?.signal) ?? Response.error()).then(resolve, reject);
    });
  });
  return asked;
}

/** Gives the page styles of its own, as a host page has them. */
export function useHostStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  undo.push(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
