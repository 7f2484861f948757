/** What the builder knows of the elements: the manifest that the build makes of their code. */

export interface AttributeDescription {
  readonly name: string;
  /** As TypeScript writes it: `'list' | 'grid'`, `boolean`, `number`, `string | undefined`. */
  readonly type: string;
  /** The default as it stands in the code, such as `'grid'` or `2`. */
  readonly default?: string;
  /** In English. */
  readonly description: string;
}

export interface ElementDescription {
  readonly tag: string;
  /** In English. */
  readonly description: string;
  readonly attributes: readonly AttributeDescription[];
}

/** What is read here of a custom elements manifest. */
interface Manifest {
  readonly modules?: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly description?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly type?: { readonly text?: string };
        readonly default?: string;
        readonly description?: string;
      }[];
    }[];
  }[];
}

/** The elements of a manifest, in its order. Throws where it is none. */
export function readManifest(manifest: unknown): ElementDescription[] {
  const { modules } = manifest as Manifest;
  if (!modules) throw new Error('not a custom elements manifest');
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, description = '', attributes = [] }) =>
      tagName === undefined
        ? []
        : {
            tag: tagName,
            description,
            attributes: attributes.map((attribute) => ({
              name: attribute.name,
              type: attribute.type?.text ?? 'string',
              default: attribute.default,
              description: attribute.description ?? '',
            })),
          },
    );
}
