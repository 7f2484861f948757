/** What happens to the page, or to its feed over time. How each is played stands in `circumstances.test.ts`. */
const [first, after] = [['first'], ['after']];

export const circumstances = {
  title: 'What happens meanwhile',
  faults: [
    { name: 'Bad, then good' },
    { name: 'Good, bad, good, bad …', phases: after },
    { name: 'The device offline, and back' },
    { name: 'Elements removed while they wait' },
    { name: 'Elements removed in the middle of the answer' },
    { name: 'Elements removed between two tries' },
    { name: 'Elements moved while they wait' },
    { name: 'Elements moved in the middle of the answer' },
    { name: 'Elements put back when the server fails', phases: after },
    { name: 'Another feed asked for in the middle of the answer' },
    { name: 'The server fails while the page refreshes', phases: after },
    { name: 'The page hidden when a refresh is due', phases: after },
    { name: 'The page left in the middle of the answer', phases: first },
    { name: 'The page left and shown again (back-forward cache)', phases: after },
  ],
};
