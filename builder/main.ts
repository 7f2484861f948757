/** All that the pages of the builder load: it defines the elements, of which each page has one. */
import { CodeBlock } from './code-block.js';
import { EmbedBuilder } from './embed-builder.js';
import { EmbedPreview } from './embed-preview.js';
import { FeedChecker } from './feed-checker.js';

customElements.define('code-block', CodeBlock);
customElements.define('embed-preview', EmbedPreview);
customElements.define('embed-builder', EmbedBuilder);
customElements.define('feed-checker', FeedChecker);
