/** A session that the address of the page names, and the way to get such an address. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import { listen } from '../support/announcements.js';
import { useClipboard } from '../support/clipboard.js';
import { goTo, isInWindow, openWith } from '../support/deep-link.js';
import { agendaOf, session, showAgenda, talk, titles } from '../support/event-agenda.js';
import { focused } from '../support/focus.js';
import { button, choose, list, select, settled, showLoaded, visible, words } from '../support/page.js';
import { stub, useHostStyles } from '../support/stubs.js';

const programme = [
  ...Array.from({ length: 20 }, (_, index) => talk('15 09:00–09:10', `Talk ${index}`, { id: `t${index}` })),
  talk('15 10:00–12:00', 'Wolken', { id: 'wolken', kind: 'Vortrag', language: 'de', room: 'Saal' }),
  talk('15 11:00–12:00', 'Wasser', { id: 'wasser', kind: 'Podium', language: 'de', room: 'Werkstatt' }),
  talk('16 10:00–11:00', 'Wald', { id: 'wald', kind: 'Podium', language: 'de' }),
  talk('16 12:00–13:00', 'Wiese', { id: 'wiese', kind: 'Vortrag', language: 'en' }),
];
const address = location.href;

async function show(attributes = {}, agenda: readonly object[] = programme) {
  const element = await showAgenda(agenda, attributes);
  await settled(element);
  return element;
}

/** The visitor clicks elsewhere. In Firefox it is not enough to tell the element. */
function leave(element: Element): void {
  (element.shadowRoot!.activeElement as HTMLElement).blur();
}

describe('event-agenda and the address of the page', () => {
  afterEach(async () => {
    // An address that is left behind would be asked for in the next test.
    history.replaceState(null, '', address);
    await fixture(agendaOf(programme));
  });

  it('puts the focus on the session that it names', async () => {
    openWith('#session-wald');
    const element = await show();
    expect(focused(element)).to.equal('Wald');
    expect(element.shadowRoot!.activeElement!.localName).to.equal('h3');
    expect(isInWindow(session(element, 'Wald').querySelector('h3')!)).to.equal(true);
  });

  it('goes to the session of each link that is followed', async () => {
    const element = await show();
    for (const [hash, title] of [
      ['#session-wiese', 'Wiese'],
      ['#session-t3', 'Talk 3'],
      ['#session-wiese', 'Wiese'],
    ] as const) {
      await goTo(hash, element);
      expect(focused(element)).to.equal(title);
      expect(isInWindow(element.shadowRoot!.activeElement!)).to.equal(true);
    }
  });

  it('opens the tab of its day', async () => {
    openWith('#session-wald');
    const element = await show({ view: 'tabs' });
    expect(titles(element)).to.deep.equal(['Wald', 'Wiese']);
    expect(focused(element)).to.equal('Wald');
    await goTo('#session-wolken', element);
    expect(titles(element)).to.contain('Wolken').and.not.contain('Wald');
    expect(focused(element)).to.equal('Wolken');
    expect(visible(element, '[role=tab]').map((tab) => tab.ariaSelected)).to.deep.equal(['true', 'false']);
  });

  it('shows it whatever is chosen in the filters', async () => {
    const element = await show();
    await choose(element, 'Art', 'Podium');
    expect(titles(element)).to.deep.equal(['Wasser', 'Wald']);
    await goTo('#session-wiese', element);
    expect(titles(element)).to.have.length(24);
    expect(select(element, 'Art').value).to.equal('');
    expect(focused(element)).to.equal('Wiese');
  });

  it('shows it though the filters have left nothing', async () => {
    const element = await show();
    await choose(element, 'Art', 'Podium');
    await choose(element, 'Sprache', 'Englisch');
    expect(titles(element)).to.deep.equal([]);
    await goTo('#session-wiese', element);
    expect(titles(element)).to.have.length(24);
    expect(focused(element)).to.equal('Wiese');
  });

  it('finds it in a table of rooms', async () => {
    useHostStyles('event-agenda { width: 60em; }');
    const element = await show({ layout: 'grid' });
    expect(visible(element, 'table')).to.have.length(1);
    await goTo('#session-wasser', element);
    expect(focused(element)).to.equal('Wasser');
  });

  it('waits for the feed', async () => {
    openWith('#session-wald');
    const element = document.createElement('event-agenda');
    await fixture(html`${element}`);
    await settled(element);
    expect(document.activeElement!.localName).to.equal('body');
    const told = oneEvent(element, 'feed-load');
    element.feed = { agenda: programme };
    await told;
    await settled(element);
    expect(focused(element)).to.equal('Wald');
  });

  it('does nothing for a session it does not have', async () => {
    openWith('#session-gone');
    const element = await show();
    expect(document.activeElement!.localName).to.equal('body');
    await choose(element, 'Art', 'Podium');
    for (const hash of ['#session-', '#session-nobody', '#exhibitor-wald', '#wald', '#session-%', '#']) {
      await goTo(hash, element);
      expect(titles(element), hash).to.deep.equal(['Wasser', 'Wald']);
      expect(document.activeElement!.localName, hash).to.equal('body');
    }
  });

  for (const id of ['größe in metern', '100 % öko', 'halle:4,b+12', 'wasser&wind/2', '„wolke“']) {
    it(`finds the id ${id}, as a person writes it and as it is copied`, async () => {
      const element = await show({}, [...programme, talk('17 10:00', 'Wind', { id })]);
      await goTo(`#session-${encodeURIComponent(id)}`, element);
      expect(focused(element)).to.equal('Wind');
      // A percent sign by itself is nothing that can be written into an address.
      if (id.includes('%')) return;
      leave(element);
      await goTo('#top', element);
      await goTo(`#session-${id}`, element);
      expect(focused(element)).to.equal('Wind');
    });
  }

  it('is answered by the first of two agendas', async () => {
    openWith('#session-wald');
    const page = await showLoaded(html`<div>${agendaOf(programme)}${agendaOf(programme)}</div>`);
    const [first, second] = page.querySelectorAll('event-agenda');
    await settled(page);
    expect([focused(first!), focused(second!)]).to.deep.equal(['Wald', '']);
    await choose(second!, 'Art', 'Vortrag');
    await goTo('#session-wasser', first!, second!);
    expect([focused(first!), focused(second!)]).to.deep.equal(['Wasser', '']);
    expect(titles(second!)).to.deep.equal(['Wolken', 'Wiese']);
  });

  it('is answered by the one that has the session', async () => {
    const other = [talk('15 10:00', 'Weg'), talk('15 11:00', 'Wind')];
    const page = await showLoaded(html`<div>${agendaOf(other)}${agendaOf(programme)}</div>`);
    const [first, second] = page.querySelectorAll('event-agenda');
    await goTo('#session-wald', first!, second!);
    expect([focused(first!), focused(second!)]).to.deep.equal(['', 'Wald']);
  });

  it('leaves a visitor alone who has begun to do something else while the page was loading', async () => {
    openWith('#session-wald');
    const page = await fixture(html`<div><input aria-label="Elsewhere" /></div>`);
    const input = page.querySelector('input')!;
    input.focus();
    const element = agendaOf(programme);
    const told = oneEvent(element, 'feed-load');
    page.append(element);
    await told;
    await settled(element);
    expect(document.activeElement!.localName).to.equal('input');
    expect(scrollY).to.equal(0);
  });

  it('does not leave one alone who follows a link, though that has the focus', async () => {
    const page = await showLoaded(html`<div><a href="#session-wald">Wald</a>${agendaOf(programme)}</div>`);
    const link = page.querySelector('a')!;
    link.focus();
    const changed = oneEvent(window, 'hashchange');
    link.click();
    await changed;
    await settled(page);
    expect(focused(page.querySelector('event-agenda')!)).to.equal('Wald');
  });

  it('does not take the visitor to a session that a refresh brings later', async () => {
    openWith('#session-later');
    const element = await show();
    element.feed = { agenda: [...programme, talk('17 10:00', 'Later', { id: 'later' })] };
    await settled(element);
    expect(titles(element)).to.contain('Later');
    expect(document.activeElement!.localName).to.equal('body');
  });

  it('is not answered again by a refresh, by another filter, or in another language', async () => {
    openWith('#session-wald');
    const element = await show();
    leave(element);
    element.feed = { agenda: [...programme] };
    await settled(element);
    await choose(element, 'Art', 'Vortrag');
    element.lang = 'en';
    await new Promise(requestAnimationFrame);
    await settled(element);
    expect(document.activeElement!.localName).to.equal('body');
    expect(titles(element)).to.deep.equal(['Wolken', 'Wiese']);
  });
});

describe('event-agenda copies a link', () => {
  /** Presses a button and waits for what is said then. */
  async function click(element: Element, name: string): Promise<void> {
    button(element, name).click();
    // After the answer of the clipboard and what the element makes of it.
    await new Promise(requestAnimationFrame);
    await settled(element);
  }

  it('to the session on this page, and says so on the button and once to those who hear it', async () => {
    const copied = useClipboard();
    const element = await showAgenda([...programme, talk('17 10:00', 'Wind', { id: 'grün & gut' })]);
    const heard = listen(element);
    await click(element, 'Link kopieren: Wind');
    const url = new URL(location.href);
    url.hash = '';
    expect(copied).to.deep.equal([`${url.href}#session-gr%C3%BCn%20%26%20gut`]);
    expect(heard()).to.deep.equal(['Kopiert']);
    const [, copy] = [...session(element, 'Wind').querySelectorAll('button')];
    expect(words(copy!)).to.equal('Kopiert: Wind');
    expect(list(element, 'button').filter((name) => name.startsWith('Kopiert'))).to.have.length(1);
  });

  it('that leads back to the session', async () => {
    const copied = useClipboard();
    const element = await showAgenda([...programme, talk('17 10:00', 'Wind', { id: '100 % „öko“/2' })]);
    await click(element, 'Link kopieren: Wind');
    await goTo(new URL(copied[0]!).hash, element);
    expect(focused(element)).to.equal('Wind');
    history.replaceState(null, '', address);
  });

  it('in English', async () => {
    useClipboard();
    const element = await showAgenda(programme, { lang: 'en' });
    const heard = listen(element);
    await click(element, 'Copy link: Wald');
    expect(heard()).to.deep.equal(['Copied']);
    expect(list(element, 'button')).to.contain('Copied: Wald');
  });

  it('one after the other, and says so each time', async () => {
    useClipboard();
    const element = await showAgenda(programme);
    const heard = listen(element);
    await click(element, 'Link kopieren: Wald');
    expect(heard()).to.deep.equal(['Kopiert']);
    await click(element, 'Link kopieren: Wiese');
    expect(heard()).to.deep.equal(['Kopiert']);
    expect(list(element, 'button').filter((name) => name.startsWith('Kopiert'))).to.deep.equal([
      'Kopiert: Wiese',
    ]);
  });

  it('keeps the keyboard where it was', async () => {
    useClipboard();
    const element = await showAgenda(programme);
    button(element, 'Link kopieren: Wald').focus();
    await click(element, 'Link kopieren: Wald');
    expect(focused(element)).to.equal('Kopiert: Wald');
  });

  describe('or says that it cannot', () => {
    function forbidClipboard(): void {
      stub(navigator, 'clipboard', {
        writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')),
      } as unknown as Clipboard);
    }

    it('where the browser does not allow it', async () => {
      forbidClipboard();
      for (const [lang, name, message] of [
        ['de', 'Link kopieren: Wald', 'Kopieren nicht möglich'],
        ['en', 'Copy link: Wald', 'Copying is not possible'],
      ] as const) {
        const element = await showAgenda(programme, { lang });
        const heard = listen(element);
        await click(element, name);
        expect(heard()).to.deep.equal([message]);
        expect(list(element, 'button').join()).to.not.match(/Kopiert|Copied/);
      }
    });

    it('where the page has no clipboard, for it has no TLS', async () => {
      stub(navigator, 'clipboard', undefined as never);
      const element = await showAgenda(programme);
      const heard = listen(element);
      await click(element, 'Link kopieren: Wald');
      expect(heard()).to.deep.equal(['Kopieren nicht möglich']);
    });

    it('also to those who see the button', async () => {
      forbidClipboard();
      const element = await showAgenda(programme);
      await click(element, 'Link kopieren: Wald');
      const holders = visible(element, '*').filter((each) =>
        [...each.childNodes].some((node) => node instanceof Text && /Kopieren nicht/.test(node.data)),
      );
      // What only screen readers are to notice is one pixel wide.
      expect(holders.some((each) => each.offsetWidth > 1)).to.equal(true);
    });
  });
});
