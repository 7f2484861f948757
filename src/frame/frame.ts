/**
 * The script of `frame.html`, for site builders that allow a frame but no script: shows the element that its address
 * names, `frame.html?element=press-quote&src=feed.json&lang=de&theme=saxony&scheme=dark`. Every other parameter is an
 * attribute. `scheme` is `light` when left out, `dark`, or `auto` for what the visitor prefers.
 *
 * Anybody can write such an address, and what it shows seems to come from this server. So the feed must lie where the
 * policy of the page lets it be loaded from, which as shipped is this server alone.
 */
import { str } from '@lit/localize/internal/str-tag.js';

import { resolveLocale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { createWidget } from '../embed/widget.js';
import { heightMessage, measureMessage } from './messages.js';
import { themes } from './themes.js';

const parameters = new URLSearchParams(location.search);
const parameter = (name: string) => parameters.get(name)?.trim() ?? '';

document.documentElement.lang = languageOf(parameter('lang'));
document.documentElement.dataset['scheme'] = parameter('scheme');
document.body.replaceChildren(show(parameter('element'), parameter('src')));
useTheme(parameter('theme'));
tellHeight();

/** A tag that is none would be an attribute of any text; without one the browser's languages decide. */
function languageOf(tag: string): string {
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? tag : resolveLocale(undefined);
}

/** The element, or in words why there is none. */
function show(tag: string, src: string): HTMLElement {
  const locale = resolveLocale(document.documentElement.lang);
  const msg = messages[locale];
  const say = (text: string) =>
    Object.assign(document.createElement('p'), { lang: locale, textContent: text });
  // Nothing but the library defines elements here.
  if (!customElements.get(tag))
    return say(
      msg(str`Ein Element ${tag} gibt es nicht.`, {
        id: 'frame-no-element',
        desc: 'In a frame: its address names no element of the library; the name it gives',
      }),
    );
  const origin = originOf(src);
  if (!allowedOrigins().includes(origin))
    return say(
      msg(str`Angaben von ${origin || src} dürfen hier nicht gezeigt werden.`, {
        id: 'frame-foreign-feed',
        desc: 'In a frame: its address names a feed on a server that is not allowed; the server',
      }),
    );
  return createWidget(tag, (name) => parameters.get(name));
}

function originOf(src: string): string {
  try {
    const { protocol, origin } = new URL(src, location.href);
    return /^https?:$/.test(protocol) ? origin : '';
  } catch {
    // TypeError: not a URL.
    return '';
  }
}

/** The origins in `connect-src` of the page's policy, which the browser enforces, too. */
function allowedOrigins(): string[] {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
  const [, sources = ''] = /connect-src ([^;]*)/.exec(policy) ?? [];
  return sources.split(/\s+/).map((source) => (source === "'self'" ? location.origin : originOf(source)));
}

function useTheme(name: string): void {
  if (!themes.some((theme) => theme === name)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `themes/${name}.css`;
  document.head.append(link);
  document.body.className = `stand-theme-${name}`;
}

/** Tells the page around the frame how high it is, whenever that changes and whenever it asks. */
function tellHeight(): void {
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // Anybody may know how high it is: there is nobody to be kept from it, nor a way to know who frames us.
    // Not what the function gives back: Safari then leaves this call out, and takes the parent itself for the sender.
    parent.postMessage({ type: heightMessage, height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && (data as { type?: unknown } | null)?.type === measureMessage) tell();
  });
}
