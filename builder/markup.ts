/** Writes HTML: everything that somebody has typed goes through here. */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it may stand in HTML, between tags and in a value between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** Longest line for a start tag; a longer one gets a line for each attribute. */
const lineLength = 100;

/**
 * A start tag with its attributes. A name that could be anything but a name is an error of ours, never of a visitor:
 * names come from the manifest.
 */
export function startTag(
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[],
): string {
  const written = attributes.map(([name, value]) => {
    if (!/^[a-z][\w.-]*$/i.test(name)) throw new Error(`no name of an attribute: ${name}`);
    return value === '' ? name : `${name}="${escapeHtml(value)}"`;
  });
  const line = `<${[tag, ...written].join(' ')}>`;
  if (line.length <= lineLength) return line;
  return [`<${tag}`, ...written.map((attribute) => `  ${attribute}`), '>'].join('\n');
}

/** An element with what is in it, one line each. */
export function element(
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[],
  lines: readonly string[] = [],
): string {
  const start = startTag(tag, attributes);
  if (lines.length === 0) return `${start}</${tag}>`;
  return [start, ...lines.map((line) => `  ${line}`), `</${tag}>`].join('\n');
}
