import { css } from 'lit';

/**
 * Shared styles. Font, colour, line height and letter spacing are the host page's own; borders and secondary text
 * are mixed from its text colour, so that they fit a light page and a dark one alike. No rem: it is the page's.
 */
export const standStyles = css`
  :host {
    display: block !important;
    --_accent: var(--stand-accent, currentColor);
    --_line: var(--stand-line, color-mix(in srgb, currentColor 25%, transparent));
    --_control: var(--stand-control, color-mix(in srgb, currentColor 60%, transparent));
    --_focus: var(--stand-focus, currentColor);
    --_muted: var(--stand-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_surface: var(--stand-surface, transparent);
    --_radius: var(--stand-radius, 0.25em);
    --_gap: var(--stand-gap, 1em);
    /* Not overflow-wrap: anywhere, with which WebKit takes a “(” and the word of the next text for unbreakable. */
    word-break: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* We keep the visitor's place ourselves; two that do it do it twice. */
  [part='base'] {
    overflow-anchor: none;
  }
  [part='base']:focus {
    outline: none;
  }
  [part='heading'],
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  [part='heading'] {
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
  }
  ul,
  ol {
    list-style: none;
  }
  address {
    font-style: inherit;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.15em;
  }
  button,
  input,
  select {
    min-height: 2.5em;
    max-width: 100%;
    padding: 0.3em 0.7em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  summary {
    width: fit-content;
    padding: 0.25em 0;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .actions button {
    min-height: 2.2em;
    padding: 0.1em 0.7em;
    border-color: var(--_line);
    font-size: 0.875em;
  }
  /* Marks in words: new, cancelled, on now. */
  strong[part] {
    align-self: flex-start;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: bold;
    white-space: nowrap;
  }
  option {
    background: Field;
    color: FieldText;
  }
  .broken {
    position: absolute;
    visibility: hidden;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted,
  [part='notice'] {
    color: var(--_muted);
  }
  [part='refresh'] {
    justify-content: space-between;
    margin-bottom: var(--_gap);
    font-size: 0.875em;
  }
  [part='refresh'],
  [role='status'] > [part='notice'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  [role='status'] > [part='notice'] {
    margin-top: var(--_gap);
  }
  .pre {
    white-space: pre-line;
  }
  .late {
    animation: appear 0s 0.5s backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: currentColor;
      --_control: currentColor;
      --_muted: currentColor;
    }
  }
  @media print {
    button,
    select,
    input,
    [part='filters'],
    [part='refresh'] {
      display: none !important;
    }
    li,
    figure,
    tr {
      break-inside: avoid;
    }
    [part='heading'] {
      break-after: avoid;
    }
  }
`;
