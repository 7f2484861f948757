/** The agenda in tests: shown with a test's own programme, and what a visitor sees and hears of it. */
import { html } from '@open-wc/testing';

import type { EventAgenda } from '../../src/elements/event-agenda.js';
import { showLoaded, updated, visible, words } from './page.js';

/** A moment of September 2026 by the clock of Berlin: `moment('15 10:30')`. */
export function moment(when: string): string {
  return `2026-09-${when.replace(' ', 'T')}:00+02:00`;
}

/** A session at such a time, `15 10:00` or `15 10:00–11:00`, with what else there is to say of it. */
export function talk(when: string, title: unknown, more: object = {}): object {
  const [start = '', end] = when.split('–');
  const [day, time] = start.split(' ');
  const isNextDay = end !== undefined && time !== undefined && end < time;
  return {
    title,
    startDate: moment(start),
    ...(end && { endDate: moment(`${Number(day) + Number(isNextDay)} ${end}`) }),
    ...more,
  };
}

/** An agenda with these sessions, and whatever else the feed has; in German unless `lang` says otherwise. */
export async function showAgenda(
  agenda: readonly object[],
  attributes: Record<string, string> = {},
  more: object = {},
): Promise<EventAgenda> {
  return await showLoaded(html`${agendaOf(agenda, attributes, more)}`);
}

/** The same, not yet on the page. */
export function agendaOf(
  agenda: readonly object[],
  attributes: Record<string, string> = {},
  more: object = {},
): EventAgenda {
  const element = document.createElement('event-agenda');
  element.feed = { version: 1, agenda, ...more };
  for (const [name, value] of Object.entries({ lang: 'de', ...attributes }))
    element.setAttribute(name, value);
  return element;
}

/** The title of each session that is seen. */
export function titles(element: Element): string[] {
  return visible(element, '[part=session]').map(titleOf);
}

/** The entry of a session. */
export function session(element: Element, title: string): HTMLElement {
  const found = visible(element, '[part=session]').find((each) => titleOf(each) === title);
  if (!found) throw new Error(`No session ${title} in ${titles(element).join()}`);
  return found;
}

/** What each session that is seen says of where it stands in time: `A: läuft`. */
export function states(element: Element): string[] {
  return visible(element, '[part=session]').map((each) => {
    const state = each.querySelector('[part=state]');
    return `${titleOf(each)}: ${state ? words(state) : '–'}`;
  });
}

/** What is said of the number of sessions. */
export function count(element: Element): string | undefined {
  return visible(element, '[part=count]').map((found) => words(found))[0];
}

/** Gives the element another language. */
export async function speak(element: HTMLElement, lang: string): Promise<void> {
  element.lang = lang;
  await new Promise(requestAnimationFrame);
  await updated(element);
}

function titleOf(entry: Element): string {
  return words(entry.querySelector('[part=heading]')!);
}
