import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

import type { Stand } from '../feed/feed.js';
import { joined } from '../locale/text.js';

/** Where to find a stand: “Halle 25, Stand 411”, or what is known of it; with a capital in English, too. */
export function renderPlace({ hall, booth }: Pick<Stand, 'hall' | 'booth'>, msg: MsgFn): string {
  return joined(
    [
      hall && msg(str`Halle ${hall}`, { id: 'hall', desc: 'A hall of the fairground, such as hall 25' }),
      booth && msg(str`Stand ${booth}`, { id: 'booth', desc: 'The number of a stand in the hall' }),
    ],
    ', ',
  ).replace(/^stand/, 'Stand');
}
