import { css } from 'lit';

/** What {@link BlocksController} fills. */
export const blocksStyles = css`
  /* Blocks out of sight cost neither style nor layout. Their paint box leaves room for focus outlines. */
  .apart .block {
    content-visibility: auto;
    contain-intrinsic-size: auto 80em;
    box-sizing: content-box;
    margin: 0 -0.3em;
    padding: 0 0.3em;
  }
  .apart .block + .block {
    contain-intrinsic-size: auto 160em;
  }
  .apart .ready {
    content-visibility: visible;
  }
  /* About what they will need when they are filled, lest the page jumps; the headings stand about where they will. */
  .far {
    display: grid;
    min-height: 80em;
  }
  .block + .far {
    min-height: 160em;
  }
  /* They are seen for a moment, and need not be as beautiful as they will be. */
  .far [part='heading'] {
    text-wrap: wrap;
    hyphens: manual;
  }
  @media print {
    .apart .block {
      content-visibility: visible;
    }
  }
`;
