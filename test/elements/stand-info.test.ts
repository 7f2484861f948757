import { expect, html } from '@open-wc/testing';

import type { StandInfo } from '../../src/elements/stand-info.js';
import { feedData, list, showLoaded, visible, words } from '../support/page.js';

async function show(data: object, lang = 'de'): Promise<StandInfo> {
  return await showLoaded(html`<stand-info lang=${lang} .feed=${{ version: 1, ...data }}></stand-info>`);
}

/** The facts as pairs, spaces around dashes alike in all engines. */
const facts = (element: Element) => list(element, '[part=fact]').map((fact) => fact.replace(/ ?– ?/g, '–'));

describe('stand-info', () => {
  it('shows fair, dates, city, hall and stand, and organisers of the joint stand', async () => {
    const element = await show(await feedData('sccon-2025'));
    expect(words(visible(element, 'h2')[0]!)).to.equal('Gemeinschaftsstand Sachsen');
    expect(facts(element).slice(0, 4)).to.deep.equal([
      'Messe Smart Country Convention (SCCON)',
      'Datum 30. September–2. Oktober 2025',
      'Ort Berlin',
      'Standort Halle 25, Stand 411',
    ]);
    expect(facts(element)[4]).to.contain('Wirtschaftsförderung Sachsen GmbH');
  });

  it('shows them in English', async () => {
    const element = await show(await feedData('sccon-2025'), 'en');
    expect(facts(element).slice(1, 4)).to.deep.equal([
      'Dates 30 September–2 October 2025',
      'Venue Berlin',
      'Location Hall 25, stand 411',
    ]);
    expect(visible(element, 'time')[0]!.getAttribute('datetime')).to.equal('2025-09-30');
  });

  it('shows venue, address, links and contact where the feed has them', async () => {
    const element = await show({
      fair: {
        name: 'F',
        url: 'https://fair.example/',
        venue: 'Hall of fame',
        address: 'Street 1',
        city: 'Town',
      },
      stand: {
        organizers: [{ name: 'O', role: 'helps', url: 'https://o.example/' }],
        contact: {
          name: 'C',
          email: 'c+x@example.org',
          phone: '+49 30 23125 000',
          url: 'https://c.example/me',
        },
      },
    });
    expect(facts(element)).to.deep.equal([
      'Messe F',
      'Ort Hall of fame, Street 1, Town',
      'Veranstalter des Standes O, helps',
      'Kontakt C c+x@example.org +49 30 23125 000 c.example',
    ]);
    expect(visible<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal([
      'https://fair.example/',
      'https://o.example/',
      'mailto:c%2Bx@example.org',
      'tel:+493023125000',
      'https://c.example/me',
    ]);
  });

  it('shows one day as one day', async () => {
    const element = await show({ fair: { name: 'F', startDate: '2025-09-30' } }, 'en');
    expect(facts(element)).to.deep.equal(['Fair F', 'Dates 30 September 2025']);
  });

  it('shows nothing of a contact that has nothing', async () => {
    expect(facts(await show({ fair: { name: 'F' }, stand: { contact: {} } }))).to.deep.equal(['Messe F']);
  });

  it('has no heading without a name', async () => {
    const element = await show({ stand: { hall: 25 } });
    expect(facts(element)).to.deep.equal(['Standort Halle 25']);
    expect(visible(element, 'h2')).to.have.length(0);
  });

  it('links a telephone number as it is dialled, and none that is no number', async () => {
    const phones = ['+49 (0)351 2138-0', 'auf Anfrage'];
    for (const [index, href] of ['tel:+4935121380', undefined].entries()) {
      const element = await show({ stand: { contact: { phone: phones[index] } } });
      expect(words(element)).to.contain(phones[index]);
      expect(visible<HTMLAnchorElement>(element, 'a')[0]?.href).to.equal(href);
    }
  });

  it('names a contact page that has no host by its address', async () => {
    const element = await show({ stand: { contact: { url: 'mailto:a@example.org' } } });
    expect(list(element, 'a')).to.deep.equal(['mailto:a@example.org']);
  });

  it('says so where nothing is known', async () => {
    expect(words(await show({ exhibitors: [] }))).to.equal('Zum Stand ist noch nichts bekannt.');
    expect(words(await show({ stand: {} }))).to.equal('Zum Stand ist noch nichts bekannt.');
  });

  it('is accessible in both languages', async () => {
    for (const lang of ['de', 'en']) {
      await expect(await show(await feedData('lichtenau-2026'), lang)).to.be.accessible();
    }
  });
});
