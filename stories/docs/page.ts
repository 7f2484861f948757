/// <reference types="vite/client" />
/** What the pages of documentation are built from. React, since Storybook's pages are. */
import { createElement, type ReactNode } from 'react';

import './page.css';

/** A page in one language, under its main heading. */
export function Page({ lang, children }: { lang: 'de' | 'en'; children: ReactNode }): ReactNode {
  return createElement('div', { lang, className: 'docs-page' }, children);
}

/**
 * A table that becomes a list of its rows where it is narrow. The roles are said again, since browsers forget what a
 * table is as soon as it is not laid out as one. The first cell of each row names the row.
 */
export function Table({ head, rows }: { head: string[]; rows: ReactNode[][] }): ReactNode {
  return createElement(
    'table',
    { className: head.length > 7 ? 'docs-table wide' : 'docs-table', role: 'table' },
    createElement(
      'thead',
      { role: 'rowgroup' },
      createElement(
        'tr',
        { role: 'row' },
        head.map((name) => createElement('th', { key: name, scope: 'col', role: 'columnheader' }, name)),
      ),
    ),
    createElement(
      'tbody',
      { role: 'rowgroup' },
      rows.map((cells, row) => createElement('tr', { key: row, role: 'row' }, ...cells.map(cell))),
    ),
  );

  function cell(content: ReactNode, column: number): ReactNode {
    return column === 0
      ? createElement('th', { scope: 'row', role: 'rowheader' }, content)
      : createElement('td', { 'data-label': head[column], role: 'cell' }, content);
  }
}
