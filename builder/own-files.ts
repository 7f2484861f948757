/** The files that the build lays beside the builder. */
import type { Locale } from '../src/locale/locale.js';
import { elementWords } from './element-words.js';
import type { Integrity } from './embed-plan.js';
import { readManifest, type ElementDescription } from './manifest.js';

/**
 * The elements of the manifest in the order of our words for them; those without words come last. Rejects where there
 * is no manifest.
 */
export async function loadElements(manifest: string, locale: Locale): Promise<ElementDescription[]> {
  const elements = readManifest(await loadJson(manifest));
  const order = Object.keys(elementWords(locale));
  const rank = ({ tag }: ElementDescription) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  return elements.sort((one, other) => rank(one) - rank(other));
}

/** The hashes of the files in a folder, or none where they are not to be had: the code is good without them, too. */
export async function loadIntegrity(folder: string): Promise<Integrity> {
  try {
    const { files } = (await loadJson(new URL('manifest.json', folder).href)) as {
      files: { file: string; integrity: string }[];
    };
    return new Map(files.map(({ file, integrity }) => [file, integrity]));
  } catch {
    // An error of the network, of the server, or of the file.
    return new Map();
  }
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return await response.json();
}
