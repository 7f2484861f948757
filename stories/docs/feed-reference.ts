/** The reference of the feed for organisers, made from the schema and the two feeds of the project. */
import { createElement, Fragment, type ReactNode } from 'react';

import schema from '../../feeds/feed-1.schema.json';
import fictional from '../../feeds/lichtenau-2026.json';
import real from '../../feeds/sccon-2025.json';
import german from './feed-descriptions.de.json';
import { recordsOf, type FeedRecord, type Key, type ValueKind } from './feed-records.js';
import { Table } from './page.js';

interface Words {
  readonly head: string[];
  readonly required: string;
  readonly listOf: string;
  readonly none: string;
  readonly fictional: string;
  readonly kinds: Readonly<Record<Exclude<ValueKind, 'words' | 'record'>, string>>;
  describe(description: string): string;
}

const words: Record<'de' | 'en', Words> = {
  de: {
    head: ['Schlüssel', 'Art', 'Bedeutung', 'Beispiel'],
    required: 'nötig',
    listOf: 'Liste: ',
    none: '–',
    fictional: 'erfunden: ',
    kinds: {
      text: 'Text, auch zweisprachig',
      string: 'Zeichenkette',
      stringOrNumber: 'Zeichenkette oder Zahl',
      day: 'Tag',
      instant: 'Zeitpunkt',
      dayOrInstant: 'Tag oder Zeitpunkt',
      timeZone: 'Zeitzone',
      language: 'Sprachkürzel',
      link: 'Adresse: https, http, mailto oder tel',
      file: 'Adresse einer Datei: https oder http',
      email: 'E-Mail-Adresse',
      number: 'ganze Zahl',
      version: '1',
    },
    describe: (description) => (german as Record<string, string>)[description] ?? description,
  },
  en: {
    head: ['Key', 'Value', 'Meaning', 'Example'],
    required: 'needed',
    listOf: 'list: ',
    none: '–',
    fictional: 'made up: ',
    kinds: {
      text: 'text, also in two languages',
      string: 'string',
      stringOrNumber: 'string or number',
      day: 'day',
      instant: 'instant',
      dayOrInstant: 'day or instant',
      timeZone: 'time zone',
      language: 'language tag',
      link: 'address: https, http, mailto or tel',
      file: 'address of a file: https or http',
      email: 'e-mail address',
      number: 'whole number',
      version: '1',
    },
    describe: (description) => description,
  },
};

/** A table for each record, the feed itself first. */
export function FeedReference({ lang }: { lang: 'de' | 'en' }): ReactNode {
  return createElement(
    'div',
    { className: 'docs-reference' },
    recordsOf(schema, real, fictional).map((record) =>
      createElement(RecordTable, { key: record.name, record, words: words[lang] }),
    ),
  );
}

function RecordTable({ record, words }: { record: FeedRecord; words: Words }): ReactNode {
  const { name, description, keys } = record;
  return createElement(
    Fragment,
    null,
    createElement('h3', { id: `feed-${name}` }, createElement('code', { lang: 'en' }, name)),
    createElement('p', null, words.describe(description)),
    createElement(Table, { head: words.head, rows: keys.map((key) => cells(key, words)) }),
  );
}

function cells(key: Key, words: Words): ReactNode[] {
  const { name, required, description, example } = key;
  return [
    createElement(
      Fragment,
      null,
      createElement('code', { lang: 'en' }, name),
      required && createElement('em', null, ` ${words.required}`),
    ),
    valueOf(key, words),
    words.describe(description),
    example
      ? createElement(
          Fragment,
          null,
          example.fictional && words.fictional,
          createElement('code', { lang: '' }, example.json),
        )
      : words.none,
  ];
}

function valueOf({ kind, list, words: choice, record }: Key, words: Words): ReactNode {
  const one =
    kind === 'record'
      ? createElement('a', { href: `#feed-${record ?? ''}` }, record)
      : kind === 'words'
        ? choice?.map((word, index) =>
            createElement(
              Fragment,
              { key: word },
              index > 0 && ', ',
              createElement('code', { lang: 'en' }, word),
            ),
          )
        : words.kinds[kind];
  return createElement(Fragment, null, list && words.listOf, one);
}
