/*
 * What somebody would write by hand for this one page: a clone of one template for each entry, filters that toggle
 * `hidden`. No validation, no second language, no refresh, no address of an entry: the limit for a list without tricks.
 */
const root = document.querySelector('#list').shadowRoot;
const template = root.querySelector('template').content;
const kinds = { company: 'Unternehmen', authority: 'Behörde', association: 'Verband', city: 'Kommune' };

/** As many in one block as `<exhibitor-list>` has; without the query, all are in one. */
const grouped = location.search === '?grouped';
const groupSize = grouped ? 60 : Infinity;

export async function show() {
  const { exhibitors, topics } = await (await fetch('feed.json')).json();
  const topicNames = new Map(topics.map(({ id, name }) => [id, german(name)]));
  const entries = exhibitors.map((exhibitor) => {
    const names = exhibitor.topics.map((id) => topicNames.get(id));
    const [name, city] = [german(exhibitor.name), german(exhibitor.city)];
    const texts = [name, city, german(exhibitor.description), ...names];
    return {
      item: makeItem(exhibitor, names),
      text: texts.join('\n').toLowerCase(),
      name,
      city,
      values: { topic: names, city: [city], kind: [kinds[exhibitor.kind]] },
    };
  });
  for (const select of root.querySelectorAll('[data-facet]')) fillOptions(select, entries);
  place(entries, 'grid');
  root.querySelector('[part=count]').textContent = `${entries.length} Aussteller`;
  root.querySelector('search').addEventListener('input', ({ target }) => {
    if (target.dataset.view) place(sort(entries), root.querySelector('[data-view=layout]').value);
    else filter(entries);
  });
}

function fillOptions(select, entries) {
  const { facet } = select.dataset;
  const values = new Set(entries.flatMap((entry) => entry.values[facet]).filter(Boolean));
  select.append(new Option('Alle', ''), ...[...values].sort().map((value) => new Option(value)));
}

function place(entries, layout) {
  const groups = [];
  for (let start = 0; start < entries.length; start += groupSize) {
    const group = document.createElement('ul');
    group.role = 'list';
    group.className = `entries ${layout} ${grouped ? 'grouped' : ''}`;
    group.append(...entries.slice(start, start + groupSize).map(({ item }) => item));
    groups.push(group);
  }
  root.querySelector('#entries').replaceChildren(...groups);
}

function sort(entries) {
  const order = root.querySelector('[data-view=order]').value;
  const { compare } = new Intl.Collator('de');
  return order === 'feed' ? entries : entries.toSorted((a, b) => compare(a[order] ?? '', b[order] ?? ''));
}

function filter(entries) {
  const query = root.querySelector('[part=query]').value.toLowerCase();
  const chosen = [...root.querySelectorAll('[data-facet]')].filter(({ value }) => value);
  let shown = 0;
  for (const { item, text, values } of entries) {
    const matches =
      text.includes(query) && chosen.every(({ dataset, value }) => values[dataset.facet].includes(value));
    item.hidden = !matches;
    if (matches) shown++;
  }
  for (const group of root.querySelectorAll('.grouped')) {
    group.hidden = !group.querySelector('[part=exhibitor]:not([hidden])');
  }
  root.querySelector('[part=count]').textContent = `${shown} von ${entries.length} Ausstellern`;
}

function makeItem({ name, kind, city, description, url, hall, booth, contact }, topicNames) {
  const item = template.cloneNode(true).firstElementChild;
  const initials = german(name)
    .match(/[\p{L}\p{N}]+/gu)
    .slice(0, 2)
    .map(([letter]) => letter.toUpperCase());
  fill(item, 'initials', initials.join(''));
  fill(item, 'heading', german(name));
  item.querySelector('summary span').textContent = `: ${german(name)}`;
  item
    .querySelector('details')
    .addEventListener('toggle', ({ target }) => fillDetails(target, url, contact), { once: true });
  fill(item, 'meta', [german(city), kinds[kind]].filter(Boolean).join(' · '));
  fill(item, 'place', [hall && `Halle ${hall}`, booth && `Stand ${booth}`].filter(Boolean).join(', '));
  fill(item, 'description', german(description));
  const list = item.querySelector('[part=topics]');
  for (const topicName of topicNames) {
    const topic = document.createElement('li');
    topic.textContent = topicName;
    list.append(topic);
  }
  return item;
}

/** What is seen only by those who open it is made only for them. */
function fillDetails(details, url, { name, email, phone } = {}) {
  for (const [href, text] of [
    [url, url && new URL(url).host],
    [undefined, german(name)],
    [`mailto:${email}`, email],
    [`tel:${phone}`, phone],
  ]) {
    if (!text) continue;
    const line = document.createElement(href ? 'a' : 'span');
    if (href) line.href = href;
    line.textContent = text;
    const paragraph = document.createElement('p');
    paragraph.append(line);
    details.append(paragraph);
  }
}

function fill(item, part, text) {
  const element = item.querySelector(`[part=${part}]`);
  if (text) element.textContent = text;
  else element.remove();
}

function german(text) {
  return text?.de ?? text;
}
