/** Feeds with texts of which nobody sees anything. Needs `npm run build`. */
import { blanks } from './characters.js';
import { describeHostile } from './describe-hostile.js';

describeHostile(blanks);
