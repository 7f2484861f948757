/** Defines every element of the library. This is what the embed script runs. */
import { EventAgenda } from './elements/event-agenda.js';
import { ExhibitorCard } from './elements/exhibitor-card.js';
import { ExhibitorList } from './elements/exhibitor-list.js';
import { PressQuote } from './elements/press-quote.js';
import { PressRelease } from './elements/press-release.js';
import { StandInfo } from './elements/stand-info.js';

const elements = {
  'event-agenda': EventAgenda,
  'exhibitor-card': ExhibitorCard,
  'exhibitor-list': ExhibitorList,
  'press-quote': PressQuote,
  'press-release': PressRelease,
  'stand-info': StandInfo,
};

// Where the script is on the page twice, in whatever version, the first copy stays in charge.
const taken = Object.entries(elements).filter(([tag, element]) => {
  if (customElements.get(tag)) return true;
  customElements.define(tag, element);
  return false;
});
if (taken.length > 0) {
  console.warn(`stand-widgets: already on this page: ${taken.map(([tag]) => `<${tag}>`).join(', ')}`);
}
