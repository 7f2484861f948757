/**
 * Types of the elements in JSX, for React 19, which sets a property where the element has one of the name, and an
 * attribute where it has none. By hand: `@wc-toolkit/jsx-types` names the types of events without importing them, so
 * that all of them become `any`, and extends the global namespace for every framework at once.
 * @returns {string} the text of a declaration file beside `index.d.ts`
 */
export function jsxTypes(/** @type {import('custom-elements-manifest').Package} */ { modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const imports = [...new Set([...elements.map(({ name }) => name), ...events])].sort();
  const styles = new Map(
    elements.flatMap(({ cssProperties }) => cssProperties).map((one) => [one.name, one]),
  );

  return `/** Types of the elements in JSX, for React 19. Made from custom-elements.json. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

import type {
${imports.map((name) => `  ${name},`).join('\n')}
} from './index.js';

type Listener<Name extends Event, Element> = (event: Name & { readonly currentTarget: Element }) => void;

${elements.map(propsOf).join('\n')}
/** What may stand on each element, by its tag. */
export interface StandWidgetElements {
${elements
  .map(
    ({ name, tagName, description }) =>
      `${comment(description)}  '${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Props;`,
  )
  .join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends StandWidgetElements {}
  }

  interface CSSProperties {
${[...styles.values()]
  .map(
    ({ name, description }) => `${comment(description, '    ')}    '${name}'?: string | number | undefined;`,
  )
  .join('\n')}
  }
}
`;
}

/** The properties of an element, the attributes that are named otherwise, and its events. */
function propsOf({ name, tagName, members, attributes, events }) {
  const fields = members.filter(({ kind }) => kind === 'field').map((member) => `'${member.name}'`);
  const only = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  return `/** What \`<${tagName}>\` has of its own. */
export interface ${name}Props extends Partial<Pick<${name}, ${fields.join(' | ')}>> {
${only.map((attribute) => `${comment(attribute.description)}  '${attribute.name}'?: ${typeOf(name, attribute)};`).join('\n')}
${events.map((event) => `${comment(event.description)}  'on${event.name}'?: Listener<${event.type.text}, ${name}> | undefined;`).join('\n')}
}
`;
}

/** Of an attribute: what its property takes. A number may also be written as text, which it becomes anyway. */
function typeOf(name, { fieldName, type }) {
  const own = `${name}['${fieldName}']`;
  return [own, ...(type.text === 'number' ? ['`${number}`'] : []), 'undefined'].join(' | ');
}

function comment(text, indent = '  ') {
  return `${indent}/** ${text.replace(/\s+/g, ' ').trim()} */\n`;
}
