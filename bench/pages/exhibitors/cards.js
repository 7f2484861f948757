/* The page by hand with the cards and the search box of Web Awesome. */
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { show } from './entries.js';

globalThis.shown = show();
