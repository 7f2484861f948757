/** What the script for a page does: defines every element, and puts one into each of its `<div>` twins. */
import { elements } from '../define/elements.js';
import { register } from '../define/register.js';
import { canRender } from './can-render.js';
import { fillTwins } from './twins.js';

function start(): void {
  register(elements);
  fillTwins(Object.keys(elements));
}

if (canRender()) {
  // Chromium's parser of XML does not tell an element that is defined already of the attributes it has.
  if (document.readyState === 'loading' && document.contentType.endsWith('xml'))
    document.addEventListener('DOMContentLoaded', start);
  else start();
}
