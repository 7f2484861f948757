/** What an organiser is told of a feed on the command line. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import { runCommand } from '../../scripts/run-command.js';

const dir = mkdtempSync(path.join(tmpdir(), 'stand-feeds-'));
const file = path.join(dir, 'feed.json');

async function checked(content, name = file) {
  if (content !== undefined) writeFileSync(name, content);
  const { ok, output } = await runCommand(`node scripts/check-feed.js ${name}`);
  return { ok, said: output.trim().replaceAll(`${name}: `, '').split('\n') };
}

describe('The check of a feed', () => {
  after(() => rmSync(dir, { recursive: true }));

  const good = '{ "version": 1, "fair": { "name": "Fair" } }';
  const wrong = {
    'what has no name': [
      '{\n  "version": 1,\n  "fair": {} }',
      /^line 3, fair\.name: is missing; fair is left out$/,
    ],
    'a date that is none': [
      '{ "version": 1, "fair": { "name": "F", "startDate": "2026-02-30" } }',
      /^line 1, fair\.startDate: 2026-02-30 is not a real date; not used$/,
    ],
    'a file that is not UTF-8': [
      Buffer.from('{ "version": 1, "fair": { "name": "M\xfcsse" } }', 'latin1'),
      /^not saved as UTF-8$/,
    ],
    'a comma that is missing': [
      '{\n  "version": 1\n  "fair": {}\n}',
      /^not JSON: comma expected \(line 3, column 3\)$/,
    ],
    'a stray comma': [
      '{ "version": 1,\n  "exhibitors": [,\n    { "name": "A" }] }',
      /^not JSON: value expected \(line 2, column 18\)$/,
    ],
    'a comma behind the last': [
      '{ "version": 1,\n  "exhibitors": [{ "name": "A" },\n  ] }',
      /^not JSON: value expected \(line 3, column 3\)$/,
    ],
    'a bracket that is missing': ['{ "version": 1,\n  "fair": {', /^not JSON: .*\(line 2, column 12\)$/],
    'a comment': ['{ "version": 1 // of the feed\n}', /^not JSON: .*\(line 1, column 16\)$/],
    'a web page': ['<!doctype html>', /^not JSON but a web page/],
  };
  for (const [name, [content, expected]] of Object.entries(wrong))
    it(`tells of ${name}`, async () => {
      const { ok, said } = await checked(content);
      assert.equal(ok, false);
      assert.match(said[0], expected);
      assert.equal(said.length, 1);
    });

  it('tells of several things in the order in which they stand in the file', async () => {
    const { said } = await checked(`{
  "version": 1,
  "exhibitors": [
    { "id": "a", "name": "A" },
    { "id": "a", "name": "B" },
    { "city": "Bonn" }
  ],
  "fair": {}
}`);
    assert.deepEqual(
      said.map((complaint) => complaint.split(':')[0]),
      ['line 5, exhibitors[1].id', 'line 6, exhibitors[2].name', 'line 8, fair.name'],
    );
  });

  it('tells of what only the schema minds, with its line, too', async () => {
    const { ok, said } = await checked('{ "version": 1,\n "fair": { "name": "F",\n  "city": 5 } }');
    assert.equal(ok, false);
    for (const complaint of said) assert.match(complaint, /^line 3, fair\.city: must /);
  });

  it('is content with a good feed, with or without a byte order mark', async () => {
    for (const content of [good, `\uFEFF${good}`])
      assert.deepEqual(await checked(content), { ok: true, said: ['no problems'] });
  });

  it('says in a sentence that there is no such file, or that it reads no addresses', async () => {
    for (const [name, sentence] of [
      ['none.json', 'there is no such file'],
      ['https://example.org/feed.json', 'this is an address; the checker beside the builder reads those'],
    ])
      assert.deepEqual(await checked(undefined, name), { ok: false, said: [sentence] });
  });

  it('without a file checks those of the project, and says which', async () => {
    const { ok, output } = await runCommand('node scripts/check-feed.js');
    assert.ok(ok, output);
    assert.equal(output, 'feeds/sccon-2025.json: no problems\nfeeds/lichtenau-2026.json: no problems\n');
  });
});
