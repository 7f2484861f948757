import type { Contact, Feed, Release, Text } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { formatDate } from '../locale/formats.js';
import type { Locale } from '../locale/locale.js';
import { releaseStatusName } from '../locale/release-status-name.js';
import { joined, plainText } from '../locale/text.js';
import { quoteText } from './quote.js';

/** The quotes of a release in its order. */
export function quotesOf(release: Release, { quotes }: Feed) {
  return release.quotes
    .map((id) => quotes.find((quote) => quote.id === id))
    .filter((quote) => quote !== undefined);
}

/** A press release as plain text, for an editor to paste. */
export function releaseText(release: Release, feed: Feed, locale: Locale): string {
  const {
    title,
    locationCreated,
    datePublished,
    status,
    note,
    lead,
    body,
    background,
    contacts,
    attachments,
    url,
  } = release;
  const timeZone = timeZoneOf(feed);
  const plain = (text: Text | undefined) => plainText(text, locale);
  const contactText = ({ name, email, phone, url: page }: Contact) =>
    joined([plain(name), email, phone, page], ', ');
  return joined(
    [
      plain(title),
      joined(
        [
          plain(locationCreated),
          datePublished && formatDate(datePublished, timeZone, locale),
          releaseStatusName(status, locale),
        ],
        ', ',
      ),
      plain(note),
      plain(lead),
      ...quotesOf(release, feed).map((quote) => quoteText(quote, { locale, timeZone })),
      ...body.map(plain),
      ...background.map(plain),
      ...contacts.map(contactText),
      ...attachments.map(({ title: name, url: file }) => `${plain(name)}: ${file}`),
      url,
    ],
    '\n\n',
  );
}
