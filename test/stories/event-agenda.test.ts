import * as stories from '../../stories/event-agenda.stories.js';
import { describeStories } from '../support/stories.js';

describeStories('event-agenda', stories);
