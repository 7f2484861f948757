import type { Locale } from './locale.js';
import { messages } from './messages.js';

/** The kind of an exhibitor in words. */
export function exhibitorKindName(kind: string, locale: Locale): string {
  const msg = messages[locale];
  switch (kind) {
    case 'company':
      return msg('Unternehmen', { id: 'kind-company', desc: 'Kind of exhibitor' });
    case 'authority':
      return msg('Behörde', { id: 'kind-authority', desc: 'Kind of exhibitor: a public authority' });
    case 'association':
      return msg('Verband', { id: 'kind-association', desc: 'Kind of exhibitor' });
    default:
      return msg('Kommune', { id: 'kind-city', desc: 'Kind of exhibitor: a city or municipality' });
  }
}
