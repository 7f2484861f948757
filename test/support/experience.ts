import { expect } from '@open-wc/testing';

import { documentIn, everyElement, onPage, shown, type HostPageOptions } from './host-page.js';
import { operate, outlineOf, shownWords } from './rendered.js';

/** All that the elements of a page are to somebody. */
export interface Experience {
  /** The words of each element, in their order. */
  words: string[];
  /** The headings, links, controls and pictures of each, by role and name. */
  outlines: string[][];
  /** Where using the list of exhibitors leads to, step by step. */
  steps: string[];
}

/** What a visitor has of every element on a page; to be compared with what it is on another one. */
export async function experienceOn(options: HostPageOptions): Promise<Experience> {
  let experience: Experience | undefined;
  await onPage({ body: everyElement, ...options }, async (page) => {
    const elements = await shown(page);
    // What the page has against them is really there.
    const asked = (await page.folder.requests()).map(({ path }) => path.split('/').slice(3).join('/'));
    expect(asked).to.include.members(Object.keys(options.files ?? {}));
    for (const sheet of documentIn(page).styleSheets) expect(sheet.cssRules.length).to.be.above(0);
    experience = {
      words: elements.map(shownWords),
      outlines: elements.map(outlineOf),
      steps: await operate(elements[0]!),
    };
  });
  return experience!;
}
