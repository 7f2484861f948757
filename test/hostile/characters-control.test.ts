/** Feeds with characters that are orders to a terminal or a file. Needs `npm run build`. */
import { controlCharacters } from './characters.js';
import { describeHostile } from './describe-hostile.js';

describeHostile(controlCharacters);
