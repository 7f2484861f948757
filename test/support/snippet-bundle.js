/** Makes one script of a snippet, as a bundler would: TypeScript, JSX, Vue and Svelte become JavaScript, the package what was built. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse as parseVue } from 'vue/compiler-sfc';

import { local } from './snippets.js';

/** @typedef {import('./snippets.js').Snippet} Snippet */

const root = fileURLToPath(new URL('../../', import.meta.url));
const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What an excerpt takes for granted, by its name. */
export const given = {
  element: "const element = document.querySelector('exhibitor-list');",
  text: "const text = await (await fetch('/feeds/sccon-2025.json')).text();",
};

/** How a component gets onto the page. */
const mounts = {
  tsx: `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import Component from 'snippet';
    createRoot(document.querySelector('main')).render(createElement(Component));`,
  vue: `
    import { createApp } from 'vue';
    import component from 'snippet';
    createApp(component).mount('main');`,
  svelte: `
    import { mount } from 'svelte';
    import component from 'snippet';
    mount(component, { target: document.querySelector('main') });`,
};

/** The excerpt with what it takes for granted, and the elements defined. */
export function wrapped(/** @type {string} */ code) {
  const missing = Object.entries(given)
    .filter(([name]) => new RegExp(`\\b${name}\\b[.,)]`).test(code) && !new RegExp(`\\b${name} =`).test(code))
    .map(([, declaration]) => declaration);
  return ["import 'stand-widgets/define';", ...missing, code].join('\n');
}

/** @returns {Promise<string>} */
export async function bundle(/** @type {Snippet} */ { language, code, id }) {
  const source = local(code);
  const entry = mounts[language] ?? "import 'snippet';";
  const { outputFiles, warnings } = await build({
    stdin: { contents: `${entry}\nwindow.ran = true;`, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    plugins: [package_(), snippet_(language, source, id)],
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return outputFiles[0].text;
}

/** The package by its own name, as it will be installed. */
function package_() {
  return {
    name: 'package',
    setup({ onResolve }) {
      onResolve({ filter: /^stand-widgets(\/|$)/ }, ({ path: name }) => {
        const target = exports[name.replace('stand-widgets', '.')];
        if (!target) return { errors: [{ text: `The package does not export ${name}` }] };
        // Types alone leave nothing behind.
        return { path: path.join(root, target.default ?? target.types) };
      });
    },
  };
}

function snippet_(language, source, id) {
  return {
    name: 'snippet',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^snippet$/ }, () => ({ path: id, namespace: 'snippet' }));
      onLoad({ filter: /.*/, namespace: 'snippet' }, () => ({
        resolveDir: root,
        ...compiled(language, source, id),
      }));
    },
  };
}

function compiled(language, source, id) {
  switch (language) {
    case 'vue':
      return { contents: compiledVue(source, id), loader: 'js' };
    case 'svelte':
      return { contents: compileSvelte(source, { filename: `${id}.svelte` }).js.code, loader: 'js' };
    case 'tsx':
      return { contents: source, loader: 'tsx' };
    default:
      return { contents: wrapped(source), loader: 'ts' };
  }
}

function compiledVue(source, id) {
  const { descriptor, errors } = parseVue(source, { filename: `${id}.vue` });
  if (errors.length > 0) throw errors[0];
  const isCustomElement = (tag) => tag.includes('-');
  const { content } = compileScript(descriptor, {
    id,
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  });
  return content;
}
