/** Runs in the visitor's browser: shows every case in both languages, and tells what is to be read. */
const calendars = [];
// In the place of the browser, which would save the files.
URL.createObjectURL = (blob) => {
  calendars.push(blob.text());
  return 'blob:';
};
HTMLAnchorElement.prototype.click = () => undefined;

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

const markup = `
  <stand-info></stand-info>
  <event-agenda></event-agenda>
  <event-agenda layout="grid" view="tabs"></event-agenda>
  <exhibitor-card exhibitor="a"></exhibitor-card>
  <press-quote></press-quote>
  <press-release></press-release>`;

async function show({ feed, startDate }, lang) {
  const place = document.body.appendChild(document.createElement('section'));
  place.lang = lang;
  place.innerHTML = markup;
  const elements = [...place.children];
  for (const element of elements) {
    element.setAttribute('now', startDate);
    element.feed = feed;
  }
  for (const element of elements) await element.updateComplete;
  const [info, agenda, rooms, card, quote, release] = elements.map(({ shadowRoot }) => shadowRoot);
  const read = (root, selector) => tidy(root.querySelector(selector).textContent);
  agenda.querySelector('.whole button').click();
  // That the visitor's clock shows another time is for some visitors only.
  const notices = [agenda, rooms].map((root) => root.querySelector('[part=zone]'));
  for (const notice of notices) notice?.remove();
  const result = {
    day: read(agenda, '[part=day] [part=heading]'),
    session: read(agenda, '[part=session] .when [part=time]'),
    part: read(agenda, '[part=parts] [part=time]'),
    row: read(rooms, 'tbody th'),
    cell: read(rooms, 'td [part=time]'),
    card: read(card, '[part=time]'),
    quote: read(quote, '[part=origin] time'),
    release: read(release, '[part=meta] time'),
    age: read(release, '[part=age]'),
    dates: read(info, '[part=fact] time'),
    state: read(info, '[part=state]'),
    told: notices.map((notice) => notice !== null),
    text: elements.map(({ shadowRoot }) => tidy(shadowRoot.querySelector('[part=base]').innerText)),
    calendar: await calendars.pop(),
  };
  place.remove();
  return result;
}

export async function showAll(cases) {
  const results = [];
  for (const each of cases) results.push({ de: await show(each, 'de'), en: await show(each, 'en') });
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: new Date(Date.UTC(2026, 6)).getTimezoneOffset(),
    results,
  };
}
