/** Feeds with words that have no end. Needs `npm run build`. */
import { describeHostile } from './describe-hostile.js';
import { longWords } from './long-words.js';

describeHostile({ 'words without an end': longWords });
