import { makeCalendarButton } from './calendar.js';
import { show } from './programme.js';

globalThis.shown = show(makeCalendarButton);
