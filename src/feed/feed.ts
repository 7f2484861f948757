/** The types of a feed that has been read: clean, with every list there and every entry with its own id. */
import type { GenericSchema, InferOutput } from 'valibot';

import type * as schema from './schema.js';

export type { Text } from './text.js';

/** An entry of one of the feed's lists. */
type Entry<S extends GenericSchema> = Omit<InferOutput<S>, 'id'> & { id: string };

export type Fair = InferOutput<typeof schema.fair>;
export type Stand = InferOutput<typeof schema.stand>;
export type Organizer = InferOutput<typeof schema.organizer>;
export type Contact = InferOutput<typeof schema.contact>;
export type Image = InferOutput<typeof schema.image>;
export type Person = InferOutput<typeof schema.person>;
export type Part = InferOutput<typeof schema.part>;
export type Attachment = InferOutput<typeof schema.attachment>;
export type Topic = Entry<typeof schema.topic>;
export type Exhibitor = Entry<typeof schema.exhibitor>;
export type Session = Entry<typeof schema.session>;
export type Quote = Entry<typeof schema.quote>;
export type Release = Entry<typeof schema.release>;

/** The whole document. */
export interface Feed {
  version: 1;
  updated?: string;
  fair?: Fair;
  stand?: Stand;
  topics: Topic[];
  exhibitors: Exhibitor[];
  agenda: Session[];
  quotes: Quote[];
  releases: Release[];
}
