/** Feeds with characters in their words that nobody sees. Needs `npm run build`. */
import { unseenCharacters } from './characters.js';
import { describeHostile } from './describe-hostile.js';

describeHostile(unseenCharacters);
