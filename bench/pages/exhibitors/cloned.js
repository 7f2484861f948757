import { show } from './entries.js';

globalThis.shown = show();
