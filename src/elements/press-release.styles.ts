import { css } from 'lit';

export const pressReleaseStyles = css`
  article,
  article section,
  [part='body'] {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    align-items: stretch;
  }
  article {
    max-width: 70ch;
  }
  li + li {
    margin-top: calc(1.5 * var(--_gap));
    padding-top: calc(1.5 * var(--_gap));
    border-top: 1px solid var(--_line);
  }
  [part='lead'] {
    font-weight: bold;
  }
  [part='note'] {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-left: 3px solid var(--_accent);
  }
  [part='quote'] {
    margin-block: 0.5em;
  }
  [part='text'] {
    font-size: 1em;
  }
  section > [part='heading'] {
    margin-top: 0.5em;
    font-size: 1em;
  }
  .more {
    margin-top: var(--_gap);
  }
`;
