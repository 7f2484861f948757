import type { Locale } from '../src/locale/locale.js';
import { messages } from './messages.js';

export interface AttributeWords {
  readonly label: string;
  readonly help: string;
  /** What its values are called, for one that has a few fixed ones. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** The words for an attribute of an element; undefined for one that nobody has found words for yet. */
export function attributeWords(tag: string, name: string, locale: Locale): AttributeWords | undefined {
  const words: Readonly<Record<string, AttributeWords>> = {
    ...commonWords(locale),
    ...listWords(locale),
    ...agendaWords(locale),
    ...pressWords(locale),
  };
  const key = [`${tag} ${name}`, name].find((candidate) => Object.hasOwn(words, candidate));
  return key === undefined ? undefined : words[key];
}

/** By attribute, or by element and attribute where a name means something else on each. */
type Words = Readonly<Record<string, AttributeWords>>;

function commonWords(locale: Locale): Words {
  const msg = messages[locale];
  return {
    'heading-level': {
      label: msg('Ebene der Überschriften', {
        id: 'builder-heading-level',
        desc: 'Label of a number from 1 to 6',
      }),
      help: msg(
        'Eine mehr als die der Überschrift, unter der das Element steht: nach einer h2 also 3. So finden sich Menschen zurecht, die sich die Seite vorlesen lassen.',
        { id: 'builder-heading-level-help', desc: 'Help: one more than the level of the heading above' },
      ),
    },
    refresh: {
      label: msg('Neu laden nach Sekunden', { id: 'builder-refresh', desc: 'Label of a number of seconds' }),
      help: msg(
        'Für Seiten, die während der Messe offen bleiben: mindestens 10, 0 für nie. Wer die Seite liest, kann es anhalten.',
        { id: 'builder-refresh-help', desc: 'Help: seconds between two loads' },
      ),
    },
    now: {
      label: msg('Zeitpunkt zur Probe', {
        id: 'builder-now',
        desc: 'Label: an instant taken for now, for a preview',
      }),
      help: msg(
        'Zeigt, wie das Element zu einem Zeitpunkt aussieht, etwa 2025-10-01T14:30:00+02:00. Auf der fertigen Seite leer lassen: Sonst bleibt die Zeit stehen.',
        { id: 'builder-now-help', desc: 'Help: not for a real page, on which time would stand still' },
      ),
    },
    'image-origins': {
      label: msg('Bilder auch von diesen Servern', {
        id: 'builder-image-origins-label',
        desc: 'Label: origins from which pictures may be loaded',
      }),
      help: msg(
        'Bilder vom Server des Feeds sind immer erlaubt. Jeder weitere Server erfährt die IP-Adresse der Besucher.',
        {
          id: 'builder-image-origins-label-help',
          desc: 'Help: each further server learns the visitors’ IP address',
        },
      ),
    },
    'json-ld': {
      label: msg('Für Suchmaschinen beschreiben', {
        id: 'builder-json-ld',
        desc: 'Label of a checkbox: write schema.org data (JSON-LD) into the page',
      }),
      help: msg('Schreibt Messe, Stand und Programm nach schema.org in den Kopf der Seite.', {
        id: 'builder-json-ld-help',
        desc: 'Help: schema.org data about fair, stand and programme',
      }),
    },
  };
}

function listWords(locale: Locale): Words {
  const msg = messages[locale];
  return {
    topic: {
      label: msg('Nur dieses Thema', {
        id: 'builder-topic',
        desc: 'Label: show only exhibitors of one topic',
      }),
      help: msg('Zeigt nur Aussteller mit diesem Thema.', { id: 'builder-topic-help', desc: 'Help' }),
    },
    city: {
      label: msg('Nur dieser Ort', { id: 'builder-city', desc: 'Label: show only exhibitors of one city' }),
      help: msg('Zeigt nur Aussteller aus diesem Ort.', { id: 'builder-city-help', desc: 'Help' }),
    },
    kind: {
      label: msg('Nur diese Art', { id: 'builder-kind', desc: 'Label: show only one kind of exhibitor' }),
      help: msg('Zeigt nur Unternehmen, Behörden, Verbände oder Kommunen.', {
        id: 'builder-kind-help',
        desc: 'Help: kinds of exhibitors',
      }),
    },
    exhibitors: {
      label: msg('Nur diese Aussteller', {
        id: 'builder-exhibitors',
        desc: 'Label: checkboxes of exhibitors',
      }),
      help: msg('Ist keiner gewählt, sind alle zu sehen.', {
        id: 'builder-exhibitors-help',
        desc: 'Help: none chosen means all',
      }),
    },
    exhibitor: {
      label: msg('Welcher Aussteller', { id: 'builder-exhibitor', desc: 'Label: which exhibitor' }),
      help: msg('Um welchen es geht. Ohne diese Angabe bleibt das Element leer.', {
        id: 'builder-exhibitor-help',
        desc: 'Help: which exhibitor the card is about; required',
      }),
    },
    'group-by': {
      label: msg('In Gruppen', { id: 'builder-group-by', desc: 'Label: group the exhibitors' }),
      help: msg('Jede Gruppe bekommt eine Überschrift. Wer mehrere Themen hat, steht in mehreren Gruppen.', {
        id: 'builder-group-by-help',
        desc: 'Help: one with several topics stands in several groups',
      }),
      choices: {
        topic: msg('nach Thema', { id: 'builder-by-topic', desc: 'Choice: grouped by topic' }),
        city: msg('nach Ort', { id: 'builder-by-city', desc: 'Choice: grouped or ordered by city' }),
      },
    },
    order: {
      label: msg('Reihenfolge', { id: 'builder-order', desc: 'Label: order of the exhibitors' }),
      help: msg('Wer die Seite liest, kann auch eine andere wählen.', {
        id: 'builder-visitor-may',
        desc: 'Help: the visitor may change it',
      }),
      choices: {
        feed: msg('wie im Feed', { id: 'builder-order-feed', desc: 'Choice: order of the feed' }),
        name: msg('nach Namen', { id: 'builder-order-name', desc: 'Choice: order by name' }),
        city: msg('nach Ort', { id: 'builder-by-city', desc: 'Choice: grouped or ordered by city' }),
      },
    },
    'exhibitor-list layout': {
      label: msg('Anordnung', { id: 'builder-layout', desc: 'Label: layout of the entries' }),
      help: msg('Wer die Seite liest, kann auch eine andere wählen.', {
        id: 'builder-visitor-may',
        desc: 'Help: the visitor may change it',
      }),
      choices: {
        grid: msg('Karten nebeneinander', { id: 'builder-layout-grid', desc: 'Choice: cards side by side' }),
        list: msg('Liste', { id: 'builder-layout-list', desc: 'Choice: a list' }),
      },
    },
    limit: {
      label: msg('Zunächst nur so viele', {
        id: 'builder-limit',
        desc: 'Label: number of entries shown at first',
      }),
      help: msg('Der Rest erscheint auf Knopfdruck. 0 für alle auf einmal.', {
        id: 'builder-limit-help',
        desc: 'Help: the rest comes with a button; 0 for all',
      }),
    },
    'no-controls': {
      label: msg('Ohne Suche und Filter', { id: 'builder-no-controls', desc: 'Label of a checkbox' }),
      help: msg('Zeigt nur die Liste selbst.', {
        id: 'builder-no-controls-help',
        desc: 'Help: the plain list',
      }),
    },
  };
}

function agendaWords(locale: Locale): Words {
  const msg = messages[locale];
  return {
    view: {
      label: msg('Tage', { id: 'builder-view', desc: 'Label: how the days of the programme are shown' }),
      help: msg('Mehrere Tage auf einmal oder jeden für sich.', {
        id: 'builder-view-help',
        desc: 'Help: all days at once or one at a time',
      }),
      choices: {
        all: msg('untereinander', { id: 'builder-view-all', desc: 'Choice: the days below each other' }),
        tabs: msg('einzeln, als Reiter', {
          id: 'builder-view-tabs',
          desc: 'Choice: one day at a time, as tabs',
        }),
      },
    },
    'event-agenda layout': {
      label: msg('Anordnung', { id: 'builder-layout', desc: 'Label: layout of the entries' }),
      help: msg(
        'Die Tabelle zeigt Räume nebeneinander, wo Platz dafür ist. Wer die Seite liest, kann wechseln.',
        {
          id: 'builder-agenda-layout-help',
          desc: 'Help: the table has a column for each room, where it is wide enough',
        },
      ),
      choices: {
        list: msg('Liste', { id: 'builder-layout-list', desc: 'Choice: a list' }),
        grid: msg('Tabelle nach Räumen', { id: 'builder-layout-rooms', desc: 'Choice: a table of rooms' }),
      },
    },
    'event-agenda no-controls': {
      label: msg('Ohne Filter und Ansichten', {
        id: 'builder-agenda-no-controls',
        desc: 'Label of a checkbox',
      }),
      help: msg('Zeigt nur das Programm selbst.', {
        id: 'builder-agenda-no-controls-help',
        desc: 'Help: the plain programme',
      }),
    },
  };
}

function pressWords(locale: Locale): Words {
  const msg = messages[locale];
  return {
    quote: {
      label: msg('Zitat', { id: 'builder-quote', desc: 'Label: which quote' }),
      help: msg('Ohne Auswahl das erste im Feed.', {
        id: 'builder-quote-help',
        desc: 'Help: else the first of the feed',
      }),
    },
    quotes: {
      label: msg('Mehrere Zitate', { id: 'builder-quotes', desc: 'Label: checkboxes of quotes' }),
      help: msg('Sie erscheinen in der Reihenfolge, in der sie gewählt werden.', {
        id: 'builder-quotes-help',
        desc: 'Help: shown in the order in which they are ticked',
      }),
    },
    all: {
      label: msg('Alle Zitate', { id: 'builder-all', desc: 'Label of a checkbox: all quotes' }),
      help: msg('Zeigt alle Zitate des Feeds untereinander.', {
        id: 'builder-all-help',
        desc: 'Help: all quotes of the feed',
      }),
    },
    release: {
      label: msg('Mitteilung', { id: 'builder-release', desc: 'Label: which press release' }),
      help: msg('Ohne Auswahl die einzige im Feed, oder die Liste aller.', {
        id: 'builder-release-help',
        desc: 'Help: else the only one, or the list of all',
      }),
    },
    'press-release limit': {
      label: msg('Zunächst nur so viele', {
        id: 'builder-limit',
        desc: 'Label: number of entries shown at first',
      }),
      help: msg('Gilt für die Liste. Der Rest erscheint auf Knopfdruck. 0 für alle auf einmal.', {
        id: 'builder-release-limit-help',
        desc: 'Help: for the list of releases',
      }),
    },
    teaser: {
      label: msg('Nur Titel, Datum und Vorspann', { id: 'builder-teaser', desc: 'Label of a checkbox' }),
      help: msg('Der Titel führt zur Mitteilung im Web, wenn der Feed ihre Adresse nennt.', {
        id: 'builder-teaser-help',
        desc: 'Help: the title links to the release on the web',
      }),
    },
  };
}
