import { css } from 'lit';

export const eventAgendaStyles = css`
  [part='zone'] {
    margin-bottom: var(--_gap);
  }
  [part='day'] + [part='day'] {
    margin-top: calc(2 * var(--_gap));
  }
  [part='day'] > [part='heading'] {
    padding-bottom: 0.4em;
    border-bottom: 2px solid var(--_accent);
  }
  /* Time beside the session where there is room, above it where there is none; no container size is needed. */
  [part='session'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding: 1em 0;
    border-bottom: 1px solid var(--_line);
  }
  .when {
    display: flex;
    flex: 0 1 10.5em;
    flex-wrap: wrap;
    gap: 0.15em 0.75em;
    align-content: flex-start;
    font-variant-numeric: tabular-nums;
  }
  .when [part='time'] {
    font-weight: bold;
    white-space: nowrap;
  }
  .what {
    display: flex;
    flex: 1 1 18em;
    flex-direction: column;
    gap: 0.5em;
    min-width: 0;
  }
  .what > [part='heading'] {
    font-size: 1em;
  }
  [part='status'] {
    align-self: flex-start;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-size: 0.875em;
  }
  .cancelled :is([part='time'], .what > [part='heading']) {
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
  [part='exhibitors'] li {
    display: inline;
  }
  [part='exhibitors'] li:not(:last-child)::after {
    content: ' · ';
  }
  [part='exhibitors'] ul {
    display: inline;
  }
`;
