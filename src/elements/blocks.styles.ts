import { css } from 'lit';

/** What {@link BlocksController} fills. `--_block` is the usual height of a full block, `--_entry` that of an entry. */
export const blocksStyles = css`
  /* Blocks out of sight cost neither style nor layout. Their paint box leaves room for focus outlines. */
  .apart .block {
    content-visibility: auto;
    contain-intrinsic-size: auto var(--_block);
    margin: 0 -0.3em var(--_gap);
    padding: 0.3em;
  }
  /* About what they will need when they are filled, lest the page jumps. */
  .far {
    min-height: var(--_block);
  }
  .far > li {
    grid-column: 1 / -1;
  }
  [data-entry] > [part='heading'] {
    min-height: var(--_entry);
  }
  @media print {
    .apart .block {
      content-visibility: visible;
    }
  }
`;
