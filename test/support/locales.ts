import type { Locale } from '../../src/locale/locale.js';

/** Both languages of the interface, the source language first. */
export const locales: readonly Locale[] = ['de', 'en'];
