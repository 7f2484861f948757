/** What the programme does while its feed is under way. */
import { expect } from '@open-wc/testing';

import '../../src/define.js';
import { serve } from '../support/feed-server.js';
import { updated, words } from '../support/page.js';
import { stub } from '../support/stubs.js';
import { until } from '../support/until.js';

describe('event-agenda, before its feed is there', () => {
  // The first one takes a browser many times what all others take.
  it('makes a formatter, lest the task that shows the feed gets long', async () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    const counting = new Proxy(DateTimeFormat, {
      construct: (target, args) => {
        made++;
        return new target(...(args as ConstructorParameters<typeof DateTimeFormat>));
      },
    });
    stub(Intl, 'DateTimeFormat', counting);
    const { url } = await serve({ hang: 'headers' });
    const element = document.createElement('event-agenda');
    element.src = url;
    document.body.append(element);
    expect(made).to.equal(0);
    await until(() => made > 0);
    await updated(element);
    expect(words(element)).to.match(/Wird geladen|Loading/);
    element.remove();
  });
});
