import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

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
  theme: {
    description: 'Theme of the elements',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'none', title: 'No theme' },
        { value: 'saxony', title: 'Saxony' },
        { value: 'kern', title: 'KERN' },
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

export const initialGlobals = { language: 'de', scheme: 'light', theme: 'none', width: 'full' };

/** Colours of a host page. The elements know nothing of them but the text colour, which they inherit. */
const schemes: Record<string, string> = {
  light: 'color-scheme: light; background: #fff; color: #1f2328',
  dark: 'color-scheme: dark; background: #14171c; color: #e6e8eb',
};

/** What a page puts around the elements for a theme; the files in `themes/` know these classes. */
const themeClasses: Record<string, string> = { saxony: 'stand-theme-saxony', kern: 'stand-theme-kern' };

/** Puts a story on a page with the language, colours, theme and width that the toolbar says, or on two in both languages. */
export const hostPage: Decorator = (story, { globals, viewMode }) => {
  const { language, scheme, theme, width } = globals as typeof initialGlobals;
  const size = width === 'full' ? 'auto' : `${width}px`;
  const height = viewMode === 'docs' ? 'auto' : '100vh';
  const languages = language === 'both' ? ['de', 'en'] : [language];
  return html`<div
    class=${themeClasses[theme] ?? nothing}
    style="${schemes[scheme]}; width: ${size}; min-height: ${height}; box-sizing: border-box; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif"
  >
    ${languages.map((lang) => html`<div lang=${lang} style="padding-block: 1rem">${story()}</div>`)}
  </div>`;
};
