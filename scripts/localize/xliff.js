/** Reads and changes the parts of an XLIFF file that lit-localize has no function for. */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** @typedef {{ source: string, target: string }} Unit both as XML, and blank where there is none */

/** @returns {Map<string, Unit>} the units of a file by their id; none in an empty one */
export function readUnits(/** @type {string} */ xml) {
  if (!xml) return new Map();
  return new Map(
    unitsOf(parse(xml)).map((unit) => [
      unit.getAttribute('id'),
      { source: innerXml(unit, 'source'), target: innerXml(unit, 'target') },
    ]),
  );
}

/** The file without the translations of these units. */
export function dropTargets(/** @type {string} */ xml, /** @type {string[]} */ ids) {
  if (ids.length === 0) return xml;
  const doc = parse(xml);
  for (const unit of unitsOf(doc)) {
    if (!ids.includes(unit.getAttribute('id'))) continue;
    for (const target of Array.from(unit.getElementsByTagName('target'))) {
      // The line break before it goes with it.
      const before = target.previousSibling;
      if (before?.nodeType === before?.TEXT_NODE && !before.data.trim()) unit.removeChild(before);
      unit.removeChild(target);
    }
  }
  return `${new XMLSerializer().serializeToString(doc).trimEnd()}\n`;
}

/** Whether two sources ask for the same translation: the name of a variable in them does not matter. */
export function sameText(/** @type {string} */ one, /** @type {string} */ other) {
  const withoutExpressions = (source) => source.replace(/\$\{[^}]*\}/g, '${}');
  return withoutExpressions(one) === withoutExpressions(other);
}

function parse(xml) {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

function unitsOf(doc) {
  return Array.from(doc.getElementsByTagName('trans-unit'));
}

function innerXml(unit, tagName) {
  const serializer = new XMLSerializer();
  const nodes = Array.from(unit.getElementsByTagName(tagName)).flatMap(({ childNodes }) =>
    Array.from(childNodes),
  );
  return nodes
    .map((node) => serializer.serializeToString(node))
    .join('')
    .trim();
}
