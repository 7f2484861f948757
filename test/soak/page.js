/** Runs in the page that is soaked: puts elements there and takes them away. What it offers is in `page.d.ts`. */

const tags = [
  '<exhibitor-list></exhibitor-list>',
  '<exhibitor-card exhibitor="kaprion"></exhibitor-card>',
  '<event-agenda></event-agenda>',
  '<press-quote></press-quote>',
  '<press-release></press-release>',
  '<stand-info json-ld></stand-info>',
];

/** So many elements, of all kinds in turn, with a feed and a plan to load it again, which has to go with them. */
function make(count, src) {
  const template = document.createElement('template');
  template.innerHTML = Array.from({ length: count }, (_, index) => tags[index % tags.length]).join('');
  for (const element of template.content.children) {
    element.setAttribute('src', src);
    element.setAttribute('refresh', '3600');
  }
  return document.importNode(template.content, true);
}

/** Resolves when each of them shows what it is for. Rejects where one says something else instead. */
async function allShown(elements) {
  for (const element of elements) {
    await element.updateComplete;
    while (element.shadowRoot.querySelector('[aria-busy=true]')) await new Promise(requestAnimationFrame);
    const [content, notice] = ['[part=heading], [part=quote]', '[part=notice]'].map((selector) =>
      element.shadowRoot.querySelector(selector),
    );
    if (!content || notice) throw new Error(`<${element.localName}> shows ${notice?.textContent}`);
  }
}

globalThis.soak = {
  async together(count, src) {
    document.body.append(make(count, src));
    const elements = [...document.body.children].filter(({ localName }) => customElements.get(localName));
    await allShown(elements);
    elements.forEach((element) => element.remove());
    return elements.length;
  },

  async mount(count, src) {
    for (let mounted = 0, round = 0; mounted < count; round++) {
      const place = document.body.appendChild(document.createElement('section'));
      place.append(make(Math.min(30, count - mounted), src));
      mounted += place.childElementCount;
      // Every third time they go while the feed is on its way, every fourth time one by one.
      if (round % 3 === 1) await place.firstElementChild.updateComplete;
      else await allShown(place.children);
      if (round % 4 === 1) while (place.firstElementChild) place.firstElementChild.remove();
      place.remove();
    }
  },

  async refresh(count, src, beforeEach = () => undefined) {
    const place = document.body.appendChild(document.createElement('section'));
    place.append(make(tags.length, src));
    await allShown(place.children);
    const outcomes = { same: 0, changed: 0, failed: 0 };
    let last;
    for (let time = 0; time < count; time++) {
      await beforeEach(time);
      let told;
      const listen = (event) => (told ??= event);
      for (const type of ['feed-load', 'feed-error']) place.firstElementChild.addEventListener(type, listen);
      const [first, ...others] = place.children;
      await first.reload();
      for (const type of ['feed-load', 'feed-error']) first.removeEventListener(type, listen);
      for (const element of [first, ...others]) await element.updateComplete;
      if (told?.type === 'feed-error') outcomes.failed++;
      else if (told) outcomes.changed++;
      else outcomes.same++;
      last = first.shadowRoot.querySelector('[part=heading]');
      if (!last) throw new Error('nothing is shown any more');
    }
    place.remove();
    return outcomes;
  },
};
