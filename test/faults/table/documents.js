/** JSON, and what a feed is among it. */
import { changed, edition, newer, newerText } from './edition.js';

const unreadable = { code: 'unreadable' };
const noFeed = { code: 'no-feed' };
const everyElement = [
  'stand-info',
  'exhibitor-list',
  'exhibitor-card',
  'event-agenda',
  'press-quote',
  'press-release',
];

const json = (body) => ({ body });
const withNews = (version) =>
  changed({ version, sponsors: [{ name: 'A' }], stand: { ...newer.stand, floor: 2 } });
/** Texts of megabytes are made when they are needed, and not by all who read the table. */
const later = (name, body, outcome) => ({
  name,
  get answer() {
    return json(body());
  },
  ...outcome,
});
/** A feed with this in the place of its stand. */
const oddStand = (text) => newerText.replace(/"stand":\{.*?\}/, () => `"stand":${text}`);
const keys = (count) => Array.from({ length: count }, (_, index) => `"${index.toString(36)}":0`).join();
const nested = (depth) => '['.repeat(depth) + ']'.repeat(depth);

export const documents = {
  title: 'The document',
  faults: [
    { name: 'NaN', answer: json(newerText.replace('1', 'NaN')), ...unreadable },
    {
      name: 'A word of JavaScript that JSON does not have',
      answer: json(newerText.replace('1', 'undefined')),
      ...unreadable,
    },
    { name: 'A comma too many', answer: json(newerText.replace(/\}$/, ',}')), ...unreadable },
    { name: 'A comment', answer: json(`// the stand\n${newerText}`), ...unreadable },
    { name: 'Single quotation marks', answer: json(newerText.replaceAll('"', "'")), ...unreadable },
    {
      name: 'A line break within a text',
      answer: json(newerText.replace('Stand of', 'Stand\nof')),
      ...unreadable,
    },
    { name: 'A call (JSONP)', answer: json(`feed(${newerText})`), ...unreadable },
    { name: 'Two documents', answer: json(`${newerText}\n${newerText}`), ...unreadable },
    { name: 'An error page in XML', answer: json('<?xml version="1.0"?><error/>'), ...unreadable },
    { name: 'null', answer: json('null'), ...noFeed },
    { name: 'A number', answer: json('42'), ...noFeed },
    { name: 'The feed as a text', answer: json(JSON.stringify(newerText)), ...noFeed },
    { name: 'An empty list', answer: json('[]'), ...noFeed },
    { name: 'The feed in a list', answer: json(`[${newerText}]`), ...noFeed },
    { name: 'An empty object', answer: json('{}'), ...noFeed },
    { name: 'The error of an interface', answer: json('{"error":{"code":500}}'), ...noFeed },
    { name: 'A feed within something else', answer: json(`{"data":${newerText}}`), ...noFeed },
    { name: 'A feed of nothing but its version', answer: json('{"version":1}'), without: everyElement },
    {
      name: 'A feed with every part null',
      answer: changed(Object.fromEntries(Object.keys(newer).map((key) => [key, null]))),
      without: everyElement,
    },
    later('Lists in lists, a million deep', () => oddStand(nested(1_000_000)), {
      problems: ['stand'],
      keeping: [],
    }),
    later('Lists in lists that never end', () => `{"version":1,"stand":${'['.repeat(1_000_000)}`, unreadable),
    later('A million keys', () => `{${keys(1_000_000)}}`, { code: 'too-large' }),
    later('Half a million keys', () => `{${keys(500_000)}}`, noFeed),
    {
      name: 'A hundred thousand keys that nobody knows',
      get answer() {
        return json(newerText.replace(/\}$/, () => `,${keys(100_000)}}`));
      },
      get problems() {
        return Object.keys(JSON.parse(`{${keys(100_000)}}`));
      },
    },
    {
      name: 'Keys with the names of what every object has',
      answer: json(
        newerText.replace('{', '{"__proto__":{"name":"A","length":3},"constructor":null,"hasOwnProperty":1,'),
      ),
    },
    {
      name: 'Ids with the names of what every object has',
      answer: changed({
        exhibitors: [
          ...newer.exhibitors,
          ...['__proto__', 'constructor', 'toString'].map((id) => ({ id, name: id })),
        ],
      }),
    },
    {
      name: 'The same id twice',
      answer: changed({
        exhibitors: [...newer.exhibitors, ...newer.exhibitors],
        quotes: [...newer.quotes, ...newer.quotes, ...newer.quotes],
      }),
      problems: ['exhibitors[1].id', 'quotes[1].id', 'quotes[2].id'],
    },
    {
      name: 'Ids that nobody has',
      answer: changed({ agenda: [{ ...newer.agenda[0], exhibitors: ['a', 'b', 'c'] }] }),
      problems: ['agenda[0].exhibitors', 'agenda[0].exhibitors'],
    },
    {
      name: 'The same key twice',
      answer: json(newerText.replace('{', `{"stand":${JSON.stringify(edition('first edition').stand)},`)),
    },
    { name: 'No version', answer: changed({ version: undefined }), problems: ['version'] },
    { name: 'A version that is a word', answer: changed({ version: 'eins' }), problems: ['version'] },
    { name: 'A newer minor version', answer: withNews(1.1) },
    { name: 'A newer minor version, as a text', answer: withNews('1.7') },
    { name: 'News without a newer version', answer: withNews(1), problems: ['stand.floor', 'sponsors'] },
    { name: 'A newer major version', answer: withNews(2), code: 'newer-version' },
    { name: 'A newer major version, as a text', answer: withNews('2.0'), code: 'newer-version' },
    { name: 'A version of the far future', answer: withNews(1e300), code: 'newer-version' },
  ],
};
