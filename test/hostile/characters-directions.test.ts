/** Feeds with characters that turn around what is read. Needs `npm run build`. */
import { directionMarks } from './characters.js';
import { describeHostile } from './describe-hostile.js';

describeHostile(directionMarks);
