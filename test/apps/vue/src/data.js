/** The feed of the test, or one that is not there. */
export function addressOf(broken) {
  return broken ? 'missing.json' : (new URLSearchParams(location.search).get('feed') ?? '');
}

const quote = (id, name, text) => ({ id, text, speaker: { name } });

/** What a page has at hand and gives to an element, instead of an address. */
export const quotes = {
  first: { version: 1, quotes: [quote('ada', 'Ada', 'One.'), quote('grace', 'Grace', 'Two.')] },
  second: { version: 1, quotes: [quote('ada', 'Ada', 'Three.'), quote('grace', 'Grace', 'Four.')] },
};
