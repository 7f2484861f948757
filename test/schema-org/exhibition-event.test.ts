/** What `<stand-info json-ld>` tells search engines. Needs `npm run build`. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import type { StandInfo } from '../../src/elements/stand-info.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { exhibitionEvent } from '../../src/schema-org/exhibition-event.js';
import { delivery, documentIn, onPage, recommended, shown } from '../support/host-page.js';
import { feedData, showLoaded, updated } from '../support/page.js';

const scripts = () => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const told = () => scripts().map(({ text }) => JSON.parse(text) as Record<string, unknown>);

async function eventOf(
  data: unknown,
  locale: 'de' | 'en' = 'de',
): Promise<Record<string, unknown> | undefined> {
  const { feed } = readFeed(data);
  const event = exhibitionEvent(feed!, locale);
  // As it is written: what is undefined is not there.
  return Promise.resolve(event && (JSON.parse(JSON.stringify(event)) as Record<string, unknown>));
}

describe('The stand for search engines', () => {
  it('is the joint stand at the fair, with its organisers and its programme', async () => {
    const event = await eventOf(await feedData('sccon-2025'));
    expect(event).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'ExhibitionEvent',
      name: 'Gemeinschaftsstand Sachsen',
      startDate: '2025-09-30',
      endDate: '2025-10-02',
      location: {
        '@type': 'Place',
        name: 'Halle 25, Stand 411',
        address: { '@type': 'PostalAddress', addressLocality: 'Berlin' },
      },
      organizer: [
        {
          '@type': 'Organization',
          name: 'Sächsisches Staatsministerium für Infrastruktur und Landesentwicklung (SMIL)',
        },
        { '@type': 'Organization', name: 'Wirtschaftsförderung Sachsen GmbH (WFS)' },
      ],
      superEvent: {
        '@type': 'ExhibitionEvent',
        name: 'Smart Country Convention',
        startDate: '2025-09-30',
        endDate: '2025-10-02',
      },
    });
    const [session] = event!['subEvent'] as Record<string, unknown>[];
    expect(session).to.deep.include({
      '@type': 'Event',
      name: 'Sachsen-Nachmittag',
      startDate: '2025-10-01T14:00:00+02:00',
      endDate: '2025-10-01T17:30:00+02:00',
    });
    const [opening] = session!['subEvent'] as Record<string, unknown>[];
    expect(opening).to.deep.include({ '@type': 'Event', name: 'Eröffnung' });
    expect((opening!['performer'] as object[])[0]).to.deep.include({
      '@type': 'Person',
      name: 'Thomas Trepmann',
    });
  });

  it('speaks the language that is asked for', async () => {
    const event = await eventOf(await feedData('sccon-2025'), 'en');
    expect(event!['name']).to.equal('Joint stand of Saxony');
    expect((event!['location'] as { name: string }).name).to.equal('Hall 25, stand 411');
  });

  it('says which sessions are moved or cancelled, and nothing of the others', async () => {
    const agenda = ['confirmed', 'provisional', 'moved', 'cancelled', undefined].map((status, index) => ({
      title: `Session ${index}`,
      startDate: '2025-10-01T14:00:00+02:00',
      status,
    }));
    const event = await eventOf({ version: 1, fair: { name: 'Fair' }, agenda });
    expect(
      (event!['subEvent'] as { eventStatus?: string }[]).map(({ eventStatus }) => eventStatus),
    ).to.deep.equal([
      undefined,
      undefined,
      'https://schema.org/EventRescheduled',
      'https://schema.org/EventCancelled',
      undefined,
    ]);
  });

  it('says nothing that the feed does not say', async () => {
    const startDate = '2025-10-01T14:00:00+02:00';
    const event = await eventOf({
      fair: { name: 'Fair' },
      stand: {},
      agenda: [{ title: 'Session', startDate, parts: [{ title: 'Part' }] }],
    });
    const own = { '@context': 'https://schema.org', '@type': 'ExhibitionEvent', name: 'Fair' };
    const part = { '@type': 'Event', name: 'Part' };
    const session = { '@type': 'Event', name: 'Session', startDate, subEvent: [part] };
    expect(event).to.deep.equal({ ...own, subEvent: [session] });
  });

  it('is the fair itself where the stand has no name, and nothing where neither has one', async () => {
    const event = await eventOf({ version: 1, fair: { name: 'Fair' } });
    expect(event).to.deep.include({ name: 'Fair' }).and.not.have.property('superEvent');
    expect(await eventOf({ version: 1, exhibitors: [{ name: 'Somebody' }] })).to.equal(undefined);
  });
});

describe('<stand-info json-ld>', () => {
  const markup = (options: { on: boolean; lang?: string }) =>
    html`<stand-info
      src="/feeds/sccon-2025.json"
      lang=${options.lang ?? 'de'}
      ?json-ld=${options.on}
    ></stand-info>`;

  it('writes it into the head of the page, and without the attribute nothing', async () => {
    await showLoaded(markup({ on: false }));
    expect(scripts()).to.deep.equal([]);
    await showLoaded(markup({ on: true }));
    expect(told().map(({ name }) => name)).to.deep.equal(['Gemeinschaftsstand Sachsen']);
  });

  it('follows the language, the attribute and the element’s place on the page', async () => {
    const element = await showLoaded<StandInfo>(markup({ on: true }));
    const names = async () => {
      await updated(element);
      return told().map(({ name }) => name);
    };
    element.lang = 'en';
    // The language is noticed by an observer, which comes before the next frame.
    await new Promise(requestAnimationFrame);
    expect(await names()).to.deep.equal(['Joint stand of Saxony']);
    element.jsonLd = false;
    expect(await names()).to.deep.equal([]);
    element.jsonLd = true;
    expect(await names()).to.deep.equal(['Joint stand of Saxony']);
    const place = element.parentElement!;
    element.remove();
    expect(scripts()).to.deep.equal([]);
    place.append(element);
    expect(await names()).to.deep.equal(['Joint stand of Saxony']);
  });

  it('leaves one script where the feed is loaded again', async () => {
    const element = await showLoaded<StandInfo>(markup({ on: true }));
    await element.reload();
    await updated(element);
    expect(scripts()).to.have.length(1);
  });

  it('cannot be broken out of by what the feed says', async () => {
    const name = '</script><img src=x onerror="hurt = true"><!--<script>';
    const element = await fixture<StandInfo>(
      html`<stand-info json-ld .feed=${{ fair: { name } }}></stand-info>`,
    );
    await updated(element);
    const [script] = scripts();
    expect(told()).to.have.length(1);
    expect(told()[0]!['name']).to.equal(name);
    expect(script!.outerHTML).to.not.match(/<(?!script type|\/script>$)/);
  });

  for (const script of delivery)
    it(`is written under a policy that lets no text become code (${script})`, async () => {
      const policy = `${recommended}; require-trusted-types-for 'script'; trusted-types lit-html`;
      const options = {
        script,
        headers: { 'content-security-policy': policy },
        body: '<stand-info json-ld src="feed"></stand-info>',
      };
      await onPage(options, async (page) => {
        await shown(page);
        const { head } = documentIn(page);
        const written = head.querySelector('script[type="application/ld+json"]')?.textContent;
        expect(written).to.contain('Gemeinschaftsstand Sachsen');
        // Violations are told in the order in which they happen: this one comes after all others.
        const told = oneEvent(page.frame.contentWindow!, 'securitypolicyviolation');
        head.append(documentIn(page).createElement('style'));
        await told;
        expect(page.violations).to.deep.equal(['style-src-elem']);
      });
    });
});
