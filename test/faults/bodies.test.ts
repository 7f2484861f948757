import { groups } from './faults.js';
import { play } from './play.js';

play(groups.bodies);
