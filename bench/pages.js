/**
 * The pages that are compared, by what they show.
 *
 * A page has its entries below `#list`, in a shadow root or not, says how many there are in a `[part=count]`, if it says so
 * at all, and promises in `globalThis.shown` that all it shows at first is in the document.
 */

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {string} title - In the tables.
 * @property {string} file - With the query that makes one file several pages.
 * @property {string} [script] - What has to be bundled for it.
 * @property {boolean} [searchable] - Has a box to search in.
 */

/** @type {Record<string, Page[]>} */
export const pages = {
  exhibitors: [
    { name: 'cloned', title: 'by hand', file: 'cloned.html', script: 'cloned.js', searchable: true },
    {
      name: 'grouped',
      title: 'by hand, in groups',
      file: 'cloned.html?grouped',
      script: 'cloned.js',
      searchable: true,
    },
    { name: 'static', title: 'by hand, static', file: 'static.html' },
    { name: 'list', title: 'exhibitor-list', file: 'list.html', searchable: true },
    { name: 'plain', title: 'exhibitor-list no-controls', file: 'plain.html' },
    { name: 'cards', title: 'Web Awesome', file: 'cards.html', script: 'cards.js', searchable: true },
  ],
  agenda: [
    { name: 'cloned', title: 'by hand', file: 'cloned.html', script: 'cloned.js' },
    { name: 'grouped', title: 'by hand, in groups', file: 'cloned.html?grouped', script: 'cloned.js' },
    { name: 'static', title: 'by hand, static', file: 'static.html' },
    { name: 'agenda', title: 'event-agenda', file: 'agenda.html' },
    { name: 'plain', title: 'event-agenda no-controls', file: 'plain.html' },
    { name: 'full', title: 'FullCalendar', file: 'fullcalendar.html', script: 'fullcalendar.js' },
    {
      name: 'brief',
      title: 'FullCalendar, times and titles',
      file: 'fullcalendar.html?brief',
      script: 'fullcalendar.js',
    },
    { name: 'buttons', title: 'by hand, add-to-calendar-button', file: 'buttons.html', script: 'buttons.js' },
  ],
};

export function titleOf(/** @type {string} */ kind, /** @type {string} */ name) {
  return pages[kind].find((page) => page.name === name)?.title ?? name;
}
