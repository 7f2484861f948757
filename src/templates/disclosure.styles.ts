import { css } from 'lit';

/** Shared by all that opens something in place: looks as a summary does. */
export const disclosureStyles = css`
  [part='summary'] {
    width: fit-content;
    min-height: 0;
    padding: 0.25em 0;
    border: 0;
    text-align: start;
  }
  /* The second time without a word for those who hear it. */
  [part='summary']::before {
    margin-inline-end: 0.3em;
    content: '▸';
    content: '▸' / '';
  }
  [aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  [part='summary'] ~ * {
    margin-top: 0.75em;
  }
`;
