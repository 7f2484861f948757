/** What the script for a page does: defines every element, and puts one into each of its `<div>` twins. */
import { elements } from './define/elements.js';
import { register } from './define/register.js';
import { canRender } from './page/can-render.js';
import { fillTwins } from './page/twins.js';

if (canRender()) {
  register(elements);
  fillTwins(Object.keys(elements));
}
