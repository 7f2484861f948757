/** Defines `<event-agenda>` and nothing else. */
import { EventAgenda } from '../elements/event-agenda.js';
import { register } from './register.js';

register({ 'event-agenda': EventAgenda });
