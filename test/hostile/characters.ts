/** Texts whose characters do more, or less, than to be read. */

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const characters = (...points: number[]) => points.map((point) => String.fromCodePoint(point));
const named = (text: string) =>
  Array.from(text, (character) => character.codePointAt(0)!.toString(16)).join();

/** Texts with four of the characters each, every one after a letter and before its own name. */
const within = (all: readonly string[]) =>
  Array.from({ length: Math.ceil(all.length / 4) }, (_, index) =>
    all
      .slice(4 * index, 4 * index + 4)
      .map((character) => `Dres${character}${named(character)}`)
      .join(' '),
  );

/** Embeddings, overrides, isolates, marks. */
const directions = characters(...range(0x202a, 0x202e), ...range(0x2066, 0x2069), 0x200e, 0x200f, 0x61c);

const bidi = [
  ...directions.map((mark) => `${mark}${named(mark)} Halle${mark}25 Programm.exe${mark}`),
  '\u202e'.repeat(200) + 'tief',
  '\u2067'.repeat(200) + 'tiefer',
  '\u2069\u2069\u2069zu',
  '\u2066auf\u2067auf\u2068auf',
  '\u202atext\u202ctext\u202ctext',
  'photo_\u202egpj.exe',
  'שלום 123',
  'שלום, 30. September (411)',
  'مرحبا 2025-10-01',
  'Messe שלום',
  'שלום Messe 25/411',
  '\u200fA1\u200f',
  '(שלום]',
  '٣٠. September',
  '\u{1e900}\u{1e901} 12',
  'א'.repeat(300),
];

/** What is not to be seen at all, or stands for white space of some width. */
const unseen = characters(
  0xad,
  0x34f,
  0x115f,
  0x1160,
  0x17b4,
  0x180e,
  ...range(0x2000, 0x200d),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  ...range(0x2060, 0x2064),
  0x2800,
  0x3000,
  0x3164,
  0xfe00,
  0xfe0f,
  0xfeff,
  0xffa0,
  ...range(0xfff9, 0xfffb),
  0x1d173,
  0xe0001,
  0xe0041,
  0xe007f,
  0xe0100,
);
const hidden = within(unseen);
const blank = [...unseen.map((character) => character.repeat(3)), '', ' ', '\u00a0', '\t\n '];

/** The characters that do something to a terminal or a file. */
const controls = within(characters(...range(0x00, 0x1f), ...range(0x7f, 0x9f)));

const broken = [
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  'A\ud83d',
  '\ude00A',
  'A\ud83dB',
  '\ud83d\ud83d\ude00',
  '\ud83d\ude00\ude00',
  '\ud800'.repeat(100),
  'A\ufffe',
  'A\uffff',
  'A\ufdd0',
  'A\u{1fffe}',
  'A\u{10ffff}',
  'A\ufffd',
  '\ue000\uf8ff',
  '\u{f0000}',
  'Ã¼Ã¶Ã¤',
  '\ufeff\ufeffA',
  '\ufffeA',
];

const marks = '\u0300\u0316\u0334\u20dd\u0489';
const stacked = [
  `Z${marks.repeat(40)}A${marks.repeat(40)}L`,
  '\u0301'.repeat(200),
  `a${'\u0300'.repeat(1_000)}`,
  'ก' + '\u0e49'.repeat(100),
  'क' + '\u093f'.repeat(50),
  'e\u0301 \u00e9 \u0065\u0341',
  'ﷺ ﷽',
  'ﷺﷺ ﷺ',
  '𒐫𒐫',
  '꧅꧅ ⸻⸻',
  'ŉ ǰ ΐ ﬃ ß ẞ İ ı ſ K Å',
  'ÃÂ' + '\u0338'.repeat(30),
  '👩‍❤️‍💋‍👨👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🇩🇪🇬',
  '\u0345\u0345Α',
  'ᾳ ᾼ ǅ ǆ',
];

export const directionMarks = { 'marks of direction': bidi };
export const unseenCharacters = { 'what is not seen, in a word': hidden };
export const blanks = { 'nothing that is seen': blank };
export const controlCharacters = { 'control characters': controls };
export const oddCharacters = {
  'broken and private characters': broken,
  'stacked and joined characters': stacked,
};
