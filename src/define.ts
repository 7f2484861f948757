/** Defines every element of the library. */
import { elements } from './define/elements.js';
import { register } from './define/register.js';

register(elements);

/** With them, TypeScript knows the elements by their tags. */
export type * from './index.js';
