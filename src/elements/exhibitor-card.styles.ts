import { css } from 'lit';

export const exhibitorCardStyles = css`
  /* Without a width of its own an element whose content does not count would be 0 wide in a row of a strange page. */
  :host {
    min-width: min(100%, 12.5em);
    max-width: 100%;
  }
  [part='base'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  /* A badge for a narrow column: one thing below the other, and no room for a mark. */
  article {
    display: grid;
    gap: 0.6em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-top: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  header {
    display: flex;
    gap: 0.75em;
  }
  .text {
    min-width: 0;
  }
  .mark {
    display: none;
  }
  [part='place'] strong {
    display: block;
  }
  [part='description'] {
    max-width: 65ch;
  }
  section {
    display: grid;
    gap: 0.5em;
    align-content: start;
    justify-items: start;
    min-width: 0;
  }
  section > [part='heading'] {
    font-size: 1em;
  }
  /* A card. */
  @container (min-width: 19em) {
    article {
      gap: 1em;
      padding: 1em;
    }
    header {
      flex-direction: column;
    }
    .mark {
      display: block;
    }
  }
  /* A full card. */
  @container (min-width: 38em) {
    article {
      grid-template-columns: 3fr 2fr;
      gap: 1em 2em;
      padding: 1.5em;
    }
    header {
      flex-direction: row;
      align-items: center;
    }
    .where {
      align-self: center;
    }
    [part='description'],
    section:only-of-type {
      grid-column: 1 / -1;
    }
    .mark:not(:has(img)) {
      width: 4em;
    }
  }
`;
