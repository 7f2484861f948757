/** Plays the faults of a group: each twice, to elements that have nothing so far and to elements with a good feed. */
import { expect } from '@open-wc/testing';

import { sourceLimits } from '../../src/feed/feed-source.js';
import type { Answer } from '../support/feed-server.js';
import { elsewhere } from '../support/second-origin.js';
import { stub } from '../support/stubs.js';
import type { AllElements } from './all-elements.js';
import type { Group, Outcome, Phase } from './faults.js';
import { engine, Stage } from './stage.js';

export function play({ title, faults }: Group): void {
  describe(`${title}:`, () => {
    for (const fault of faults) {
      const outcome: Outcome = { tries: 1, problems: [], ...(fault.differs?.[engine] ?? fault) };

      it(`${fault.name}, at first`, async () => {
        const stage = await Stage.set('first', fault);
        await playOn(stage);
        const shown = outcome.code
          ? `fallback, “${stage.page.expectFallback(outcome.code)}”`
          : expectNewer(stage.page, outcome, 'first');
        await expectOutcome(stage, outcome, shown);
      });

      it(`${fault.name}, after good data`, async () => {
        const stage = await Stage.set('after', fault);
        const before = stage.page.words;
        await playOn(stage);
        if (outcome.code) stage.page.expectStale(before);
        const shown = outcome.code
          ? 'all of it, and how old it is'
          : expectNewer(stage.page, outcome, 'after');
        await expectOutcome(stage, outcome, shown);
      });
    }
  });
}

/** Begins the fault and waits for what comes of it. */
async function playOn(stage: Stage): Promise<void> {
  const { answer, limits = {} } = stage.fault;
  const text = JSON.stringify(answer).replaceAll('address-elsewhere', elsewhere(stage.url));
  await stage.served.answer(JSON.parse(text) as Answer);
  for (const [name, value] of Object.entries(limits)) stub(sourceLimits, name as 'total', value);
  stage.ask();
  await stage.told(1);
}

/** The most that a page reads before the piece with which it is too much. How large that is, the engine decides. */
const most = 5 * 1024 * 1024;

/** Fails unless each was told once, as expected, little enough was read, and the page is quiet. */
async function expectOutcome(stage: Stage, { code, tries }: Outcome, shown: string): Promise<void> {
  expect(stage.history).to.deep.equal([code ?? 'feed-load']);
  expect(stage.tries, 'tries').to.equal(tries);
  expect(stage.read - stage.lastPiece, 'bytes read before the last piece').to.be.at.most(most);
  stage.page.expectQuiet();
  const sent = stage.fault.answer?.size ? await stage.givenUp() : undefined;
  await stage.record({ shown, code, sent });
}

/** Fails unless all show the newer edition, as far as there is one, and the feed has these problems. */
function expectNewer(page: AllElements, outcome: Outcome, phase: Phase): string {
  const { problems = [], consequences = [], without = [], keeping } = outcome;
  const isFirst = phase === 'first';
  const kept = isFirst ? undefined : keeping;
  const empty = isFirst && keeping ? [...without, ...keeping] : without;
  page.expectEdition('second edition', empty, kept);
  if (kept) expect(page.words.join()).to.contain('of the first edition');
  expect(page.problems).to.deep.equal(isFirst ? [...problems, ...consequences] : problems);
  if (without.length === page.elements.length) return 'fallback, and that there is nothing yet';
  if (kept) return 'the feed, with what was there in the place of what is wrong';
  if (empty.length > 0)
    return 'the feed, less what is wrong; the fallback in elements that show nothing else';
  return problems.length > 0 ? 'the feed, less what is wrong' : 'the feed';
}
