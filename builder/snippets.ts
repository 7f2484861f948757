/** The code for a page, in each of its forms. */
import {
  attributesOf,
  themeClass,
  themeFile,
  type EmbedPlan,
  type Form,
  type Integrity,
} from './embed-plan.js';
import { element, escapeHtml, startTag } from './markup.js';

/** A piece of code to be copied as a whole. */
export interface Snippet {
  /** What it is: goes into a page, or into a script for a bundler. */
  readonly language: 'html' | 'js';
  readonly code: string;
}

type Attributes = [name: string, value: string][];

/** Height of a frame in CSS pixels, where no script sets it. */
const frameHeight = '600';

/** The code for a form: one piece, for npm two. Where a file has no known `integrity`, it goes without. */
export function snippetsFor(embed: EmbedPlan, form: Form, integrity: Integrity): Snippet[] {
  const html = (...parts: string[]): Snippet => ({
    language: 'html',
    code: parts.filter(Boolean).join('\n\n'),
  });
  switch (form) {
    case 'module':
    case 'classic':
      return [
        html(head(embed, form, integrity), element(embed.element, attributesOf(embed), fallback(embed))),
      ];
    case 'twin':
      return [html(head(embed, 'classic', integrity), twin(embed))];
    case 'frame':
      return [html(`${frame(embed)}\n${fallback(embed).join('\n')}`)];
    case 'frame-height':
      return [
        html(
          script(embed, 'frame-height.js', integrity, [], [['defer', '']]),
          `${frame(embed)}\n${fallback(embed).join('\n')}`,
        ),
      ];
    case 'npm':
      return [
        { language: 'js', code: imports(embed) },
        html(element(embed.element, attributesOf(embed), fallback(embed))),
      ];
  }
}

/** What a page needs once, be there one element on it or several. */
function head(embed: EmbedPlan, form: 'module' | 'classic', integrity: Integrity): string {
  const { theme, folder } = embed;
  const style: Attributes = [
    ['rel', 'stylesheet'],
    ['href', folder + themeFile(theme)],
    ...checks(themeFile(theme), integrity),
  ];
  return [
    ...(theme === 'none' ? [] : [startTag('link', style)]),
    form === 'module'
      ? script(embed, 'stand-widgets.js', integrity, [['type', 'module']])
      : script(embed, 'stand-widgets.classic.js', integrity, [], [['defer', '']]),
  ].join('\n');
}

function script(
  { folder }: EmbedPlan,
  file: string,
  integrity: Integrity,
  before: Attributes,
  after: Attributes = [],
): string {
  return element('script', [...before, ['src', folder + file], ...checks(file, integrity), ...after]);
}

function checks(file: string, integrity: Integrity): Attributes {
  const hash = integrity.get(file);
  return hash
    ? [
        ['integrity', hash],
        ['crossorigin', 'anonymous'],
      ]
    : [];
}

/** A link to where the content is to be had otherwise. */
function fallback({ link: { text, url } }: EmbedPlan): string[] {
  const words = escapeHtml(text);
  return [url ? `<a href="${escapeHtml(url)}">${words}</a>` : `<p>${words}</p>`];
}

/** A `<div>` for editors that strip elements they do not know. */
function twin(embed: EmbedPlan): string {
  const { element: tag, lang, theme, src, attributes } = embed;
  return element(
    'div',
    [
      ['data-stand-widget', tag],
      ['data-src', src],
      ...(lang ? ([['lang', lang]] as Attributes) : []),
      ...(theme === 'none' ? [] : ([['class', themeClass(theme)]] as Attributes)),
      ...[...attributes].map(([name, value]): [string, string] => [`data-${name}`, value]),
    ],
    fallback(embed),
  );
}

function frame(embed: EmbedPlan): string {
  const { element: tag, src, lang, pageLang, theme, attributes, folder, link } = embed;
  const query = new URLSearchParams([
    ['element', tag],
    ['src', src],
    ['lang', lang || pageLang],
    ...(theme === 'none' ? [] : [['theme', theme]]),
    // What it writes for search engines would be about the page in the frame.
    ...[...attributes].filter(([name]) => name !== 'json-ld'),
  ]);
  return element('iframe', [
    ['src', `${folder}frame.html?${query}`],
    ['title', link.text],
    ['width', '100%'],
    ['height', frameHeight],
    ['loading', 'lazy'],
    // Without it, the buttons that copy work only in a frame of the page's own server.
    ['allow', 'clipboard-write'],
  ]);
}

function imports({ element: tag, theme }: EmbedPlan): string {
  return [
    `import 'stand-widgets/${tag}/define';`,
    ...(theme === 'none' ? [] : [`import 'stand-widgets/${themeFile(theme)}';`]),
  ].join('\n');
}
