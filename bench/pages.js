/**
 * The pages that are compared, by what they show. The first of each kind is what the others are compared with.
 *
 * A page has its entries below `#list`, in a shadow root or not, says how many there are in a `[part=count]`, if it says so
 * at all, and promises in `globalThis.shown` that all it shows at first is in the document.
 */

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {string} title - In the tables.
 * @property {string} file - With the query that makes one file several pages.
 * @property {boolean} [searchable] - Has a box to search in.
 */

/** @type {Record<string, Page[]>} */
export const pages = {
  exhibitors: [
    { name: 'cloned', title: 'by hand', file: 'cloned.html', searchable: true },
    { name: 'grouped', title: 'by hand, grouped', file: 'cloned.html?grouped', searchable: true },
    { name: 'static', title: 'by hand, static', file: 'static.html' },
    { name: 'list', title: 'exhibitor-list', file: 'list.html', searchable: true },
    { name: 'plain', title: 'exhibitor-list no-controls', file: 'plain.html' },
  ],
};
