import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { str } from '@lit/localize/internal/str-tag.js';

import type { Exhibitor, Feed } from '../feed/feed.js';
import { renderHeading } from '../templates/heading.js';
import { allowedOrigins, renderImage } from '../templates/image.js';
import { renderLink } from '../templates/link.js';
import { renderPlace } from '../templates/place.js';
import { renderJoined, renderText } from '../templates/text.js';
import { exhibitorListStyles } from './exhibitor-list.styles.js';
import { ExhibitorSearch, type Facet } from './exhibitor-search.js';
import { StandElement } from './stand-element.js';

/** Entries in one group: divisible by 1 to 6 columns, so that no row but the last has a gap. */
const groupSize = 60;

/**
 * All exhibitors of the stand, with search, filters, order and two layouts.
 *
 * @tagname exhibitor-list
 * @csspart filters - The search box, filters and views.
 * @csspart field - One of them with its label.
 * @csspart input - The control in it.
 * @csspart count - How many exhibitors are shown.
 * @csspart exhibitor - One exhibitor.
 * @csspart logo - The logo of an exhibitor.
 * @csspart meta - City and kind of an exhibitor.
 * @csspart description - What an exhibitor shows.
 * @csspart topics - Topics of an exhibitor.
 */
export class ExhibitorList extends StandElement {
  static override styles = [StandElement.styles, exhibitorListStyles];

  /** Order of the entries: as in the feed, by name, or by city. The visitor may change it. */
  @property({ useDefault: true }) order: 'feed' | 'name' | 'city' = 'feed';

  /** Cards side by side or a list. The visitor may change it. */
  @property({ useDefault: true }) layout: 'grid' | 'list' = 'grid';

  /** Hides search, filters and views: the plain list. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  /** Origins beside the feed's own from which logos may be loaded, separated by white space. */
  @property({ attribute: 'image-origins', useDefault: true }) imageOrigins = '';

  @state() private query = '';
  @state() private chosen: Partial<Record<Facet, string>> = {};

  #search: ExhibitorSearch | undefined;
  #entries: readonly Exhibitor[] = [];
  #matches: ReadonlySet<Exhibitor> = new Set();
  #groupsKey: readonly unknown[] = [];

  /**
   * Filters hide entries instead of rendering the rest anew: with 1,000 of them that is the difference between a
   * list that follows the typing and one that does not.
   */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot.querySelectorAll<HTMLElement>('[part=exhibitor]').forEach((item, index) => {
      const exhibitor = this.#entries[index];
      item.hidden = exhibitor !== undefined && !this.#matches.has(exhibitor);
    });
    for (const group of this.renderRoot.querySelectorAll<HTMLElement>('.group')) {
      group.hidden = !group.querySelector(':scope > :not([hidden])');
    }
  }

  #reset(): void {
    this.query = '';
    this.chosen = {};
    this.renderRoot.querySelector('input')?.focus();
  }

  protected emptyMessage(): string {
    return this.msg('Noch sind keine Aussteller bekannt.', {
      id: 'exhibitors-empty',
      desc: 'Instead of the list: the feed has no exhibitors',
    });
  }

  #kindName(kind: string): string {
    switch (kind) {
      case 'company':
        return this.msg('Unternehmen', { id: 'kind-company', desc: 'Kind of exhibitor' });
      case 'authority':
        return this.msg('Behörde', { id: 'kind-authority', desc: 'Kind of exhibitor: a public authority' });
      case 'association':
        return this.msg('Verband', { id: 'kind-association', desc: 'Kind of exhibitor' });
      default:
        return this.msg('Kommune', { id: 'kind-city', desc: 'Kind of exhibitor: a city or municipality' });
    }
  }

  #countMessage(): string {
    const total = this.#entries.length;
    const shown = this.#matches.size;
    if (shown !== total) {
      return this.msg(str`${shown} von ${total} Ausstellern`, {
        id: 'exhibitors-count-filtered',
        desc: 'How many of all exhibitors match the filters',
      });
    }
    return total === 1
      ? this.msg('1 Aussteller', { id: 'exhibitors-count-one', desc: 'The list has one exhibitor' })
      : this.msg(str`${total} Aussteller`, {
          id: 'exhibitors-count',
          desc: 'How many exhibitors the list has',
        });
  }

  #renderSearch(): TemplateResult {
    return html`<label part="field" class="field">
      <span>${this.msg('Suche', { id: 'search', desc: 'Label of the search box' })}</span>
      <input
        part="input"
        type="search"
        autocomplete="off"
        .value=${this.query}
        @input=${(event: InputEvent) => (this.query = (event.target as HTMLInputElement).value)}
      />
    </label>`;
  }

  /** A filter; nothing where all entries are alike. */
  #renderFilter(facet: Facet, label: string, search: ExhibitorSearch): unknown {
    const options = search.options(facet, (kind) => this.#kindName(kind));
    if (options.length < 2) return nothing;
    const all = this.msg('Alle', { id: 'filter-all', desc: 'Option of a filter: no restriction' });
    return this.#renderSelect(label, [['', all], ...options], this.chosen[facet] ?? '', (value) => {
      this.chosen = { ...this.chosen, [facet]: value };
    });
  }

  #renderSelect<T extends string>(
    label: string,
    options: readonly (readonly [value: T, label: string])[],
    current: T,
    choose: (value: T) => void,
  ): TemplateResult {
    return html`<label part="field" class="field">
      <span>${label}</span>
      <select
        part="input"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}
      >
        ${options.map(
          ([value, name]: readonly [string, string]) =>
            html`<option value=${value} .selected=${value === current}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #renderControls(search: ExhibitorSearch): TemplateResult {
    const filters = [
      this.#renderFilter(
        'topic',
        this.msg('Thema', { id: 'filter-topic', desc: 'Label of a filter' }),
        search,
      ),
      this.#renderFilter(
        'city',
        this.msg('Ort', { id: 'filter-city', desc: 'Label of a filter: the city' }),
        search,
      ),
      this.#renderFilter(
        'kind',
        this.msg('Art', { id: 'filter-kind', desc: 'Label of a filter: company …' }),
        search,
      ),
    ].filter((filter) => filter !== nothing);
    const legend = this.msg('Filter', { id: 'filters-legend', desc: 'Group of filters' });
    return html`<search
      part="filters"
      aria-label=${this.msg('Aussteller filtern', { id: 'filters', desc: 'Name of the search and filter area' })}
    >
      ${this.#renderSearch()} ${filters.length ? this.#renderGroup(legend, filters) : nothing}
      ${this.#renderViews()}
    </search>`;
  }

  #renderGroup(legend: string, fields: unknown[]): TemplateResult {
    return html`<fieldset>
      <legend class="visually-hidden">${legend}</legend>
      ${fields}
    </fieldset>`;
  }

  #renderViews(): TemplateResult {
    const view = this.msg('Ansicht', { id: 'layout', desc: 'Label: cards or list' });
    const order = this.#renderSelect(
      this.msg('Reihenfolge', { id: 'order', desc: 'Label: order of the entries' }),
      [
        ['feed', this.msg('Standard', { id: 'order-feed', desc: 'Order: the organiser’s own' })],
        ['name', this.msg('nach Name', { id: 'order-name', desc: 'Order of entries' })],
        ['city', this.msg('nach Ort', { id: 'order-city', desc: 'Order of entries' })],
      ],
      this.order,
      (chosen) => (this.order = chosen),
    );
    const layout = this.#renderSelect(
      view,
      [
        ['grid', this.msg('Kacheln', { id: 'layout-grid', desc: 'Layout of entries: cards side by side' })],
        ['list', this.msg('Liste', { id: 'layout-list', desc: 'Layout of entries: one below the other' })],
      ],
      this.layout,
      (chosen) => (this.layout = chosen),
    );
    return this.#renderGroup(view, [order, layout]);
  }

  #renderExhibitor(exhibitor: Exhibitor, { topics }: Feed, origins: ReadonlySet<string>): TemplateResult {
    const { locale } = this;
    const { name, city, kind, description, url, logo, hall, booth } = exhibitor;
    const names = exhibitor.topics.map((id) => topics.find((topic) => topic.id === id)?.name);
    const meta = renderJoined([city && renderText(city, locale), kind && this.#kindName(kind)]);
    return html`<li part="exhibitor">
      ${renderImage(logo, origins, locale, 'logo')}
      <div class="text">
        ${renderHeading(this.headingLevel, renderLink(renderText(name, locale), url))}
        ${meta.length ? html`<p part="meta" class="muted">${meta}</p>` : nothing}
        ${hall || booth ? html`<p part="meta">${renderPlace({ hall, booth }, this.msg)}</p>` : nothing}
        ${description ? html`<p part="description" class="pre">${renderText(description, locale)}</p>` : nothing}
        ${
          names.length
            ? html`<ul part="topics" role="list">
                ${names.map((topic) => html`<li>${renderText(topic, locale)}</li>`)}
              </ul>`
            : nothing
        }
      </div>
    </li>`;
  }

  /** The entries in groups; as they stand where nothing but search and filters changed. */
  #renderGroups(feed: Feed, base: string): readonly TemplateResult[] | typeof noChange {
    const key = [feed, base, this.locale, this.order, this.headingLevel, this.imageOrigins];
    // They may be gone all the same: the element may have shown something else in between.
    const standing = this.hasUpdated && this.renderRoot.querySelector('.group');
    if (standing && key.every((value, index) => value === this.#groupsKey[index])) return noChange;
    const origins = allowedOrigins(base, this.imageOrigins);
    const groups: TemplateResult[] = [];
    for (let start = 0; start < this.#entries.length; start += groupSize) {
      const entries = this.#entries.slice(start, start + groupSize);
      groups.push(
        html`<ul class="group" role="list">
          ${entries.map((exhibitor) => this.#renderExhibitor(exhibitor, feed, origins))}
        </ul>`,
      );
    }
    this.#groupsKey = key;
    return groups;
  }

  #renderNoMatch(): TemplateResult {
    return html`<p part="notice">
      ${this.msg('Kein Aussteller passt zu dieser Auswahl.', {
        id: 'exhibitors-no-match',
        desc: 'No exhibitor matches search and filters',
      })}
      <button part="button" type="button" @click=${this.#reset}>
        ${this.msg('Auswahl zurücksetzen', { id: 'reset', desc: 'Button: clear search and filters' })}
      </button>
    </p>`;
  }

  protected renderFeed(feed: Feed, base: string): TemplateResult | undefined {
    if (feed.exhibitors.length === 0) return undefined;
    const { locale, order } = this;
    if (this.#search?.feed !== feed || this.#search.locale !== locale) {
      this.#search = new ExhibitorSearch(feed, locale);
    }
    this.#entries = this.#search.sorted(order);
    const controls = !this.noControls && this.#entries.length > 1;
    // What nobody can undo does not count.
    this.#matches = this.#search.matching(controls ? this.query : '', controls ? this.chosen : {});
    // Few matches of many groups are laid out as one, lest every group leaves a gap in the grid.
    const together = this.#entries.length <= groupSize || this.#matches.size <= 2 * groupSize;
    return html`${controls ? this.#renderControls(this.#search) : nothing}
      <p part="count" role="status" class=${controls ? 'muted' : 'visually-hidden'}>
        ${this.#countMessage()}
      </p>
      ${this.#matches.size ? nothing : this.#renderNoMatch()}
      <div class="entries ${this.layout === 'list' ? 'list' : 'grid'} ${together ? 'together' : 'apart'}">
        ${this.#renderGroups(feed, base)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exhibitor-list': ExhibitorList;
  }
}
