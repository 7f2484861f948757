import { expect, html, oneEvent } from '@open-wc/testing';

import type { PressQuote } from '../../src/elements/press-quote.js';
import { feedData, list, showLoaded, visible, words } from '../support/page.js';

async function show(data: object, lang = 'de', quote?: string): Promise<PressQuote> {
  return await showLoaded(
    html`<press-quote lang=${lang} .quote=${quote} .feed=${{ version: 1, ...data }}></press-quote>`,
  );
}

const said = (text: unknown, more: object = {}) => ({ quotes: [{ text, speaker: { name: 'A' }, ...more }] });

describe('press-quote', () => {
  it('shows the first quote where none is chosen, and the chosen one by its id', async () => {
    const feed = await feedData('sccon-2025');
    expect(list(await show(feed), '[part=person]')).to.deep.equal(['Regina Kraushaar']);
    expect(list(await show(feed, 'de', 'feldmann'), '[part=person]')).to.deep.equal(['Dr. Marius Feldmann']);
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
    const element = await show(await feedData('sccon-2025'), 'de', 'horn');
    expect(visible(element, 'figure > blockquote')).to.have.length(1);
    expect(words(visible(element, 'figure > figcaption')[0]!)).to.contain('Thomas Horn, Geschäftsführer');
    expect(visible(element, 'figcaption cite')).to.have.length(1);
  });

  it('shows the German words verbatim in German quotation marks', async () => {
    const element = await show(await feedData('sccon-2025'), 'de', 'horn');
    expect(list(element, '[part=text]')).to.deep.equal([
      '„Wie die digitale Transformation von Verwaltung, Städten und Regionen konkret umgesetzt werden kann, zeigen sächsische Aussteller auf der Messe“',
    ]);
    expect(list(element, '[part=translation]')).to.deep.equal([]);
  });

  it('shows the English words in English quotation marks, marked as a translation', async () => {
    const element = await show(await feedData('sccon-2025'), 'en', 'horn');
    expect(list(element, '[part=text]')[0]).to.match(/^“.*”$/);
    expect(list(element, '[part=translation]')).to.deep.equal(['Translation, original: German']);
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

  it('is accessible in both languages', async () => {
    for (const lang of ['de', 'en']) {
      await expect(await show(await feedData('lichtenau-2026'), lang)).to.be.accessible();
    }
  });
});
