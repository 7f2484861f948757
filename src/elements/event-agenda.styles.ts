import { css } from 'lit';

export const eventAgendaStyles = css`
  [part='now'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    margin-bottom: var(--_gap);
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-left: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  [part='zone'] {
    margin-bottom: var(--_gap);
  }
  [part='tabs'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-bottom: var(--_gap);
    border-bottom: 1px solid var(--_line);
  }
  /* No transparent border: forced colours would show it. */
  [part='tab'] {
    padding-bottom: calc(0.3em + 3px);
    border: 0;
    border-radius: 0;
  }
  [part='tab'][aria-selected='true'] {
    padding-bottom: 0.3em;
    border-bottom: 3px solid var(--_accent);
    font-weight: bold;
  }
  [part='day'] + [part='day'] {
    margin-top: calc(2 * var(--_gap));
  }
  [part='day'] > [part='heading'] {
    padding-bottom: 0.4em;
    border-bottom: 2px solid var(--_accent);
  }
  /* Time beside the session where there is room, above it where there is none; no container size is needed. */
  li[part='session'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding: 1em 0;
    border-bottom: 1px solid var(--_line);
  }
  .when {
    flex: 0 1 10.5em;
  }
  .when [part='time'] {
    font-weight: bold;
  }
  .what {
    display: flex;
    flex: 1 1 18em;
    flex-direction: column;
    gap: 0.5em;
    min-width: 0;
  }
  .cancelled :is([part='time'], [part='heading']) {
    text-decoration: line-through;
  }
  [part='parts'] > li {
    padding: 0.4em 0 0.4em 1em;
    border-left: 2px solid var(--_line);
  }
  [part='exhibitors'] {
    font-size: 0.875em;
  }
  [part='exhibitors'] .muted {
    margin-inline-end: 0.4em;
  }
  [part='exhibitors'] > ul,
  [part='exhibitors'] li {
    display: inline;
  }
  [part='exhibitors'] li:not(:last-child)::after {
    content: ' · ';
  }
  .whole {
    margin-top: var(--_gap);
  }
  .scroll {
    position: relative;
    container-type: inline-size;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    min-width: 10em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th:first-child {
    min-width: 0;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* No room for columns: one below the other, by time. */
  @container (max-width: 40em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead,
    td:empty {
      display: none;
    }
  }
  article {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
  }
  article + article {
    margin-top: 1em;
  }
  article .when {
    flex: none;
  }
  @media print {
    [part='day'][hidden] {
      display: block !important;
    }
  }
`;
