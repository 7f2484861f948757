import * as stories from '../../stories/press-quote.stories.js';
import { describeStories } from '../support/stories.js';

describeStories('press-quote', stories);
