import { css } from 'lit';

/** Shared by all that shows an exhibitor: mark, topics, sessions. */
export const exhibitorStyles = css`
  .mark {
    position: relative;
    flex: none;
    width: 8em;
    height: 4em;
  }
  [part='initials'] {
    display: grid;
    width: 4em;
    height: 100%;
    place-content: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
    letter-spacing: 0.05em;
  }
  /* Over the initials, which are seen where the logo does not come. Logos are drawn for white paper: on a dark page
     they keep it. */
  [part='logo'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
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
    font-size: 0.875em;
  }
  [part='topics'] li {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }
  [part='sessions'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1em;
  }
  [part='sessions'] > li {
    display: grid;
    gap: 0.25em;
    align-content: start;
    justify-items: start;
    padding-left: 0.75em;
    border-left: 2px solid var(--_line);
  }
`;
