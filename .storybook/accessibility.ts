import type { RunOptions } from 'axe-core';

/** What is asked of every story, in Storybook and in the tests: WCAG 2.2 AA, which holds EN 301 549, and a bit more. */
export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    // A story is a piece of a page, without the page's landmarks and main heading.
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
  },
};
