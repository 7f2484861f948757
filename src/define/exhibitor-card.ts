/** Defines `<exhibitor-card>` and nothing else. */
import { ExhibitorCard } from '../elements/exhibitor-card.js';
import { register } from './register.js';

register({ 'exhibitor-card': ExhibitorCard });

/** With it, TypeScript knows the element by its tag. */
export type { ExhibitorCard };
