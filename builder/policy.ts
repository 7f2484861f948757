/** The line of a Content Security Policy that a page needs for an embedded element. */
import { readOrigins } from './addresses.js';
import type { EmbedPlan, Form } from './embed-plan.js';

/** What lies on the page's own origin. */
const self = "'self'";

/**
 * The directives with exactly what the embedded element needs, beside what the page needs for itself. What lies on
 * the page's own origin is `'self'`; what no policy can name is left out (`unnamedOrigins`).
 */
export function policyFor(embed: EmbedPlan, form: Form): string {
  return directivesFor(embed, form)
    .map(([name, sources]) => [name, ...sources.filter(canBeNamed)])
    .filter(({ length }) => length > 1)
    .map((words) => words.join(' '))
    .join('; ');
}

/** The origins that the element needs and that a policy has no words for, each once. */
export function unnamedOrigins(embed: EmbedPlan, form: Form): string[] {
  const sources = directivesFor(embed, form).flatMap(([, needed]) => needed);
  return [...new Set(sources)].filter((source) => !canBeNamed(source));
}

/** Whether a policy can name the origin: its grammar has no place for the brackets of an IPv6 address. */
export function canBeNamed(origin: string): boolean {
  return !origin.includes('[');
}

function directivesFor(embed: EmbedPlan, form: Form): [name: string, sources: string[]][] {
  const page = embed.page && new URL(embed.page).origin;
  const sources = (...origins: string[]) =>
    [...new Set(origins)].map((origin) => (origin === page ? self : origin));

  const script = new URL(embed.folder).origin;
  // A redirect is followed only where each of its addresses is allowed; pictures are looked for beside the last.
  const feed = new URL(embed.src).origin;
  const base = new URL(embed.base).origin;
  if (form === 'frame') return [['frame-src', sources(script)]];
  if (form === 'frame-height')
    return [
      ['frame-src', sources(script)],
      ['script-src', sources(script)],
    ];

  // What comes from a bundler lies with the page.
  const files = form === 'npm' ? [self] : sources(script);
  return [
    ['script-src', files],
    ['style-src', embed.theme === 'none' ? [] : files],
    ['connect-src', sources(feed, base)],
    ['img-src', sources(base, ...readOrigins(embed.attributes.get('image-origins') ?? ''))],
  ];
}
