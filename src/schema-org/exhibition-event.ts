import type {
  Event,
  ExhibitionEvent,
  Organization,
  Person as Performer,
  Place,
  PostalAddress,
  WithContext,
} from 'schema-dts';

import { fairDays } from '../feed/fair-days.js';
import type { Feed, Part, Person, Session, Text } from '../feed/feed.js';
import type { Locale } from '../locale/locale.js';
import { messages } from '../locale/messages.js';
import { joined, plainText } from '../locale/text.js';
import { renderPlace } from '../templates/place.js';

/** What of a session's status is worth telling; that it takes place as planned is not. */
const statuses: Readonly<Partial<Record<NonNullable<Session['status']>, Event['eventStatus']>>> = {
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/**
 * The stand at the fair in the words of schema.org, for search engines: an `ExhibitionEvent` with its organisers, the
 * fair that it is a part of, and the sessions of the agenda as its own parts. In one language; what the feed does not
 * say is left out. Undefined where it names neither stand nor fair.
 */
export function exhibitionEvent({ fair, stand, agenda }: Feed, locale: Locale): object | undefined {
  const plain = (text: Text | undefined) => plainText(text, locale) || undefined;
  const ownName = plain(stand?.name);
  const fairName = plain(fair?.name);
  const name = ownName ?? fairName;
  if (!name) return undefined;

  const [startDate, endDate] = fairDays(fair) ?? [];
  const streetAddress = plain(fair?.address);
  const addressLocality = plain(fair?.city);
  const address =
    streetAddress || addressLocality
      ? ({ '@type': 'PostalAddress', streetAddress, addressLocality } satisfies PostalAddress)
      : undefined;
  const place = (room?: Text) => {
    const parts = [plain(room), stand && renderPlace(stand, messages[locale]), plain(fair?.venue)];
    const name = joined(parts, ', ') || undefined;
    return name || address ? ({ '@type': 'Place', name, address } satisfies Place) : undefined;
  };
  const organization = (title: Text, url?: string) =>
    ({ '@type': 'Organization', name: plain(title), url }) satisfies Organization;
  const performer = ({ name, role, organization: employer }: Person) =>
    ({
      '@type': 'Person',
      name: plain(name),
      jobTitle: plain(role),
      worksFor: employer && organization(employer),
    }) satisfies Performer;
  const event = ({ title, startDate, endDate, speakers }: Part | Session) =>
    ({
      '@type': 'Event',
      name: plain(title),
      startDate,
      endDate,
      performer: some(speakers.map(performer)),
    }) satisfies Event;
  return {
    '@context': 'https://schema.org',
    '@type': 'ExhibitionEvent',
    name,
    description: plain(stand?.description),
    startDate,
    endDate,
    location: place(),
    organizer: some(stand?.organizers.map(({ name, url }) => organization(name, url))),
    superEvent:
      ownName && fairName
        ? { '@type': 'ExhibitionEvent', name: fairName, startDate, endDate, url: fair?.url }
        : undefined,
    subEvent: some(
      agenda.map((session) => ({
        ...event(session),
        description: plain(session.description),
        eventStatus: session.status && statuses[session.status],
        inLanguage: session.language,
        location: place(session.room),
        url: session.url,
        subEvent: some(session.parts.map(event)),
      })),
    ),
  } satisfies WithContext<ExhibitionEvent>;
}

/** A list, where there is something in it. */
function some<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length ? list : undefined;
}
