import { css } from 'lit';

export const exhibitorListStyles = css`
  [part='filters'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-bottom: 0.75em;
  }
  fieldset {
    display: contents;
  }
  .field {
    display: flex;
    flex: 1 1 7.5em;
    flex-direction: column;
    gap: 0.25em;
    min-width: 0;
  }
  [part='filters'] > .field {
    flex-basis: 100%;
  }
  .field span {
    font-size: 0.875em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='count'] {
    margin-bottom: 0.75em;
  }
  .together,
  .apart > .group {
    display: grid;
    gap: var(--_gap);
  }
  .together.grid,
  .grid > .group {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .together > .group {
    display: contents;
  }
  .list,
  .list > .group {
    row-gap: 0;
  }
  /* Groups out of sight cost neither style nor layout. Their paint box leaves room for focus outlines. */
  .apart > .group {
    content-visibility: auto;
    contain-intrinsic-size: auto 300em;
    margin: 0 -0.3em var(--_gap);
    padding: 0.3em;
  }
  .apart.list > .group {
    contain-intrinsic-size: auto 450em;
  }
  [part='exhibitor'] {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .list [part='exhibitor'] {
    flex-flow: row wrap;
    align-items: flex-start;
    padding: 1em 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .text {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: 0.4em;
    min-width: 0;
  }
  .list .text {
    flex-basis: 12em;
  }
  /* Logos are drawn for white paper: on a dark page they keep it. */
  [part='logo'] {
    width: 8em;
    height: 4em;
    padding: 0.25em;
    border-radius: var(--_radius);
    background: #fff;
    object-fit: contain;
    object-position: left center;
  }
  [part='topics'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-top: auto;
    padding-top: 0.25em;
    font-size: 0.875em;
  }
  [part='topics'] li {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }
`;
