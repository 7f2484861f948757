/** What is made for search engines, against the vocabulary of schema.org as types. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

import { readFeed } from '../../dist/index.js';
import { exhibitionEvent } from '../../dist/schema-org/exhibition-event.js';

/**
 * What TypeScript says of each of these as an ExhibitionEvent; an unknown key is a mistake there, too. All at once, for
 * reading the vocabulary takes the longest.
 */
function complaints(events) {
  const sources = new Map(
    events.map((event, index) => [
      path.resolve(`event-${index}.ts`),
      `import type { ExhibitionEvent, WithContext } from 'schema-dts';
       export const event: WithContext<ExhibitionEvent> = ${JSON.stringify(event)};`,
    ]),
  );
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    sources.has(file)
      ? ts.createSourceFile(file, sources.get(file), ts.ScriptTarget.Latest)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].map((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

const feedOf = (file) =>
  readFeed(readFileSync(`feeds/${file}.json`, 'utf8'), { base: 'https://feed.example/' }).feed;

const feeds = ['sccon-2025', 'lichtenau-2026'].map(feedOf);
const events = feeds.flatMap((feed) => ['de', 'en'].map((locale) => exhibitionEvent(feed, locale)));
const slips = [{ organiser: 'x' }, { eventStatus: 'https://schema.org/Cancelled' }, { '@type': 'Fair' }];

describe('The stand for search engines', () => {
  const found = complaints([...events, ...slips.map((slip) => ({ ...events[0], ...slip }))]);

  it('is an ExhibitionEvent in words that schema.org has, for both feeds in both languages', () => {
    assert.deepEqual(found.slice(0, events.length), [[], [], [], []]);
  });

  it('would be caught using words that schema.org does not have', () => {
    for (const [index, slip] of slips.entries())
      assert.notDeepEqual(found[events.length + index], [], JSON.stringify(slip));
  });
});
