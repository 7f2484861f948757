/** The `<div>` that stands in for an element where an editor strips tags it does not know. */
import { expect } from '@open-wc/testing';

import { experienceOn } from '../support/experience.js';
import { feed, documentIn, elementsIn, everyElement, onPage, shown } from '../support/host-page.js';
import { isShown, shownWords } from '../support/rendered.js';

const link = '<a href="aussteller.html">Aussteller</a>';
const twin = (attributes: string, content = link) => `<div data-stand-widget=${attributes}>${content}</div>`;

/** Attributes that an element listens to. */
function observed(view: Window & typeof globalThis, tag: string): string[] {
  const element = view.customElements.get(tag) as unknown as { observedAttributes: string[] };
  return element.observedAttributes;
}

describe('A twin', () => {
  it('is to a visitor what the element is', async () => {
    const body = everyElement
      .replaceAll(/<([a-z]+-[a-z]+) /g, '<div data-stand-widget="$1" ')
      .replaceAll(/<\/[a-z]+-[a-z]+>/g, '</div>')
      .replaceAll(/ (src|now|exhibitor|all|release|heading-level)=/g, ' data-$1=');
    expect(body).to.not.contain('</stand-info>');
    expect(await experienceOn({ body })).to.deep.equal(await experienceOn({}));
  });

  it('takes every attribute that its element listens to, and no other', async () => {
    const probe = { body: everyElement };
    await onPage(probe, async (page) => {
      const tags = new Set((await shown(page)).map(({ localName }) => localName));
      expect(tags.size).to.equal(6);
      const view = page.frame.contentWindow as Window & typeof globalThis;
      for (const tag of tags) {
        const names = observed(view, tag);
        expect(names).to.include.members(['src', 'heading-level', 'refresh']);
        // A value without meaning for most of them: what counts is that it arrives.
        const values = names.map((name) => [name, name === 'src' ? 'feed' : ''] as const);
        const attributes = values.map(([name, value]) => `data-${name}="${value}"`).join(' ');
        const more =
          'data-onclick="parent.clicked = true" data-style="color: red" data-id="x" data-part="x" data-hidden=""';
        const body = twin(`"${tag}" ${attributes} ${more} id="mine" class="box"`);
        await onPage({ body }, async (inner) => {
          await inner.event('feed-load');
          const [element] = elementsIn(inner);
          expect(element!.localName).to.equal(tag);
          const arrived = element!.getAttributeNames().map((name) => [name, element!.getAttribute(name)]);
          expect(new Map(arrived as [string, string][])).to.deep.equal(new Map(values));
          const div = element!.parentElement!;
          expect([div.id, div.className]).to.deep.equal(['mine', 'box']);
        });
      }
    });
  });

  it('has its own language', async () => {
    await onPage({ body: twin('"exhibitor-list" data-src="feed" lang="en"') }, async (page) => {
      const [element] = await shown(page);
      expect(shownWords(element!)).to.contain('8 exhibitors');
    });
  });

  it('keeps its children as the fallback: while the feed loads, and where it fails', async () => {
    const files = { feed: { ...feed, hang: 'headers' } as const };
    await onPage({ body: twin('"exhibitor-list" data-src="feed"'), files }, async (page) => {
      await page.complete;
      const [element] = elementsIn(page);
      await element!.updateComplete;
      expect(element!.innerHTML).to.equal(link);
      expect(isShown(element!.querySelector('a'))).to.equal(true);
      await page.folder.answer('feed', { status: 404 });
      await page.event('feed-error');
      await element!.updateComplete;
      expect(isShown(element!.querySelector('a'))).to.equal(true);
      expect(shownWords(element!)).to.contain('Die Angaben können gerade nicht geladen werden.');
    });
  });

  it('that names no element of ours stays as it is', async () => {
    const names = ['script', 'iframe', 'exhibitor', 'EXHIBITOR-LIST ', 'constructor', '__proto__', ''];
    const body = names.map((name) => twin(`"${name}" data-src="feed"`)).join('');
    await onPage({ body }, async (page) => {
      await page.complete;
      expect(elementsIn(page)).to.deep.equal([]);
      const divs = [...documentIn(page).querySelectorAll('[data-stand-widget]')];
      expect(divs.map((div) => div.innerHTML)).to.deep.equal(names.map(() => link));
      for (const div of divs) expect(isShown(div.querySelector('a'))).to.equal(true);
    });
  });
});
