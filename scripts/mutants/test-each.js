/** Every mutant against the tests that reach it. */

/** @typedef {import('./instrument.js').Mutant} Mutant */
/** @typedef {'killed' | 'timeout' | 'survived' | 'unreached'} Fate `timeout`: the tests came to no end, which is noticed */
/** @typedef {{ mutant: Mutant, fate: Fate, by?: string }} Result */

export const noticed = (/** @type {Result} */ { fate }) => fate === 'killed' || fate === 'timeout';

/** A mutant that no test has noticed. */
export function describe(
  /** @type {Result} */ { mutant: { file, line, code, original, replacement }, fate },
) {
  return `\n${file}:${line} ${fate}\n  ${code}\n  - ${short(original)}\n  + ${short(replacement)}`;
}

const short = (/** @type {string} */ code) => (code.length > 160 ? `${code.slice(0, 160)}…` : code);

/** What only elements use fully. A mistake elsewhere has to be noticed without looking at a page. */
const needsElements = /feed-(controller|source)|download|feed\/events|calendar-button/;

/**
 * @param {Mutant[]} mutants
 * @param {import('./browser.js').TestBrowser[]} browsers
 * @returns {Promise<Result[]>}
 */
export async function testEach(mutants, browsers) {
  const baseline = await browsers[0].run({});
  if (!baseline) throw new Error('The tests came to no end without a mutant');
  const { failure, times, alone, coverage } = baseline;
  if (failure) throw new Error(`Fails without a mutant: ${failure.test}\n${failure.message}`);
  const count = Object.keys(times).length;
  const all = Array.from({ length: count }, (_, number) => number);
  console.log(`${count} tests in ${(sum(Object.values(times)) / 1000).toFixed(1)} s without a mutant`);

  /** @type {Result[]} */
  const results = new Array(mutants.length);
  const queue = mutants.map((mutant, place) => ({ mutant, place }));
  const work = async (/** @type {import('./browser.js').TestBrowser} */ browser) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const result = await test(next.mutant, browser);
      results[next.place] = result;
      // At once, for whoever waits.
      if (!noticed(result)) console.log(describe(result));
      const done = mutants.length - queue.length;
      if (done % 50 === 0) console.log(`${done} of ${mutants.length}`);
    }
  };
  await Promise.all(browsers.map(work));
  return results;

  /** @returns {Promise<Result>} */
  async function test(/** @type {Mutant} */ mutant, browser) {
    const { id } = mutant;
    const reaching = Object.keys(coverage.perTest).filter((number) => coverage.perTest[number][id]);
    const early = coverage.static[id] ?? 0;
    if (!early && reaching.length === 0) return { mutant, fate: 'unreached' };
    // What runs as the page is loaded may matter to any test.
    const numbers = early ? all : reaching.map(Number);
    const own = numbers.filter((number) => number < alone);
    const wanted = needsElements.test(mutant.file) || own.length === 0 ? numbers : own;
    const hits = early + sum(reaching.map((number) => coverage.perTest[number][id]));
    // A loop that has lost its end stops here instead of standing still.
    const limit = 100 * hits + 10_000;
    const run = await browser.run({ mutant: id, limit, wanted, early: early > 0 });
    if (!run || /Hit count limit|^Timeout of/.test(run.failure?.message ?? ''))
      return { mutant, fate: 'timeout', by: run?.failure?.test };
    return run.failure ? { mutant, fate: 'killed', by: run.failure.test } : { mutant, fate: 'survived' };
  }
}

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, number) => total + number, 0);
