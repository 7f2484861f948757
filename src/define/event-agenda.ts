/** Defines `<event-agenda>` and nothing else. */
import { EventAgenda } from '../elements/event-agenda.js';
import { register } from './register.js';

register({ 'event-agenda': EventAgenda });

/** With it, TypeScript knows the element by its tag. */
export type { EventAgenda };
