/** Printing without a printer: from a frame of its own, as `print-element.ts` does it. */
import { stub } from './stubs.js';

/** What was printed last: the document of the frame that it was printed from. */
let paper: Document | undefined;

/** Prints on nothing, for no test can press a key in the browser's own dialogue. Resolves with what is printed. */
export function stubPrinting(page: Window & typeof globalThis = window): Promise<Document> {
  const { get } = Object.getOwnPropertyDescriptor(page.HTMLIFrameElement.prototype, 'contentWindow')!;
  return new Promise((resolve) => {
    stub(page.HTMLIFrameElement.prototype, 'contentWindow', undefined as never);
    Object.defineProperty(page.HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = get!.call(this) as Window | null;
        if (view) {
          view.print = () => {
            paper = view.document;
            resolve(view.document);
          };
        }
        return view;
      },
    });
  });
}

/** The browser says so when its dialogue is closed. */
export function closeDialogue(): void {
  paper?.defaultView?.dispatchEvent(new Event('afterprint'));
}
