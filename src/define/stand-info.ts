/** Defines `<stand-info>` and nothing else. */
import { StandInfo } from '../elements/stand-info.js';
import { register } from './register.js';

register({ 'stand-info': StandInfo });

/** With it, TypeScript knows the element by its tag. */
export type { StandInfo };
