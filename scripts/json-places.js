/** Where things stand in the text of a JSON document: lines and columns as editors count them, from 1. */
import { createScanner, parse, printParseErrorCode, SyntaxKind } from 'jsonc-parser';

/** No place of a feed is deeper than that; what is, counts as what it is in. */
const deepest = 20;

/**
 * Where a text stops being JSON, and what is the matter there, as `jsonc-parser` calls it (`CommaExpected`). Undefined
 * where it is JSON, and where it is nested too deep to tell.
 * @returns {import('./json-places.js').Mistake | undefined}
 */
export function findMistake(/** @type {string} */ text) {
  /** @type {import('jsonc-parser').ParseError[]} */
  const mistakes = [];
  try {
    parse(text, mistakes, { disallowComments: true });
  } catch {
    // RangeError: the parser calls itself for everything that is inside of something.
    return undefined;
  }
  // The first is what matters: the others often come of it.
  const [mistake] = mistakes;
  if (!mistake) return undefined;
  const lines = text.slice(0, mistake.offset).split(lineEnd);
  return {
    kind: printParseErrorCode(mistake.error),
    line: lines.length,
    column: lines.at(-1).length + 1,
  };
}

/**
 * What is known of places in a JSON document, each by its path, with its line as well, and in the order of the document.
 * What is not there stands for the thing that should have it.
 * @template {{ readonly path: string }} T
 * @param {readonly T[]} things
 * @param {string} text
 */
export function withLines(things, text) {
  const offsets = things.length > 0 ? offsetsIn(text) : new Map();
  const offsetOf = (/** @type {string} */ path) => {
    let known = path;
    while (known && !offsets.has(known)) known = known.replace(/(^|\.)[^.[\]]*$|\[\d*\]$|.$/s, '');
    return offsets.get(known) ?? 0;
  };
  let line = 1;
  let counted = 0;
  return things
    .map((thing) => ({ thing, offset: offsetOf(thing.path) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ thing, offset }) => {
      line += text.slice(counted, offset).split(lineEnd).length - 1;
      counted = offset;
      return { ...thing, line };
    });
}

const lineEnd = /\r\n?|\n/;

/** Where in a text of JSON each thing begins, with its key, by its path. Of equal keys the last counts, as in JSON. */
function offsetsIn(/** @type {string} */ text) {
  const scanner = createScanner(text, true);
  /** @type {Map<string, number>} */
  const offsets = new Map();
  /** What is open, the innermost last: a list has the index of its next item, an object that of its next value. */
  const open = [{ path: '', index: undefined, key: '', offset: undefined }];
  let awaitsKey = false;
  for (let token = scanner.scan(); token !== SyntaxKind.EOF; token = scanner.scan()) {
    const around = open.at(-1);
    if (token === SyntaxKind.ColonToken) awaitsKey = false;
    else if (token === SyntaxKind.CommaToken) {
      if (around.index === undefined) awaitsKey = true;
      else around.index++;
    } else if (token === SyntaxKind.CloseBraceToken || token === SyntaxKind.CloseBracketToken) {
      open.pop();
      awaitsKey = false;
    } else if (awaitsKey) {
      around.key = scanner.getTokenValue();
      around.offset = scanner.getTokenOffset();
    } else {
      const isShallow = open.length <= deepest;
      const path = isShallow ? pathIn(around) : '';
      if (isShallow) offsets.set(path, around.offset ?? scanner.getTokenOffset());
      awaitsKey = token === SyntaxKind.OpenBraceToken;
      if (awaitsKey || token === SyntaxKind.OpenBracketToken)
        open.push({ path, index: awaitsKey ? undefined : 0, key: '', offset: undefined });
    }
  }
  return offsets;
}

/** The path of what comes next in an object or a list, as `Problem` has it. */
function pathIn({ path, index, key }) {
  if (index !== undefined) return `${path}[${index}]`;
  return path ? `${path}.${key}` : key;
}
