/** Values of a wrong type, key by key and field by field. */
import { changed, newer } from './edition.js';

/** The parts that stay as they were where the newer feed has them wrong, each with the elements that show nothing else. */
const showing = {
  fair: [],
  stand: [],
  topics: [],
  exhibitors: ['exhibitor-list', 'exhibitor-card'],
  agenda: ['event-agenda'],
  quotes: ['press-quote'],
  releases: ['press-release'],
};
/** What else there is to be said at first, where a part is missing that others refer to. */
const consequences = {
  topics: ['exhibitors[0].topics'],
  exhibitors: ['agenda[0].exhibitors'],
};

const speaker = { name: 'Ida Sommer', role: 'Mayor', organization: 'Town of Lichtenau' };
const image = { src: 'https://example.org/image.svg', alt: 'A lighthouse', credit: 'Ida Sommer' };
const contact = {
  name: 'Ida Sommer',
  email: 'ida@example.org',
  phone: '+49 351 0',
  url: 'https://example.org/',
};
const [startDate, endDate] = ['2026-09-15T10:00:00+02:00', '2026-09-15T11:00:00+02:00'];
const texts = { description: 'Something' };

/** One entry of each list with all it can have. */
const complete = {
  topics: { id: 'wind', name: 'Wind' },
  exhibitors: {
    id: 'b',
    name: 'Amselwerk',
    kind: 'company',
    city: 'Lichtenau',
    ...texts,
    topics: ['water'],
    url: 'https://example.org/',
    logo: image,
    contact,
    hall: '4',
    booth: '7',
  },
  agenda: {
    id: 't',
    title: 'Talk',
    startDate,
    endDate,
    kind: 'talk',
    ...texts,
    room: 'Blue room',
    language: 'de',
    status: 'confirmed',
    speakers: [speaker],
    exhibitors: ['a'],
    parts: [{ title: 'Part', startDate, endDate, speakers: [speaker] }],
    url: 'https://example.org/',
  },
  quotes: {
    id: 'p',
    text: 'Words',
    language: 'de',
    speaker: { ...speaker, portrait: image },
    date: '2026-09-14',
    source: { name: 'Daily', url: 'https://example.org/' },
  },
  releases: {
    id: 'n',
    title: 'News',
    datePublished: '2026-09-14',
    locationCreated: 'Lichtenau',
    status: 'corrected',
    note: 'A number was wrong.',
    lead: 'Lead',
    body: ['Paragraph'],
    quotes: ['q'],
    background: ['Paragraph'],
    contacts: [contact],
    attachments: [
      { title: 'Picture', url: 'https://example.org/image.svg', type: 'image/svg+xml', size: 1000 },
    ],
    url: 'https://example.org/',
  },
};

const organizers = spoilt({ name: 'Town of Lichtenau', role: 'host', url: 'https://example.org/' });

export const fields = {
  title: 'Wrong types',
  faults: [
    ...Object.keys(newer).map((key) => ({
      name: `“${key}” is a truth value`,
      answer: changed({ [key]: true }),
      problems: [key],
      consequences: consequences[key] ?? [],
      keeping: showing[key],
    })),
    {
      name: 'The fair without its name',
      answer: changed({ fair: { ...newer.fair, name: true } }),
      problems: ['fair.name'],
      keeping: [],
    },
    everyField('fair', 'shortName startDate endDate timeZone city venue address url'),
    everyField('stand', 'name hall booth description organizers contact'),
    {
      name: `Every field of “stand.organizers”, in ${organizers.length} entries, and of “stand.contact”`,
      answer: changed({
        stand: {
          ...newer.stand,
          organizers: organizers.map(({ value }) => value),
          contact: Object.fromEntries(Object.keys(contact).map((key) => [key, true])),
        },
      }),
      problems: [
        ...organizers.map(({ path }, index) => `stand.organizers[${index}]${path}`),
        ...Object.keys(contact).map((key) => `stand.contact.${key}`),
      ],
    },
    ...Object.keys(complete).map((key) => everyEntry(key)),
  ],
};

/** A part with all these fields wrong at once. */
function everyField(key, names) {
  const wrong = names.split(' ');
  return {
    name: `Every field of “${key}”`,
    answer: changed({ [key]: { ...newer[key], ...Object.fromEntries(wrong.map((name) => [name, true])) } }),
    problems: wrong.map((name) => `${key}.${name}`),
  };
}

/** A list with an entry more for every value that is wrong. */
function everyEntry(key) {
  const variants = spoilt(complete[key]);
  const entries = variants.map(({ value }, index) =>
    typeof value.id === 'string' ? { ...value, id: `${value.id}-${index}` } : value,
  );
  return {
    name: `Every field of “${key}”, in ${entries.length} entries`,
    answer: changed({ [key]: [...newer[key], ...entries] }),
    problems: variants.map(({ path }, index) => `${key}[${index + newer[key].length}]${path}`),
  };
}

/** Every way in which one of the values within a value has a wrong type, and where that is. */
function spoilt(value) {
  if (typeof value !== 'object') return [];
  const step = (key) => (Array.isArray(value) ? `[${key}]` : `.${key}`);
  return Object.keys(value).flatMap((key) => {
    const put = (inner) =>
      Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
    return [
      ...wrongFor(value[key]).map((wrong) => ({ path: step(key), value: put(wrong) })),
      ...spoilt(value[key]).map((inner) => ({ path: step(key) + inner.path, value: put(inner.value) })),
    ];
  });
}

/** Nothing that reading could take for the right thing: a number may be a text, and an empty list is a list. */
function wrongFor(value) {
  if (Array.isArray(value)) return [true, 'text', { a: 7 }];
  return typeof value === 'object' ? [true, 'text'] : [true, [7], { a: 7 }];
}
