/**
 * Pages as strangers have them, with the built script: served by the test server, shown in a frame, watched from
 * before their first script on. Whatever a test does with a page, after it the page must have asked for nothing but
 * script, feed and allowed pictures, told nobody with a picture where it was, stored and read nothing, and left no
 * error uncaught. Needs `npm run build`.
 */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { embedBase } from './embed.js';
import { serveFolder, type Answer, type ServedFolder } from './feed-server.js';
import { feedData } from './page.js';
import { watchPage } from './watch-page.js';
import { badRequests, documentAnswer, heldBack, windowOf } from './watched-page.js';

/** A page to be opened. All of it may be left out. */
export interface HostPageOptions {
  /** What stands in the head, before the script. */
  head?: string;
  /** How the script comes to the page: as a module, as a classic script, or by markup of its own. */
  script?: 'module' | 'classic' | (string & {});
  /** What stands in the body; a list of exhibitors with a link as its fallback when left out. */
  body?: string;
  /** The whole document instead. What follows its title comes only once the page is watched. */
  document?: string;
  /** Headers of the document. */
  headers?: Record<string, string>;
  /** More files in the page's folder, or others in the place of `feed`, `logo.svg` and the two scripts. */
  files?: Readonly<Record<string, Answer>>;
  /** The frame's sandbox; what is not allowed there is forbidden. None when left out. */
  sandbox?: string;
  /** Whether the page shares nothing with its test, and so is watched by nobody but itself. */
  opaque?: boolean;
  /** Addresses elsewhere from which the page allows things. */
  allow?: readonly string[];
  /** Whether the page may ask its own server for whatever its feed calls a picture. */
  ownPictures?: boolean;
  /** Whether the page loads its feed more than once. */
  oftenFeed?: boolean;
  /** The page's fragment, such as `#exhibitor-kaprion`. */
  hash?: string;
}

/** A page in its frame. */
export interface HostPage {
  readonly options: HostPageOptions;
  readonly frame: HTMLIFrameElement;
  readonly folder: ServedFolder;
  /** Directives of its policy that it broke, in the order in which it did. */
  readonly violations: string[];
  /** What its console was told as a warning. */
  readonly warnings: string[];
  /** What happened on it that must not. */
  readonly findings: string[];
  /** Resolves when everything that the markup asks for is there, or has failed. */
  readonly complete: Promise<void>;
  /** Resolves with the first of these events on the page, be it long ago. */
  event(type: 'feed-load' | 'feed-error'): Promise<void>;
}

/** The elements that a page may have. */
const tags = 'event-agenda, exhibitor-card, exhibitor-list, press-quote, press-release, stand-info';

/** The policy that the documentation recommends. */
export const recommended = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

/** The same server by another name, which makes it another origin. */
export const otherOrigin = location.origin.replace('//localhost', '//127.0.0.1');

export const fallback = '<a href="aussteller.html">Aussteller auf einer Seite für sich</a>';
export const list = `<exhibitor-list src="feed" heading-level="2">${fallback}</exhibitor-list>`;

/** All of them; the list comes first. */
export const everyElement = `${list}
  <stand-info src="feed" now="2025-10-01T14:30:00+02:00"></stand-info>
  <event-agenda src="feed" now="2025-10-01T14:30:00+02:00"></event-agenda>
  <exhibitor-card src="feed" exhibitor="kaprion" now="2025-10-01T14:30:00+02:00"></exhibitor-card>
  <press-quote src="feed" all=""></press-quote>
  <press-release src="feed" release="sccon-2025"></press-release>`;

const scripts: Readonly<Record<string, string>> = {
  module: '<script type="module" src="stand-widgets.js"></script>',
  classic: '<script src="stand-widgets.classic.js" defer></script>',
};
export const delivery = ['module', 'classic'] as const;

export const script: Answer = {
  projectFile: `${embedBase}stand-widgets.js`,
  headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
};
export const classicScript: Answer = { ...script, projectFile: `${embedBase}stand-widgets.classic.js` };

export const logo: Answer = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8H0z"/></svg>',
  headers: {
    'content-type': 'image/svg+xml',
    'access-control-allow-origin': '*',
    // Firefox loads a picture ahead of its parser, and once more for its place where it may not keep it.
    'cache-control': 'max-age=600',
  },
};

/** The real feed; its first exhibitor has a logo beside the feed, the second one somewhere else. */
export const feed: Answer = await (async () => {
  const data = (await feedData('sccon-2025')) as { exhibitors: object[] };
  const [first, second, ...others] = data.exhibitors;
  const exhibitors = [
    { ...first, logo: { src: 'logo.svg', alt: 'Logo' } },
    { ...second, logo: { src: `${otherOrigin}/served/elsewhere/logo.svg`, alt: 'Logo von anderswo' } },
    ...others,
  ];
  return {
    body: JSON.stringify({ ...data, exhibitors }),
    headers: { 'access-control-allow-origin': '*' },
  };
})();

/** What every page may have. */
const ownFiles: Readonly<Record<string, Answer>> = {
  feed,
  'logo.svg': logo,
  'stand-widgets.js': script,
  'stand-widgets.classic.js': classicScript,
};

/**
 * Opens a page, does something on it, and closes it: what every test here goes through. Fails when the page has done
 * what it must not, in whatever way.
 */
export async function onPage(
  options: HostPageOptions,
  act: (page: HostPage) => Promise<void>,
): Promise<void> {
  const page = await openPage(options);
  try {
    await act(page);
    expect(await findingsOn(page), 'what must not happen').to.deep.equal([]);
  } finally {
    page.frame.remove();
  }
}

/** Opens a page. Resolves when it has its title and is watched; what comes after that is on its way. */
async function openPage(options: HostPageOptions): Promise<HostPage> {
  const html = options.document ?? documentOf(options);
  const folder = await serveFolder({ ...ownFiles, ...options.files, page: heldBack(html, options.headers) });

  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'page', width: '900', height: '900' });
  if (options.sandbox !== undefined) frame.setAttribute('sandbox', options.sandbox);
  frame.src = `${folder.url}page${options.hash ?? ''}`;
  const opened = new FramedPage(frame, folder, options);
  document.body.append(frame);
  if (!options.opaque) await opened.watch();
  await folder.answer('page', documentAnswer(html, options.headers));
  return opened;
}

class FramedPage implements HostPage {
  readonly violations: string[] = [];
  readonly warnings: string[] = [];
  readonly findings: string[] = [];
  readonly complete: Promise<void>;
  readonly #events = new Map<string, Promise<void>>();
  readonly #tell = new Map<string, () => void>();

  constructor(
    readonly frame: HTMLIFrameElement,
    readonly folder: ServedFolder,
    readonly options: HostPageOptions,
  ) {
    for (const type of ['feed-load', 'feed-error'])
      this.#events.set(type, new Promise((resolve) => this.#tell.set(type, resolve)));
    this.complete = new Promise((resolve) => frame.addEventListener('load', () => resolve()));
  }

  event(type: 'feed-load' | 'feed-error'): Promise<void> {
    return this.#events.get(type)!;
  }

  /** Waits for the page to take the place of the empty one, and watches it from then on. */
  async watch(): Promise<void> {
    const view = await windowOf(this.frame);
    watchPage(view, (finding) => this.findings.push(finding));
    view.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) =>
      this.violations.push(
        disposition === 'report' ? `${effectiveDirective} (report only)` : effectiveDirective,
      ),
    );
    view.console.warn = (...words: unknown[]) => this.warnings.push(words.join(' '));
    for (const [type, tell] of this.#tell) view.addEventListener(type, tell);
  }
}

function documentOf({ head = '', script = 'module', body = list }: HostPageOptions): string {
  const markup = scripts[script] ?? script;
  return `<!doctype html>
<html lang="de"><head><title>Seite</title>${head}${markup}</head>
<body><main><h1>Seite</h1>${body}</main></body></html>`;
}

/** The page's document. Throws where the page shares nothing with its test. */
export function documentIn({ frame }: HostPage): Document {
  return frame.contentDocument!;
}

/** The elements on the page. */
export function elementsIn(page: HostPage): LitElement[] {
  return [...documentIn(page).querySelectorAll<LitElement>(tags)];
}

/** Waits until all elements show their feed with its pictures, as a visitor who goes through all of it sees them. */
export async function shown(page: HostPage): Promise<LitElement[]> {
  await page.event('feed-load');
  // A parser may pause: the first element can show the feed before the last one is there.
  await page.complete;
  const elements = elementsIn(page);
  for (const element of elements) {
    await element.updateComplete;
    for (const image of element.shadowRoot!.querySelectorAll('img')) {
      image.scrollIntoView();
      if (image.complete) continue;
      await new Promise((resolve) => {
        image.addEventListener('load', resolve);
        image.addEventListener('error', resolve);
      });
    }
  }
  return elements;
}

/** What happened on the page that must not, in words. */
async function findingsOn({ folder, frame, options, findings }: HostPage): Promise<string[]> {
  const { files = {}, allow = [], ownPictures = false, oftenFeed = false } = options;
  const asked = await badRequests(frame, folder, {
    files: ownPictures ? undefined : ['page', ...Object.keys(ownFiles), ...Object.keys(files)],
    elsewhere: ownPictures ? [...allow, location.origin] : allow,
    once: oftenFeed ? /(^|\/)logo\.svg$/ : /(^|\/)(feed|logo\.svg)$/,
  });
  return [...findings, ...asked];
}
