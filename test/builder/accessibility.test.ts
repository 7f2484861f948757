/** The builder for everybody: axe, narrow windows, large text, the visitor's own colours, the keyboard. */
import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';

import { emulate, press } from '../support/browser.js';
import { control, openBuilder, openPage, rendered, until } from '../support/builder.js';
import { serve } from '../support/feed-server.js';
import { elsewhere } from '../support/second-origin.js';
import { axeOptions } from '../../.storybook/accessibility.js';

const axeSource = await (await fetch('/node_modules/axe-core/axe.min.js')).text();

/** All that axe finds on a whole page. */
async function barriers(page: Document, rules: axeCore.RuleObject = {}): Promise<string> {
  const view = page.defaultView as unknown as Window & { eval(code: string): void; axe: typeof axeCore };
  // The policy of the page holds for scripts in it, and so axe comes from outside.
  if (!('axe' in view)) new Function('window', 'self', 'document', axeSource);
  const { axe } = view;
  const { violations } = await axe.run(page, {
    runOnly: axeOptions.runOnly!,
    rules: { 'target-size': { enabled: true }, ...rules },
    iframes: false,
  });
  return violations
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
    )
    .join('\n\n');
}

void [barriers, emulate, press, control, openBuilder, openPage, rendered, until, serve, elsewhere, expect];
