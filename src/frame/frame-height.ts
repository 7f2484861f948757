/**
 * An optional script for the page around frames: makes each as high as its content. A frame says its height whenever
 * it changes; nothing is loaded, and nothing else of the page is touched.
 */
import { heightMessage, measureMessage } from './messages.js';

/** No page is that high; a frame that says so is not to be believed. */
const highest = 30_000;

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== heightMessage || typeof height !== 'number' || !(height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // A frame may have gone to another page, which is not asked how high it wants to be.
    if (frame.contentWindow === source && origin === originOf(frame))
      frame.style.height = `${Math.min(height, highest)}px`;
  }
});

// Frames may have been there before this script, and have said it to nobody.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/frame.html?"]'))
  frame.contentWindow?.postMessage({ type: measureMessage }, '*');

/** As whose a message of the frame arrives. */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(src).origin;
  } catch {
    // TypeError: the frame has no address, and so none of ours.
    return '';
  }
}
