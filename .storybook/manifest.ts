/// <reference types="vite/client" />
import json from '../dist/custom-elements.json?raw';

interface Entry {
  name: string;
  description?: string;
  default?: string;
  attribute?: string;
  type?: { text: string };
}

interface Declaration {
  members: Entry[];
  attributes: Entry[];
  slots: Entry[];
  cssParts: Entry[];
  cssProperties: Entry[];
}

/** The manifest as text: without types of its own, it need not be built before the types are checked. */
const { modules } = JSON.parse(json) as { modules: { declarations: Declaration[] }[] };

/** The `--stand-*` properties, which every element has. */
export const designTokens = modules[0]?.declarations[0]?.cssProperties ?? [];

/**
 * The manifest for Storybook, which has one table for all that an element offers, by name: a part must not take the
 * place of an attribute, properties that are attributes appear as those, and the nameless slot gets a name.
 */
export const manifest = {
  modules: modules.map(({ declarations }) => ({
    declarations: declarations.map((declaration) => ({
      ...declaration,
      members: declaration.members.filter(({ attribute }) => !attribute),
      attributes: declaration.attributes.map((entry) => ({ ...entry, type: withoutUndefined(entry.type) })),
      slots: declaration.slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
      cssParts: declaration.cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
};

/** Storybook has a text field for `string`, but none for `string | undefined`. */
function withoutUndefined(type: Entry['type']): Entry['type'] {
  return type && { text: type.text.replace(' | undefined', '') };
}
