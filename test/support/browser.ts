/** What a test may change about the browser around it. Everything is put back after the test. */
import { executeServerCommand } from '@web/test-runner-commands';

/** What the visitor's system prefers. */
export interface Preferences {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'none' | 'active';
  reducedMotion?: 'no-preference' | 'reduce';
  media?: 'screen' | 'print';
}

const normalViewport = { width: 800, height: 600 };

/** How to undo what the running test has changed. */
const undo = new Map<string, () => Promise<unknown>>();

afterEach(async () => {
  for (const putBack of undo.values()) await putBack();
  undo.clear();
});

/**
 * Lets the page believe in these preferences, and in the usual ones where they are left out.
 * Returns false where the engine cannot: only Chromium can. (Firefox always prefers dark and reduced motion.)
 */
export async function emulate(preferences: Preferences): Promise<boolean> {
  undo.set('preferences', () => executeServerCommand('emulate-scheme', {}));
  return await executeServerCommand('emulate-scheme', preferences);
}

/** Gives the page this size. Returns false where the engine cannot: WebKit's window has a smallest width. */
export async function setViewport(width: number, height = normalViewport.height): Promise<boolean> {
  undo.set('viewport', () => executeServerCommand('resize-viewport', normalViewport));
  return await executeServerCommand('resize-viewport', { width, height });
}

/** Presses one key, or several at the same time: `press('Shift', 'Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  await executeServerCommand('press-chord', { keys });
}
