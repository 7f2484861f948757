/** What the script for a page does: defines every element, and puts one into each of its `<div>` twins. */
import { elements } from './define/elements.js';
import { register } from './define/register.js';
import { fillTwins } from './page/twins.js';

register(elements);
fillTwins(Object.keys(elements));
