/** Defines every element of the library. */
import { elements } from './define/elements.js';
import { register } from './define/register.js';

register(elements);
