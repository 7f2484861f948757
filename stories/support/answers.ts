type Respond = () => Response | Promise<Response>;

const network = window.fetch.bind(window);
const answers = new Map<string, Respond>();

/**
 * Answers requests for one URL in the place of the server; all others reach it. Returns how to undo that.
 * By URL, since Storybook's docs show many stories on one page.
 */
export function answer(url: string, respond: Respond): () => void {
  const { href } = new URL(url, document.baseURI);
  answers.set(href, respond);
  window.fetch = async (input, init) => {
    const respondTo = answers.get(new Request(input).url);
    return respondTo ? respondTo() : network(input, init);
  };
  return () => {
    answers.delete(href);
    if (answers.size === 0) window.fetch = network;
  };
}

/** The server has no such file. */
export function missing(): Response {
  return new Response(null, { status: 404 });
}

/** The server never answers. */
export function silence(): Promise<Response> {
  return new Promise(() => undefined);
}
