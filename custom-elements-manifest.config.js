import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { editorData } from './scripts/manifest/editor-data.js';
import { jsxTypes } from './scripts/manifest/jsx-types.js';

const outdir = 'dist';

let checker;

/** Leaves out what is no promise to anybody: private and protected members, and classes that are no element. */
function publicOnly() {
  return {
    name: 'public-only',
    analyzePhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations) {
        declaration.members = declaration.members?.filter(({ privacy = 'public' }) => privacy === 'public');
      }
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({ customElement }) => customElement);
        for (const declaration of module.declarations) {
          // The analyzer adds an event of its own wherever one is dispatched, without a name or with that of an argument.
          declaration.events = declaration.events?.filter(({ description }) => description);
        }
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
    },
  };
}

/**
 * Spells out the types of properties: `'feed' | 'name' | 'city'` instead of `(typeof orders)[number]`. By hand, since
 * the plugins for this follow every type to its end, which for ours is the schema of the feed.
 */
function spelledOutTypes() {
  return {
    name: 'spelled-out-types',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isPropertyDeclaration(node) || !node.type) return;
      const { NoTruncation, InTypeAlias, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
      const flags = NoTruncation | InTypeAlias | UseSingleQuotesForStringLiteralType;
      const text = checker.typeToString(checker.getTypeAtLocation(node), node, flags);
      const { members, attributes } = moduleDoc.declarations.find(
        ({ name }) => name === node.parent.name.text,
      );
      for (const entry of [...members, ...(attributes ?? [])]) {
        if ((entry.fieldName ?? entry.name) === node.name.getText()) entry.type = { text };
      }
    },
  };
}

/** Names the modules as they are published, and says which one of them defines the elements. */
function asPublished() {
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const published = JSON.stringify(manifest.modules).replace(
        /"(?:[^"]*\/)?src\/([^"]+)\.[jt]s"/g,
        '"dist/$1.js"',
      );
      const modules = JSON.parse(published);
      const definitions = modules.flatMap(({ path, declarations }) =>
        declarations
          .filter(({ tagName }) => tagName)
          .map(({ name, tagName }) => ({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: path },
          })),
      );
      const define = {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: definitions,
      };
      manifest.modules = [...modules, define];
    },
  };
}

/** Writes what editors and type checkers want to know of the elements, beside the manifest. */
function derived() {
  return {
    name: 'derived',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const files = { ...editorData(manifest), 'jsx.d.ts': jsxTypes(manifest) };
      // Storybook wants the manifest without a build before it.
      mkdirSync(outdir, { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(outdir, name), text);
    },
  };
}

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
    const program = ts.createProgram(globs, options);
    checker = program.getTypeChecker();
    return globs.map((glob) => program.getSourceFile(glob));
  },
  plugins: [publicOnly(), spelledOutTypes(), asPublished(), derived()],
};
