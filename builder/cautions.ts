/** What somebody should know before the code goes onto a page. */
import { str } from '@lit/localize/internal/str-tag.js';

import type { Locale } from '../src/locale/locale.js';
import { isInsecure, isLocal } from './addresses.js';
import type { EmbedPlan, Form, Integrity } from './embed-plan.js';
import { messages } from './messages.js';

/** Sentences, the weightiest first; none where all is well. */
export function cautionsFor(embed: EmbedPlan, form: Form, integrity: Integrity, locale: Locale): string[] {
  const msg = messages[locale];
  const { element, attributes, folder, link, page, src } = embed;
  const cautions: string[] = [];
  const script = new URL(folder).origin;
  const feed = new URL(src).origin;
  const isFrame = form.startsWith('frame');

  if (element === 'exhibitor-card' && !attributes.has('exhibitor'))
    cautions.push(
      msg('Es fehlt noch, um welchen Aussteller es geht.', {
        id: 'builder-caution-exhibitor',
        desc: 'Caution: no exhibitor has been chosen yet',
      }),
    );
  if (form !== 'npm' && isLocal(folder))
    cautions.push(
      msg(
        'Das Skript liegt auf diesem Rechner; andere erreichen es nicht. Legen Sie den Ordner mit der Version auf Ihren Webserver, und tragen Sie seine Adresse oben ein.',
        { id: 'builder-caution-local-script', desc: 'Caution: the script has an address of this computer' },
      ),
    );
  if (isLocal(src))
    cautions.push(
      msg('Der Feed liegt auf diesem Rechner; andere erreichen ihn nicht.', {
        id: 'builder-caution-local-feed',
        desc: 'Caution: the feed has an address of this computer',
      }),
    );
  if (isFrame && feed !== script)
    cautions.push(
      msg(
        str`Im iframe darf der Feed nur vom selben Server kommen wie das Skript. Legen Sie ihn dorthin, oder nehmen Sie ${feed} in die Policy von frame.html auf, unter connect-src.`,
        {
          id: 'builder-caution-frame-feed',
          desc: 'Caution: a frame loads feeds of its own origin only; the origin',
        },
      ),
    );
  if (isInsecure(src) || (form !== 'npm' && isInsecure(folder)))
    cautions.push(
      msg('Seiten, deren Adresse mit https:// beginnt, laden nichts von http://-Adressen.', {
        id: 'builder-caution-mixed',
        desc: 'Caution: mixed content',
      }),
    );
  if (attributes.has('now'))
    cautions.push(
      msg('Mit dem Zeitpunkt zur Probe bleibt auf der Seite die Zeit stehen.', {
        id: 'builder-caution-now',
        desc: 'Caution: the attribute now is set, and time stands still on the page',
      }),
    );
  if (!link.url)
    cautions.push(
      msg('Ohne Adresse für den Link sehen Menschen ohne JavaScript nur seinen Text.', {
        id: 'builder-caution-link',
        desc: 'Caution: the fallback link has no address',
      }),
    );
  if (!isFrame && page && new URL(page).origin !== feed)
    cautions.push(
      msg('Der Feed liegt auf einem anderen Server als die Seite: Dieser muss das Lesen erlauben (CORS).', {
        id: 'builder-caution-cors',
        desc: 'Caution: the feed is on another origin than the page',
      }),
    );
  if (form !== 'npm' && integrity.size === 0)
    cautions.push(
      msg('Die Prüfsummen (integrity) sind gerade nicht zu laden; der Code hat deshalb keine.', {
        id: 'builder-caution-integrity',
        desc: 'Caution: the hashes could not be loaded, and the code has none',
      }),
    );
  return cautions;
}
