/** Feeds with addresses that look like others. Needs `npm run build`. */
import { twofoldAddresses } from './addresses.js';
import { describeHostile } from './describe-hostile.js';

describeHostile(twofoldAddresses);
