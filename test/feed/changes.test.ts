import { expect } from '@open-wc/testing';

import { changesBetween, type Change } from '../../src/feed/changes.js';
import type { Feed } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { feedData } from '../support/page.js';

function read(data: object): Feed {
  const { feed, error } = readFeed({ version: 1, ...data }, { base: location.href });
  if (!feed) throw error;
  return feed;
}

/** What has changed from one document to another, by id or, for the fair and the stand, by name. */
function changes(before: object, after: object): Record<string, Change> {
  const found: Record<string, Change> = {};
  for (const [entry, change] of changesBetween(read(before), read(after))) {
    const { id, name } = entry as { id?: string; name?: string };
    found[id ?? name ?? ''] = change;
  }
  return found;
}

const lists = {
  exhibitors: (id: string, more?: object) => ({ id, name: `Exhibitor ${id}`, ...more }),
  agenda: (id: string, more?: object) => ({
    id,
    title: `Session ${id}`,
    startDate: '2026-09-15T10:00:00+02:00',
    ...more,
  }),
  quotes: (id: string, more?: object) => ({ id, text: `Quote ${id}`, speaker: { name: 'A' }, ...more }),
  releases: (id: string, more?: object) => ({ id, title: `Release ${id}`, ...more }),
};

/** Something deep in an entry of each list. */
const deep = {
  exhibitors: { contact: { phone: '+49 30 23125 001' } },
  agenda: { parts: [{ title: 'Opening', speakers: [{ name: 'Ida Sommer' }] }] },
  quotes: { source: { name: { de: 'Zeitung', en: 'Newspaper' } } },
  releases: { body: ['One.', { de: 'Zwei.', en: 'Two.' }] },
};

describe('What has changed in a feed', () => {
  for (const [key, entry] of Object.entries(lists)) {
    describe(`among ${key}`, () => {
      const [a, b, c] = ['a', 'b', 'c'].map((id) => entry(id)) as [object, object, object];

      it('is an entry that was not there before', () => {
        expect(changes({ [key]: [a, b] }, { [key]: [c, a, b] })).to.deep.equal({ c: 'new' });
        expect(changes({ [key]: [] }, { [key]: [a] })).to.deep.equal({ a: 'new' });
      });

      it('is an entry that says something else, however deep in it', () => {
        const more = deep[key as keyof typeof deep];
        expect(changes({ [key]: [a, b] }, { [key]: [a, { ...b, ...more }] })).to.deep.equal({ b: 'changed' });
        expect(changes({ [key]: [a, { ...b, ...more }] }, { [key]: [a, b] })).to.deep.equal({ b: 'changed' });
      });

      it('is not that one has gone', () => {
        expect(changes({ [key]: [a, b, c] }, { [key]: [a, c] })).to.deep.equal({});
      });

      it('is not the order, neither of entries nor of what is in them', () => {
        const turned = [a, b, c].map((each) => Object.fromEntries(Object.entries(each).reverse()));
        expect(changes({ [key]: [a, b, c] }, { [key]: turned.toReversed() })).to.deep.equal({});
      });
    });
  }

  it('is nothing where a feed is loaded again as it was', async () => {
    for (const name of ['sccon-2025', 'lichtenau-2026'] as const)
      expect(changes(await feedData(name), await feedData(name))).to.deep.equal({});
  });

  it('is nothing where only white space was tidied up, or the date of the feed is another', () => {
    expect(
      changes(
        { updated: '2026-09-14T10:00:00Z', exhibitors: [{ id: 'a', name: ' Amselwerk\t' }] },
        { updated: '2026-09-15T10:00:00Z', exhibitors: [{ id: ' a', name: 'Amselwerk' }] },
      ),
    ).to.deep.equal({});
  });

  it('tells one who was renamed from one who has come', () => {
    const before = { exhibitors: [{ id: 'a', name: 'Amselwerk' }] };
    expect(changes(before, { exhibitors: [{ id: 'a', name: 'Amselwerk GmbH' }] })).to.deep.equal({
      a: 'changed',
    });
    expect(changes(before, { exhibitors: [{ id: 'b', name: 'Amselwerk' }] })).to.deep.equal({ b: 'new' });
  });

  it('keeps apart entries of different lists that have the same id', () => {
    const both = { exhibitors: [lists.exhibitors('a')], agenda: [lists.agenda('a')] };
    const after = read({ ...both, agenda: [lists.agenda('a', { status: 'moved' })] });
    const found = changesBetween(read(both), after);
    expect([found.get(after.agenda[0]!), found.get(after.exhibitors[0]!)]).to.deep.equal([
      'changed',
      undefined,
    ]);
  });

  it('is the fair or the stand where one of them says something else', () => {
    const before = { fair: { name: 'Musterregio', startDate: '2026-09-15' }, stand: { name: 'Joint stand' } };
    expect(changes(before, before)).to.deep.equal({});
    expect(changes(before, { ...before, fair: { ...before.fair, startDate: '2026-09-16' } })).to.deep.equal({
      Musterregio: 'changed',
    });
    expect(changes(before, { ...before, stand: { ...before.stand, hall: '4' } })).to.deep.equal({
      'Joint stand': 'changed',
    });
    expect(Object.keys(changes({ exhibitors: [] }, before))).to.deep.equal(['Musterregio', 'Joint stand']);
    expect(changes(before, { exhibitors: [] })).to.deep.equal({});
  });

  it('names the entries of the newer feed, which are the ones that are shown', () => {
    const after = read({ exhibitors: [lists.exhibitors('a'), lists.exhibitors('b')] });
    const found = changesBetween(read({ exhibitors: [lists.exhibitors('a')] }), after);
    expect([...found.keys()].every((entry) => entry === after.exhibitors[1])).to.equal(true);
    expect(found.size).to.equal(1);
  });
});
