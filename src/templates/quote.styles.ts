import { css } from 'lit';

export const quoteStyles = css`
  [part='quote'] {
    padding-left: 1.25em;
    border-left: 3px solid var(--_accent);
  }
  [part='text'] {
    max-width: 65ch;
    font-size: 1.125em;
    hanging-punctuation: first;
  }
  /* Below the portrait where a word does not fit beside it. */
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: flex-start;
    margin-top: 0.75em;
  }
  figcaption > div {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.15em;
  }
  [part='portrait'] {
    flex: none;
    width: 4em;
    height: 4em;
    border-radius: 50%;
    object-fit: cover;
  }
  figcaption .actions {
    margin-top: 0.35em;
  }
  details > p {
    max-width: 65ch;
    margin-top: 0.35em;
  }
  [part='person'] {
    font-weight: bold;
  }
  [part='translation'],
  [part='origin'],
  [part='credit'] {
    font-size: 0.875em;
  }
`;
