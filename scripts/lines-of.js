/**
 * The line breaks of a text that a build takes out of a module. Put in its place, they keep every line where the source
 * map has it.
 */
export function linesOf(/** @type {string} */ text) {
  return text.replace(/[^\n]+/g, '');
}
