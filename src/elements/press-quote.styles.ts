import { css } from 'lit';

export const pressQuoteStyles = css`
  li + li {
    margin-top: calc(2 * var(--_gap));
  }
`;
