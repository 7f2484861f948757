import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { str } from '@lit/localize/internal/str-tag.js';

import type { Exhibitor, Feed, Session, Text } from '../feed/feed.js';
import { ExhibitorSearch } from '../filter/exhibitor-search.js';
import type { Choice } from '../filter/filter.js';
import { CopyController } from '../page/copy-controller.js';
import { DeepLinkController } from '../page/deep-link-controller.js';
import { renderReach } from '../templates/contact.js';
import { renderDisclosure } from '../templates/disclosure.js';
import { renderExhibitorMeta } from '../templates/exhibitor-meta.js';
import { renderControls, renderFilters, renderNoMatch, renderSelect } from '../templates/filters.js';
import { renderHeading } from '../templates/heading.js';
import { allowedOrigins } from '../templates/image.js';
import { renderMark } from '../templates/mark.js';
import { renderPlace } from '../templates/place.js';
import { renderExhibitorSessions } from '../templates/exhibitor-sessions.js';
import { renderShowAll } from '../templates/show-all.js';
import { renderText } from '../templates/text.js';
import { disclosureStyles } from '../templates/disclosure.styles.js';
import { exhibitorStyles } from '../templates/exhibitor.styles.js';
import { filtersStyles } from '../templates/filters.styles.js';
import { sessionStyles } from '../templates/session.styles.js';
import { BlocksController, type Item } from './blocks-controller.js';
import { blocksStyles } from './blocks.styles.js';
import { exhibitorListStyles } from './exhibitor-list.styles.js';
import { ExhibitorSelectEvent } from './exhibitor-select-event.js';
import { Memo } from './memo.js';
import { StandElement } from './stand-element.js';

/** An exhibitor where it stands; it may stand in several groups. */
interface Standing extends Item {
  readonly exhibitor: Exhibitor;
}

/** Exhibitors under a heading, or all of them under none. */
interface Group {
  readonly heading?: Text | undefined;
  readonly items: readonly Standing[];
}

/** What the feed knows beside an exhibitor. */
interface Surroundings {
  readonly feed: Feed;
  readonly base: string;
  readonly origins: ReadonlySet<string>;
  readonly search: ExhibitorSearch;
}

/**
 * All exhibitors of the stand, or those that the page chooses, with search, filters, order, two layouts and details
 * in place. The address of the page may name an exhibitor: `#exhibitor-` and its id.
 *
 * @tagname exhibitor-list
 * @fires {ExhibitorSelectEvent} exhibitor-select - Somebody wants to see more of an exhibitor; cancelable, so that a page can show a view of its own.
 * @csspart filters - The search box, filters and views.
 * @csspart field - One of them with its label.
 * @csspart input - The control in it.
 * @csspart count - How many exhibitors are shown.
 * @csspart group - The exhibitors of one topic or city, with their heading.
 * @csspart exhibitor - One exhibitor.
 * @csspart logo - The logo of an exhibitor.
 * @csspart initials - What stands in the place of a logo.
 * @csspart meta - City and kind of an exhibitor.
 * @csspart place - Hall and stand of an exhibitor, where it has a stand of its own.
 * @csspart description - What an exhibitor shows; in short while its details are closed.
 * @csspart topics - Topics of an exhibitor.
 * @csspart details - What opens in place.
 * @csspart summary - What opens it.
 * @csspart contact - Whom to ask.
 * @csspart sessions - The sessions of an exhibitor.
 * @csspart session - One of them.
 * @csspart time - When a session takes place.
 * @csspart speakers - Who speaks in it.
 * @csspart person - A speaker's name.
 * @csspart status - That a session is provisional, moved or cancelled.
 */
export class ExhibitorList extends StandElement {
  static override styles = [
    StandElement.styles,
    sessionStyles,
    filtersStyles,
    exhibitorStyles,
    blocksStyles,
    exhibitorListStyles,
    disclosureStyles,
  ];

  /** Shows only exhibitors with this topic, by its id. */
  @property({ useDefault: true }) topic = '';

  /** Shows only exhibitors in this city, by its name in either language. */
  @property({ useDefault: true }) city = '';

  /** Shows only exhibitors of this kind: `company`, `authority`, `association` or `city`. */
  @property({ useDefault: true }) kind = '';

  /** Shows only these exhibitors: ids separated by white space. */
  @property({ useDefault: true }) exhibitors = '';

  /** Groups the entries under a heading each; one with several topics stands in several groups. */
  @property({ attribute: 'group-by' }) groupBy?: 'topic' | 'city';

  /** Order of the entries: as in the feed, by name, or by city. The visitor may change it. */
  @property({ useDefault: true }) order: 'feed' | 'name' | 'city' = 'feed';

  /** Cards side by side or a list. The visitor may change it. */
  @property({ useDefault: true }) layout: 'grid' | 'list' = 'grid';

  /** Entries that are shown until the visitor wants to see all; 0 for all at once. */
  @property({ type: Number }) limit = 0;

  /** Hides search, filters and views: the plain list. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  /** Origins beside the feed's own from which logos may be loaded, separated by white space. */
  @property({ attribute: 'image-origins', useDefault: true }) imageOrigins = '';

  @state() private query = '';
  @state() private choice: Choice = {};
  @state() private showsAll = false;
  /** Whose details are open, by id. */
  @state() private opened: ReadonlySet<string> = new Set();

  readonly #copy = new CopyController(this, (message) => this.announce(message));
  readonly #deepLink = new DeepLinkController(this, 'exhibitor-');
  readonly #blocks = new BlocksController<Standing>(this, {
    part: 'exhibitor',
    // Divisible by 1 to 4 columns, so that no row but the last has a gap.
    blockSize: 12,
    render: (item) => this.#renderExhibitor(item),
    dependencies: ({ exhibitor }) => [
      exhibitor,
      this.#places.value,
      this.opened.has(exhibitor.id),
      this.#copy.outcomeOf(exhibitor),
    ],
  });
  // Made once for as long as they hold: a list is rendered at every key.
  readonly #searches = new Memo<ExhibitorSearch>();
  readonly #places = new Memo<Surroundings>();
  readonly #groupings = new Memo<readonly Group[]>();
  /** What matches, as it stands on the page from top to bottom, beyond `limit` too. */
  #standing: readonly Standing[] = [];
  #matches: ReadonlySet<Exhibitor> = new Set();
  /** How often the visitor has chosen or typed something. */
  #turns = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query') || changed.has('choice')) this.#turns++;
  }

  protected override updated(changed: PropertyValues): void {
    const wanted = this.ready && this.#deepLink.follow(this.#searches.value?.exhibitors ?? []);
    if (wanted) this.#show(wanted);
    super.updated(changed);
  }

  get #limit(): number {
    return this.limit > 0 && !this.showsAll ? this.limit : Infinity;
  }

  #reset(): void {
    this.query = '';
    this.choice = {};
    this.renderRoot.querySelector('input')?.focus();
  }

  async #showAll(): Promise<void> {
    const next = this.#standing[this.#limit];
    this.showsAll = true;
    await this.updateComplete;
    this.#focusOn(next, '[part=heading]');
  }

  /** What the address of the page asks for. Nothing that the visitor has chosen may hide it. */
  #show(exhibitor: Exhibitor): void {
    if (!this.#open(exhibitor)) return;
    this.query = '';
    if (Object.keys(this.choice).length > 0) this.choice = {};
    this.showsAll ||= this.limit > 0;
    void this.updateComplete.then(() => {
      this.#focusOn(
        this.#standing.find((item) => item.exhibitor === exhibitor),
        '[part=summary]',
      );
    });
  }

  #focusOn(item: Standing | undefined, selector: string): void {
    this.focusOn(item && this.#blocks.reveal(item.key)?.querySelector<HTMLElement>(selector));
  }

  /** Opens the details, unless the page shows a view of its own. */
  #open(exhibitor: Exhibitor): boolean {
    const opens = this.dispatchEvent(new ExhibitorSelectEvent(exhibitor));
    if (opens) this.opened = new Set([...this.opened, exhibitor.id]);
    return opens;
  }

  #toggle(exhibitor: Exhibitor): void {
    if (!this.opened.has(exhibitor.id)) this.#open(exhibitor);
    else this.opened = new Set([...this.opened].filter((id) => id !== exhibitor.id));
  }

  protected emptyMessage(): string {
    return this.#searches.value?.feed.exhibitors.length
      ? this.#noMatchMessage()
      : this.msg('Noch sind keine Aussteller bekannt.', {
          id: 'exhibitors-empty',
          desc: 'Instead of the list: the feed has no exhibitors',
        });
  }

  #noMatchMessage(): string {
    return this.msg('Kein Aussteller passt zu dieser Auswahl.', {
      id: 'exhibitors-no-match',
      desc: 'No exhibitor matches search and filters',
    });
  }

  #countMessage(): string {
    const total = this.#searches.value?.exhibitors.length ?? 0;
    const shown = this.#matches.size;
    if (shown !== total) {
      return this.msg(str`${shown} von ${total} Ausstellern`, {
        id: 'exhibitors-count-filtered',
        desc: 'How many of all exhibitors match the filters',
      });
    }
    return this.msg(str`${total} Aussteller`, {
      id: 'exhibitors-count',
      desc: 'How many exhibitors the list has; never 1',
    });
  }

  protected override entriesOf(feed: Feed): readonly Exhibitor[] {
    return this.#searchIn(feed).exhibitors;
  }

  #searchIn(feed: Feed): ExhibitorSearch {
    const { topic, city, kind, exhibitors, locale } = this;
    return this.#searches.of(
      [feed, locale, topic, city, kind, exhibitors],
      () => new ExhibitorSearch(feed, locale, { topic, city, kind, exhibitors }),
    );
  }

  /** The entries by the headings they stand under; all under none where they are not grouped. */
  #selectGroups(search: ExhibitorSearch): readonly Group[] {
    const { headingLevel } = this;
    const entries = search.sorted(this.order);
    const facet = search.filter.facets.find(({ key }) => key === this.groupBy);
    const stand = (exhibitor: Exhibitor, key: string, level: number): Standing => ({
      key,
      exhibitor,
      title: exhibitor.name,
      headingLevel: level,
    });
    if (!facet) return [{ items: entries.map((entry) => stand(entry, entry.id, headingLevel)) }];
    const group = (value: string, heading: Text, members: readonly Exhibitor[]): Group => ({
      heading,
      items: members.map((entry) => stand(entry, `${value}/${entry.id}`, headingLevel + 1)),
    });
    const groups = search.filter.options(facet).map(([value, name]) =>
      group(
        value,
        name,
        entries.filter((entry) => facet.values(entry).includes(value)),
      ),
    );
    const restName = this.msg('Weitere', {
      id: 'group-rest',
      desc: 'Heading of those that are in no other group',
    });
    const rest = entries.filter((entry) => facet.values(entry).length === 0);
    return [...groups, group('', restName, rest)];
  }

  #renderSearch(search: ExhibitorSearch): TemplateResult {
    return html`<label part="field" class="field">
      <span>${this.msg('Suche', { id: 'search', desc: 'Label of the search box' })}</span>
      <input
        part="input"
        type="search"
        autocomplete="off"
        .value=${this.query}
        @focus=${() => search.index()}
        @input=${(event: InputEvent) => (this.query = (event.target as HTMLInputElement).value)}
      />
    </label>`;
  }

  #renderControls(search: ExhibitorSearch): TemplateResult {
    return renderControls(
      this.msg('Aussteller filtern', { id: 'filters', desc: 'Name of the search and filter area' }),
      this.#countMessage(),
      this.#turns,
      [
        this.#renderSearch(search),
        renderFilters(search.filter, this.choice, this.locale, (choice) => (this.choice = choice)),
        this.#renderViews(),
      ],
    );
  }

  #renderViews(): readonly TemplateResult[] {
    const { msg, locale } = this;
    const order = renderSelect(
      msg('Reihenfolge', { id: 'order', desc: 'Label: order of the entries' }),
      [
        ['feed', msg('Standard', { id: 'order-feed', desc: 'Order: the organiser’s own' })],
        ['name', msg('nach Name', { id: 'order-name', desc: 'Order of entries' })],
        ['city', msg('nach Ort', { id: 'order-city', desc: 'Order of entries' })],
      ],
      this.order,
      locale,
      (chosen) => (this.order = chosen as ExhibitorList['order']),
    );
    const layout = renderSelect(
      msg('Ansicht', { id: 'layout', desc: 'Label: cards or list' }),
      [
        ['grid', msg('Kacheln', { id: 'layout-grid', desc: 'Layout of entries: cards side by side' })],
        ['list', msg('Liste', { id: 'layout-list', desc: 'Layout of entries: one below the other' })],
      ],
      this.layout,
      locale,
      (chosen) => (this.layout = chosen as ExhibitorList['layout']),
    );
    return [order, layout];
  }

  #renderDetails(exhibitor: Exhibitor, { feed, base }: Surroundings, headingLevel: number): TemplateResult {
    const { locale } = this;
    const { id, name } = exhibitor;
    const copyLabel = this.msg('Link kopieren', {
      id: 'copy-link',
      desc: 'Button: copies the address of an entry',
    });
    const view = {
      feed,
      base,
      locale,
      headingLevel: headingLevel + 1,
      states: new Map(),
      renderChange: (session: Session) => this.renderChange(session),
    };
    const address = () => this.#deepLink.addressOf(id);
    return html`${renderReach(exhibitor, locale)} ${renderExhibitorSessions(exhibitor, view)}
      <p class="actions">
        ${this.#copy.render(copyLabel, exhibitor, address, locale, renderText(name, locale))}
      </p>`;
  }

  #renderExhibitor({ exhibitor, headingLevel }: Standing): unknown {
    const { locale } = this;
    const { id, name, description, hall, booth, topics } = exhibitor;
    const surroundings = this.#places.value;
    if (!surroundings) return nothing;
    const { search, origins } = surroundings;
    const open = this.opened.has(id);
    return html`${renderMark(exhibitor, origins, locale)}
      <div class=${open ? 'text open' : 'text'}>
        ${renderHeading(headingLevel, renderText(name, locale))} ${this.renderChange(exhibitor)}
        ${renderExhibitorMeta(exhibitor, locale)}
        ${hall || booth ? html`<p part="place">${renderPlace({ hall, booth }, this.msg)}</p>` : nothing}
        ${description ? html`<p part="description" class="pre">${renderText(description, locale)}</p>` : nothing}
        ${
          topics.length
            ? html`<ul part="topics" role="list">
                ${topics.map((topic) => html`<li>${renderText(search.topic(topic), locale)}</li>`)}
              </ul>`
            : nothing
        }
        ${renderDisclosure(
          this.msg('Details', { id: 'details', desc: 'Opens what else there is to know of an exhibitor' }),
          renderText(name, locale),
          open,
          () => this.#toggle(exhibitor),
          () => this.#renderDetails(exhibitor, surroundings, headingLevel),
        )}
      </div>`;
  }

  #renderBlocks(items: readonly Standing[]): TemplateResult {
    return html`<div class="blocks">
      ${this.#blocks.split(items, this.locale).map(() => html`<ul class="block far" role="list"></ul>`)}
    </div>`;
  }

  #renderGroup({ heading, items }: Group): unknown {
    if (heading === undefined) return this.#renderBlocks(items);
    return html`<section part="group">
      ${renderHeading(this.headingLevel, renderText(heading, this.locale))} ${this.#renderBlocks(items)}
    </section>`;
  }

  protected renderFeed(feed: Feed, base: string): TemplateResult | undefined {
    const search = this.#searchIn(feed);
    const { locale } = this;
    const { length } = search.exhibitors;
    if (length === 0) return undefined;
    const controls = !this.noControls && length > 1;
    // What nobody can undo does not count.
    this.#matches = search.matching(controls ? this.query : '', controls ? this.choice : {});
    const { imageOrigins, order, groupBy, headingLevel } = this;
    this.#places.of([base, search, imageOrigins], () => ({
      feed,
      base,
      search,
      origins: allowedOrigins(base, imageOrigins),
    }));
    const all = this.#groupings.of([search, order, groupBy, headingLevel], () => this.#selectGroups(search));
    const matching = all.map(({ heading, items }) => ({
      heading,
      items: items.filter(({ exhibitor }) => this.#matches.has(exhibitor)),
    }));
    // One that stands in two groups counts twice here: the limit is of what is on the page.
    this.#standing = matching.flatMap(({ items }) => items);
    const shown = Math.min(this.#standing.length, this.#limit);
    let room = shown;
    const groups = matching
      .map(({ heading, items }) => {
        const visible = items.slice(0, room);
        room -= visible.length;
        return { heading, items: visible };
      })
      .filter(({ items }) => items.length > 0);
    return html`${controls ? this.#renderControls(search) : nothing}
      ${this.#matches.size ? nothing : renderNoMatch(this.#noMatchMessage(), locale, () => this.#reset())}
      <div
        class="${this.layout === 'list' ? 'list' : 'grid'} ${this.#blocks.begin(all.flatMap(({ items }) => items).length)}"
      >
        ${groups.map((group) => this.#renderGroup(group))}
      </div>
      ${this.#standing.length > shown ? renderShowAll(this.#matches.size, locale, () => this.#showAll()) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exhibitor-list': ExhibitorList;
  }
}
