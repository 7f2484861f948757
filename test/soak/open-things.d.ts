export function watchOpenThings(view: Window & typeof globalThis): () => string[];
