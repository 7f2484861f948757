/** What holds for every hostile string, whatever it tries. */
import { expect } from '@open-wc/testing';

import { agendaFile, contextOf, readCalendar } from '../support/calendar.js';
import { dataOf, faultsOf, ways } from './hostile-page.js';

/** Describes a feed with these strings, by what they try. */
export function describeHostile(hostile: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, strings] of Object.entries(hostile)) {
    describe(`A feed with ${name}`, () => {
      it('shows them as text, runs nothing, and stays in its place', async function () {
        // Minutes on a busy machine in WebKit.
        this.timeout(300_000);
        expect(await faultsOf(strings)).to.equal('');
      });

      it('gives calendars that have them as text', () => {
        for (const string of strings) {
          const data = dataOf(ways.text(string));
          const { agenda } = contextOf(data).feed;
          const entries = readCalendar(agendaFile(data));
          expect(entries.map(({ summary }) => summary)).to.deep.equal(agenda.map(({ title }) => title));
        }
      });
    });
  }
}
