/*
 * What somebody would write by hand for this one page: a clone of one template for each entry, a filter that toggles
 * `hidden`. No validation, no second language, no `content-visibility`: the honest limit for a list without tricks.
 */
const root = document.querySelector('#list').shadowRoot;
const template = root.querySelector('#entry').content;
const kinds = { company: 'Unternehmen', authority: 'Behörde', association: 'Verband', city: 'Kommune' };

globalThis.shown = show();

async function show() {
  const { exhibitors, topics } = await (await fetch('feed.json')).json();
  const topicNames = new Map(topics.map(({ id, name }) => [id, german(name)]));
  const fragment = document.createDocumentFragment();
  const entries = exhibitors.map((exhibitor) => {
    const names = exhibitor.topics.map((id) => topicNames.get(id));
    const item = makeItem(exhibitor, names);
    fragment.append(item);
    const texts = [german(exhibitor.name), german(exhibitor.city), german(exhibitor.description), ...names];
    return { item, text: texts.join('\n').toLowerCase() };
  });
  root.querySelector('.grid').append(fragment);
  const status = root.querySelector('[role=status]');
  status.textContent = `${entries.length} Aussteller`;
  root.querySelector('input').addEventListener('input', ({ target }) => {
    const query = target.value.toLowerCase();
    let shown = 0;
    for (const { item, text } of entries) {
      item.hidden = !text.includes(query);
      if (!item.hidden) shown++;
    }
    status.textContent = `${shown} von ${entries.length} Ausstellern`;
  });
}

function makeItem({ name, kind, city, description, url, hall, booth }, topicNames) {
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
    .addEventListener('toggle', ({ target }) => fillDetails(target, url), { once: true });
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
function fillDetails(details, url) {
  const link = document.createElement('a');
  link.textContent = new URL(url).host;
  link.href = url;
  details.append(link);
}

function fill(item, part, text) {
  const element = item.querySelector(`[part=${part}]`);
  if (text) element.textContent = text;
  else element.remove();
}

function german(text) {
  return text?.de ?? text;
}
