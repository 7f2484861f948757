import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import sbom from 'rollup-plugin-sbom';

import { bareSchemas } from './scripts/bare-schemas.js';
import { internalNames } from './scripts/internal-names.js';
import { leanLit } from './scripts/lean-lit.js';
import { compactMessages } from './scripts/compact-messages.js';
import { embedDir } from './scripts/embed.js';
import { legacyDecorators } from './scripts/legacy-decorators.js';
import { licenses } from './scripts/licenses.js';
import { oxc } from './scripts/oxc.js';
import { preparedTemplates } from './scripts/prepared-templates.js';
import { stylesFirst } from './scripts/styles-first.js';

const typescript = esbuild({
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  // Nothing of it is written into a page's HTML, where `</script>` in a template would end it.
  supported: { 'inline-script': false },
});

const minify = (options) =>
  terser({
    ecma: 2020,
    // Found by trying: each of these alone changes some dozens of bytes, in either direction.
    compress: {
      passes: 2,
      unsafe_arrows: true,
      pure_getters: true,
      inline: 1,
      hoist_funs: true,
      join_vars: false,
    },
    format: { comments: false, quote_style: 2 },
    ...options,
  });

const shortNames = { mangle: { properties: { regex: internalNames } } };

/** No bundler of an app does this: to it, a template is a string. */
const minifyTemplates = literalsHtmlCssMinifier({
  include: ['src/**/*.ts'],
  failOnError: true,
  options: { minifyOptions: { removeAttributeQuotes: true } },
});

/** One module an element, named by its tag. */
const definitions = readdirSync('src/define')
  .filter((file) => file.includes('-'))
  .map((file) => `src/define/${file}`);

/** Modules for people with a bundler: one file per source file, dependencies stay imports. */
const modules = {
  input: ['src/index.ts', 'src/define.ts', ...definitions],
  external: [/^(lit|@lit|valibot)(\/|$)/],
  plugins: [
    minifyTemplates,
    nodeResolve({ extensions: ['.js', '.ts'] }),
    typescript,
    legacyDecorators(),
    compactMessages(),
  ],
  // What is only imported for a decorator or a `str` that the build has taken out.
  treeshake: { moduleSideEffects: 'no-external' },
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

/** One file for a script tag: `integrity` does not cover imports. The classic twin is for pages without modules. */
const embed = {
  input: 'src/embed/embed.ts',
  plugins: [
    minifyTemplates,
    nodeResolve({ extensions: ['.js', '.ts'], exportConditions: ['production'] }),
    typescript,
    stylesFirst(),
    bareSchemas(),
    legacyDecorators(),
    leanLit(),
    preparedTemplates(),
    compactMessages(),
    licenses(`${embedDir}/LICENSES.txt`),
    sbom({
      outDir: '.',
      outFilename: 'sbom.cdx',
      rootComponentType: 'library',
      // The same source gives the same bytes.
      saveTimestamp: false,
      includeWellKnown: false,
    }),
  ],
  treeshake: { moduleSideEffects: (id) => /src.(embed.embed|.*\.styles)\.ts$/.test(id) },
  output: [
    {
      file: `${embedDir}/stand-widgets.js`,
      format: 'es',
      plugins: [minify({ module: true, ...shortNames }), oxc(true)],
    },
    {
      file: `${embedDir}/stand-widgets.classic.js`,
      format: 'iife',
      plugins: [minify({ toplevel: true, ...shortNames }), oxc(false)],
    },
  ],
};

/** The scripts of a frame and of the page around it. */
const frame = ['frame', 'frame-height'].map((name) => ({
  input: `src/frame/${name}.ts`,
  plugins: [nodeResolve({ extensions: ['.js', '.ts'] }), typescript, compactMessages()],
  treeshake: { moduleSideEffects: 'no-external' },
  output: { file: `${embedDir}/${name}.js`, format: 'iife', plugins: [minify({ toplevel: true })] },
}));

export default [modules, embed, ...frame];
