import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Rollup plugin for the embed file: puts all style sheets side by side before everything else. What is alike is
 * compressed better when it stands together.
 */
export function stylesFirst() {
  return {
    name: 'styles-first',
    transform(code, id) {
      if (!id.endsWith('src/embed/embed.ts')) return null;
      const source = path.dirname(path.dirname(id));
      const styles = readdirSync(source, { recursive: true })
        .filter((file) => file.endsWith('.styles.ts'))
        .sort()
        .map((file) => `import '../${file.replaceAll(path.sep, '/')}';\n`);
      return { code: styles.join('') + code, map: null };
    },
  };
}
