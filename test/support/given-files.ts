/** Files that the page gives to the visitor. */
import { stub } from './stubs.js';

/** A file that the visitor was given. */
export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Takes the files that the page gives to the visitor, in the place of the browser. */
export function takeFiles(): { taken(): Promise<GivenFile[]>; readonly released: string[] } {
  const blobs = new Map<string, Blob>();
  const clicked: { name: string; blob: Blob }[] = [];
  const released: string[] = [];
  stub(URL, 'createObjectURL', (blob) => {
    const url = `blob:${location.origin}/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  stub(URL, 'revokeObjectURL', (url) => void released.push(url));
  stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const blob = released.includes(this.href) ? undefined : blobs.get(this.href);
    if (!blob) throw new Error(`No file at ${this.href}`);
    clicked.push({ name: this.download, blob });
  });
  return {
    released,
    taken: async () =>
      await Promise.all(
        clicked.map(async ({ name, blob }) => ({ name, type: blob.type, text: await blob.text() })),
      ),
  };
}
