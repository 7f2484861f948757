import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** Parts and custom properties have completions of their own; with them a hint would be longer than the window. */
const options = { hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideLogs: true };

/**
 * What editors read, by the name of its file: custom data for VS Code, and web-types for JetBrains' editors. The
 * generators repeat what several elements share once for each of them, which is mended here.
 * @returns {Record<string, string>}
 */
export function editorData(/** @type {import('custom-elements-manifest').Package} */ manifest) {
  const elements = { ...manifest, modules: manifest.modules.map(onlyElements) };
  const html = JSON.parse(getVsCodeHtmlCustomData(elements, options));
  const css = JSON.parse(getVsCodeCssCustomData(elements, options));
  const webTypes = JSON.parse(getWebTypesData(elements, options));

  markBooleans(html, elements);
  css.properties = once(css.properties);
  css.pseudoElements = once(css.pseudoElements);
  const shared = webTypes.contributions.css;
  for (const kind of Object.keys(shared)) shared[kind] = once(shared[kind]);

  return {
    'vscode.html-data.json': text(html),
    'vscode.css-data.json': text(css),
    'web-types.json': text(webTypes),
  };
}

/** Without the class that all elements share: it is no element. */
function onlyElements(module) {
  return { ...module, declarations: module.declarations.filter(({ tagName }) => tagName) };
}

/** The editor then completes `all` and not `all=""`. */
function markBooleans(html, { modules }) {
  const declarations = modules.flatMap((module) => module.declarations);
  for (const tag of html.tags) {
    const { attributes } = declarations.find(({ tagName }) => tagName === tag.name);
    for (const attribute of tag.attributes) {
      const { type } = attributes.find(({ name }) => name === attribute.name);
      if (type.text === 'boolean') Object.assign(attribute, { valueSet: 'v', values: undefined });
    }
  }
}

/** Each entry once, by its name. Where it means something else in another element, with both meanings. */
function once(entries) {
  const byName = new Map();
  for (const entry of entries) {
    const known = byName.get(entry.name) ?? { entry, descriptions: new Set() };
    byName.set(entry.name, known);
    known.descriptions.add(entry.description);
  }
  return [...byName.values()].map(({ entry, descriptions }) => ({
    ...entry,
    description: [...descriptions].join('\n'),
  }));
}

function text(data) {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
