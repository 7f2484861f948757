import { render, type ReactiveController, type ReactiveElement } from 'lit';

import type { Text } from '../feed/text.js';
import type { Locale } from '../locale/locale.js';
import { plainText } from '../locale/text.js';
import { renderHeading } from '../templates/heading.js';
import { renderText } from '../templates/text.js';
import { sameItems } from './same-items.js';

/** Entries in one block: divisible by 1 to 6 columns, so that no row but the last has a gap. */
const blockSize = 60;

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
   * How many of a long list are shown in full before it is known which are near: as many small ones as a window has
   * room for, and no more, for these are done in one go. Never more than a block: a frame may be as high as its content.
   */
  atOnce(): number;
  /** An item in full. */
  render(item: T): unknown;
  /** What it depends on beside its key: it is rendered again where one of these is another. */
  dependencies(item: T): readonly unknown[];
}

/** Whether so many items are blocks apart, which cost nothing out of sight, rather than one grid. */
export function standApart(count: number): boolean {
  return count > 2 * blockSize;
}

/**
 * Fills a long list block by block when it comes near the window: most of it is never seen. A block that is far holds
 * the names of its items, so that it can be found in the page; an item that is not yet near holds its heading. Once
 * filled, they stay so. For print, all are filled.
 *
 * The element renders an empty list of the class `block far` for each part that {@link split} gives it.
 */
export class BlocksController<T extends Item> implements ReactiveController {
  #parts: (readonly T[])[] = [];
  #locale: Locale = 'de';
  #elements = new Map<string, HTMLElement>();
  #rendered = new WeakMap<Element, readonly unknown[]>();
  /** Whether it ever was: what filters leave of a long list is filled alike, lest a key costs more than the list did. */
  #isLong = false;
  /** The keys of the items that are shown in full. */
  readonly #near = new Set<string>();
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
    this.#parts = [];
  }

  hostUpdated(): void {
    if (this.host.isConnected) this.#fill();
  }

  /** The items in blocks. To be called for all that is rendered, in its order. */
  split(items: readonly T[], locale: Locale): (readonly T[])[] {
    this.#locale = locale;
    const parts: (readonly T[])[] = [];
    for (let start = 0; start < items.length; start += blockSize)
      parts.push(items.slice(start, start + blockSize));
    this.#parts.push(...parts);
    return parts;
  }

  /** The element of an item, filled; undefined if there is none. */
  reveal(key: string): HTMLElement | undefined {
    const index = this.#parts.findIndex((items) => items.some((item) => item.key === key));
    this.#blocks[index]?.classList.remove('far');
    this.#near.add(key);
    this.#fill();
    return this.#elements.get(key);
  }

  get #blocks(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.block')];
  }

  readonly #fillAll = (): void => this.#fill(true);

  #fill(all = false): void {
    this.#observer?.disconnect();
    const before = this.#elements;
    this.#elements = new Map();
    const count = this.#parts.flat().length;
    this.#isLong ||= count > blockSize;
    let room = this.#isLong && !all ? Math.min(this.view.atOnce(), blockSize) : Infinity;
    this.#blocks.forEach((block, index) => {
      const items = this.#parts[index] ?? [];
      const seen = all || (room > 0 && !block.closest('[hidden]'));
      // After a refresh, what is being read may stand in another block.
      if (seen || !standApart(count) || items.some(({ key }) => this.#near.has(key)))
        block.classList.remove('far');
      if (seen) for (const { key } of items) if (room-- > 0) this.#near.add(key);
      this.#fillBlock(block, items, before);
    });
  }

  #fillBlock(block: Element, items: readonly T[], before = this.#elements): void {
    if (block.classList.contains('far')) {
      this.#name(block, items);
      return;
    }
    const elements = items.map((item) => {
      const element = before.get(item.key) ?? this.#create(item.key);
      this.#elements.set(item.key, element);
      this.#render(item, element);
      return element;
    });
    arrange(block, elements);
  }

  #create(key: string): HTMLElement {
    const element = document.createElement('li');
    element.setAttribute('part', this.view.part);
    element.dataset['entry'] = key;
    return element;
  }

  #name(block: Element, items: readonly T[]): void {
    const names = items.map(({ title }) => plainText(title, this.#locale)).join(', ');
    if (block.textContent !== names) {
      const element = document.createElement('li');
      element.textContent = names;
      arrange(block, [element]);
    }
    this.#watch(block);
  }

  #render(item: T, element: HTMLElement): void {
    const { view } = this;
    const isNear = this.#near.has(item.key);
    const dependencies = [isNear, item.headingLevel, ...view.dependencies(item)];
    if (!isNear) this.#watch(element);
    if (sameItems(dependencies, this.#rendered.get(element))) return;
    this.#rendered.set(element, dependencies);
    element.className = item.className ?? '';
    render(
      isNear ? view.render(item) : renderHeading(item.headingLevel, renderText(item.title, this.#locale)),
      element,
    );
  }

  #watch(target: Element): void {
    this.#observer ??= new IntersectionObserver(this.#approach, { rootMargin: '100%' });
    this.#observer.observe(target);
  }

  readonly #approach = (entries: readonly IntersectionObserverEntry[]): void => {
    const targets = entries
      .filter(({ isIntersecting }) => isIntersecting)
      .map(({ target }) => target as HTMLElement);
    if (targets.length === 0) return;
    const blocks = this.#blocks;
    // What is seen stays at its place, though what is above it grows.
    const anchor = blocks
      .flatMap((block) =>
        isSeen(block) && !block.closest('[hidden]') ? [...block.querySelectorAll('[data-entry]'), block] : [],
      )
      .find(isSeen);
    const before = anchor?.getBoundingClientRect().top ?? 0;
    for (const target of targets) {
      this.#observer?.unobserve(target);
      target.classList.remove('far');
      if (target.dataset['entry'] !== undefined) this.#near.add(target.dataset['entry']);
    }
    // These alone: to go over all others at each step of the scrolling costs as much as filling them.
    blocks.forEach((block, index) => {
      if (targets.some((target) => block.contains(target))) this.#fillBlock(block, this.#parts[index] ?? []);
    });
    if (anchor?.isConnected)
      scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
  };
}

/** Whether some of it is in the window, or of its children where it has no box of its own. */
function isSeen(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width === 0 || (bottom > 0 && top < innerHeight);
}

/** Makes these the children of a list. Those that stay are not moved, lest they lose the focus. */
function arrange(list: Element, elements: readonly Element[]): void {
  const wanted = new Set(elements);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  elements.forEach((element, index) => {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
  });
}
