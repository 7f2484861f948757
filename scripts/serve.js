/** `npm start` ends here: serves `site/` to this computer alone and says where, until Ctrl-C. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const server = await preview({
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Several pages: an unknown address is an error and not the start page.
  appType: 'mpa',
  build: { outDir: 'site' },
  // A port that is taken gives way to the next free one.
  preview: { host: '127.0.0.1', port: 8000, headers: { 'Cache-Control': 'no-store' } },
});

const [start] = server.resolvedUrls.local;
console.log(`stand-widgets
  start page  ${start}  (English: ${start}en.html)
  builder     ${start}builder/  (English: ${start}builder/en.html)
  checker     ${start}builder/check.html  (English: ${start}builder/check.en.html)
  Storybook   ${start}storybook/
Ctrl-C ends it.`);

process.on('SIGINT', () => process.exit());
