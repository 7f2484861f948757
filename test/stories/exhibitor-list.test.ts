import * as stories from '../../stories/exhibitor-list.stories.js';
import { describeStories } from '../support/stories.js';

describeStories('exhibitor-list', stories);
