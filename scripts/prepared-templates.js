import { parseAst } from 'rollup/parseAst';

/**
 * Rollup plugin: templates with their bindings marked, so that lit need not read HTML in the browser to find them. An
 * attribute with a binding gets a `$` at the end of its name, and a binding between elements stands in `<?…>`, which
 * HTML parsers make a comment: what lit's own code would do at the first rendering of each template.
 *
 *     html`<a href=${url}>${name}</a>`     html`<a href$=${url}><?${name}></a>`
 */
export function preparedTemplates() {
  return {
    name: 'prepared-templates',
    transform(code, id) {
      if (!/\.[jt]s$/.test(id) || !code.includes('html`')) return null;
      const edits = [];
      visit(parseAst(code), ({ type, tag, quasi }) => {
        if (type !== 'TaggedTemplateExpression' || tag.name !== 'html') return;
        try {
          edits.push(...marks(quasi.quasis));
        } catch (error) {
          this.error(`${id}: ${error.message}: ${code.slice(quasi.start, quasi.end)}`);
        }
      });
      // From the end, so that the places of those before stay what they are.
      edits.sort(([a], [b]) => a - b).reverse();
      const prepared = edits.reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), code);
      return { code: prepared, map: null };
    },
  };
}

function visit(node, found) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') found(node);
  for (const child of Object.values(node)) visit(child, found);
}

/**
 * What is to be put into a template, and where: its strings are read as HTML once, by the few rules that our templates
 * need.
 * @returns {[at: number, mark: string][]}
 */
function marks(strings) {
  const edits = [];
  /** Where we are: between elements, in a comment, in a tag, or in a value in quotes, which are named. */
  let place = 'text';
  /** Where the name of the attribute ends whose value we are in, until it is marked. */
  let attribute;
  strings.forEach(({ value: { raw }, start, tail }, index) => {
    for (let at = 0; at < raw.length; at++) {
      const rest = raw.slice(at);
      if (place === 'comment') {
        if (rest.startsWith('-->')) place = 'text';
      } else if (place === 'text') {
        if (rest.startsWith('<!--')) place = 'comment';
        else if (/^<[a-z/]/i.test(rest)) place = 'tag';
      } else if (place !== 'tag') {
        if (raw[at] === place) [place, attribute] = ['tag', undefined];
      } else if (raw[at] === '>') [place, attribute] = ['text', undefined];
      else if (/\s/.test(raw[at])) attribute = undefined;
      else if (raw[at] === '=') attribute = { end: start + at, marked: false };
      else if (/["']/.test(raw[at])) place = raw[at];
    }
    if (tail) return;
    const next = strings[index + 1];
    if (place === 'text') {
      // Where nothing follows, something must: lit would put the value at the end of what stands around the template.
      edits.push([start + raw.length, '<?'], [next.start, next.tail && !next.value.raw ? '><?>' : '>']);
    } else if (!attribute) throw new Error('a binding that is neither a value nor between elements');
    else if (/^\/>/.test(next.value.raw)) throw new Error('a slash that would belong to the value');
    else if (!attribute.marked) {
      edits.push([attribute.end, '$']);
      attribute.marked = true;
    }
  });
  return edits;
}
