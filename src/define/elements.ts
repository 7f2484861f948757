import { EventAgenda } from '../elements/event-agenda.js';
import { ExhibitorCard } from '../elements/exhibitor-card.js';
import { ExhibitorList } from '../elements/exhibitor-list.js';
import { PressQuote } from '../elements/press-quote.js';
import { PressRelease } from '../elements/press-release.js';
import { StandInfo } from '../elements/stand-info.js';

/** Every element of the library by its tag. */
export const elements = {
  'event-agenda': EventAgenda,
  'exhibitor-card': ExhibitorCard,
  'exhibitor-list': ExhibitorList,
  'press-quote': PressQuote,
  'press-release': PressRelease,
  'stand-info': StandInfo,
};
