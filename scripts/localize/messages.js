import path from 'node:path';

/**
 * What is wrong with the messages in the code: what lit-localize cannot read, and what it accepts although it
 * breaks later. An id made from the text changes with it, and a translator has nothing but the description to go by.
 * @returns {string[]}
 */
export function problemsInCode({ messages, errors }) {
  return [
    ...errors.map(({ file, start, messageText }) => `${placeOf(file, start)} ${messageText}`),
    ...messages.flatMap((message) =>
      problemsOf(message).map((problem) => `${placeOfMessage(message)} ${problem}`),
    ),
  ];
}

/** The builder's messages are known by their id: the elements must not carry them. */
const builderPrefix = 'builder-';

/** @returns {boolean} whether it is a message of the builder */
export function isOfBuilder({ name }) {
  return name.startsWith(builderPrefix);
}

function problemsOf({ file, name, node, desc }) {
  const problems = [];
  const inBuilder = path.relative(process.cwd(), file.fileName).startsWith('builder');
  if (inBuilder !== isOfBuilder({ name }))
    problems.push(`the message "${name}": in builder/, and only there, an id begins with ${builderPrefix}`);
  if (!hasOption(node, 'id')) problems.push(`the message "${name}" has no id of its own`);
  if (!desc?.trim()) problems.push(`the message "${name}" has no desc`);
  return problems;
}

/**
 * lit-localize writes every translation as if it were HTML: outside of it, an ampersand would be shown as `&amp;`.
 * @returns {string[]}
 */
export function problemsInTranslations({ messages }, /** @type {Map<string, { target: string }>} */ units) {
  return messages
    .filter(
      ({ name, tag }) => tag !== 'html' && /&(amp|lt|gt);/.test(withoutPlaceholders(units.get(name)?.target)),
    )
    .map(
      ({ name }) =>
        `"${name}" is translated with &, < or >, which only the message of an html template may have`,
    );
}

function withoutPlaceholders(xml = '') {
  return xml.replace(/<x [^>]*>/g, '');
}

function hasOption(call, name) {
  return call.arguments[1]?.properties.some((property) => property.name.text === name);
}

function placeOfMessage({ file, node }) {
  return placeOf(file, node.getStart(file));
}

function placeOf(file, position) {
  const { line } = file.getLineAndCharacterOfPosition(position);
  return `${path.relative(process.cwd(), file.fileName)}:${line + 1}`;
}
