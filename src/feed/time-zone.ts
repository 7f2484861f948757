import { defaultTimeZone } from './dates.js';
import type { Feed } from './feed.js';

/** The zone in which the times of a feed are shown. */
export function timeZoneOf({ fair }: Feed): string {
  return fair?.timeZone ?? defaultTimeZone;
}
