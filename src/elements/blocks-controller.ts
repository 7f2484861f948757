import { render, type ReactiveController, type ReactiveElement } from 'lit';

import type { Text } from '../feed/text.js';
import type { Locale } from '../locale/locale.js';
import { localText } from '../locale/text.js';
import { holdStill } from '../page/hold-still.js';
import { headingTag } from '../templates/heading.js';
import { sameItems } from './same-items.js';

/** Up to so many items are one grid, done in one go. */
const most = 60;

/** Something in a list. */
export interface Item {
  /** What no other item of the list has; kept as `data-entry`. */
  readonly key: string;
  /** Its name, which stands for it until it comes near the window. */
  readonly title: Text;
  readonly headingLevel: number;
  readonly className?: string | undefined;
}

/** How the items of a list are shown. */
export interface ItemView<T extends Item> {
  /** What it is: the part that pages style. */
  readonly part: string;
  /**
   * How many are the first block of each list: about as many small ones as a window has room for. The others have twice
   * as many: each costs a browser something whenever the page is scrolled.
   */
  readonly blockSize: number;
  /** An item in full. */
  render(item: T): unknown;
  /** What it depends on beside its key: it is rendered again where one of these is another. */
  dependencies(item: T): readonly unknown[];
}

/**
 * Fills a long list block by block when it comes near the window: most of it is never seen. A block that is far holds
 * the headings of its items, so that they are counted, gone through and found in the page. Once filled, it stays so. For
 * print, all are filled.
 *
 * The element renders an empty list of the class `block far` for each part that {@link split} gives it.
 */
export class BlocksController<T extends Item> implements ReactiveController {
  #isLong: boolean | undefined;
  #parts: (readonly T[])[] = [];
  #locale: Locale = 'de';
  #elements = new Map<string, HTMLElement>();
  #rendered = new WeakMap<Element, readonly unknown[]>();
  /** The keys of the items that the visitor is at: after an update, they may stand in another block. */
  #kept: readonly (string | undefined)[] = [];
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly view: ItemView<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#fillAll);
    // What it was observing it observes again, and what came while it was away it fills.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#fillAll);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdate(): void {
    const focused = this.host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-entry]');
    const read = this.#blocks
      .filter(isSeen)
      .flatMap((block) => [...block.children] as HTMLElement[])
      .find((item) => item.dataset['entry'] && isSeen(item));
    this.#kept = [focused, read].map((entry) => entry?.dataset['entry']);
    this.#parts = [];
  }

  hostUpdated(): void {
    if (this.host.isConnected) this.#fill();
  }

  /**
   * Begins a list of so many items, though not all of them may be shown. Returns the class of what holds its blocks: a
   * long list is blocks apart, which cost nothing out of sight, rather than one grid.
   */
  begin(total: number): 'apart' | 'together' {
    // One that grows by a few does not become another while somebody reads it.
    this.#isLong = total > (this.#isLong === false ? 2 * most : most);
    return this.#isLong ? 'apart' : 'together';
  }

  /** The items in blocks. To be called for all that is rendered, in its order. */
  split(items: readonly T[], locale: Locale): (readonly T[])[] {
    this.#locale = locale;
    // A short list is one, for those who hear how many items it has.
    const blockSize = this.#isLong ? this.view.blockSize * Math.ceil(items.length / 40_000) : Infinity;
    const parts: (readonly T[])[] = [];
    for (let start = 0, end; start < items.length; start = end) {
      end = start + blockSize * (start ? 2 : 1);
      const part = items.slice(start, end);
      parts.push(part);
      this.#parts.push(part);
    }
    return parts;
  }

  /** The element of an item, filled; undefined if there is none. */
  reveal(key: string): HTMLElement | undefined {
    this.#kept = [key];
    this.#fill();
    return this.#elements.get(key);
  }

  get #blocks(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.block')];
  }

  readonly #fillAll = (): void => this.#fill(true);

  #fill(all = !this.#isLong): void {
    this.#observer?.disconnect();
    const before = this.#elements;
    this.#elements = new Map();
    // As many at once as are one block, though groups have blocks of a few.
    let room = this.view.blockSize;
    this.#blocks.forEach((block, index) => {
      const items = this.#parts[index] ?? [];
      const isFirst = room > 0 && !block.closest('[hidden]');
      if (isFirst) room -= items.length;
      if (all || isFirst) block.className = 'block';
      else if (items.some(({ key }) => this.#kept.includes(key))) layOut(block);
      // Of tens of thousands, those far down the page have a task each, until others stand in their place: after 200
      // blocks, or fewer of more items.
      if (index * Math.max(items.length, 12) > 2400 && block.classList.contains('far'))
        setTimeout(() => this.#parts[index] === items && this.#fillBlock(block, items));
      else this.#fillBlock(block, items, before);
    });
  }

  #fillBlock(block: Element, items: readonly T[], before = this.#elements): void {
    if (block.classList.contains('far')) {
      this.#outline(block, items);
      return;
    }
    const elements = items.map((item) => {
      let element = before.get(item.key);
      if (!element) {
        element = document.createElement('li');
        element.setAttribute('part', this.view.part);
        element.dataset['entry'] = item.key;
      }
      this.#elements.set(item.key, element);
      this.#render(item, element);
      return element;
    });
    arrange(block, elements);
  }

  /** Without lit, which would take ten times as long: there may be thousands. */
  #outline(block: Element, items: readonly T[]): void {
    const tag = headingTag(Number(items[0]?.headingLevel));
    const outline = [tag, this.#locale, ...items.map(({ title }) => title)];
    if (!sameItems(outline, this.#rendered.get(block))) {
      this.#rendered.set(block, outline);
      block.replaceChildren(
        ...items.map(({ title }) => {
          const { value, lang = this.#locale } = localText(title, this.#locale);
          const heading = document.createElement(tag);
          heading.setAttribute('part', 'heading');
          heading.lang = lang;
          heading.textContent = value;
          const item = document.createElement('li');
          item.append(heading);
          return item;
        }),
      );
    }
    this.#observer ??= new IntersectionObserver(this.#approach, { rootMargin: '100%' });
    this.#observer.observe(block);
  }

  #render(item: T, element: HTMLElement): void {
    const dependencies = [item.headingLevel, ...this.view.dependencies(item)];
    if (sameItems(dependencies, this.#rendered.get(element))) return;
    this.#rendered.set(element, dependencies);
    element.className = item.className ?? '';
    render(this.view.render(item), element);
  }

  readonly #approach = (entries: readonly IntersectionObserverEntry[]): void => {
    const near = entries
      .filter(({ isIntersecting }) => isIntersecting)
      .map(({ target }) => target as HTMLElement);
    // One at a time, what is in the window first, lest a task gets long: of the others the browser tells again.
    const block = near.find(isSeen) ?? near[0];
    if (!block) return;
    for (const other of near) {
      this.#observer?.unobserve(other);
      if (other !== block) this.#observer?.observe(other);
    }
    // What stands in the middle of the window stays there, though it may be a heading that the browser has just found.
    const middle = innerHeight / 2;
    const { length: above } = [...block.children].filter((item) => item.getBoundingClientRect().top < middle);
    const bottom = () => block.getBoundingClientRect().bottom;
    const isAbove = bottom() < middle;
    const hold = holdStill(
      isAbove ? bottom : () => block.children[above - 1]?.getBoundingClientRect().top ?? 0,
    );
    // Laid out when it comes into sight, it would move what is read then.
    if (isAbove) layOut(block);
    else block.className = 'block';
    this.#fillBlock(block, this.#parts[this.#blocks.indexOf(block)] ?? []);
    hold();
  };
}

/** Whether some of it is in the window. */
function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * Has a block laid out though it may be out of sight, until its size is remembered: only so can be scrolled to what is in
 * it, and only so does it not change its size when it comes into sight.
 */
function layOut(block: Element): void {
  block.className = 'block ready';
  requestAnimationFrame(() => requestAnimationFrame(() => (block.className = 'block')));
}

/** Makes these the children of a list. Those that stay are not moved, lest they lose the focus. */
function arrange(list: Element, elements: readonly Element[]): void {
  const wanted = new Set(elements);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  elements.forEach((element, index) => {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] as Element);
  });
}
