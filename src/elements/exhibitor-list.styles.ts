import { css } from 'lit';

export const exhibitorListStyles = css`
  /* The search box has a row of its own; the filters share what follows. */
  [part='filters'] > .field:first-child {
    flex-basis: 100%;
  }
  [part='group'] > [part='heading'] {
    margin: calc(2 * var(--_gap)) 0 var(--_gap);
    padding-bottom: 0.4em;
    border-bottom: 2px solid var(--_accent);
  }
  [part='group']:first-child > [part='heading'] {
    margin-top: 0;
  }
  [part='group'] .block > li [part='heading'] {
    font-size: 1em;
  }
  .together .blocks,
  .apart .block {
    display: grid;
  }
  /* Four columns at the most: a long list stands in blocks of 12 and 24, where a fifth would leave a gap in each. */
  .together.grid .blocks,
  .grid .block {
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(17em, 20.1%)), 1fr));
  }
  /* No margin: what pages give cards for a shadow has room in it. */
  .apart.grid .block {
    padding-bottom: var(--_gap);
  }
  .together .block {
    display: contents;
  }
  [part='exhibitor'] {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .list [part='exhibitor'] {
    flex-flow: row wrap;
    padding: 1em 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .text {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: 0.4em;
    align-items: flex-start;
    min-width: 0;
  }
  .list .text {
    flex-basis: 12em;
  }
  /* What is open takes the whole row, lest its neighbours grow with it. */
  .grid [part='exhibitor']:has(> .open) {
    grid-column: 1 / -1;
  }
  .text > :not([part='change']) {
    width: 100%;
  }
  [part='details'] {
    margin-top: auto;
  }
  .more {
    margin-top: var(--_gap);
  }
  /* In short while the details are closed; whoever hears or prints it gets all of it. */
  @media screen {
    .text:not(.open) > [part='description'] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
      line-clamp: 4;
    }
  }
`;
