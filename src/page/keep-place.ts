import { holdStill } from './hold-still.js';

const focusable = 'a, button, summary, [tabindex]';

const reachesBelowTop = (element: Element | null) => !element || element.getBoundingClientRect().bottom > 0;

/**
 * Remembers where the visitor is in an element before its entries change: what has the focus, and what stands at the
 * top of the window. Returns what puts both back, though other entries may stand in the places of these. Entries
 * carry their id as `data-entry`.
 */
export function keepPlace(host: HTMLElement): () => void {
  const entries = () => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const find = (id: string | undefined) => entries().find(({ dataset }) => dataset['entry'] === id);
  const idOf = (entry: HTMLElement | null | undefined) => entry?.dataset['entry'];

  const focused = host.shadowRoot?.activeElement;
  const owner = focused?.closest<HTMLElement>('[data-entry]');
  const id = idOf(owner);
  const index = [...(owner?.querySelectorAll(focusable) ?? [])].indexOf(focused as Element);
  const name = focused?.textContent;

  const isAbove = host.getBoundingClientRect().top < 0;
  // In a block out of sight, what WebKit says of an entry's place is not true.
  const first = idOf(
    entries().find((entry) => [entry.closest('.apart .block'), entry].every(reachesBelowTop)),
  );
  // An element that lies above the window as a whole moves what is below it.
  const hold = holdStill(
    () => find(first)?.getBoundingClientRect().top ?? host.getBoundingClientRect().bottom,
  );

  return () => {
    const targets = [...((owner && find(id)?.querySelectorAll<HTMLElement>(focusable)) ?? [])];
    // By its name: the entry may have got more of them.
    const target = targets.find(({ textContent }) => textContent === name) ?? targets[index];
    // Gone: nobody should press what now stands in its place.
    if (owner && !find(id)) (focused as HTMLElement).blur();
    if (target && target !== host.shadowRoot?.activeElement) target.focus({ preventScroll: true });
    if (isAbove) hold();
  };
}
