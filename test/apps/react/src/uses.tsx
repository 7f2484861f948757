/**
 * Uses of the elements that the types allow, and such that they do not. Checked, and never run. (TypeScript lets every
 * attribute with a hyphen pass that it does not know.)
 */
import { createRef } from 'react';
import type { ExhibitorSelectEvent, FeedLoadEvent, PressQuote } from 'stand-widgets';

const quote = createRef<PressQuote>();

export const good = (
  <>
    <exhibitor-list
      src="feed.json"
      lang="en"
      className="wide"
      style={{ '--stand-accent': 'teal', '--stand-gap': 0, color: 'black' }}
      aria-label="Exhibitors"
      topic="energy"
      city="Dresden"
      kind="company"
      exhibitors="a b"
      groupBy="topic"
      group-by="city"
      order="name"
      layout="list"
      limit={3}
      noControls
      no-controls={false}
      imageOrigins="https://a.example"
      image-origins="https://a.example"
      headingLevel={3}
      heading-level="3"
      refresh={60}
      onClick={({ currentTarget }) => currentTarget.reload()}
      onfeed-load={({ feed, problems }) => [feed.fair?.city, problems[0]?.path]}
      onfeed-error={({ code, error, currentTarget }) => code === 'http' && [error.status, currentTarget.src]}
      onexhibitor-select={(event) => {
        event.preventDefault();
        return event.exhibitor.name;
      }}
    >
      <p>Ask us.</p>
    </exhibitor-list>
    <exhibitor-card exhibitor="a" now="2025-10-01T14:30:00+02:00" feed={{ version: 1 }} />
    <event-agenda view="tabs" layout="grid" noControls={undefined} now={undefined} />
    <press-quote
      ref={quote}
      quote="a"
      quotes="a b"
      all
      key="quote"
      onfeed-load={(event: FeedLoadEvent) => event.feed}
    />
    <press-release release="a" limit={1} teaser />
    <stand-info src={undefined} feed="{}" hidden />
  </>
);

export const bad = (
  <>
    {/* @ts-expect-error: not one of the orders */}
    <exhibitor-list order="size" />
    {/* @ts-expect-error: an attribute that is not one of the groups */}
    <exhibitor-list group-by="size" />
    {/* @ts-expect-error: React gives a property as it is, and a text is no number */}
    <exhibitor-list limit="3" />
    {/* @ts-expect-error: no number either */}
    <exhibitor-list heading-level="high" />
    {/* @ts-expect-error: no boolean */}
    <exhibitor-list no-controls="yes" />
    {/* @ts-expect-error: misspelt */}
    <exhibitor-list exhibitor="a" />
    {/* @ts-expect-error: of another element */}
    <press-quote teaser />
    {/* @ts-expect-error: the listener of another event */}
    <exhibitor-list onfeed-load={(event: ExhibitorSelectEvent) => event.exhibitor} />
    {/* @ts-expect-error: a load has no code */}
    <stand-info onfeed-load={({ code }) => code} />
    {/* @ts-expect-error: an exhibitor has no such key */}
    <exhibitor-list onexhibitor-select={({ exhibitor }) => exhibitor.title} />
    {/* @ts-expect-error: only read */}
    <press-quote locale="de" />
    {/* @ts-expect-error: a method is no property to set */}
    <press-quote reload={() => undefined} />
    {/* @ts-expect-error: another element */}
    <press-release ref={quote} />
    {/* @ts-expect-error: no such element */}
    <press-review />
    {/* @ts-expect-error: no such custom property */}
    <stand-info style={{ '--stand-colour': 'teal' }} />
  </>
);
