import { expect, html } from '@open-wc/testing';

import type { PressRelease } from '../../src/elements/press-release.js';
import { press } from '../support/browser.js';
import { announcedAfter, useClipboard } from '../support/clipboard.js';
import { button, feedData, list, showLoaded, updated, visible, words } from '../support/page.js';

interface Words {
  de: string;
  en: string;
}

/** What is read here of the releases in the project's own feeds. */
interface RawRelease {
  title: Words;
  lead: Words;
  body: Words[];
  quotes: string[];
  background: Words[];
}

/** The element with this data, in German unless `lang` says otherwise. */
async function show(data: object, attributes: Record<string, string> = {}): Promise<PressRelease> {
  const element = document.createElement('press-release');
  element.feed = { version: 1, ...data };
  for (const [name, value] of Object.entries({ lang: 'de', ...attributes }))
    element.setAttribute(name, value);
  return await showLoaded(html`${element}`);
}

/** A feed with one release. */
const one = (more: object) => ({ releases: [{ id: 'a', title: 'Title A', ...more }] });

/** A feed with releases of these names. */
const several = (...names: string[]) => ({
  releases: names.map((name) => ({
    id: name,
    title: `Title ${name}`,
    lead: `Lead ${name}`,
    body: [`Body ${name}`],
    background: [`Background ${name}`],
    url: `https://example.org/${name}`,
  })),
});

const withdrawn = one({
  status: 'withdrawn',
  note: 'The talk was cancelled.',
  lead: 'Lead A',
  body: ['Body A'],
  quotes: ['b'],
});
const quotes = [
  { id: 'c', text: 'Words of C', speaker: { name: 'C' } },
  { id: 'b', text: 'Words of B', speaker: { name: 'B' } },
];

/** The titles that are seen. */
const titles = (element: PressRelease) => list(element, 'article > [part=heading]');

/** What closes the releases that are open. */
function opened(element: PressRelease): HTMLElement[] {
  return visible(element, '[part=summary][aria-expanded=true]');
}

/** The summary of the release with this title. */
function summary(element: PressRelease, title: string): HTMLElement {
  const found = visible(element, '[part=summary]').find((each) => words(each).endsWith(`: ${title}`));
  if (!found) throw new Error(`Nothing to open for ${title} in ${words(element)}`);
  return found;
}

async function clickSummary(element: PressRelease, title: string): Promise<void> {
  summary(element, title).click();
  await updated(element);
}

/** The number of lines that an element's text takes. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** Expects the words one after the other, whatever stands between them. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const wanted = part.replace(/\s+/g, ' ').trim();
    const at = text.indexOf(wanted, from);
    expect(at, `“${wanted}” in “${text.slice(from)}”`).to.be.at.least(0);
    from = at + wanted.length;
  }
}

describe('press-release', () => {
  describe('shows a release', () => {
    it('with its title, which leads to the release on the web where it is there', async () => {
      const url = 'https://example.org/press/1';
      const element = await show(one({ url }));
      expect(
        visible<HTMLAnchorElement>(element, 'h2 a').map((link) => [words(link), link.href]),
      ).to.deep.equal([['Title A', url]]);
      const alone = await show(one({}));
      expect(titles(alone)).to.deep.equal(['Title A']);
      expect(visible(alone, 'h2 a')).to.deep.equal([]);
    });

    it('with place and date by the clocks of the fair, and that it is the first publication', async () => {
      const data = {
        fair: { name: 'F', timeZone: 'Asia/Tokyo' },
        ...one({
          datePublished: '2026-08-27T23:30:00Z',
          locationCreated: { de: 'Neustadt', en: 'New Town' },
          status: 'initial',
        }),
      };
      expect(list(await show(data), '[part=meta]')).to.deep.equal([
        'Neustadt, 28. August 2026, 08:30 Uhr · Erstveröffentlichung',
      ]);
      const english = await show(data, { lang: 'en' });
      expect(list(english, '[part=meta]')).to.deep.equal([
        'New Town, 28 August 2026, 08:30 · First publication',
      ]);
      expect(visible(english, 'time')[0]!.getAttribute('datetime')).to.equal('2026-08-27T23:30:00Z');
    });

    it('with as much of that as is known', async () => {
      for (const [more, meta] of [
        [{}, []],
        [{ status: 'corrected' }, ['corrected']],
        [{ datePublished: '2026-08-27' }, ['27 August 2026']],
        [{ locationCreated: 'Neustadt', status: 'initial' }, ['Neustadt · First publication']],
      ] as const)
        expect(list(await show(one(more), { lang: 'en' }), '[part=meta]')).to.deep.equal(meta);
    });

    it('that was corrected as such, with what was wrong before the text', async () => {
      const data = one({ status: 'corrected', note: '1,200, not 12,000.\nOne zero too many.', lead: 'Lead' });
      const element = await show(data);
      expect(words(element)).to.match(/Title A korrigiert 1,200, not 12,000\. One zero too many\. Lead/);
      expect(list(element, '[part=status]')).to.deep.equal(['korrigiert']);
      expect(visible(element, '[part=note]').map(linesOf)).to.deep.equal([2]);
      expect(list(await show(data, { lang: 'en' }), '[part=status]')).to.deep.equal(['corrected']);
    });

    it('with quotes after the lead in its own order, then body, background and contacts', async () => {
      const element = await show({
        quotes,
        ...one({
          lead: 'Lead',
          body: ['First', 'Second'],
          quotes: ['b', 'nobody', 'c'],
          background: ['Founded long ago', 'Big'],
          contacts: [{ name: 'Press office' }],
        }),
      });
      expectInOrder(words(element), [
        ...['Title A', 'Lead', '„Words of B“', '„Words of C“', 'First', 'Second'],
        ...['Hintergrund', 'Founded long ago', 'Big', 'Pressekontakt', 'Press office'],
      ]);
      expect(list(element, '[part=person]')).to.deep.equal(['B', 'C']);
    });

    it('with where a quote was published, unless that is the release itself', async () => {
      const from = (id: string, name: string) => ({
        id,
        text: 'Q',
        speaker: { name: id },
        source: { name },
        date: '2026-09-14',
      });
      const data = { quotes: [from('b', 'Title A'), from('c', 'Gazette')], ...one({ quotes: ['b', 'c'] }) };
      expect(list(await show(data), '[part=origin]')).to.deep.equal([
        '14. September 2026',
        'Gazette, 14. September 2026',
      ]);
    });

    it('with a paragraph for each of its paragraphs, and their own line breaks', async () => {
      const element = await show(one({ body: ['Exhibitors:\n– A\n– B', 'Second'] }));
      expect(list(element, '[part=body] p')).to.deep.equal(['Exhibitors: – A – B', 'Second']);
      expect(visible(element, '[part=body] p').map(linesOf)).to.deep.equal([3, 1]);
    });

    it('with whom the press may ask, by e-mail, telephone and web', async () => {
      const contacts = [
        {
          name: 'Press office',
          email: 'press@example.org',
          phone: '+49 30 23125 020',
          url: 'https://example.org/press',
        },
        { name: 'B' },
      ];
      const element = await show(one({ contacts }), { lang: 'en' });
      expect(list(element, '[part=contacts] [part=heading]')).to.deep.equal(['Press contact']);
      expect(list(element, '[part=contact]')).to.deep.equal([
        'Press office press@example.org +49 30 23125 020 example.org',
        'B',
      ]);
      expect(visible<HTMLAnchorElement>(element, '[part=contact] a').map(({ href }) => href)).to.deep.equal([
        'mailto:press@example.org',
        'tel:+493023125020',
        'https://example.org/press',
      ]);
    });

    it('with headings of the level the page asks for, and those of its sections below', async () => {
      const element = await show(one({ background: ['B'] }), { 'heading-level': '4' });
      expect(visible(element, 'h4, h5').map((each) => [each.localName, words(each)])).to.deep.equal([
        ['h4', 'Title A'],
        ['h5', 'Hintergrund'],
      ]);
    });

    it('with how old the feed is', async () => {
      const data = { updated: '2026-09-14T18:00:00+02:00', ...one({ body: ['B'] }) };
      expect(list(await show(data), '[part=age]')).to.deep.equal(['Stand: 14. September 2026, 18:00 Uhr.']);
      expect(list(await show(data, { lang: 'en' }), '[part=age]')).to.deep.equal([
        'As of 14 September 2026, 18:00.',
      ]);
    });

    it('without headings over nothing', async () => {
      expect(visible(await show(one({ lead: 'Lead' })), 'section, [part=body]')).to.deep.equal([]);
    });

    it('in another language as soon as the page is in another', async () => {
      const element = await show({ updated: '2026-09-14T18:00:00+02:00', ...(await feedData('sccon-2025')) });
      element.lang = 'en';
      await new Promise(requestAnimationFrame);
      await updated(element);
      expectInOrder(words(element), ['For the first time', 'First publication', 'Background', 'Copy text']);
      expect(words(element)).to.not.contain('Hintergrund');
    });

    it('with a text that only the other language has as what it is', async () => {
      const element = await show(one({ lead: { de: 'Guten Tag' }, body: ['B'] }), { lang: 'en' });
      expect(visible(element, '[part=lead] [lang]').map((each) => [each.lang, words(each)])).to.deep.equal([
        ['de', 'Guten Tag'],
      ]);
    });
  });

  describe('lists files for download', () => {
    const at = (url: string, more: object = {}) => ({ title: 'File', url, ...more });

    it('as links with what they are', async () => {
      const attachments = [at('https://example.org/plan.pdf', { title: { de: 'Plan', en: 'Map' } })];
      const element = await show(one({ attachments }), { lang: 'en' });
      const links = visible<HTMLAnchorElement>(element, '[part=attachments] a');
      expect(links.map((link) => [words(link), link.href])).to.deep.equal([
        ['Map', 'https://example.org/plan.pdf'],
      ]);
      expect(list(element, '[part=attachments] [part=heading]')).to.deep.equal(['Files']);
    });

    for (const [lang, kilobytes, megabytes] of [
      ['de', '482 kB', '38,8 MB'],
      ['en', '482 kB', '38.8 MB'],
    ] as const) {
      it(`with their size in words (${lang})`, async () => {
        const sizes = [482_133, 38_797_312, 999_600, 12];
        const attachments = sizes.map((size) => at('https://example.org/a.zip', { size }));
        const element = await show(one({ attachments }), { lang });
        expect(list(element, '[part=attachments] a + *')).to.deep.equal(
          [kilobytes, megabytes, '1 MB', '1 kB'].map((size) => `(ZIP, ${size})`),
        );
      });
    }

    it('with their type, by a short media type or else by their name', async () => {
      const attachments = [
        at('https://example.org/a.pdf', { type: 'application/octet-stream' }),
        at('https://example.org/a.JPEG?v=1.2#top'),
        at('https://example.org/files/7', { type: 'image/svg+xml' }),
        at('https://example.org/files/8', { type: 'text/csv; charset=utf-8' }),
        at('https://example.org/download.php?id=9', { type: 'application/pdf' }),
        at('https://example.org/a.odt', { type: 'application/vnd.oasis.opendocument.text' }),
      ];
      const element = await show(one({ attachments }));
      expect(list(element, '[part=attachments] a + *')).to.deep.equal(
        ['PDF', 'JPEG', 'SVG', 'CSV', 'PDF', 'ODT'].map((kind) => `(${kind})`),
      );
    });

    it('alone where neither is known', async () => {
      const element = await show(one({ attachments: [at('https://example.org/files/7')] }));
      expect(list(element, '[part=attachments] p')).to.deep.equal(['File']);
    });
  });

  describe('shows one that was withdrawn', () => {
    it('as such: first why, and its text only to those who want it', async () => {
      const element = await show({ quotes, ...withdrawn });
      expect(words(element)).to.equal(
        'Title A zurückgezogen The talk was cancelled. Text der zurückgezogenen Mitteilung: Title A',
      );
      await clickSummary(element, 'Title A');
      expectInOrder(words(element), ['The talk was cancelled.', 'Lead A', 'Words of B', 'Body A']);
    });

    it('without inviting anybody to copy or print it or a piece of it', async () => {
      const element = await show({ quotes, ...withdrawn }, { lang: 'en' });
      await clickSummary(element, 'Title A');
      expect(words(element)).to.contain('withdrawn').and.contain('Words of B');
      expect(list(element, '[part=button]')).to.deep.equal([]);
    });

    it('in a list and as a teaser, too', async () => {
      const releases = [...withdrawn.releases, ...several('B').releases];
      const element = await show({ releases });
      expect(list(element, 'li')[0]).to.match(/The talk was cancelled\. Text der zurückgezogenen[^.]*$/);
      expect(words(element)).to.not.contain('Lead A');
      const teaser = await show({ releases }, { teaser: '' });
      expect(list(teaser, 'li')).to.deep.equal([
        'Title A zurückgezogen The talk was cancelled.',
        'Title B Lead B',
      ]);
    });
  });

  describe('chooses', () => {
    it('the only one there is, in full', async () => {
      const element = await show(several('A'));
      expect(visible(element, 'li, [part=details]')).to.deep.equal([]);
      expect(words(element)).to.contain('Body A').and.contain('Text kopieren');
    });

    it('one of several by its id, in full', async () => {
      const element = await show(several('A', 'B'), { release: 'B' });
      expect(titles(element)).to.deep.equal(['Title B']);
      expect(words(element)).to.contain('Body B');
      element.release = 'A';
      await updated(element);
      expect(titles(element)).to.deep.equal(['Title A']);
    });

    it('none where there is none with this id: it says so, and shows its children', async () => {
      for (const [lang, message] of [
        ['de', 'Diese Pressemitteilung gibt es nicht oder nicht mehr.'],
        ['en', 'This press release does not exist, or no longer exists.'],
      ]) {
        const element = await showLoaded(
          html`<press-release lang=${lang!} release="x" .feed=${several('A')}><p>Ask us.</p></press-release>`,
        );
        expect(words(element)).to.equal(`Ask us. ${message}`);
      }
    });

    it('none where there is none at all, and says so', async () => {
      expect(words(await show({}))).to.equal('Noch gibt es keine Pressemitteilung.');
      expect(words(await show({}, { lang: 'en' }))).to.equal('There is no press release yet.');
    });
  });

  describe('lists several', () => {
    it('by title and lead in the order of the feed, their text closed', async () => {
      const element = await show(several('A', 'B'));
      expect(visible(element, 'ul[role=list] > li')).to.have.length(2);
      expect(list(element, 'li')).to.deep.equal([
        'Title A Lead A Weiterlesen: Title A',
        'Title B Lead B Weiterlesen: Title B',
      ]);
    });

    it('each to be opened in place, and closed again', async () => {
      const element = await show(several('A', 'B'), { lang: 'en' });
      await clickSummary(element, 'Title B');
      expect(list(element, '[part=details]')[0]).to.equal('Read more: Title A');
      expectInOrder(list(element, '[part=details]')[1]!, [
        ...['Read more: Title B', 'Body B', 'Background B', 'Copy text: Title B', 'Print: Title B'],
      ]);
      await clickSummary(element, 'Title B');
      expect(words(element)).to.not.contain('Body B');
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`each to be opened with ${name}, and closed with it`, async () => {
        const element = await show(several('A', 'B'));
        summary(element, 'Title A').focus();
        await press(key);
        await updated(element);
        expect(opened(element)).to.deep.equal([summary(element, 'Title A')]);
        expect(words(element)).to.contain('Body A');
        expect(element.shadowRoot!.activeElement).to.equal(summary(element, 'Title A'));
        await press(key);
        await updated(element);
        expect(opened(element)).to.deep.equal([]);
      });
    }

    it('and keeps open what is open when others come before it', async () => {
      const element = await show(several('A', 'B'));
      await clickSummary(element, 'Title B');
      element.feed = several('New', 'A', 'B');
      await updated(element);
      expect(titles(element)).to.deep.equal(['Title New', 'Title A', 'Title B']);
      expect(opened(element)).to.deep.equal([summary(element, 'Title B')]);
    });

    it('as far as the page wants, and all of them at a click', async () => {
      const element = await show(several('A', 'B', 'C'), { limit: '1' });
      expect(titles(element)).to.deep.equal(['Title A']);
      button(element, 'Alle 3 anzeigen').click();
      await updated(element);
      expect(titles(element)).to.deep.equal(['Title A', 'Title B', 'Title C']);
      expect(words(element)).to.not.contain('anzeigen');
    });

    it('and takes the keyboard to the first that is new', async () => {
      const element = await show(several('A', 'B', 'C'), { limit: '2', lang: 'en' });
      button(element, 'Show all 3').focus();
      await press('Enter');
      await updated(element);
      expect(words(element.shadowRoot!.activeElement!)).to.equal('Title C');
    });

    it('and takes it there past what is open', async () => {
      const element = await show(several('A', 'B', 'C'), { limit: '2' });
      await clickSummary(element, 'Title A');
      button(element, 'Alle 3 anzeigen').click();
      await updated(element);
      expect(words(element.shadowRoot!.activeElement!)).to.equal('Title C');
    });

    it('without offering to show all where that is all', async () => {
      for (const limit of ['2', '3', '0', '-1', 'nonsense']) {
        const element = await show(several('A', 'B'), { limit });
        expect(titles(element), limit).to.deep.equal(['Title A', 'Title B']);
        expect(list(element, '[part=button]'), limit).to.deep.equal([]);
      }
    });

    it('as teasers: title as a link, date and lead, with nothing to open', async () => {
      const element = await show(
        {
          releases: [
            {
              title: 'Title A',
              url: 'https://example.org/A',
              datePublished: '2026-08-27',
              lead: 'L',
              body: ['B'],
            },
            { title: 'Title B' },
          ],
        },
        { teaser: '' },
      );
      expect(list(element, 'li')).to.deep.equal(['Title A 27. August 2026 L', 'Title B']);
      expect(visible<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal([
        'https://example.org/A',
      ]);
      expect(visible(element, '[part=details], button')).to.deep.equal([]);
    });

    it('under names that are all different', async () => {
      const element = await show(several('A', 'B'));
      for (const title of ['Title A', 'Title B']) await clickSummary(element, title);
      const names = list(element, 'button');
      expect(new Set(names).size, names.join(' / ')).to.equal(6);
    });
  });

  describe('copies', () => {
    const full = {
      quotes,
      ...one({
        title: { de: 'Titel', en: 'Title' },
        locationCreated: 'Neustadt',
        datePublished: '2026-08-27T09:00:00+02:00',
        status: 'corrected',
        note: 'One zero too many.',
        lead: 'Lead',
        quotes: ['c', 'b'],
        body: ['First\n– A', 'Second'],
        background: ['Founded long ago'],
        contacts: [{ name: 'Press office', email: 'press@example.org', phone: '+49 30 23125 020' }],
        attachments: [{ title: 'Plan', url: 'https://example.org/plan.pdf', size: 482_133 }],
        url: 'https://example.org/press/1',
      }),
    };

    it('everything there is, in its order, as plain text', async () => {
      const copied = useClipboard();
      const element = await show(full, { lang: 'en' });
      await announcedAfter(element, () => button(element, 'Copy text: Title').click());
      expectInOrder(copied[0]!.replace(/\s+/g, ' '), [
        ...['Title', 'Neustadt', '27 August 2026, 09:00', 'corrected', 'One zero too many.', 'Lead'],
        ...['“Words of C” — C', '“Words of B” — B', 'First – A', 'Second', 'Founded long ago'],
        ...['Press office', 'press@example.org', '+49 30 23125 020', 'https://example.org/press/1'],
      ]);
      expect(copied[0])
        .to.contain('\n\nFirst\n– A\n\nSecond\n\n')
        .and.not.match(/[<>]|undefined|\n{3}/);
    });

    it('with the files, since what is copied has no links', async () => {
      const copied = useClipboard();
      const element = await show(full);
      await announcedAfter(element, () => button(element, 'Text kopieren: Titel').click());
      expect(copied[0]).to.match(/Plan.*https:\/\/example\.org\/plan\.pdf/);
    });

    it('in the language that is shown', async () => {
      const copied = useClipboard();
      const element = await show(full);
      await announcedAfter(element, () => button(element, 'Text kopieren: Titel').click());
      expectInOrder(copied[0]!, ['Titel', '27. August 2026, 09:00 Uhr', 'korrigiert', '„Words of C“']);
    });

    it('the one whose button it is, and says so on it', async () => {
      const copied = useClipboard();
      const element = await show(several('A', 'B'));
      for (const title of ['Title A', 'Title B']) await clickSummary(element, title);
      const heard = await announcedAfter(element, () => button(element, 'Text kopieren: Title B').click());
      expect(heard).to.deep.equal(['Kopiert']);
      expect(copied[0]).to.contain('Body B').and.not.contain('Body A');
      expect(list(element, 'button')).to.contain('Kopiert: Title B').and.contain('Text kopieren: Title A');
    });
  });

  describe('shows every paragraph of the real release', () => {
    for (const lang of ['de', 'en'] as const) {
      it(`in its order (${lang})`, async () => {
        const feed = await feedData('sccon-2025');
        const [release] = feed['releases'] as [RawRelease];
        const said = feed['quotes'] as { id: string; text: Words }[];
        const element = await show(feed, { lang });
        expect(release.body).to.have.length(3);
        expectInOrder(words(element), [
          release.title[lang],
          lang === 'de' ? '28. September 2025, 10:43 Uhr' : '28 September 2025, 10:43',
          release.lead[lang],
          ...release.quotes.map((id) => said.find((quote) => quote.id === id)!.text[lang]),
          ...release.body.map((paragraph) => paragraph[lang]),
          ...release.background.map((paragraph) => paragraph[lang]),
        ]);
      });
    }
  });

  it('is accessible in both languages, closed and open', async () => {
    for (const lang of ['de', 'en']) {
      const element = await show(await feedData('lichtenau-2026'), { lang });
      await expect(element).to.be.accessible();
      visible(element, '[part=summary]').forEach((each) => each.click());
      await updated(element);
      expect(opened(element)).to.have.length(3);
      await expect(element).to.be.accessible();
    }
  });
});
