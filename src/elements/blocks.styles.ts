import { css } from 'lit';

/** What {@link BlocksController} fills. */
export const blocksStyles = css`
  /* Blocks out of sight cost neither style nor layout. Their paint box leaves room for focus outlines. */
  .apart .block {
    content-visibility: auto;
    contain-intrinsic-size: auto 80em;
    margin: 0 -0.3em;
    padding: 0.3em;
  }
  /* One follows the other as their entries do. */
  .apart .block + .block {
    margin-top: calc(var(--_row-gap, 0em) - 0.6em);
  }
  /* Where somebody was sent to a moment ago, browsers do not yet know the place of anything. */
  .apart .block:focus-within {
    content-visibility: visible;
  }
  /* About what they will need when they are filled, lest the page jumps. */
  .far {
    min-height: 80em;
  }
  @media print {
    .apart .block {
      content-visibility: visible;
    }
  }
`;
