/** A small feed in which every element finds something that names the edition. Everything in it is made up. */
export function edition(name) {
  return {
    version: 1,
    updated: '2026-09-14T17:05:00+02:00',
    fair: { name: `Fair of the ${name}`, startDate: '2026-09-15', endDate: '2026-09-16' },
    stand: { name: `Stand of the ${name}`, hall: '3' },
    topics: [{ id: 'water', name: `Topic of the ${name}` }],
    exhibitors: [{ id: 'a', name: `Exhibitor of the ${name}`, topics: ['water'] }],
    agenda: [
      {
        id: 's',
        title: `Session of the ${name}`,
        startDate: '2026-09-15T10:00:00+02:00',
        exhibitors: ['a'],
      },
    ],
    quotes: [{ id: 'q', text: `Quote of the ${name}`, speaker: { name: 'Ida Sommer' } }],
    releases: [{ id: 'r', title: `Release of the ${name}` }],
  };
}

/** What a server that works has under the address of a faulty one. */
export const newer = edition('second edition');
export const newerText = JSON.stringify(newer);

/** The newer edition with some of its keys changed. */
export function changed(keys) {
  return { body: JSON.stringify({ ...newer, ...keys }) };
}
