/** Files of old pages that `scripts/host-libraries.js` has brought. */
import { serveFolder, type Answer } from './feed-server.js';

const folder = '.cache/debian/';

/** A file that a page has in its folder. */
export const javascript = (projectFile: string): Answer => ({
  projectFile,
  headers: { 'content-type': 'text/javascript' },
});
export const stylesheet = (projectFile: string): Answer => ({
  projectFile,
  headers: { 'content-type': 'text/css' },
});

export const prototypeJs = javascript(`${folder}prototype.js`);
export const mooTools = javascript(`${folder}mootools.js`);
export const mooToolsMore = javascript(`${folder}mootools-more.js`);
export const wordpressBlocks = stylesheet(`${folder}wordpress-blocks.css`);
export const wordpressTheme = stylesheet(`${folder}wordpress-theme.css`);

/** Why tests with these files are to be left out on this system; nothing where they are to run. */
export async function missingLibraries(): Promise<string | null> {
  const { url } = await serveFolder({ state: { projectFile: `${folder}state.json` } });
  const response = await fetch(`${url}state`);
  if (!response.ok) throw new Error('Run node scripts/host-libraries.js first');
  return ((await response.json()) as { skip: string | null }).skip;
}
