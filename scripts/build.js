/** `npm run build`: everything that is published, into an empty `dist`. */
import { execSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
for (const step of [
  'rollup -c --silent',
  'tsc -p tsconfig.build.json',
  'node scripts/build-schema.js --check',
  'custom-elements-manifest analyze --quiet',
  'node scripts/build-embed.js',
  'node scripts/size.js',
]) {
  try {
    execSync(step, { stdio: 'inherit' });
  } catch {
    // The step has said itself what went wrong.
    console.error(`build: ${step} failed`);
    process.exit(1);
  }
}
