/** That a debugger finds its way from the modules of the package to their sources. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { it } from 'node:test';

const modules = readdirSync('dist', { recursive: true })
  .filter((file) => file.endsWith('.js') && !file.startsWith('embed'))
  .map((file) => path.join('dist', file));

/** Where each function and method of a module begins: line, column, name. */
function* functionsOf(code) {
  for (const [line, text] of code.split('\n').entries()) {
    const found = /^(?:(?:async )?function\*? | {2}(?:static |async |get )*)(#?\w+)\(.*\) \{$/.exec(text);
    const name = found?.[1];
    if (name && name !== 'constructor') yield { line, column: text.indexOf(name), name };
  }
}

it('Every function of the modules is on the line of the source that the source map says', () => {
  let count = 0;
  for (const file of modules) {
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
    for (const { line, column, name } of functionsOf(readFileSync(file, 'utf8'))) {
      const { originalSource, originalLine } = map.findEntry(line, column);
      const source = path.join(path.dirname(file), originalSource);
      const original = readFileSync(source, 'utf8').split('\n')[originalLine];
      assert.ok(
        original.includes(name),
        `${file}:${line + 1} ${name} is not in ${source}:${originalLine + 1}`,
      );
      count++;
    }
  }
  assert.ok(count > 200, `only ${count} functions`);
});
