/** What the test server is to answer; the server side is `feed-server.js`. */
export interface Answer {
  /** 200 when left out. */
  status?: number;
  /** `content-type` is `application/json` when left out. */
  headers?: Record<string, string>;
  /** A file under `feeds/` as the body. */
  file?: string;
  /** A file of the project as the body, such as a built script. */
  projectFile?: string;
  /** The body as text. */
  body?: string;
  /** What comes before `body`; where the second half is held back, `body` is that half. */
  sent?: string;
  /** A body that is not text, such as compressed or broken bytes. */
  base64?: string;
  /** Pads the body with white space to so many bytes. */
  size?: number;
  /** Compresses the body, and says so in the headers. */
  encoding?: 'gzip' | 'br';
  /** What is written to the connection as it stands, in the place of an answer; the connection is closed after it. */
  raw?: string;
  /** Hold everything back, or the second half of the body, until the next answer is set. */
  hang?: 'headers' | 'body';
  /** Milliseconds between two pieces of the body, of eight bytes each. */
  drip?: number;
  /** Close the connection instead of answering. Browsers then try again of their own accord, as often as they like. */
  drop?: boolean;
  /** Close the connection after the first half of the body. */
  cut?: boolean;
  /** Where the connection is closed, reset it. */
  reset?: boolean;
  /** Accept no connection, where the feed has a port of its own. */
  refuse?: boolean;
  /** What requests after the next one get. */
  then?: Answer;
}

/** A request as it reached the server. */
export interface SeenRequest {
  method: string;
  path: string;
  /** By lower-case name. */
  headers: Record<string, string | string[] | undefined>;
  /** How many bytes were written to the connection, once the answer has ended in one way or the other. */
  sent?: number;
}

/** A feed of one test's own on the test server. */
export interface ServedFeed {
  /** Its absolute address. */
  readonly url: string;
  /** Answers differently from now on; a request that is held back gets this answer. */
  answer(next: Answer): Promise<void>;
  /** The requests so far, oldest first. */
  requests(): Promise<SeenRequest[]>;
}

/** Several files in a folder of one test's own on the test server. */
export interface ServedFolder {
  /** Its absolute address, with a slash at its end. */
  readonly url: string;
  /** Answers to a path in it from now on; a request for it that is held back gets this answer. */
  answer(path: string, next: Answer): Promise<void>;
  /** The requests so far, oldest first, also for what is not there. */
  requests(): Promise<SeenRequest[]>;
}

/** Puts files on the test server, by their paths in a folder that no other test uses. */
export async function serveFolder(files: Readonly<Record<string, Answer>>): Promise<ServedFolder> {
  const key = crypto.randomUUID();
  const folder: ServedFolder = {
    url: new URL(`/served/${key}/`, location.href).href,
    answer: async (path, next) => {
      await call(`/serve/${key}/${path}`, { method: 'POST', body: JSON.stringify(next) });
    },
    requests: async () => (await (await call(`/requests/${key}`)).json()) as SeenRequest[],
  };
  await Promise.all(Object.entries(files).map(([path, file]) => folder.answer(path, file)));
  return folder;
}

/** Puts a feed on the test server, under an address that no other test uses; on a port of its own if it is to be. */
export async function serve(first: Answer, { ownPort = false } = {}): Promise<ServedFeed> {
  const key = crypto.randomUUID();
  const origin = ownPort ? await (await call(`/open-port/${key}`)).text() : location.origin;
  const feed: ServedFeed = {
    // Without an extension: the test runner lets the browser keep every file that has one for a year.
    url: new URL(`/served/${key}/feed`, origin).href,
    answer: async (next) => {
      await call(`/serve/${key}`, { method: 'POST', body: JSON.stringify(next) });
    },
    requests: async () => (await (await call(`/requests/${key}`)).json()) as SeenRequest[],
  };
  await feed.answer(first);
  return feed;
}

/** Kept from before any test, for a test may replace the page's own. */
const { fetch } = globalThis;

async function call(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`The test server answered ${response.status} to ${path}`);
  return response;
}
