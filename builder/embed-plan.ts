/** What is to be embedded, once everything about it is settled. */
import { themes as files } from '../src/frame/themes.js';

export const themes = ['none', ...files] as const;
export type Theme = (typeof themes)[number];

/** The ways to put an element on a page. */
export const forms = ['module', 'classic', 'twin', 'frame', 'frame-height', 'npm'] as const;
export type Form = (typeof forms)[number];

/** The `integrity` of each file beside the script, by its name. */
export type Integrity = ReadonlyMap<string, string>;

export interface EmbedPlan {
  /** Tag of the element. */
  readonly element: string;
  /** Absolute address of the feed. */
  readonly src: string;
  /** Where the feed comes from in the end, after redirects; `src` where that is not known. */
  readonly base: string;
  /** `de`, `en`, or blank for that of the page. */
  readonly lang: string;
  /** Language of the page as far as it is known, for what does not inherit it. */
  readonly pageLang: string;
  /** The element's other attributes, those at their default left out. A switch that is on is blank. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly theme: Theme;
  /** What is shown where the element cannot be; without an address it is mere text. */
  readonly link: { readonly text: string; readonly url: string };
  /** Absolute address of the folder with the script, with a slash at its end. */
  readonly folder: string;
  /** The same of the builder's own copy: what is there has the hashes that are known. */
  readonly home: string;
  /** Absolute address of the page it is for; blank where that is not known. */
  readonly page: string;
}

/** All attributes of the element, in the order in which they are written. */
export function attributesOf({ src, lang, attributes, theme }: EmbedPlan): [name: string, value: string][] {
  return [
    ['src', src],
    ...(lang ? ([['lang', lang]] as [string, string][]) : []),
    ...(theme === 'none' ? [] : ([['class', themeClass(theme)]] as [string, string][])),
    ...attributes,
  ];
}

/** The class that a theme's style sheet knows. */
export function themeClass(theme: Theme): string {
  return `stand-theme-${theme}`;
}

/** The file of a theme, in the folder of the script. */
export function themeFile(theme: Theme): string {
  return `themes/${theme}.css`;
}

/** The version in the address of a folder: the last part of its path. */
export function versionOf(folder: string): string {
  return new URL(folder).pathname.split('/').at(-2) ?? '';
}

/** Whether the script is of the builder's own version, as far as addresses tell. */
export function isSameVersion({ folder, home }: EmbedPlan): boolean {
  return versionOf(folder) === versionOf(home);
}
