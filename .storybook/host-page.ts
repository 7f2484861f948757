import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The switches of the toolbar: what a host page decides. */
export const globalTypes: Preview['globalTypes'] = {
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'de', title: 'Deutsch' },
        { value: 'en', title: 'English' },
        { value: 'both', title: 'Deutsch + English' },
      ],
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  width: {
    description: 'Width of the page',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: '320', title: '320' },
        { value: '768', title: '768' },
        { value: '1280', title: '1280' },
        { value: 'full', title: 'Full width' },
      ],
    },
  },
};

export const initialGlobals = { language: 'de', scheme: 'light', width: 'full' };

/** Colours of a host page. The elements know nothing of them but the text colour, which they inherit. */
const schemes: Record<string, string> = {
  light: 'color-scheme: light; background: #fff; color: #1f2328',
  dark: 'color-scheme: dark; background: #14171c; color: #e6e8eb',
};

/** Puts a story on a page with the language, colours and width that the toolbar says, or on two in both languages. */
export const hostPage: Decorator = (story, { globals, viewMode }) => {
  const { language, scheme, width } = globals as typeof initialGlobals;
  const size = width === 'full' ? 'auto' : `${width}px`;
  const height = viewMode === 'docs' ? 'auto' : '100vh';
  const languages = language === 'both' ? ['de', 'en'] : [language];
  return html`<div
    style="${schemes[scheme]}; width: ${size}; min-height: ${height}; box-sizing: border-box; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif"
  >
    ${languages.map((lang) => html`<div lang=${lang} style="padding-block: 1rem">${story()}</div>`)}
  </div>`;
};
