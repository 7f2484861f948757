/** Many elements that come and go, with the built script: nothing of them is left. Needs `npm run build`. */
import { expect } from '@open-wc/testing';

import { onPage, type HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';
import { watchOpenThings } from './open-things.js';
import type { Soak } from './page.js';

interface SoakedPage extends HostPage {
  readonly soak: Soak;
  openThings(): string[];
}

/** A page with the built script, watched from before it is there. */
async function onSoakedPage(act: (page: SoakedPage) => Promise<void> | void): Promise<void> {
  const files = {
    'soak.js': { projectFile: 'test/soak/page.js', headers: { 'content-type': 'text/javascript' } },
  };
  const watch = `<script>globalThis.openThings = (${watchOpenThings.toString()})(globalThis)</script>`;
  await onPage(
    { head: watch, body: '<script type="module" src="soak.js"></script>', files, oftenFeed: true },
    async (page) => {
      await page.complete;
      const { soak, openThings } = page.frame.contentWindow as unknown as Pick<
        SoakedPage,
        'soak' | 'openThings'
      >;
      await act(Object.assign(page, { soak, openThings }));
      // A download that was broken off ends a moment later.
      await until(() => openThings().length === 0);
    },
  );
}

const requestsFor = async ({ folder }: HostPage) =>
  (await folder.requests()).filter(({ path }) => path.endsWith('/feed')).length;

describe('Many elements', () => {
  it('are 2,000 on one address, and make one request', async () => {
    await onSoakedPage(async (page) => {
      expect(await page.soak.together(2_000, 'feed')).to.equal(2_000);
      expect(await requestsFor(page)).to.equal(1);
    });
  });

  it('come and go 500 times, some while their feed is on its way, and leave nothing behind', async () => {
    await onSoakedPage(async (page) => {
      await page.soak.mount(500, 'feed');
      expect(
        page.frame.contentDocument!.querySelectorAll('body > section, head > script[type*=json]'),
      ).to.have.length(0);
    });
  });

  it('load 100 times what changes, stays, and fails, and leave nothing behind', async () => {
    await onSoakedPage(async (page) => {
      const outcomes = await page.soak.refresh(100, 'feed', (time) =>
        page.folder.answer(
          'feed',
          [{ status: 404 }, { body: feedNumber(time) }, { body: feedNumber(time - 1) }][time % 3]!,
        ),
      );
      expect(outcomes).to.deep.equal({ same: 33, changed: 33, failed: 34 });
    });
  });

  it('are noticed where they leave something behind', async () => {
    await onSoakedPage((page) => {
      const view = page.frame.contentWindow as Window & typeof globalThis;
      const listener = () => undefined;
      const timer = view.setInterval(listener, 1_000_000);
      view.addEventListener('online', listener);
      const observer = new view.MutationObserver(listener);
      observer.observe(view.document, { childList: true });
      expect(page.openThings()).to.deep.equal(['setInterval', '1 × online on Window', 'MutationObserver']);
      view.clearInterval(timer);
      view.removeEventListener('online', listener);
      observer.disconnect();
    });
  });
});

/** The real feed's exhibitors would do as well; what matters is that one has something to show for every element. */
function feedNumber(number: number): string {
  return JSON.stringify({
    version: 1,
    fair: { name: `Messe ${number}` },
    exhibitors: [{ id: 'kaprion', name: 'Ausstellerin' }],
    agenda: [{ title: 'Vortrag', startDate: '2025-10-01T14:00:00+02:00' }],
    quotes: [{ text: 'Worte', speaker: { name: 'Rednerin' } }],
    releases: [{ title: 'Mitteilung' }],
  });
}
