/** The classes, the feed reader and their types. Importing this defines no element: see `define.ts`. */
export { EventAgenda } from './elements/event-agenda.js';
export { ExhibitorCard } from './elements/exhibitor-card.js';
export { ExhibitorList } from './elements/exhibitor-list.js';
export { ExhibitorSelectEvent } from './elements/exhibitor-select-event.js';
export { PressQuote } from './elements/press-quote.js';
export { PressRelease } from './elements/press-release.js';
export { StandElement } from './elements/stand-element.js';
export { StandInfo } from './elements/stand-info.js';
export { FeedErrorEvent, FeedLoadEvent } from './feed/events.js';
export { FeedError, type FeedErrorCode } from './feed/feed-error.js';
export type * from './feed/feed.js';
export type { Problem } from './feed/problem.js';
export { readFeed, type Reading, type ReadingOptions } from './feed/read-feed.js';
