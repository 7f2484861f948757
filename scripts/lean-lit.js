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
  // Exported by lit, used by nobody here.
  export const adoptStyles = undefined, getCompatibleStyle = undefined, CSSResult = undefined, unsafeCSS = undefined,
    supportsAdoptingStyleSheets = true;
`;

/** By the end of the file's name: what is there, as text or pattern, and what takes its place. */
const changes = {
  '@lit/reactive-element/css-tag.js': [
    [/^[^]*export\{\w+ as CSSResult,\w+ as adoptStyles,\w+ as css,\w+ as getCompatibleStyle,[^]*$/, styles],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    [',p=a.reactiveElementPolyfillSupport', ''],
    // Options of properties that nobody has declared.
    ['return this.elementProperties.get(t)??b}', 'return this.elementProperties.get(t)}'],
    // Names that a compiler of Google's would shorten.
    ['d=(t,s)=>t,', ''],
    [/d\(("\w+")\)/g, '$1'],
    // Standard decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    // Properties that are declared otherwise than by decorators, that have accessors of their own, or get none.
    [/if\((this\.finalized=!0,this\._\$Ei\(\)),this.*?\}(?=this\._\$Eh=new Map)/, '$1;'],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      '!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
      '1){const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}}',
    ],
    [/static getPropertyDescriptor\(.*?(?=static getPropertyOptions)/, ''],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?this\.C\(s,void 0,i,e\)\}/,
      '',
    ],
    [
      /,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\|\|\(this\._\$AL/,
      ',{useDefault:i}){i&&!(this._$Ej??=new Map).has(t)?this._$Ej.set(t,s??this[t]):(this._$AL',
    ],
    // Properties that are written back into attributes, are objects in them, or are read and compared in ways of their own.
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [/_\$ET\(t,s\)\{.*?(?=_\$AK\(t,s\)\{)/, ''],
    [
      /(?<=_\$AK\(t,s\)\{).*?\}(?=requestUpdate)/,
      'const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e){const h=i.getPropertyOptions(e).type,r=h===Boolean?null!==s:h===Number&&null!==s?Number(s):s;this[e]=r??this._$Ej?.get(e)??r}}',
    ],
    [/!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault&&.*?\)\)\)return/, '!f(h,s))return'],
    [/,u=\{toAttribute.*?,f=/, ',u=0,f='],
    ['l=c?c.emptyScript:"",', ''],
    [/b=\{attribute.*?\}/, 'b={type:String}'],
    ['this._$Em=null,', ''],
    // Styles that are one sheet, or lists of lists with the same sheet twice.
    [/static finalizeStyles\(s\)\{.*?return i\}(?=static)/, ''],
    ['this.elementStyles=this.finalizeStyles(this.styles)', 'this.elementStyles=[this.styles].flat()'],
    // Values that are given beside those that the property has.
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!f(h,s))return;',
      'requestUpdate(t,s,i){if(void 0!==t){if(i??=this.constructor.getPropertyOptions(t),!f(this[t],s))return;',
    ],
    ['if(s.state&&(s.attribute=!1),this._$Ei()', 'if(this._$Ei()'],
    // Attributes as they come.
    ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
    [/_\$AK\(t,s\)\{(?=const i=this)/, 'attributeChangedCallback(t,o,s){'],
    // Controllers that come late.
    [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', ''],
    // Initializers, and controllers that go.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Ways to put an update off, or to take part in it, that none of ours takes.
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      'return this.performUpdate(),!this.isUpdatePending',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    ['shouldUpdate(t){return!0}', ''],
    ['t=this.shouldUpdate(s),t?(this.willUpdate(s),', '(t=!0,this.willUpdate(s),'],
    [':this._$EM()}catch', '}catch'],
    ['firstUpdated(t){}', ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    [
      /let t=!1;const s=this\._\$AL;try\{\(t=!0,(.*?)\)\}catch\(s\)\{throw t=!1,this\._\$EM\(\),s\}t&&this\._\$AE\(s\)/,
      'const s=this._$AL;try{$1}catch(s){throw this._$EM(),s}this._$AE(s)',
    ],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    // Names for what is used once.
    [/const\{is:i,defineProperty:e,.*?,getPrototypeOf:n\}=Object,/, 'const '],
    [',f=(t,s)=>!i(t,s)', ',f=0'],
    ['=n(this);', '=Object.getPrototypeOf(this);'],
    [/,1\)\{const i=Symbol\(\);e\((.*?)\)\}\}(?=static)/, ');const i=Symbol();Object.defineProperty($1)}'],
    [
      'if(i??=this.constructor.getPropertyOptions(t),!f(this[t],s))',
      'if(i??=this.constructor.elementProperties.get(t),Object.is(this[t],s))',
    ],
    ['i.getPropertyOptions(e)', 'i.elementProperties.get(e)'],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)}', ''],
    [
      'const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)',
      '!1!==s.attribute&&this._$Eh.set(s.attribute??t.toLowerCase(),t)',
    ],
    [/static _\$Eu\(t,s\)\{.*?\}(?=constructor)/, ''],
    [
      's(t,this.constructor.elementStyles)',
      't.adoptedStyleSheets=this.constructor.elementStyles.map(t=>t.styleSheet)',
    ],
    ['this.constructor.shadowRootOptions', '{mode:"open"}'],
    ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],
    // What is always there, and what is always so.
    ['this._$Eh&&[', '['],
    ['if(void 0!==e){const h=', 'const h='],
    ['??r}}requestUpdate', '??r}requestUpdate'],
    ['if(!this.isUpdatePending)return;', ''],
    ['enableUpdating(t){}', ''],
    // Steps that are taken in one place.
    [
      'this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Ev()}_$Ev(){',
      'this.isUpdatePending=this.hasUpdated=!1,',
    ],
    [
      ',this._$E_(),this.requestUpdate()}',
      ',this._$Ep=new Map;for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(this._$Ep.set(t,this[t]),delete this[t]);this.requestUpdate()}',
    ],
    [/_\$E_\(\)\{.*?(?=createRenderRoot)/, ''],
    [/(?<=this\.createRenderRoot\(\)),this\._\$Ep\)\{(.*?)this\._\$Ep=void 0\}/, ');$1this._$Ep.clear()'],
    ['if(this.renderRoot??=this.createRenderRoot());', 'this.renderRoot??=this.createRenderRoot();'],
    [/this\._\$AE\(s\)\}(willUpdate.*?)_\$AE\(t\)\{(.*?)this\.updated\(t\)\}/, '$2this.updated(s)}$1'],
    ['}!1===this.isUpdatePending&&', '}this.isUpdatePending||'],
    // Values that properties had before.
    ['(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)))', 'this._$AL.set(t,s)'],
  ],
  'lit-html/lit-html.js': [
    // Where the page's policy allows no policy of ours, it may require none either.
    [
      /,(\w+)=(\w+)\?(\2\.createPolicy\("lit-html",\{.*?\}\)):void 0/,
      ',$1=(()=>{try{return $2&&$3}catch{}})()',
    ],
    // What nobody reads: that an object of a page is no template of ours.
    ['"invalid template strings array"', ''],
    // In a document of XML, templates would be read as XML, which they are not.
    [/,l=document,/, ',l=document,inHtml=l.implementation.createHTMLDocument(""),'],
    [/createElement\(t,i\)\{const s=l\./, 'createElement(t){const s=inHtml.'],
    [
      /(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      '$1=0',
    ],
    // Bindings are marked by `prepared-templates`: nothing is left to be found.
    [/,h="\$lit\$",o=.*?,n="\?"\+o,r=.*?,l=document/, ',h="$",o="lit$",n="?"+o,l=document'],
    [/,f="\[ .*?(?=,x=t=>)/, ''],
    [/const N=\(t,i\)=>\{.*?(?=class S\{)/, ''],
    [/const j=\{M:h,.*?\},(?=\w+=)/, 'const j=0,'],
    ['constructor({strings:t,_$litType$:i},e){', 'constructor({strings:t}){'],
    [',d=this.parts,[f,v]=N(t,i);', ',d=this.parts;'],
    ['let l=0,a=0;', 'let l=0;'],
    ['const i=v[a++],s=r.getAttribute(t).split(o),', 'const i=t.slice(0,-1),s=r.getAttribute(t).split(o),'],
    // Templates of SVG and MathML, and compiled ones.
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;',
      'for(this.el=S.createElement(V(t,t.join(o))),P.currentNode=this.el.content;',
    ],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // Values in elements whose content is plain text, and in comments: none of our templates has any.
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=else if\(8===)/, '}'],
    [/else\{let t=-1;for\(.*?t\+=o\.length-1\}/, ''],
    // The walker stops at elements and comments only.
    ['else if(8===r.nodeType)if(r.data===n)', 'else if(r.data===n)'],
    // A way for polyfills to put their own nodes in the place of the browser's.
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    // Values in the place of an attribute without a name: only directives stand there.
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    // Listeners that are objects, or have options.
    [/e=t===A&&s!==A\|\|t\.capture.*?,h=/, 'e=t===A&&s!==A,h='],
    [/"function"==typeof this\._\$AH\?.*?:this\._\$AH\.handleEvent\(t\)/, 'this._$AH(t)'],
    // Values that are iterables other than arrays, or objects.
    [/,d=t=>u\(t\).*?Symbol\.iterator\]/, ''],
    // An item of a list ends where the next one begins: one comment each instead of two.
    ['new k(this.O(c()),this.O(c())', 'new k(s?s._$AB:this._$AA,this.O(c())'],
    [':d(t)?this.k(t):this._(t)', ':this.k(t)'],
    // What only directives ask for.
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [/get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
    ['this.type=2,', ''],
    ['this.type=1,', ''],
    // Directives, which alone need to know whether they are in the page, and where.
    [/setConnected\(t\)\{[^}]*\}/, ''],
    [/function M\(t,i,s=t,e\)\{if\(i===E\)return i;let h=.*?h,e\)\),i\}(?=class R)/, ''],
    [/M\(this,(t|e\[s\+n\])[^)]*\)/g, '$1'],
    // A value that stands for the one before.
    ['E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing")', 'E=0,A=Symbol()'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    [',o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t)', ',o=t!==this._$AH,this._$AH=t'],
    ['r===E&&(r=this._$AH[n]),', ''],
    ['if((t=t??A)===E)return;', 't??=A;'],
    [/,this\._\$AN=void 0(?=,)/g, ''],
    // Parts by the constructor that makes them, one after the other.
    ['type:1,index:l', 'index:l'],
    ['d.push({type:2,index:l})', 'd.push({index:l,ctor:k})'],
    ['if(r.hasAttributes())for(const t of', 'for(const t of'],
    [
      /let h=P\.nextNode\(\),o=0,n=0,r=s\[0\];for\(;void 0!==r;\)\{.*?(?=return P\.currentNode=l,e)/,
      'let h,o=-1;for(const t of s){for(;o<t.index;o++)h=P.nextNode();this._$AV.push(new t.ctor(h,t.name,t.strings))}',
    ],
    [/constructor\(t,i,s,e\)\{(?=this\._\$AH=A,this\._\$AA=t)/, 'constructor(t,i=t.nextSibling){'],
    ['void 0!==s&&(void 0!==s.strings', '(void 0!==s.strings'],
    // Who stands around a part, and with which options.
    [',this._$AM=i}', '}'],
    [/,this\._\$AM=s,this\.options=e(?=[,}])/, ''],
    [',this._$AM=e,this.options=h,s.length', ',s.length'],
    ['s=t.u(this.options)', 's=t.u()'],
    ['this,this.options))', 'this))'],
    ['const e=s?.renderBefore??i;let h=e._$litPart$;', 'let h=i._$litPart$;'],
    [
      'const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
      'i._$litPart$=h=new k(i.appendChild(c()),null)',
    ],
    ['get _$AU(){return this._$AM._$AU}u(', 'u('],
    ['get parentNode(){return this._$AM.parentNode}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['for(this._$AP?.(!1,!0,s);t!==', 'for(;t!=='],
    // Where a part stands, of which nobody asks, and what it is not asked for.
    ['constructor(t,i){this._$AV=[]', 'constructor(t){this._$AV=[]'],
    ['new R(e,this)', 'new R(e)'],
    ['this.O(c()),this)', 'this.O(c()))'],
    ['u(t){const{el', 'u(){const{el'],
    ['_$AI(t,i=this){t=t,', '_$AI(t){'],
    ['_$AR(t=this._$AA.nextSibling,s){', '_$AR(t=this._$AA.nextSibling){'],
    ['s._$AB.nextSibling,e)', 's._$AB.nextSibling)'],
    ['const D=(t,i,s)=>{', 'const D=(t,i)=>{'],
    [
      'let h=i._$litPart$;if(void 0===h){i._$litPart$=h=new k(i.appendChild(c()),null)}return h._$AI(t),h',
      '(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)',
    ],
    ['null===t||"object"!=typeof t&&"function"!=typeof t', 't!==Object(t)'],
    // Templates that are made once.
    [
      'this.el=S.createElement(V(t,t.join(o))),',
      'this.el=inHtml.createElement("template"),this.el.innerHTML=V(t,t.join(o)),',
    ],
    [/static createElement\(t\)\{.*?,s\}/, ''],
    // Values in an attribute beside text: each of ours is text itself.
    ['constructor(t,i,s,e,h){', 'constructor(t,i,s){'],
    [
      's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
      // Two empty strings are what stands around a value without text.
      '","!=s&&(this.strings=s)',
    ],
    [
      /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?o&&!e&&this\.j\(t\)\}/,
      '_$AI(t,s){const i=this.strings;i&&(t=i.reduce((i,e,h)=>i+t[s+h-1]+e)),t!==this._$AH&&(this._$AH=t,this.j(t))}',
    ],
    ['(void 0!==s.strings?(s._$AI(t,s,i),', '(s.strings?(s._$AI(t,i),'],
    // Properties and listeners that are taken away again.
    ['=t===A?void 0:t}', '=t}'],
    ['!!t&&t!==A', '!!t'],
    [
      /_\$AI\(t,i=this\)\{t\?\?=A;.*?,this\._\$AH=t\}(?=handleEvent)/,
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
  ],
  'lit-element/lit-element.js': [
    [/(\w+)\._\$litElement\$=!0,/, ''],
    // A template by default, and options of its rendering.
    ['constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}', ''],
    [/this\._\$Do=(\w+)\((\w+),this\.renderRoot,this\.renderOptions\)/, '$1($2,this.renderRoot)'],
    [/render\(\)\{return \w+\}/, ''],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),[^}]*\}disconnectedCallback\(\)\{[^}]*\}/, ''],
    // Styles in elements, before which the content would have to stand.
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
    ['i["finalized"]=!0;', ''],
  ],
};

/** What our elements must not use, since it is not there: it would be left out without a word. */
const missing = [
  /\b(reflect|converter|hasChanged|noAccessor):/,
  /\battribute: true|\b(shadowRootOptions|getPropertyOptions|finalizeStyles|renderOptions)\b/,
  /\b(firstUpdated|shouldUpdate|scheduleUpdate|performUpdate|getUpdateComplete|removeController)\b/,
  // What properties were before.
  /\bchanged\.get\(|\bof changed\b/,
  // Properties, switches and listeners get what they are to be, and are not taken away.
  /\s[.?@][\w-]+=["']?\$\{[^{}]*\b(nothing|undefined|null)\b/,
  /<(script|style|textarea|title)\b[^<`]*>[^<`]*\$\{/,
  /<!--[^`]*\$\{[^`]*-->/,
  // HTML parsers read names in small letters, and by these lit goes.
  /\s[.@?][a-z]+[A-Z]\w*=["']?\$\{/,
];

/**
 * Rollup plugin for the embed file: lit without what ours never needs. That is polyfills of browsers long gone,
 * hydration, directives, the register of versions, styles in elements, and most of the ways to declare a property. Fails
 * where lit has changed, and where a directive is used after all. The tests run with it, too, and so notice what it
 * takes away too much.
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (id.endsWith('lit-html/directive.js')) this.error('The embed file has no directives');
      const used = id.endsWith('.ts') && missing.find((pattern) => pattern.test(code));
      if (used) this.error(`${id} uses something that lit does not have in the embed file: ${used}`);
      const [, edits] = Object.entries(changes).find(([file]) => id.endsWith(file)) ?? [];
      if (!edits) return null;
      let lean = code;
      for (const [pattern, replacement] of edits) {
        const changed = lean.replace(pattern, replacement);
        if (changed === lean) this.error(`${id} has a new form: nothing like ${pattern}`);
        lean = changed;
      }
      return { code: lean, map: null };
    },
  };
}
