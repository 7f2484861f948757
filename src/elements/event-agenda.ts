import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { str } from '@lit/localize/internal/str-tag.js';

import { renderSessionsButton } from '../calendar/calendar-button.js';
import { defaultTimeZone } from '../feed/dates.js';
import type { Feed, Session } from '../feed/feed.js';
import { timeZoneOf } from '../feed/time-zone.js';
import { agendaFacets } from '../filter/agenda-facets.js';
import { Filter, type Choice } from '../filter/filter.js';
import {
  dayOf,
  differsFromVisitor,
  formatDate,
  formatDay,
  formatShortDay,
  formatTime,
  formatZone,
} from '../locale/formats.js';
import { CopyController } from '../page/copy-controller.js';
import { DeepLinkController } from '../page/deep-link-controller.js';
import { renderButton } from '../templates/button.js';
import { renderControls, renderFilters, renderNoMatch, renderSelect } from '../templates/filters.js';
import { filtersStyles } from '../templates/filters.styles.js';
import { renderHeading } from '../templates/heading.js';
import { areParallel, renderRooms } from '../templates/rooms.js';
import { renderSession, renderBriefSession, type FullSessionView } from '../templates/session.js';
import { sessionStyles } from '../templates/session.styles.js';
import { renderTabs } from '../templates/tabs.js';
import { renderJoined, renderText } from '../templates/text.js';
import { ClockController } from '../time/clock-controller.js';
import { inOrder } from '../time/in-order.js';
import { sessionStates } from '../time/session-state.js';
import { BlocksController, type Item } from './blocks-controller.js';
import { blocksStyles } from './blocks.styles.js';
import { eventAgendaStyles } from './event-agenda.styles.js';
import { Memo } from './memo.js';
import { StandElement } from './stand-element.js';

type Days = ReadonlyMap<string, readonly Session[]>;

interface SessionItem extends Item {
  readonly session: Session;
}

/**
 * The programme of the stand by day, as a list or by room: times in the fair's time zone, parts, speakers,
 * exhibitors, what is on and what is next, filters, and everything for the visitor's calendar. The address of the
 * page may name a session: `#session-` and its id.
 *
 * @tagname event-agenda
 * @csspart now - What is on and what is next.
 * @csspart filters - The filters and views.
 * @csspart field - One of them with its label.
 * @csspart input - The control in it.
 * @csspart count - How many sessions are shown.
 * @csspart zone - Which time zone the times are in, where the visitor's clock shows another time.
 * @csspart tabs - The days as tabs.
 * @csspart tab - One of them.
 * @csspart day - One day.
 * @csspart rooms - The table of a day by room.
 * @csspart session - One session.
 * @csspart time - When a session or part takes place.
 * @csspart state - That a session is on, next or over.
 * @csspart status - That a session is provisional, moved or cancelled.
 * @csspart meta - Kind, room and language of a session.
 * @csspart description - What a session is about.
 * @csspart speakers - Who speaks.
 * @csspart parts - The parts of a session.
 * @csspart person - A speaker's name.
 * @csspart exhibitors - The exhibitors who take part.
 */
export class EventAgenda extends StandElement {
  static override styles = [
    StandElement.styles,
    sessionStyles,
    filtersStyles,
    blocksStyles,
    eventAgendaStyles,
  ];

  /** The days below each other, or one at a time as tabs. */
  @property({ useDefault: true }) view: 'all' | 'tabs' = 'all';

  /**
   * A list, or a table of rooms for days on which there is something in several at once, where it is wide enough for
   * one. The visitor may change it.
   */
  @property({ useDefault: true }) layout: 'list' | 'grid' = 'list';

  /** Hides filters and views: the plain programme. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  /** Instant that is taken for now, such as 2025-10-01T14:30:00+02:00, for a preview. Default: the visitor's clock. */
  @property() now?: string;

  @state() private choice: Choice = {};
  @state() private day = '';

  readonly #clock = new ClockController(this);
  readonly #copy = new CopyController(this, (message) => this.announce(message));
  readonly #deepLink = new DeepLinkController(this, 'session-');
  readonly #blocks = new BlocksController<SessionItem>(this, {
    part: 'session',
    blockSize: 8,
    render: ({ session }) => this.#view && renderSession(session, this.#view),
    dependencies: ({ session }) => [
      session,
      this.#filters.value,
      this.#view?.base,
      this.#view?.states.get(session),
      this.#copy.outcomeOf(session),
    ],
  });
  /** How often the visitor has chosen something. */
  #turns = 0;
  readonly #filters = new Memo<Filter<Session>>();
  #view: FullSessionView | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Browsers take some 40 ms of a slow computer to make their first formatter: while the feed is under way, rather than
    // in the task that shows it.
    setTimeout(() => this.#today(defaultTimeZone));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('choice')) this.#turns++;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const wanted = this.#filters.value && this.#deepLink.follow(this.#filters.value.entries);
    if (wanted) this.#show(wanted);
  }

  /** Brings a session to the visitor, whatever filters and tabs are chosen. */
  #show({ id, startDate }: Session): void {
    if (Object.keys(this.choice).length > 0) this.choice = {};
    if (this.#view) this.day = dayOf(startDate, timeZoneOf(this.#view.feed));
    void this.updateComplete.then(() => {
      const entry =
        this.#blocks.reveal(id) ??
        // In the table of rooms.
        [...this.renderRoot.querySelectorAll<HTMLElement>('[data-entry]')].find(
          ({ dataset }) => dataset['entry'] === id,
        );
      this.focusOn(entry?.querySelector<HTMLElement>('[part=heading]'));
    });
  }

  #reset(): void {
    this.choice = {};
    this.renderRoot.querySelector('select')?.focus();
  }

  protected emptyMessage(): string {
    return this.msg('Das Programm steht noch nicht fest.', {
      id: 'agenda-empty',
      desc: 'Instead of the programme: the feed has no sessions',
    });
  }

  #countMessage(shown: number, total: number): string {
    return shown === total
      ? this.msg(str`${total} Veranstaltungen`, { id: 'sessions-count', desc: 'Sessions there are; never 1' })
      : this.msg(str`${shown} von ${total} Veranstaltungen`, {
          id: 'sessions-count-filtered',
          desc: 'How many of all sessions match the filters',
        });
  }

  protected override entriesOf({ agenda }: Feed): readonly Session[] {
    return agenda;
  }

  /** Filters over the sessions in the order of time; where each day is a tab there is none by day. */
  #filterOf(feed: Feed): Filter<Session> {
    const { locale, view } = this;
    return this.#filters.of([feed, locale, view], () => {
      const facets = agendaFacets(feed, locale).filter((facet) => view !== 'tabs' || facet.key !== 'day');
      return new Filter(inOrder(feed.agenda), facets, locale);
    });
  }

  #selectDays(sessions: readonly Session[], timeZone: string): Days {
    const days = sessions.map(({ startDate }) => dayOf(startDate, timeZone));
    return new Map(
      [...new Set(days)].map((day) => [day, sessions.filter((_, index) => days[index] === day)]),
    );
  }

  /** The day that is seen where there is one at a time: the visitor's choice, today, or the first. */
  #selectDay(days: Days, { states, feed }: FullSessionView): string {
    const timeZone = timeZoneOf(feed);
    const current = [...states].find(([, sessionState]) => sessionState !== 'past')?.[0];
    const wishes = [this.day, this.#today(timeZone), current && dayOf(current.startDate, timeZone)];
    return wishes.find((day) => day && days.has(day)) ?? [...days.keys()][0] ?? '';
  }

  #today(timeZone: string): string {
    return dayOf(this.#clock.now, timeZone);
  }

  #renderZone({ agenda }: Feed, timeZone: string): unknown {
    const session = agenda.find(({ startDate }) => differsFromVisitor(startDate, timeZone));
    if (!session) return nothing;
    const zone = formatZone(session.startDate, timeZone, this.locale);
    return html`<p part="zone" class="muted">
      ${this.msg(str`Alle Zeiten sind Ortszeit der Messe (${zone}).`, {
        id: 'agenda-zone',
        desc: 'Above the programme, where the clock of the visitor shows another time; the zone in words',
      })}
    </p>`;
  }

  #renderNow({ states, feed, locale }: FullSessionView): unknown {
    const { msg } = this;
    const current = [...states].filter(([, sessionState]) => sessionState !== 'past');
    const on = current.filter(([, sessionState]) => sessionState !== 'next');
    const next = current.filter(([, sessionState]) => sessionState === 'next');
    const [target] = [...on, ...next];
    if (!target) return nothing;
    const renderLine = (label: string, sessions: typeof current, start?: unknown) =>
      sessions.length
        ? html`<p>
            <strong>${label}</strong>
            ${renderJoined([start, ...sessions.map(([{ title }]) => renderText(title, locale))], ', ')}
          </p>`
        : nothing;
    const [soon] = next;
    const timeZone = timeZoneOf(feed);
    const today = this.#today(timeZone);
    // In the evening what is next is tomorrow.
    const format = soon && dayOf(soon[0].startDate, timeZone) === today ? formatTime : formatDate;
    const start = soon && format(soon[0].startDate, timeZone, locale);
    return html`<div part="now">
      ${renderLine(msg('Jetzt:', { id: 'now', desc: 'Before the sessions that take place now' }), on)}
      ${renderLine(
        msg('Als Nächstes:', { id: 'now-next', desc: 'Before the sessions that are the next to begin' }),
        next,
        start,
      )}
      ${renderButton(
        msg('Dorthin springen', { id: 'now-jump', desc: 'Button: goes to the session that is on or next' }),
        () => this.#show(target[0]),
      )}
    </div>`;
  }

  #renderControls(filter: Filter<Session>, days: Days, shown: number): TemplateResult {
    const { locale, msg } = this;
    const label = msg('Programm filtern', {
      id: 'agenda-filters',
      desc: 'Name of the area with the filters',
    });
    return renderControls(label, this.#countMessage(shown, filter.entries.length), this.#turns, [
      renderFilters(filter, this.choice, locale, (choice) => (this.choice = choice)),
      [...days.values()].some(areParallel)
        ? renderSelect(
            msg('Ansicht', { id: 'layout', desc: 'Label: cards or list' }),
            [
              ['list', msg('Liste', { id: 'layout-list', desc: 'Layout of entries: one below the other' })],
              [
                'grid',
                msg('Räume', { id: 'layout-rooms', desc: 'Layout of sessions: side by side, by room' }),
              ],
            ],
            this.layout,
            locale,
            (chosen) => (this.layout = chosen as EventAgenda['layout']),
          )
        : nothing,
    ]);
  }

  #renderTable(day: string, sessions: readonly Session[], view: FullSessionView): TemplateResult {
    return renderRooms(
      sessions,
      formatDay(day, this.locale),
      view,
      (session) =>
        html`<article part="session" class=${session.status ?? nothing} data-entry=${session.id}>
          ${renderBriefSession(session, view)}
        </article>`,
    );
  }

  #renderList(sessions: readonly Session[]): unknown {
    return this.#blocks
      .split(
        sessions.map((session) => ({
          key: session.id,
          title: session.title,
          headingLevel: this.headingLevel + 1,
          className: session.status,
          session,
        })),
        this.locale,
      )
      .map(() => html`<ol class="block far" role="list"></ol>`);
  }

  #renderDay(
    day: string,
    sessions: readonly Session[],
    view: FullSessionView,
    selected: string,
  ): TemplateResult {
    const date = html`<time datetime=${day}>${formatDay(day, this.locale)}</time>`;
    const asTable = this.layout === 'grid' && areParallel(sessions);
    const content = [
      renderHeading(this.headingLevel, date),
      asTable ? this.#renderTable(day, sessions, view) : this.#renderList(sessions),
    ];
    return selected
      ? html`<section
          part="day"
          role="tabpanel"
          id="panel-${day}"
          aria-labelledby="tab-${day}"
          ?hidden=${day !== selected}
        >
          ${content}
        </section>`
      : html`<section part="day">${content}</section>`;
  }

  #renderDays(days: Days, view: FullSessionView): unknown {
    const selected = this.view === 'tabs' && days.size > 1 ? this.#selectDay(days, view) : '';
    return [
      selected
        ? renderTabs(
            this.msg('Tage', { id: 'tabs', desc: 'Name of the tabs, of which each is a day' }),
            [...days.keys()].map((day) => [day, formatShortDay(day, this.locale)] as const),
            selected,
            (day) => (this.day = day),
          )
        : nothing,
      [...days].map(([day, sessions]) => this.#renderDay(day, sessions, view, selected)),
    ];
  }

  protected renderFeed(feed: Feed, base: string): TemplateResult | undefined {
    if (feed.agenda.length === 0) return undefined;
    const { locale, msg } = this;
    const timeZone = timeZoneOf(feed);
    const filter = this.#filterOf(feed);
    const { entries } = filter;
    const controls = !this.noControls && entries.length > 1;
    const sessions = controls ? filter.matching(this.choice) : entries;
    const days = this.#selectDays(sessions, timeZone);
    const copyLabel = msg('Link kopieren', {
      id: 'copy-link',
      desc: 'Button: copies the address of an entry',
    });
    const view: FullSessionView = {
      feed,
      base,
      locale,
      headingLevel: this.headingLevel + 1,
      exhibitors: new Map(feed.exhibitors.map((exhibitor) => [exhibitor.id, exhibitor])),
      states: sessionStates(entries, this.#clock.now, timeZone),
      renderChange: (session) => this.renderChange(session),
      renderCopyButton: (session) =>
        this.#copy.render(
          copyLabel,
          session,
          () => this.#deepLink.addressOf(session.id),
          locale,
          renderText(session.title, locale),
        ),
    };
    const calendarLabel = msg('Ganzes Programm in den Kalender', {
      id: 'calendar-agenda',
      desc: 'Button: the whole programme as a calendar file',
    });
    this.#view = view;
    return html`${this.#renderNow(view)}
    ${controls ? this.#renderControls(filter, days, sessions.length) : nothing}
    ${this.#renderZone(feed, timeZone)}
    ${
      sessions.length
        ? html`<div class=${this.#blocks.begin(entries.length)}>${this.#renderDays(days, view)}</div>`
        : renderNoMatch(
            msg('Keine Veranstaltung passt zu dieser Auswahl.', {
              id: 'sessions-no-match',
              desc: 'No session matches the filters',
            }),
            locale,
            () => this.#reset(),
          )
    }
    ${
      entries.length > 1
        ? html`<p class="whole">${renderSessionsButton(calendarLabel, 'agenda', entries, view)}</p>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-agenda': EventAgenda;
  }
}
