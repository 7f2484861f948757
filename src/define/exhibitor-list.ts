/** Defines `<exhibitor-list>` and nothing else. */
import { ExhibitorList } from '../elements/exhibitor-list.js';
import { register } from './register.js';

register({ 'exhibitor-list': ExhibitorList });

/** With it, TypeScript knows the element by its tag. */
export type { ExhibitorList };
