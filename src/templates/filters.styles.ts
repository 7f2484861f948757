import { css } from 'lit';

/** A row of fields that wraps where it must. */
export const filtersStyles = css`
  [part='filters'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-bottom: 0.75em;
  }
  .field {
    display: flex;
    flex: 1 1 7.5em;
    flex-direction: column;
    gap: 0.25em;
    /* The longest of a filter's options must not make the element wider. */
    contain: inline-size;
  }
  .field span {
    font-size: 0.875em;
  }
  [part='count'] {
    margin-bottom: 0.75em;
  }
`;
