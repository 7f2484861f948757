import * as stories from '../../stories/stand-info.stories.js';
import { describeStories } from '../support/stories.js';

describeStories('stand-info', stories);
