import type { StrResult } from '@lit/localize/internal/str-tag.js';

import { messagesWith } from '../src/locale/messages.js';
import { templates } from './generated/en.js';

/** The builder's own texts, apart from those of the elements: their ids begin with `builder-`. */
export const messages = messagesWith(
  ({ id }) => (templates as Record<string, string | StrResult>)[id ?? ''] ?? '',
);
