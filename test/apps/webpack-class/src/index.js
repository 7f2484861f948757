/** The class from the main entry, under a tag of the app's own. */
import { PressQuote } from 'stand-widgets';

customElements.define('own-quote', PressQuote);
