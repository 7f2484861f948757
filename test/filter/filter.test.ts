import { expect } from '@open-wc/testing';

import { Filter, type Facet } from '../../src/filter/filter.js';
import type { Locale } from '../../src/locale/locale.js';
import type { Text } from '../../src/feed/feed.js';

interface Dish {
  readonly name: string;
  readonly tastes: readonly string[];
  readonly origin?: string;
}

const dishes: readonly Dish[] = [
  { name: 'Soup', tastes: ['salty', 'sour'], origin: 'north' },
  { name: 'Cake', tastes: ['sweet'], origin: 'south' },
  { name: 'Plum', tastes: ['sweet', 'sour'], origin: 'north' },
  { name: 'Water', tastes: [] },
];
const taste: Facet<Dish> = {
  key: 'taste',
  label: 'Taste',
  values: ({ tastes }) => tastes,
  nameOf: (value) => value,
};
const origin: Facet<Dish> = {
  key: 'origin',
  label: 'Origin',
  values: ({ origin: place }) => (place ? [place] : []),
  nameOf: (value) => value,
};

const filter = new Filter(dishes, [taste, origin], 'en');
const found = (choice: Record<string, string>) => filter.matching(choice).map(({ name }) => name);

/** The names of a facet's options, in their order. */
function names(texts: readonly Text[], locale: Locale, inOrder?: boolean): Text[] {
  const facet: Facet<number> = {
    key: 'any',
    label: 'Any',
    values: (entry) => [String(entry)],
    nameOf: (value) => texts[Number(value)]!,
    ...(inOrder && { inOrder }),
  };
  return new Filter([...texts.keys()], [facet], locale).options(facet).map(([, name]) => name);
}

describe('Filter', () => {
  it('finds everything without a choice', () => {
    expect(found({})).to.deep.equal(['Soup', 'Cake', 'Plum', 'Water']);
    expect(found({ taste: '', origin: '' })).to.deep.equal(['Soup', 'Cake', 'Plum', 'Water']);
  });

  it('finds what has the chosen value among others, in the order of the entries', () => {
    expect(found({ taste: 'sour' })).to.deep.equal(['Soup', 'Plum']);
    expect(found({ taste: 'sweet' })).to.deep.equal(['Cake', 'Plum']);
  });

  it('finds what has all that is chosen', () => {
    expect(found({ taste: 'sour', origin: 'north' })).to.deep.equal(['Soup', 'Plum']);
    expect(found({ taste: 'salty', origin: 'north' })).to.deep.equal(['Soup']);
    expect(found({ taste: 'salty', origin: 'south' })).to.deep.equal([]);
  });

  it('does not filter by a value that no entry has, nor by what it does not know', () => {
    expect(found({ taste: 'bitter' })).to.have.length(4);
    expect(found({ taste: 'bitter', origin: 'south' })).to.deep.equal(['Cake']);
    expect(found({ colour: 'red' })).to.have.length(4);
  });

  it('offers each value once', () => {
    expect(filter.options(taste).map(([value]) => value)).to.deep.equal(['salty', 'sour', 'sweet']);
    expect(filter.options(origin).map(([value]) => value)).to.deep.equal(['north', 'south']);
    expect(new Filter([], [taste], 'en').options(taste)).to.deep.equal([]);
  });

  it('offers them by name as a dictionary has them, whatever their case and accents', () => {
    expect(names(['Zebra', 'über', 'Ulm', 'Äpfel', 'apfelsaft', 'Straße', 'Strasse 2'], 'de')).to.deep.equal([
      'Äpfel',
      'apfelsaft',
      'Straße',
      'Strasse 2',
      'über',
      'Ulm',
      'Zebra',
    ]);
  });

  it('offers them by the name in the language that is shown', () => {
    const water = { de: 'Wasser', en: 'Water' };
    const forest = { de: 'Wald', en: 'Wood' };
    const only = { de: 'Wand' };
    expect(names([water, forest, only], 'de')).to.deep.equal([forest, only, water]);
    expect(names([water, forest, only], 'en')).to.deep.equal([only, water, forest]);
  });

  it('offers them as they occur where that is their order', () => {
    expect(names(['Tuesday', 'Wednesday', 'Monday'], 'en', true)).to.deep.equal([
      'Tuesday',
      'Wednesday',
      'Monday',
    ]);
  });
});
