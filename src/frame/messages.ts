/** From a frame to the page around it: `{ type, height }`, the height in CSS pixels. */
export const heightMessage = 'stand-widgets:height';

/** From the page to a frame: `{ type }`, to be told the height. */
export const measureMessage = 'stand-widgets:measure';
