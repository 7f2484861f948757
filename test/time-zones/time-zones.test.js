/**
 * Times as visitors read them: the same wherever they are, and right. Each engine is started in each of five time
 * zones, and shows all cases in both languages with the built script. Needs `npm run build`.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';

import { engines, findBrowsers, howToInstall, unavailable } from '../../scripts/browsers.js';
import { embedDir } from '../../scripts/embed.js';
import { outcomeIn } from './browsers.js';
import { cases, visitors } from './cases.js';

const html = `<!doctype html><meta charset="utf-8"><title>Zeiten</title><body>
<script type="module" src="stand-widgets.js"></script>
<script type="module">
  import { showAll } from './page.js';
  import { cases } from './cases.js';
  globalThis.outcome = showAll(cases);
</script>`;

const local = (/** @type {string} */ name) => readFile(new URL(name, import.meta.url));
const files = {
  '/': ['text/html', html],
  '/page.js': ['text/javascript', await local('page.js')],
  '/cases.js': ['text/javascript', await local('cases.js')],
  '/stand-widgets.js': ['text/javascript', await readFile(`${embedDir}/stand-widgets.js`)],
};

const executables = await findBrowsers();
const languages = /** @type {const} */ (['de', 'en']);

/** What is to be read of a case. */
function expected({ shown, startUtc, endUtc }, /** @type {'de' | 'en'} */ language) {
  const { day, times, today } = shown[language];
  const date = day.replace(/^\S+ /, '');
  const [begin] = times.match(/^\d\d:\d\d/);
  const time = language === 'de' ? `${begin} Uhr` : begin;
  return {
    day,
    session: times,
    part: times,
    row: time,
    cell: times,
    card: `${day}, ${times}`,
    quote: `${date}, ${time}`,
    release: `${date}, ${time}`,
    age: `${language === 'de' ? 'Stand:' : 'As of'} ${date}, ${time}.`,
    dates: date,
    state: today,
    calendar: [startUtc, endUtc ?? null, startUtc],
  };
}

/** Begin, end and last change of the first entry of a calendar. */
function timesIn(/** @type {string} */ calendar) {
  const [entry] = calendar.split('END:VEVENT');
  return ['DTSTART', 'DTEND', 'DTSTAMP'].map((name) => entry.match(`\r\n${name}:(.*)\r\n`)?.[1] ?? null);
}

/** The time of day and date on the clock of a zone. */
const clock = (/** @type {string} */ timeZone, /** @type {string} */ instant) =>
  new Date(instant).toLocaleString('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });

describe('The cases', () => {
  it('are 40 at least, shown to visitors of five zones', () => {
    assert.ok(new Set(cases.map(({ name }) => name)).size >= 40);
    assert.equal(new Set(visitors).size, 5);
  });
});

for (const engine of engines) {
  describe(`In ${engine}`, { skip: unavailable(engine) }, () => {
    const server = createServer(({ url }, response) => {
      const [type, body] = files[url] ?? [];
      response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body);
    });
    /** By the zone of the visitor. */
    const outcomes = {};

    before(async () => {
      const executable = executables[engine];
      if (!executable) throw new Error(howToInstall(engine));
      await once(server.listen(0, '127.0.0.1'), 'listening');
      const url = `http://127.0.0.1:${server.address().port}/`;
      for (const zone of visitors) outcomes[zone] = await outcomeIn(engine, executable, zone, url);
    });
    after(() => server.close());

    it('each visitor is in a zone of their own', () => {
      const named = visitors.map((zone) => outcomes[zone].timeZone.replace('Calcutta', 'Kolkata'));
      assert.deepEqual(named, visitors);
      // Minutes in July, behind UTC.
      assert.deepEqual(
        visitors.map((zone) => outcomes[zone].offset),
        [-120, 240, -330, -780, -630],
      );
    });

    for (const [index, each] of cases.entries()) {
      it(`${each.name}: all read the same`, () => {
        for (const language of languages) {
          const [first] = visitors;
          const { text, calendar } = outcomes[first].results[index][language];
          for (const zone of visitors) {
            const { told, ...read } = outcomes[zone].results[index][language];
            assert.deepEqual(read.text, text, zone);
            assert.equal(read.calendar, calendar, zone);
            const facts = { ...read, calendar: timesIn(read.calendar) };
            delete facts.text;
            assert.deepEqual(facts, expected(each, language), `${zone}, ${language}`);
            // Only who could mistake the times for their own is told whose they are.
            const differs = each.feed.agenda.some(
              ({ startDate }) => clock(zone, startDate) !== clock(each.timeZone, startDate),
            );
            assert.deepEqual(told, [differs, differs], zone);
          }
        }
      });
    }
  });
}
