/** What opens in place in the exhibitor list: details, their link, and the event that a page may answer itself. */
import { expect, html, oneEvent } from '@open-wc/testing';

import type { ExhibitorSelectEvent } from '../../src/elements/exhibitor-select-event.js';
import { listen } from '../support/announcements.js';
import { emulate, press } from '../support/browser.js';
import { useClipboard } from '../support/clipboard.js';
import { focused } from '../support/focus.js';
import {
  clickSummary,
  details,
  few,
  many,
  names,
  opened,
  showList,
  summary,
  scrollDownTo,
} from '../support/exhibitor-list.js';
import {
  button,
  choose,
  feedData,
  list,
  search,
  showLoaded,
  updated,
  visible,
  words,
} from '../support/page.js';
import { stub } from '../support/stubs.js';

const session = (title: string, startDate: string, more: object = {}) => ({
  title,
  startDate,
  exhibitors: ['amselwerk'],
  ...more,
});

/** One exhibitor with everything, and one with nothing. */
const both = {
  fair: { name: 'Musterregio', timeZone: 'Europe/Berlin' },
  exhibitors: [
    {
      id: 'amselwerk',
      name: 'Amselwerk',
      url: 'https://www.amselwerk.example/fair?year=2026',
      hall: '4',
      booth: 'B 12',
      description: 'What it shows, and why. '.repeat(60),
      contact: {
        name: 'Ida Sommer',
        email: 'ida@amselwerk.example',
        phone: '+49 (0)30 23125-001',
        url: 'https://amselwerk.example/contact',
      },
    },
    { id: 'birkenhof', name: 'Birkenhof' },
  ],
  agenda: [
    session('Late talk', '2026-09-16T15:00:00+02:00', { endDate: '2026-09-16T15:30:00+02:00' }),
    session('Early talk', '2026-09-15T09:00:00+02:00', { speakers: [{ name: 'Ida Sommer' }], room: 'Stage' }),
    session('Talk of others', '2026-09-15T10:00:00+02:00', { exhibitors: ['birkenhof'] }),
    session('Talk at noon', '2026-09-15T12:00:00Z', { status: 'cancelled' }),
  ],
};

describe('exhibitor-list opens details', () => {
  it('with a click, and closes them with another', async () => {
    const element = await showList(both);
    expect(opened(element)).to.deep.equal([]);
    await clickSummary(element, 'Amselwerk');
    expect(opened(element)).to.deep.equal(['Amselwerk']);
    expect(list(element, '[part=details] a')).to.contain('www.amselwerk.example');
    await clickSummary(element, 'Amselwerk');
    expect(opened(element)).to.deep.equal([]);
    expect(list(element, '[part=details] a')).to.deep.equal([]);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`with ${name}, and closes them with it`, async () => {
      const element = await showList(both);
      summary(element, 'Birkenhof').focus();
      await press(key);
      await updated(element);
      expect(opened(element)).to.deep.equal(['Birkenhof']);
      expect(focused(element)).to.equal('Details: Birkenhof');
      await press(key);
      await updated(element);
      expect(opened(element)).to.deep.equal([]);
    });
  }

  it('with a button that says whether they are open', async () => {
    const element = await showList(both);
    const { localName, tabIndex, ariaExpanded } = summary(element, 'Amselwerk');
    expect([localName, tabIndex, ariaExpanded]).to.deep.equal(['button', 0, 'false']);
    await clickSummary(element, 'Amselwerk');
    expect(summary(element, 'Amselwerk').ariaExpanded).to.equal('true');
  });

  it('under names that are all different', async () => {
    const element = await showList(await feedData('lichtenau-2026'));
    const summaries = list(element, '[part=summary]');
    expect(summaries[1]).to.equal('Details: Aktenwerk Lichtenau GmbH');
    expect(summaries).to.deep.equal(names(element).map((name) => `Details: ${name}`));
    expect(new Set(summaries).size).to.equal(summaries.length);
  });

  it('with website and contact', async () => {
    const element = await showList(both);
    await clickSummary(element, 'Amselwerk');
    const links = visible<HTMLAnchorElement>(element, '[part=details] a').map((link) => [
      words(link),
      link.href,
    ]);
    expect(links).to.deep.equal([
      ['www.amselwerk.example', 'https://www.amselwerk.example/fair?year=2026'],
      ['ida@amselwerk.example', 'mailto:ida@amselwerk.example'],
      ['+49 (0)30 23125-001', 'tel:+493023125001'],
      ['amselwerk.example', 'https://amselwerk.example/contact'],
    ]);
    expect(words(visible(element, 'address')[0]!)).to.contain('Ida Sommer');
  });

  it('but has the stand on the card', async () => {
    const element = await showList(both, { lang: 'en' });
    const [place] = visible(element, '[part=place]');
    expect(words(place!)).to.equal('Hall 4, stand B 12');
    expect(list(element, '[part=details] [part=place]')).to.deep.equal([]);
    expect(place!.checkVisibility()).to.equal(true);
  });

  it('which begins with a capital where no hall is known, too', async () => {
    const element = await showList({ exhibitors: [{ name: 'Amselwerk', booth: 'B 12' }] }, { lang: 'en' });
    expect(list(element, '[part=place]')).to.deep.equal(['Stand B 12']);
  });

  it('with the exhibitor’s sessions in the order of time, and what must be known of them', async () => {
    const element = await showList(both);
    await clickSummary(element, 'Amselwerk');
    const sessions = list(element, '[part=session]');
    expect(sessions).to.have.length(3);
    expect(sessions[0]).to.match(/^Early talk Stage Dienstag, 15. September 2026, 09:00 Uhr Ida Sommer/);
    expect(sessions[1]).to.match(/^Talk at noon Dienstag, 15. September 2026, 14:00 Uhr abgesagt/);
    expect(sessions[2]).to.match(/^Late talk Mittwoch, 16. September 2026, 15:00–15:30 Uhr/);
  });

  it('with nothing but the link where there is nothing more', async () => {
    const element = await showList({ exhibitors: both.exhibitors });
    await clickSummary(element, 'Birkenhof');
    expect(words(details(element, 'Birkenhof'))).to.equal('Details: Birkenhof Link kopieren: Birkenhof');
  });

  it('and shows the description in full, which is short while they are closed', async () => {
    const element = await showList(both);
    const [description] = visible(element, '[part=description]');
    const lines = () => description!.clientHeight / parseFloat(getComputedStyle(description!).fontSize);
    const short = lines();
    await clickSummary(element, 'Amselwerk');
    expect(lines()).to.be.above(2 * short);
    expect(description!.scrollHeight).to.equal(description!.clientHeight);
    await clickSummary(element, 'Amselwerk');
    expect(lines()).to.equal(short);
    // All of it is there for those who hear it.
    expect(words(description!)).to.have.length(both.exhibitors[0]!.description!.trim().length);
  });

  it('and prints the description in full, open or not', async function () {
    const element = await showList(both);
    const [description] = visible(element, '[part=description]');
    expect(description!.scrollHeight).to.be.above(description!.clientHeight);
    if (!(await emulate({ media: 'print' }))) this.skip();
    expect(description!.scrollHeight).to.equal(description!.clientHeight);
  });

  for (const layout of ['grid', 'list']) {
    it(`as a ${layout}, and what opens them stays where it is in the window`, async () => {
      const description = 'What it shows, and why. '.repeat(40);
      const element = await showList(
        many(60, () => ({ description })),
        { layout },
      );
      for (const name of ['Exhibitor 20', 'Exhibitor 21']) {
        summary(element, name).scrollIntoView({ block: 'center', behavior: 'instant' });
        const top = () => summary(element, name).getBoundingClientRect().top;
        const before = top();
        for (const state of ['open', 'closed']) {
          await clickSummary(element, name);
          // The page is put right before the next frame is drawn.
          await new Promise(requestAnimationFrame);
          expect(top(), `of ${name}, ${state}`).to.be.closeTo(before, 1);
        }
      }
    });
  }

  it('of several at a time', async () => {
    const element = await showList(both);
    await clickSummary(element, 'Amselwerk');
    await clickSummary(element, 'Birkenhof');
    expect(opened(element)).to.have.length(2);
    await clickSummary(element, 'Amselwerk');
    expect(opened(element)).to.deep.equal(['Birkenhof']);
  });

  describe('and keeps them open', () => {
    it('for the same exhibitor when the order changes', async () => {
      const element = await showList(few);
      await clickSummary(element, 'Élan 9');
      await choose(element, 'Reihenfolge', 'nach Name');
      expect(opened(element)).to.deep.equal(['Élan 9']);
    });

    it('for the same exhibitor when others come before it', async () => {
      const element = await showList(few);
      await clickSummary(element, 'Zebra GmbH');
      element.feed = { ...few, exhibitors: [{ name: 'Amselwerk' }, ...few.exhibitors] };
      await updated(element);
      expect(names(element)).to.have.length(5);
      expect(opened(element)).to.deep.equal(['Zebra GmbH']);
    });

    it('when a search hides the exhibitor and another shows it', async () => {
      const element = await showList(few);
      await clickSummary(element, 'Zebra GmbH');
      await search(element, 'Suche', 'elan');
      expect(opened(element)).to.deep.equal([]);
      await search(element, 'Suche', '');
      expect(opened(element)).to.deep.equal(['Zebra GmbH']);
    });

    it('in the other language', async () => {
      const element = await showList(both);
      await clickSummary(element, 'Amselwerk');
      element.lang = 'en';
      await new Promise(requestAnimationFrame);
      await updated(element);
      expect(words(details(element, 'Amselwerk')))
        .to.contain('Copy link')
        .and.contain('Tuesday');
    });
  });
});

describe('exhibitor-list copies a link', () => {
  it('to the exhibitor on this page, and says so', async () => {
    const copied = useClipboard();
    const element = await showList({ exhibitors: [...both.exhibitors, { id: 'grün & gut', name: 'Ceder' }] });
    await clickSummary(element, 'Ceder');
    const heard = listen(element);
    button(element, 'Link kopieren: Ceder').click();
    await new Promise(requestAnimationFrame);
    expect(heard()).to.deep.equal(['Kopiert']);
    expect(list(element, '[part=details] [part=button]')).to.deep.equal(['Kopiert: Ceder']);
    const address = new URL(location.href);
    address.hash = '';
    expect(copied).to.deep.equal([`${address.href}#exhibitor-gr%C3%BCn%20%26%20gut`]);
  });

  it('and says so of one at a time, again and again', async () => {
    const copied = useClipboard();
    const element = await showList(few);
    await clickSummary(element, 'Élan 9');
    await clickSummary(element, 'Élan 10');
    const heard = listen(element);
    for (const name of ['Link kopieren: Élan 9', 'Kopiert: Élan 9', 'Link kopieren: Élan 10']) {
      button(element, name).click();
      await new Promise(requestAnimationFrame);
    }
    expect(copied.map((address) => address.replace(/.*#/, ''))).to.deep.equal([
      'exhibitor-elan-9',
      'exhibitor-elan-9',
      'exhibitor-elan-10',
    ]);
    expect(heard()).to.deep.equal(['Kopiert', 'Kopiert', 'Kopiert']);
    expect(list(element, '[part=details] [part=button]')).to.deep.equal([
      'Kopiert: Élan 10',
      'Link kopieren: Élan 9',
    ]);
  });

  it('or says that it cannot', async () => {
    stub(navigator, 'clipboard', {
      writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    } as unknown as Clipboard);
    const element = await showList(both, { lang: 'en' });
    await clickSummary(element, 'Birkenhof');
    const heard = listen(element);
    button(element, 'Copy link: Birkenhof').click();
    await new Promise(requestAnimationFrame);
    expect(heard()).to.deep.equal(['Copying is not possible']);
    expect(words(details(element, 'Birkenhof'))).to.contain('Copying is not possible');
  });
});

describe('exhibitor-list tells the page which exhibitor is wanted', () => {
  it('with exhibitor-select, through shadow roots', async () => {
    const page = await showLoaded(html`<div><exhibitor-list lang="de" .feed=${both}></exhibitor-list></div>`);
    const element = page.querySelector('exhibitor-list')!;
    const told = oneEvent<ExhibitorSelectEvent>(page, 'exhibitor-select');
    summary(element, 'Amselwerk').click();
    const { exhibitor, target, bubbles, composed, cancelable } = await told;
    expect(exhibitor).to.deep.include({ id: 'amselwerk', name: 'Amselwerk', booth: 'B 12' });
    expect(target === element).to.equal(true);
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
  });

  it('and not when details are closed', async () => {
    const element = await showList(both);
    const told: string[] = [];
    element.addEventListener('exhibitor-select', ({ exhibitor }) => told.push(exhibitor.id));
    for (const name of ['Amselwerk', 'Birkenhof', 'Amselwerk', 'Amselwerk'])
      await clickSummary(element, name);
    expect(told).to.deep.equal(['amselwerk', 'birkenhof', 'amselwerk']);
  });

  it('and leaves the view to a page that cancels it', async () => {
    const element = await showList(both);
    element.addEventListener('exhibitor-select', (event) => event.preventDefault());
    await clickSummary(element, 'Amselwerk');
    expect(opened(element)).to.deep.equal([]);
    summary(element, 'Birkenhof').focus();
    await press('Enter');
    await updated(element);
    expect(opened(element)).to.deep.equal([]);
    expect(list(element, '[part=session], [part=contact]')).to.deep.equal([]);
  });

  it('also where a card stands far down in a long list', async () => {
    const element = await showList(many(300));
    const told = oneEvent<ExhibitorSelectEvent>(element, 'exhibitor-select');
    await scrollDownTo(element, 'Exhibitor 299');
    await clickSummary(element, 'Exhibitor 299');
    expect((await told).exhibitor.id).to.equal('e299');
  });
});
