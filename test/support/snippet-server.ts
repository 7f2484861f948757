/** The snippets of the documentation in browsers; the server side is `snippet-server.js`. */
export interface Snippet {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly kind: string;
  readonly code: string;
  readonly place?: 'browser' | 'node' | 'server';
}

export async function allSnippets(): Promise<Snippet[]> {
  return (await (await fetch('/snippets/list')).json()) as Snippet[];
}

/** Where the test server has a page that uses the snippet, or a feed that is answered as it says. */
export function addressOf({ id }: Snippet, name: 'page' | 'feed'): string {
  return new URL(`/snippets/${id}/${name}`, location.href).href;
}
