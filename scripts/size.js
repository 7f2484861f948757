/** The size gate: what a visitor's phone loads, compressed as a good server sends it. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes. To be raised only together with the reason, in the changelog. */
const limit = 18_000;

for (const file of ['stand-widgets.js', 'stand-widgets.classic.js']) {
  const bytes = brotliCompressSync(readFileSync(`dist/embed/${file}`)).length;
  console.log(`${file}: ${bytes} of ${limit} bytes (brotli)`);
  if (bytes > limit) {
    console.error(`${file} is ${bytes - limit} bytes too large`);
    process.exitCode = 1;
  }
}
