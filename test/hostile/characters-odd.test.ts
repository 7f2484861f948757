/** Feeds with broken, private, stacked and joined characters. Needs `npm run build`. */
import { oddCharacters } from './characters.js';
import { describeHostile } from './describe-hostile.js';

describeHostile(oddCharacters);
