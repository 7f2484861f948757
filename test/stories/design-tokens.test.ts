import * as stories from '../../stories/design-tokens.stories.js';
import { describeStories } from '../support/stories.js';

describeStories('design-tokens', stories);
