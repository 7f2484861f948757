/** Figures that commands write into the documentation. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { replaceFigures, writeFigures } from '../../scripts/figures.js';

const page = [
  '# Soak',
  '',
  '{/* figures: soak */}',
  '',
  'old',
  '',
  '{/* end of figures: soak */}',
  '',
  'Prose.',
  '',
];

describe('figures in the documentation', () => {
  it('take the place of those from before and leave the prose alone', () => {
    deepEqual(replaceFigures(page.join('\n'), 'soak', 'new\n').split('\n'), page.with(4, 'new'));
  });

  it('are the same when they are written twice', () => {
    const once = replaceFigures(page.join('\n'), 'soak', 'new');
    equal(replaceFigures(once, 'soak', 'new'), once);
  });

  it('are refused by a page without a place for them', () => {
    throws(() => replaceFigures(page.join('\n'), 'faults', 'new'), /no place for the figures “faults”/);
  });

  it('stand in the page as the formatter would have them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'figures-'));
    const file = join(folder, 'soak.mdx');
    await writeFile(file, page.join('\n'));
    await writeFigures(file, 'soak', '|a|b|\n|-|-:|\n|long cell|1|');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await rm(folder, { recursive: true });
    deepEqual(lines.slice(4, 7), ['| a         |   b |', '| --------- | --: |', '| long cell |   1 |']);
  });
});
