/** The size gate: what a visitor's phone loads, compressed as a good server sends it. Also names each file's hash. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import { embedDir, integrityOf } from './embed.js';

/** Bytes. To be raised only together with the reason, in the changelog. */
const limit = 26_000;

for (const file of ['stand-widgets.js', 'stand-widgets.classic.js']) {
  const content = readFileSync(`${embedDir}/${file}`);
  const bytes = brotliCompressSync(content).length;
  console.log(`${file}: ${bytes} of ${limit} bytes (brotli), integrity="${integrityOf(content)}"`);
  if (bytes > limit) {
    console.error(`${file} is ${bytes - limit} bytes too large`);
    process.exitCode = 1;
  }
}
