/** Feeds with texts that would be code where somebody took a text for markup. Needs `npm run build`. */
import { describeHostile } from './describe-hostile.js';
import { markup } from './markup.js';

describeHostile(markup);
