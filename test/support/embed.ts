/** Where the build puts the files for script tags: a folder a version. Needs `npm run build`. */
const { version } = (await (await fetch('/package.json')).json()) as { version: string };

/** The folder's address on the test server, with a slash at its end. */
export const embedBase = `/dist/embed/${version}/`;
