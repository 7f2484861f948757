import { css } from 'lit';

/** Shared by all that shows sessions. */
export const sessionStyles = css`
  [part='session'] [part='heading'] {
    font-size: 1em;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-content: flex-start;
    font-variant-numeric: tabular-nums;
  }
  .when > .past {
    padding: 0;
    border: 0;
    color: var(--_muted);
    font-weight: normal;
  }
  .when > .running {
    border-left: 0.4em solid var(--_accent);
  }
`;
