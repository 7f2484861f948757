/** What is wrong with what an element shows of a hostile feed, in words. Read from the page of a frame. */
import type { LitElement } from 'lit';

/** What no text on a page may carry: marks that turn directions around, half characters, control characters. */
const unclean = /[\u202A-\u202E\u2066-\u2069]|\p{Cs}|[^\P{Cc}\t\n]/u;

/** Clipped, scrolled inside, or drawn by the browser itself: what is in these cannot reach out of them. */
const enclosed = '.visually-hidden, .scroll, select';

/** Spaces that hang out of a line at its end, where nobody sees them and nothing scrolls to them. */
const hanging = /[\u1680\u2000-\u200a\u205f\u3000]/;

/** Elements of a shadow root, each with the names of its attributes, nested as they are. Links stand for what is in them. */
export function structureOf({ shadowRoot }: LitElement): string {
  const of = (node: Element): string => {
    const inside = [...node.children].map(of).join('');
    if (node.localName === 'a') return inside;
    // Of a picture that is on its way nobody knows whether it comes.
    const attributes = node
      .getAttributeNames()
      .filter((name) => node.localName !== 'img' || name !== 'class');
    return `<${[node.localName, node.getAttribute('part'), ...attributes.sort()].join(' ')}>${inside}</>`;
  };
  return [...shadowRoot!.children].map(of).join('\n');
}

/** Texts and attributes with characters that must not be there, and addresses that must not be reached. */
export function contentFaults({ shadowRoot, ownerDocument, localName }: LitElement): string[] {
  const faults: string[] = [];
  const texts = ownerDocument.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (unclean.test(texts.currentNode.nodeValue!)) faults.push('a text is unclean');
  for (const element of shadowRoot!.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/.test(name)) faults.push(`attribute ${name}`);
      if (name === 'href' && !/^(https?|mailto|tel):/.test(value)) faults.push(`link to ${value}`);
      if (name === 'src' && new URL(value).origin !== location.origin) faults.push(`picture from ${value}`);
      if (unclean.test(value)) faults.push(`attribute ${name} is unclean`);
    }
    if (/^(script|style|iframe|object|embed|base|meta|form|svg|math)$/.test(element.localName))
      faults.push(`element ${element.localName}`);
  }
  return faults.map((fault) => `${localName}: ${fault}`);
}

/** What reaches out of the element to the left or right, and neighbours that are not where they were put. */
export function layoutFaults(element: LitElement): string[] {
  const { shadowRoot, ownerDocument, localName, previousElementSibling, nextElementSibling, parentElement } =
    element;
  const faults: string[] = [];
  const room = element.getBoundingClientRect();
  const reachesOut = ({ left, right, width }: DOMRect) =>
    width > 0 && (left < room.left - 1 || right > room.right + 1);
  const tell = (name: string, { left, right }: DOMRect) =>
    faults.push(`${name} from ${left} to ${right} in ${room.left} to ${room.right}`);
  for (const inner of shadowRoot!.querySelectorAll('*')) {
    const place = inner.getBoundingClientRect();
    if (!reachesOut(place) || inner.parentElement?.closest(enclosed) || hanging.test(inner.textContent))
      continue;
    tell(`${inner.localName} ${inner.part.value}`, place);
  }
  const range = ownerDocument.createRange();
  const texts = ownerDocument.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const place = range.getBoundingClientRect();
    const { parentElement: parent, nodeValue } = texts.currentNode;
    if (!reachesOut(place) || !parent || parent.closest(enclosed) || hanging.test(nodeValue!)) continue;
    tell(`text in ${parent.localName} ${parent.part.value}`, place);
  }
  const row = parentElement!.getBoundingClientRect();
  const [before, after] = [previousElementSibling!, nextElementSibling!].map((neighbour) =>
    neighbour.getBoundingClientRect(),
  );
  if (before!.left !== row.left || before!.right > room.left + 0.1)
    faults.push('what stands before it moved');
  if (Math.abs(after!.right - row.right) > 0.1 || after!.left < room.right - 0.1)
    faults.push('what stands after it moved');
  return faults.map((fault) => `${localName}: ${fault}`);
}
