/** What the package exports. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/define')
  .filter((file) => file.includes('-'))
  .map((file) => file.replace('.ts', ''));

describe('The package', () => {
  for (const tag of tags) {
    it(`exports the class of <${tag}>, and a module that defines it`, () => {
      assert.equal(exports[`./${tag}`].default, `./dist/elements/${tag}.js`);
      assert.equal(exports[`./${tag}/define`].default, `./dist/define/${tag}.js`);
    });
  }

  it('exports files that are there', () => {
    const files = Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .filter((file) => !file.includes('*'));
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });
});
