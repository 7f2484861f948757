/** Defines `<exhibitor-list>` and nothing else. */
import { ExhibitorList } from '../elements/exhibitor-list.js';
import { register } from './register.js';

register({ 'exhibitor-list': ExhibitorList });
