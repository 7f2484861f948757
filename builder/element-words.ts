import type { Locale } from '../src/locale/locale.js';
import { messages } from './messages.js';

export interface ElementWords {
  /** A name for people. */
  readonly name: string;
  /** A sentence on what it shows. */
  readonly shows: string;
  /** What a link in its place may be called. */
  readonly link: string;
}

/** The elements in words, by tag, in the order in which they are offered. */
export function elementWords(locale: Locale): Readonly<Record<string, ElementWords>> {
  const msg = messages[locale];
  return {
    'stand-info': {
      name: msg('Stand', { id: 'builder-stand-info', desc: 'Name of an element: the stand at the fair' }),
      shows: msg('Messe, Tage, Halle und Stand, Veranstalter, und wie lange es noch ist.', {
        id: 'builder-stand-info-shows',
        desc: 'What the element stand-info shows',
      }),
      link: msg('Zum Messestand', {
        id: 'builder-stand-info-link',
        desc: 'Text of a link in the place of the element',
      }),
    },
    'exhibitor-list': {
      name: msg('Aussteller', { id: 'builder-exhibitor-list', desc: 'Name of an element: all exhibitors' }),
      shows: msg('Alle Aussteller oder eine Auswahl, mit Suche, Filtern und Einzelheiten.', {
        id: 'builder-exhibitor-list-shows',
        desc: 'What the element exhibitor-list shows',
      }),
      link: msg('Zu den Ausstellern', {
        id: 'builder-exhibitor-list-link',
        desc: 'Text of a link in the place of the element',
      }),
    },
    'exhibitor-card': {
      name: msg('Ein Aussteller', {
        id: 'builder-exhibitor-card',
        desc: 'Name of an element: one exhibitor',
      }),
      shows: msg('Ein Aussteller für dessen eigene Website: wo er zu finden ist und wann er auftritt.', {
        id: 'builder-exhibitor-card-shows',
        desc: 'What the element exhibitor-card shows',
      }),
      link: msg('Besuchen Sie uns auf der Messe', {
        id: 'builder-exhibitor-card-link',
        desc: 'Text of a link in the place of the element, on the website of an exhibitor',
      }),
    },
    'event-agenda': {
      name: msg('Programm', { id: 'builder-event-agenda', desc: 'Name of an element: the programme' }),
      shows: msg('Das Programm nach Tagen: was läuft, was kommt, und alles für den Kalender.', {
        id: 'builder-event-agenda-shows',
        desc: 'What the element event-agenda shows',
      }),
      link: msg('Zum Programm', {
        id: 'builder-event-agenda-link',
        desc: 'Text of a link in the place of the element',
      }),
    },
    'press-quote': {
      name: msg('Zitate', { id: 'builder-press-quote', desc: 'Name of an element: quotes' }),
      shows: msg('Ein Zitat oder mehrere, mit Namen und Amt, zum Kopieren.', {
        id: 'builder-press-quote-shows',
        desc: 'What the element press-quote shows',
      }),
      link: msg('Zu den Zitaten', {
        id: 'builder-press-quote-link',
        desc: 'Text of a link in the place of the element',
      }),
    },
    'press-release': {
      name: msg('Pressemitteilung', {
        id: 'builder-press-release',
        desc: 'Name of an element: a press release',
      }),
      shows: msg('Eine Pressemitteilung im Wortlaut oder die Liste aller, mit Kontakt und Downloads.', {
        id: 'builder-press-release-shows',
        desc: 'What the element press-release shows',
      }),
      link: msg('Zur Pressemitteilung', {
        id: 'builder-press-release-link',
        desc: 'Text of a link in the place of the element',
      }),
    },
  };
}
