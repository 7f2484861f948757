import * as stories from '../../stories/exhibitor-card.stories.js';
import { describeStories } from '../support/stories.js';

describeStories('exhibitor-card', stories);
