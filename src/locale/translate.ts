import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgOptions } from '@lit/localize/internal/types.js';

import { templates } from './generated/en.js';

/** The English words of a message. (In the embed file they stand in the place of its options.) */
export function translate({ id }: MsgOptions): string | StrResult {
  return (templates as Record<string, string | StrResult>)[id ?? ''] ?? '';
}
