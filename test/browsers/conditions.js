/*
 * What the three engines have in common: each runs in a foreign time zone, and with a browser language that is
 * neither German nor English, so that a test notices when either leaks from the visitor into the page.
 */

/** Not in WebKitGTK, which knows only the languages that the system has installed and falls back to `en-US`. */
export const language = 'fr';

/** The size that the test runner gives to a page, which WebKitGTK needs to be told. */
export const viewport = { width: 800, height: 600 };

export const timeZones = {
  chromium: 'Pacific/Auckland',
  firefox: 'America/Los_Angeles',
  webkit: 'Asia/Kolkata',
};

/** The environment of a browser process. */
export function browserEnvironment(/** @type {keyof typeof timeZones} */ engine) {
  return { ...process.env, TZ: timeZones[engine], LANGUAGE: language, LANG: `${language}_FR.UTF-8` };
}
