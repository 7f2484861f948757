/** Where things stand in the text of a JSON document: lines and columns as editors count them, from 1. */
import { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser';

/**
 * Where a text stops being JSON, and what is the matter there, as `jsonc-parser` calls it (`CommaExpected`); undefined
 * where it is JSON.
 */
export function findMistake(/** @type {string} */ text) {
  /** @type {import('jsonc-parser').ParseError[]} */
  const mistakes = [];
  parse(text, mistakes, { disallowComments: true });
  // The first is what matters: the others often come of it.
  const [mistake] = mistakes;
  return mistake && { kind: printParseErrorCode(mistake.error), ...placesIn(text)(mistake.offset) };
}

/**
 * A function that tells the line of a path such as `exhibitors[3].name`. For what is not there, it is the line where
 * that begins which should have it.
 */
export function linesOf(/** @type {string} */ text) {
  const tree = parseTree(text);
  const place = placesIn(text);
  return (/** @type {string} */ path) => {
    const segments = (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    for (let { length } = segments; length > 0; length--) {
      const node = tree && findNodeAtLocation(tree, segments.slice(0, length));
      // With its key, which may stand on a line before its value.
      if (node) return place(node.parent?.type === 'property' ? node.parent.offset : node.offset).line;
    }
    return 1;
  };
}

/** A function that tells the place of an offset. */
function placesIn(/** @type {string} */ text) {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
  return (/** @type {number} */ offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - starts[line] + 1 };
  };
}
