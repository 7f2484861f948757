import { css } from 'lit';

/** What {@link BlocksController} fills. */
export const blocksStyles = css`
  /* Blocks out of sight cost neither style nor layout. Their paint box leaves room for focus outlines. */
  .apart .block {
    content-visibility: auto;
    contain-intrinsic-size: auto 80em;
    margin: 0 -0.3em var(--_gap);
    padding: 0.3em;
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
