import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import { render } from 'lit';

import { axeOptions } from '../.storybook/accessibility.js';
import { hostPage } from '../.storybook/host-page.js';
import '../src/define.js';
import { StandElement } from '../src/elements/stand-element.js';
import * as designTokens from '../stories/design-tokens.stories.js';
import * as eventAgenda from '../stories/event-agenda.stories.js';
import * as exhibitorList from '../stories/exhibitor-list.stories.js';
import * as pressQuote from '../stories/press-quote.stories.js';
import * as standInfo from '../stories/stand-info.stories.js';
import { renderElement } from '../stories/support/render.js';

/** What is used here of a story in Component Story Format; the metadata of its file have the same form. */
interface Story {
  component?: string;
  args?: object;
  beforeEach?: () => () => void;
  render?: typeof renderElement;
  play?: (context: object) => Promise<void>;
  parameters?: { a11y?: { options: RunOptions } };
}

const files = Object.entries({
  'design-tokens': designTokens,
  'event-agenda': eventAgenda,
  'exhibitor-list': exhibitorList,
  'press-quote': pressQuote,
  'stand-info': standInfo,
}) as unknown as [string, Record<string, Story>][];

const views = ['de', 'en'].flatMap((language) => ['light', 'dark'].map((scheme) => ({ language, scheme })));

/** Where an element has something to say beside its content, and where that is that there is none. */
const withNotice = /^(Empty|Failed|Fallback|Loading|Stale|UnknownId)$/;
const withRetry = /^(Failed|Fallback)$/;

const { axe } = window as unknown as { axe: typeof axeCore };

describe('In Storybook', () => {
  let canvas: HTMLElement;
  let stopAnswering: (() => void) | undefined;

  beforeEach(() => {
    canvas = document.createElement('div');
    document.body.append(canvas);
  });

  afterEach(() => {
    stopAnswering?.();
    canvas.remove();
  });

  /** Shows a story as Storybook would, and waits until its elements have settled. */
  async function show(name: string, meta: Story, story: Story, globals: object): Promise<StandElement[]> {
    const { component } = meta;
    const args = { ...meta.args, ...story.args };
    const context = { component, args, globals, canvasElement: canvas } as Parameters<typeof hostPage>[1];
    stopAnswering = story.beforeEach?.();
    render(
      hostPage(() => (story.render ?? renderElement)(args, context), context),
      canvas,
    );
    const elements = [...canvas.querySelectorAll('*')].filter((element) => element instanceof StandElement);
    // Reloading waits for the load that is under way, which in one story never ends.
    if (name !== 'Loading') await Promise.all(elements.map((element) => element.reload()));
    await story.play?.(context);
    await Promise.all(elements.map((element) => element.updateComplete));
    // A message that appears late is to be looked at, too.
    for (const { shadowRoot } of elements) {
      for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish();
    }
    return elements;
  }

  for (const [file, { default: meta = {}, ...stories }] of files) {
    for (const [name, story] of Object.entries(stories)) {
      // Language and colours change nothing in how 1,000 entries are built, and they take their time.
      for (const view of name === 'ThousandEntries' ? views.slice(0, 1) : views) {
        const { language, scheme } = view;

        it(`${file} shows “${name}” without barriers (${language}, ${scheme})`, async function () {
          // A thousand entries on a busy machine.
          this.timeout(60_000);
          const elements = await show(name, meta, story, { ...view, width: 'full' });
          const saying = (selector: string) =>
            elements.filter(({ shadowRoot }) => shadowRoot?.querySelector(selector));
          expect(saying('[part=notice]').length, 'notices').to.equal(withNotice.test(name) ? 1 : 0);
          expect(saying('[part=notice] button').length, 'offers to try again').to.equal(
            withRetry.test(name) ? 1 : 0,
          );
          const { violations } = await axe.run(canvas, optionsFor(story, scheme));
          expect(violations.map(describeViolation).join('\n\n')).to.equal('');
        });
      }
    }
  }
});

/** The story's own options before those for all. Of what is looked at, only the contrast differs on a dark page. */
function optionsFor({ parameters }: Story, scheme: string): RunOptions {
  const options = parameters?.a11y?.options;
  const { runOnly, rules } = axeOptions;
  return {
    runOnly: scheme === 'dark' ? { type: 'rule', values: ['color-contrast'] } : runOnly,
    rules: { ...rules, ...options?.rules },
  };
}

function describeViolation({ id, help, nodes }: Result): string {
  const places = nodes.map(({ target, html, failureSummary }) =>
    [target.join(' '), html, failureSummary].join('\n'),
  );
  return [`${id}: ${help}`, ...places].join('\n');
}
