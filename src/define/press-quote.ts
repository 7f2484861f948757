/** Defines `<press-quote>` and nothing else. */
import { PressQuote } from '../elements/press-quote.js';
import { register } from './register.js';

register({ 'press-quote': PressQuote });

/** With it, TypeScript knows the element by its tag. */
export type { PressQuote };
