/** What the ways to embed are called, and when each is the right one. */
import type { Locale } from '../src/locale/locale.js';
import type { Form, Theme } from './embed-plan.js';
import { messages } from './messages.js';

export interface ChoiceWords {
  readonly name: string;
  readonly help: string;
}

export function formWords(form: Form, locale: Locale): ChoiceWords {
  const msg = messages[locale];
  switch (form) {
    case 'module':
      return {
        name: msg('Skript', { id: 'builder-form-module', desc: 'Way to embed: a module script' }),
        help: msg('Das Richtige für fast alle Seiten.', {
          id: 'builder-form-module-help',
          desc: 'The right way for nearly all pages',
        }),
      };
    case 'classic':
      return {
        name: msg('Klassisches Skript', { id: 'builder-form-classic', desc: 'Way to embed: no module' }),
        help: msg('Wenn das CMS type="module" entfernt oder Module nicht erlaubt.', {
          id: 'builder-form-classic-help',
          desc: 'Where the CMS strips type="module"; keep it as it is',
        }),
      };
    case 'twin':
      return {
        name: msg('div statt Element', {
          id: 'builder-form-twin',
          desc: 'Way to embed: a div for the element',
        }),
        help: msg('Wenn das CMS Elemente entfernt, die es nicht kennt.', {
          id: 'builder-form-twin-help',
          desc: 'Where the CMS strips elements it does not know',
        }),
      };
    case 'frame':
      return {
        name: msg('iframe', { id: 'builder-form-frame', desc: 'Way to embed: an iframe' }),
        help: msg('Wenn auf der Seite keine Skripte erlaubt sind. Die Höhe ist fest.', {
          id: 'builder-form-frame-help',
          desc: 'Where no scripts are allowed; its height is fixed',
        }),
      };
    case 'frame-height':
      return {
        name: msg('iframe mit Höhe', {
          id: 'builder-form-frame-height',
          desc: 'Way to embed: iframe and script',
        }),
        help: msg('Ein iframe und ein kleines Skript, das die Höhe dem Inhalt anpasst.', {
          id: 'builder-form-frame-height-help',
          desc: 'An iframe whose height a small script keeps right',
        }),
      };
    case 'npm':
      return {
        name: msg('npm', { id: 'builder-form-npm', desc: 'Way to embed: the npm package' }),
        help: msg('Für Entwickler, die ihre Seite mit einem Bundler bauen.', {
          id: 'builder-form-npm-help',
          desc: 'For developers with a bundler',
        }),
      };
  }
}

export function themeWords(theme: Theme, locale: Locale): ChoiceWords {
  const msg = messages[locale];
  switch (theme) {
    case 'none':
      return {
        name: msg('Wie die Seite', { id: 'builder-theme-none', desc: 'Theme: none, the look of the page' }),
        help: msg('Schrift und Farben der Seite, sonst nichts.', {
          id: 'builder-theme-none-help',
          desc: 'Nothing but the fonts and colours of the page',
        }),
      };
    case 'saxony':
      return {
        name: msg('Sachsen', { id: 'builder-theme-saxony', desc: 'Theme: Saxony' }),
        help: msg('Ein Beispiel in Sachsens Farben, nicht das offizielle Erscheinungsbild.', {
          id: 'builder-theme-saxony-help',
          desc: 'An example, not the official corporate design',
        }),
      };
    case 'kern':
      return {
        name: msg('KERN', { id: 'builder-theme-kern', desc: 'Theme: KERN, the design system' }),
        help: msg('Für Seiten im Design-System KERN der deutschen Verwaltung.', {
          id: 'builder-theme-kern-help',
          desc: 'For pages in KERN, the design system of the German administration',
        }),
      };
  }
}
