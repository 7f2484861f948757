/** The line of a Content Security Policy that a page needs for an embedded element. */
import { readOrigins } from './addresses.js';
import type { EmbedPlan, Form } from './embed-plan.js';

/**
 * The directives with exactly what the embedded element needs, beside what the page needs for itself. What lies on
 * the page's own origin is `'self'`.
 */
export function policyFor(embed: EmbedPlan, form: Form): string {
  const self = embed.page && new URL(embed.page).origin;
  const sources = (...origins: string[]) =>
    [...new Set(origins)].map((origin) => (origin === self ? "'self'" : origin)).join(' ');

  const script = new URL(embed.folder).origin;
  const feed = new URL(embed.src).origin;
  if (form === 'frame') return `frame-src ${sources(script)}`;
  if (form === 'frame-height') return `frame-src ${sources(script)}; script-src ${sources(script)}`;

  // What comes from a bundler lies with the page.
  const files = form === 'npm' ? "'self'" : sources(script);
  return [
    `script-src ${files}`,
    ...(embed.theme === 'none' ? [] : [`style-src ${files}`]),
    `connect-src ${sources(feed)}`,
    `img-src ${sources(feed, ...readOrigins(embed.attributes.get('image-origins') ?? ''))}`,
  ].join('; ');
}
