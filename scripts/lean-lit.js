/**
 * lit's `css` without the `<style>` elements it falls back to: every browser we serve adopts style sheets, and a
 * strict policy would block those anyway. None of our style sheets has values in it.
 */
const styles = `
  export const css = ([text]) => {
    let sheet;
    return {
      get styleSheet() {
        if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
        return sheet;
      },
    };
  };
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
  };
  export const getCompatibleStyle = (style) => style;
  // Exported by lit, used by nobody here.
  export const CSSResult = undefined, unsafeCSS = undefined, supportsAdoptingStyleSheets = true;
`;

/** By the end of the file's name: what is there and what takes its place. */
const changes = {
  '@lit/reactive-element/css-tag.js': [
    [/^[^]*export\{\w+ as CSSResult,\w+ as adoptStyles,\w+ as css,\w+ as getCompatibleStyle,[^]*$/, styles],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
    [/\w+\.reactiveElementPolyfillSupport/, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
  ],
  'lit-html/lit-html.js': [
    [
      /(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      '$1=0',
    ],
    // Values in the place of an attribute without a name: only directives stand there.
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    // Directives, which alone need to know whether they are in the page.
    [/setConnected\(t\)\{[^}]*\}/, ''],
    [
      /function M\(t,i,s=t,e\)\{if\(i===E\)return i;let h=.*?h,e\)\),i\}(?=class R)/,
      'function M(t,i){return i}',
    ],
  ],
  'lit-element/lit-element.js': [
    [/connectedCallback\(\)\{super\.connectedCallback\(\),[^}]*\}disconnectedCallback\(\)\{[^}]*\}/, ''],
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  ],
};

/**
 * Rollup plugin for the embed file: lit without what ours never needs, which is polyfills of browsers long gone,
 * hydration, directives, standard decorators, the register of versions, and styles in elements. Fails where lit has
 * changed, and where a directive is used after all.
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (id.endsWith('lit-html/directive.js')) this.error('The embed file has no directives');
      const [, edits] = Object.entries(changes).find(([file]) => id.endsWith(file)) ?? [];
      if (!edits) return null;
      let lean = code;
      for (const [pattern, replacement] of edits) {
        if (!pattern.test(lean)) this.error(`${id} has a new form: nothing like ${pattern}`);
        lean = lean.replace(pattern, replacement);
      }
      return { code: lean, map: null };
    },
  };
}
