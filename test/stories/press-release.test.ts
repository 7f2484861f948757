import * as stories from '../../stories/press-release.stories.js';
import { describeStories } from '../support/stories.js';

describeStories('press-release', stories);
