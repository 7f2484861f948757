import { expect, html, oneEvent } from '@open-wc/testing';

import type { PressQuote } from '../../src/elements/press-quote.js';
import { announcedAfter, useClipboard } from '../support/clipboard.js';
import { feedData, list, showLoaded, updated, visible, words } from '../support/page.js';
import { stub } from '../support/stubs.js';

/** The element with this data, in German unless `lang` says otherwise. */
async function show(data: object, lang = 'de', attributes: Record<string, string> = {}): Promise<PressQuote> {
  const element = document.createElement('press-quote');
  element.feed = { version: 1, ...data };
  for (const [name, value] of Object.entries({ lang, ...attributes })) element.setAttribute(name, value);
  return await showLoaded(html`${element}`);
}

const said = (text: unknown, more: object = {}) => ({ quotes: [{ text, speaker: { name: 'A' }, ...more }] });

/** Quotes by speakers of these names, whose ids they are, too. */
const saidBy = (...names: string[]) => ({
  quotes: names.map((name) => ({ id: name, text: `Words of ${name}`, speaker: { name } })),
});

/** The button that copies what this person said. */
function copyButton(element: PressQuote, speaker: string): HTMLElement {
  const found = visible(element, 'button').find((each) => words(each).includes(`: ${speaker}`));
  if (!found) throw new Error(`No button for ${speaker} in ${words(element)}`);
  return found;
}

/** What is to be read on the buttons. */
const labels = (element: PressQuote) => list(element, 'button').map((name) => name.split(':')[0]);

/** Who is quoted. */
const persons = (element: PressQuote) => list(element, '[part=person]');

describe('press-quote', () => {
  it('shows the first quote where none is chosen, and the chosen one by its id', async () => {
    const feed = await feedData('sccon-2025');
    expect(persons(await show(feed))).to.deep.equal(['Regina Kraushaar']);
    expect(persons(await show(feed, 'de', { quote: 'feldmann' }))).to.deep.equal(['Dr. Marius Feldmann']);
  });

  it('says so where the chosen one is not there, and shows its children', async () => {
    const element = await showLoaded(
      html`<press-quote lang="en" quote="nobody" .feed=${await feedData('sccon-2025')}
        ><p>Ask us.</p></press-quote
      >`,
    );
    expect(words(element)).to.equal('Ask us. This quote does not exist or is no longer available.');
  });

  it('says so where there is none at all', async () => {
    expect(words(await show({ quotes: [] }, 'en'))).to.equal('There are no quotes yet.');
  });

  it('hides a portrait that cannot be had, and shows the next one', async () => {
    const portrait = (src: string) => ({ name: 'A', portrait: { src, alt: 'A' } });
    const quotes = ['/missing.svg', '/feeds/portraits/sonnleitner.svg'].map((src, id) => ({
      id,
      text: 'Q',
      speaker: portrait(src),
    }));
    const element = await show({ quotes });
    const [image] = visible<HTMLImageElement>(element, 'img');
    image!.scrollIntoView();
    if (!image!.classList.contains('broken')) await oneEvent(image!, 'error');
    expect(getComputedStyle(image!).visibility).to.equal('hidden');
    element.quote = '1';
    await oneEvent(image!, 'load');
    expect(getComputedStyle(image!).visibility).to.equal('visible');
  });

  it('is a figure of words, speaker, office and organisation', async () => {
    const element = await show(await feedData('sccon-2025'), 'de', { quote: 'horn' });
    expect(visible(element, 'figure > blockquote')).to.have.length(1);
    expect(words(visible(element, 'figure > figcaption')[0]!)).to.contain('Thomas Horn, Geschäftsführer');
    expect(visible(element, 'figcaption cite')).to.have.length(1);
  });

  it('shows the German words verbatim in German quotation marks', async () => {
    const element = await show(await feedData('sccon-2025'), 'de', { quote: 'horn' });
    expect(list(element, '[part=text]')).to.deep.equal([
      '„Wie die digitale Transformation von Verwaltung, Städten und Regionen konkret umgesetzt werden kann, zeigen sächsische Aussteller auf der Messe“',
    ]);
    expect(list(element, '[part=translation]')).to.deep.equal([]);
  });

  it('shows the English words in English quotation marks, marked as a translation', async () => {
    const element = await show(await feedData('sccon-2025'), 'en', { quote: 'horn' });
    expect(list(element, '[part=text]')[0]).to.match(/^“.*”$/);
    expect(list(element, '[part=translation] > summary')).to.deep.equal(['Translation, original: German']);
  });

  it('shows words of another language as what they are: with their lang and their quotation marks', async () => {
    const element = await show(said('Hello', { language: 'en-GB' }));
    expect(visible(element, '[part=text]')[0]!.lang).to.equal('en-GB');
    expect(list(element, '[part=text]')).to.deep.equal(['“Hello”']);
    expect(list(element, '[part=translation]')).to.deep.equal([]);
  });

  it('shows what only the other language has, without calling the original a translation', async () => {
    const element = await show(said({ de: 'Guten Tag' }, { language: 'de' }), 'en');
    expect(visible(element, '[part=text]')[0]!.lang).to.equal('de');
    expect(list(element, '[part=text]')).to.deep.equal(['„Guten Tag“']);
    expect(list(element, '[part=translation]')).to.deep.equal([]);
  });

  it('shows where and when it was published, and whose picture the portrait is', async () => {
    const element = await show(
      said('Q', {
        date: '2025-09-28',
        source: { name: 'Gazette', url: 'https://gazette.example/1' },
        speaker: { name: 'A', portrait: { src: '/feeds/portraits/a.svg', alt: 'A', credit: 'B' } },
      }),
      'en',
    );
    expect(list(element, '[part=origin]')).to.deep.equal(['Gazette, 28 September 2025']);
    expect(visible<HTMLAnchorElement>(element, 'cite a')[0]?.href).to.equal('https://gazette.example/1');
    expect(list(element, '[part=credit]')).to.deep.equal(['Image: B']);
  });

  describe('has the original at hand', () => {
    const both = { de: 'Guten Tag', en: 'Good day' };

    it('behind the mark of translation, with its lang and in its own quotation marks', async () => {
      const element = await show(said(both, { language: 'de' }), 'en');
      const [mark] = visible<HTMLDetailsElement>(element, 'details');
      const [original] = visible(element, 'details [lang]');
      expect([mark!.open, original!.checkVisibility()]).to.deep.equal([false, false]);
      visible(element, 'summary')[0]!.click();
      expect([mark!.open, original!.checkVisibility()]).to.deep.equal([true, true]);
      expect([original!.lang, words(original!)]).to.deep.equal(['de', '„Guten Tag“']);
    });

    it('of German readers, too, and with the region of its language', async () => {
      const element = await show(said(both, { language: 'en-GB' }));
      expect(list(element, '[part=text]')).to.deep.equal(['„Guten Tag“']);
      expect(list(element, 'summary')[0]).to.match(/^Übersetzung, Original: .*Englisch/);
      expect(visible(element, 'details [lang]').map((each) => [each.lang, words(each)])).to.deep.equal([
        ['en-GB', '“Good day”'],
      ]);
    });

    it('only where the feed has it', async () => {
      for (const [text, language, name] of [
        [both, 'fr', 'French'],
        [{ en: 'Good day' }, 'de', 'German'],
      ] as const) {
        const element = await show(said(text, { language }), 'en');
        expect(visible(element, 'details')).to.deep.equal([]);
        expect(list(element, '[part=translation]')).to.deep.equal([`Translation, original: ${name}`]);
      }
    });
  });

  describe('copies', () => {
    const full = said(
      { de: 'Guten Tag', en: 'Good day' },
      {
        language: 'de',
        date: '2026-09-14T23:30:00+02:00',
        source: { name: { de: 'Blatt', en: 'Gazette' }, url: 'https://gazette.example/1' },
        speaker: { name: 'Dr. A', role: { de: 'Leiterin', en: 'Head' }, organization: 'B GmbH' },
      },
    );

    it('the words with who said them, that they are a translation, and where they come from', async () => {
      const copied = useClipboard();
      const english = await show(full, 'en');
      await announcedAfter(english, () => copyButton(english, 'Dr. A').click());
      const german = await show(full);
      await announcedAfter(german, () => copyButton(german, 'Dr. A').click());
      expect(copied).to.deep.equal([
        [
          '“Good day”',
          '— Dr. A, Head, B GmbH',
          '(Translation, original: German)',
          'Gazette, 14 September 2026, 23:30, https://gazette.example/1',
        ].join('\n'),
        [
          '„Guten Tag“',
          '— Dr. A, Leiterin, B GmbH',
          'Blatt, 14. September 2026, 23:30 Uhr, https://gazette.example/1',
        ].join('\n'),
      ]);
    });

    it('no more than there is', async () => {
      const copied = useClipboard();
      const element = await show(said('Bonjour', { language: 'fr' }));
      await announcedAfter(element, () => copyButton(element, 'A').click());
      expect(copied).to.deep.equal(['“Bonjour”\n— A']);
    });

    it('and says so: on the button until another one is copied, and once to those who hear it', async () => {
      useClipboard();
      for (const [lang, label, done] of [
        ['de', 'Zitat kopieren', 'Kopiert'],
        ['en', 'Copy quote', 'Copied'],
      ] as const) {
        const element = await show(saidBy('A', 'B'), lang, { all: '' });
        expect(await announcedAfter(element, () => copyButton(element, 'B').click())).to.deep.equal([done]);
        expect(labels(element)).to.deep.equal([label, done]);
        expect(await announcedAfter(element, () => copyButton(element, 'A').click())).to.deep.equal([done]);
        expect(labels(element)).to.deep.equal([done, label]);
      }
    });

    for (const [reason, clipboard] of [
      ['the page has no clipboard', undefined],
      ['a policy forbids it', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ] as const) {
      it(`or says that it cannot, to the eye and the ear, where ${reason}`, async () => {
        stub(navigator, 'clipboard', clipboard as never);
        const element = await show(saidBy('A'), 'en');
        const message = 'Copying is not possible';
        expect(await announcedAfter(element, () => copyButton(element, 'A').click())).to.deep.equal([
          message,
        ]);
        // What only assistive technology is to hear is a point in size.
        const seen = visible(element, 'button, p').filter(({ offsetWidth }) => offsetWidth > 1);
        expect(seen.map((each) => words(each)).join()).to.contain(message);
      });
    }

    it('under names that are all different, though one person said several things', async () => {
      const { quotes } = saidBy('A', 'B');
      const element = await show({ quotes: [...quotes, ...said('More').quotes] }, 'de', { all: '' });
      const names = list(element, 'button');
      expect(new Set(names).size, names.join(' / ')).to.equal(3);
    });
  });

  describe('shows several', () => {
    const three = saidBy('A', 'B', 'C');

    it('by their ids, in the order the page wants', async () => {
      expect(persons(await show(three, 'de', { quotes: 'C A' }))).to.deep.equal(['C', 'A']);
      expect(persons(await show(three, 'de', { quotes: ' B\n\tC ' }))).to.deep.equal(['B', 'C']);
    });

    it('without those that are not there, and says so only where none is', async () => {
      const some = await show(three, 'en', { quotes: 'x B y A' });
      expect(persons(some)).to.deep.equal(['B', 'A']);
      expect(words(some)).to.not.contain('does not exist');
      const none = await show(three, 'en', { quotes: 'x y' });
      expect(words(none)).to.equal('This quote does not exist or is no longer available.');
    });

    it('all of them in the order of the feed', async () => {
      expect(persons(await show(three, 'de', { all: '' }))).to.deep.equal(['A', 'B', 'C']);
    });

    it('others as soon as the page asks for others', async () => {
      const element = await show(three);
      expect(persons(element)).to.deep.equal(['A']);
      element.quotes = 'B C';
      await updated(element);
      expect(persons(element)).to.deep.equal(['B', 'C']);
      element.quotes = '';
      element.all = true;
      await updated(element);
      expect(persons(element)).to.deep.equal(['A', 'B', 'C']);
    });

    it('as a list, one below the other, with nothing that moves', async () => {
      const element = await show(three, 'de', { all: '' });
      expect(visible(element, 'ul[role=list] > li > figure')).to.have.length(3);
      const boxes = visible(element, 'figure').map((figure) => figure.getBoundingClientRect());
      for (const [index, box] of boxes.entries()) {
        const above = boxes[index - 1];
        expect(box.height, 'height').to.be.above(0);
        expect(box.left, 'left').to.equal(boxes[0]!.left);
        if (above) expect(box.top, 'top').to.be.at.least(above.bottom);
      }
      expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    });

    it('one alone without a list', async () => {
      expect(visible(await show(three, 'de', { quotes: 'B' }), 'li')).to.deep.equal([]);
    });
  });

  it('is accessible in both languages', async () => {
    for (const lang of ['de', 'en']) {
      const element = await show(await feedData('lichtenau-2026'), lang, { all: '' });
      visible(element, 'summary').forEach((summary) => summary.click());
      await expect(element).to.be.accessible();
    }
  });
});
