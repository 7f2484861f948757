/** What somebody should know before the code goes onto a page. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

import { sourceLimits } from '../src/feed/feed-source.js';
import type { Locale } from '../src/locale/locale.js';
import { isInsecure, isLocal, readOrigins } from './addresses.js';
import { isSameVersion, versionOf, type EmbedPlan, type Form, type Integrity } from './embed-plan.js';
import { messages } from './messages.js';
import { unnamedOrigins } from './policy.js';

/** Sentences, the weightiest first; none where all is well. */
export function cautionsFor(embed: EmbedPlan, form: Form, integrity: Integrity, locale: Locale): string[] {
  const msg = messages[locale];
  return [
    ...contentCautions(embed, msg),
    ...(form === 'npm' ? [] : scriptCautions(embed, form, integrity, msg)),
    ...feedCautions(embed, form, msg),
    ...(form.startsWith('frame') ? frameCautions(embed, msg) : []),
    ...pageCautions(embed, form, msg),
  ];
}

function contentCautions({ element, attributes }: EmbedPlan, msg: MsgFn): string[] {
  const cautions: string[] = [];
  if (element === 'exhibitor-card' && !attributes.has('exhibitor'))
    cautions.push(
      msg('Es fehlt noch, um welchen Aussteller es geht.', {
        id: 'builder-caution-exhibitor',
        desc: 'Caution: no exhibitor has been chosen yet',
      }),
    );
  if (attributes.has('now'))
    cautions.push(
      msg('Mit dem Zeitpunkt zur Probe bleibt auf der Seite die Zeit stehen.', {
        id: 'builder-caution-now',
        desc: 'Caution: the attribute now is set, and time stands still on the page',
      }),
    );
  const unread = (attributes.get('image-origins') ?? '')
    .split(/\s+/)
    .filter((part) => part && readOrigins(part).length === 0)
    .join(' ');
  if (unread)
    cautions.push(
      msg(
        str`${unread} ist keine Adresse eines Servers und bleibt ohne Wirkung; etwa so: https://bilder.example.org`,
        {
          id: 'builder-caution-image-origins',
          desc: 'Caution: something in image-origins is no origin; what it is',
        },
      ),
    );
  const refresh = Number(attributes.get('refresh') ?? 0);
  if (refresh > 0 && refresh < sourceLimits.refresh)
    cautions.push(
      msg(str`Neu geladen wird höchstens alle ${sourceLimits.refresh} Sekunden.`, {
        id: 'builder-caution-refresh',
        desc: 'Caution: a shorter time between two loads was asked for; the shortest there is, in seconds',
      }),
    );
  return cautions;
}

function scriptCautions(embed: EmbedPlan, form: Form, integrity: Integrity, msg: MsgFn): string[] {
  const { folder, home, page } = embed;
  const cautions: string[] = [];
  const { origin } = new URL(folder);
  const known = [home, page].filter(Boolean).map((address) => new URL(address).origin);
  // A link to the builder may come from anybody, and name any server.
  if (!known.includes(origin))
    cautions.push(
      msg(
        str`Das Skript käme von ${origin}: Das ist weder der Server dieses Baukastens noch der Ihrer Seite, soweit Sie ihre Adresse oben eingetragen haben. Nehmen Sie den Code nur, wenn Sie diesem Server vertrauen.`,
        {
          id: 'builder-caution-stranger',
          desc: 'Caution: the script is on neither the builder’s origin nor the page’s, whose address is optional; the origin',
        },
      ),
    );
  if (isLocal(folder))
    cautions.push(
      msg(
        'Das Skript liegt auf diesem Rechner; andere erreichen es nicht. Legen Sie den Ordner mit der Version auf Ihren Webserver, und tragen Sie seine Adresse oben ein.',
        { id: 'builder-caution-local-script', desc: 'Caution: the script has an address of this computer' },
      ),
    );
  // A frame has no hashes: its page is looked after by the server that it comes from.
  if (form === 'frame') return cautions;
  if (integrity.size === 0)
    cautions.push(
      msg('Die Prüfsummen (integrity) sind gerade nicht zu laden; der Code hat deshalb keine.', {
        id: 'builder-caution-integrity',
        desc: 'Caution: the hashes could not be loaded, and the code has none',
      }),
    );
  else if (!isSameVersion(embed))
    cautions.push(
      msg(
        str`Die Prüfsummen (integrity) gehören zur Version ${versionOf(home)}; der Ordner mit dem Skript heißt anders. Liegt dort eine andere Version, so lädt der Browser sie nicht, und zu sehen ist nur der Link.`,
        {
          id: 'builder-caution-version',
          desc: 'Caution: the hashes are those of one version, and the folder has another name; the version',
        },
      ),
    );
  return cautions;
}

function feedCautions({ src, base, folder }: EmbedPlan, form: Form, msg: MsgFn): string[] {
  const cautions: string[] = [];
  if (isLocal(src))
    cautions.push(
      msg('Der Feed liegt auf diesem Rechner; andere erreichen ihn nicht.', {
        id: 'builder-caution-local-feed',
        desc: 'Caution: the feed has an address of this computer',
      }),
    );
  if (new URL(src).origin !== new URL(base).origin)
    cautions.push(
      msg(
        str`Der Feed kommt in Wirklichkeit von einem anderen Server, denn seine Adresse leitet weiter. Tragen Sie besser gleich diese ein: ${base}`,
        {
          id: 'builder-caution-redirect',
          desc: 'Caution: the feed redirects to another server; the address in the end, without a full stop after it',
        },
      ),
    );
  if ([src, base].some(isInsecure) || (form !== 'npm' && isInsecure(folder)))
    cautions.push(
      msg('Seiten, deren Adresse mit https:// beginnt, laden nichts von http://-Adressen.', {
        id: 'builder-caution-mixed',
        desc: 'Caution: mixed content',
      }),
    );
  return cautions;
}

/** What `frame.html` does not do: its own policy as shipped allows nothing but its own server. */
function frameCautions({ src, base, folder, attributes }: EmbedPlan, msg: MsgFn): string[] {
  const cautions: string[] = [];
  const { origin } = new URL(folder);
  const foreign = (...origins: string[]) => [...new Set(origins)].filter((each) => each !== origin).join(' ');
  const feed = foreign(new URL(src).origin, new URL(base).origin);
  const images = foreign(new URL(base).origin, ...readOrigins(attributes.get('image-origins') ?? ''));
  if (feed)
    cautions.push(
      msg(
        str`Im iframe darf der Feed nur vom selben Server kommen wie das Skript. Legen Sie ihn dorthin, oder nehmen Sie ${feed} in die Policy von frame.html auf, unter connect-src.`,
        {
          id: 'builder-caution-frame-feed',
          desc: 'Caution: a frame loads feeds of its own origin only; the origins',
        },
      ),
    );
  if (images)
    cautions.push(
      msg(
        str`Im iframe sind nur Bilder vom selben Server wie das Skript zu sehen. Legen Sie sie dorthin, oder nehmen Sie ${images} in die Policy von frame.html auf, unter img-src.`,
        {
          id: 'builder-caution-frame-images',
          desc: 'Caution: a frame shows pictures of its own origin only; the origins',
        },
      ),
    );
  if (attributes.has('json-ld'))
    cautions.push(
      msg(
        'Die Beschreibung für Suchmaschinen fehlt im Code: Sie stünde im iframe und nicht auf Ihrer Seite.',
        {
          id: 'builder-caution-frame-json-ld',
          desc: 'Caution: schema.org data is left out, for in a frame it would not be that of the page',
        },
      ),
    );
  return cautions;
}

function pageCautions(embed: EmbedPlan, form: Form, msg: MsgFn): string[] {
  const { link, page, src, base } = embed;
  const cautions: string[] = [];
  if (!link.url)
    cautions.push(
      msg('Ohne Adresse für den Link sehen Menschen ohne JavaScript nur seinen Text.', {
        id: 'builder-caution-link',
        desc: 'Caution: the fallback link has no address',
      }),
    );
  if (!form.startsWith('frame') && page && [src, base].some((address) => isElsewhere(address, page)))
    cautions.push(
      msg('Der Feed liegt auf einem anderen Server als die Seite: Dieser muss das Lesen erlauben (CORS).', {
        id: 'builder-caution-cors',
        desc: 'Caution: the feed is on another origin than the page',
      }),
    );
  const unnamed = unnamedOrigins(embed, form).join(' ');
  if (unnamed)
    cautions.push(
      msg(
        str`Eine Content Security Policy kann ${unnamed} nicht nennen: Adressen in eckigen Klammern (IPv6) kennt sie nicht. Nehmen Sie den Namen des Servers.`,
        {
          id: 'builder-caution-unnamed',
          desc: 'Caution: a policy has no syntax for IPv6 addresses; the origins',
        },
      ),
    );
  return cautions;
}

function isElsewhere(address: string, page: string): boolean {
  return new URL(address).origin !== new URL(page).origin;
}
