import { html, nothing, type TemplateResult } from 'lit';

import type { CalendarContext } from '../calendar/feed-events.js';
import type { Session } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { formatTime } from '../locale/formats.js';
import { messages } from '../locale/messages.js';
import { plainText } from '../locale/text.js';
import { renderText } from './text.js';

/** Sessions that follow each other in a room without a row between them. */
interface Cell {
  /** When the first of them begins. */
  readonly start: number;
  /** When the last of them is over. */
  end: number;
  readonly sessions: Session[];
}

const roomOf = ({ room }: Session) => plainText(room, 'de');
const startOf = ({ startDate }: Session) => Date.parse(startDate);
/** Of one whose end nobody knows, just after its beginning: others that begin with it are at the same time. */
const endOf = ({ startDate, endDate = startDate }: Session) =>
  Math.max(Date.parse(startDate) + 1, Date.parse(endDate));

/** Whether sessions, which are in the order of time, take place at the same time in different rooms. */
export function areParallel(sessions: readonly Session[]): boolean {
  /** Until when there is something in each room. */
  const ends = new Map<string, number>();
  return sessions.some((session) => {
    const [room, start] = [roomOf(session), startOf(session)];
    const parallel = [...ends].some(([other, end]) => other !== room && end > start);
    ends.set(room, Math.max(endOf(session), ends.get(room) ?? 0));
    return parallel;
  });
}

/** The cells of each room. Two sessions at once in one room share a cell. */
function cellsByRoom(sessions: readonly Session[]): ReadonlyMap<string, readonly Cell[]> {
  const rooms = new Map<string, Cell[]>();
  for (const session of sessions) {
    const [start, end] = [startOf(session), endOf(session)];
    const cells = rooms.get(roomOf(session)) ?? [];
    rooms.set(roomOf(session), cells);
    const last = cells.at(-1);
    if (last && start < last.end) {
      last.sessions.push(session);
      last.end = Math.max(last.end, end);
    } else cells.push({ start, end, sessions: [session] });
  }
  return rooms;
}

/**
 * A table of the sessions of a day, which are in the order of time: a column a room, a row for each time at which
 * something begins. A session reaches down to the row at which it is over.
 */
export function renderRooms(
  sessions: readonly Session[],
  label: string,
  { feed, locale }: CalendarContext,
  renderSession: (session: Session) => unknown,
): TemplateResult {
  const msg = messages[locale];
  const starts = new Map(sessions.map((session) => [startOf(session), session.startDate]));
  const rooms = [...cellsByRoom(sessions).values()];
  const renderCell = (cells: readonly Cell[], row: number): unknown => {
    const cell = cells.find(({ start, end }) => start === row || (start < row && row < end));
    if (!cell) return html`<td></td>`;
    if (cell.start < row) return nothing;
    const rows = [...starts.keys()].filter((start) => start >= row && start < cell.end).length;
    return html`<td rowspan=${rows || 1}>${cell.sessions.map(renderSession)}</td>`;
  };
  return html`<div class="scroll" role="region" aria-label=${label} tabindex="0">
    <table part="rooms">
      <thead>
        <tr>
          <th scope="col">${msg('Zeit', { id: 'column-time', desc: 'Heading of the column of times' })}</th>
          ${rooms.map(
            ([cell]) =>
              html`<th scope="col">
                ${renderText(
                  cell?.sessions[0]?.room ??
                    msg('Ohne Raum', {
                      id: 'column-no-room',
                      desc: 'Heading of the sessions whose room is not known',
                    }),
                  locale,
                )}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${[...starts].map(
          ([row, start]) =>
            html`<tr>
              <th scope="row">${formatTime(start, timeZoneOf(feed), locale)}</th>
              ${rooms.map((cells) => renderCell(cells, row))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
