import { css } from 'lit';

export const standInfoStyles = css`
  [part='state'] {
    margin-top: 0.25em;
    font-weight: bold;
  }
  .actions {
    margin-top: 0.75em;
  }
  [part='description'] {
    max-width: 65ch;
    margin-top: 0.5em;
  }
  [part='facts'] {
    display: grid;
    gap: 0 1.5em;
    margin-top: 0.75em;
  }
  /* The term beside the fact where there is room, above it where there is none. */
  [part='fact'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.5em;
    padding: 0.6em 0;
    border-top: 1px solid var(--_line);
  }
  dt {
    flex: 1 1 11em;
    font-weight: bold;
  }
  dd {
    flex: 999 1 16em;
  }
  dd li + li {
    margin-top: 0.25em;
  }
`;
