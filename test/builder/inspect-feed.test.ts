/** What the checker finds, against real answers of a server. */
import { expect } from '@open-wc/testing';

import { adviceFor } from '../../builder/advice.js';
import { inspectFeed, severityOf, type Finding, type Report } from '../../builder/inspect-feed.js';
import { downloadLimits } from '../../src/feed/download.js';
import { serve, type Answer } from '../support/feed-server.js';
import { elsewhere } from '../support/second-origin.js';
import { stub, stubFetch } from '../support/stubs.js';

/** A server that does everything right. */
const good = { 'cache-control': 'no-cache' };
const cors = { 'access-control-allow-origin': '*' };

async function check(url: string): Promise<Report> {
  return await inspectFeed(url, 'de', new AbortController().signal);
}

async function checkAnswer(answer: Answer): Promise<Report> {
  return await check((await serve({ headers: good, ...answer })).url);
}

const codes = ({ findings }: Report) => findings.map(({ code }) => code);

describe('The checker of feeds', () => {
  it('finds nothing wrong with a good feed on the same server, and tells what is in it', async () => {
    const report = await checkAnswer({ file: 'sccon-2025.json' });
    expect(report.findings).to.deep.equal([]);
    expect(report.feed?.exhibitors).to.have.length(8);
    expect(report.bytes).to.be.above(10_000);
  });

  it('finds nothing wrong with a good feed on another server that lets others read it', async () => {
    const { url } = await serve({ file: 'sccon-2025.json', headers: { ...good, ...cors } });
    const report = await check(elsewhere(url));
    expect(report.findings).to.deep.equal([]);
    expect(report.feed?.quotes).to.have.length(3);
  });

  it('tells a server that lets nobody else read the feed from one that is not there', async () => {
    const { url, answer } = await serve({ file: 'sccon-2025.json', headers: good });
    expect(codes(await check(elsewhere(url)))).to.deep.equal(['cors']);
    await answer({ drop: true });
    expect(codes(await check(elsewhere(url)))).to.deep.equal(['unreachable']);
    expect(codes(await check(url))).to.deep.equal(['unreachable']);
  });

  it('does not take a server that forbids everything to others for one that answers', async () => {
    const { url } = await serve({
      file: 'sccon-2025.json',
      headers: { ...good, 'cross-origin-resource-policy': 'same-origin' },
    });
    const { findings } = await inspectFeed(elsewhere(url), 'de', new AbortController().signal);
    expect(findings).to.deep.equal([{ code: 'unreachable' }]);
    const { title, text } = adviceFor(findings[0]!, 'de');
    expect(title).to.not.match(/kein Server|antwortet/);
    expect(text).to.contain('Cross-Origin-Resource-Policy').and.contain('Access-Control-Allow-Origin');
  });

  for (const status of [401, 404, 500]) {
    it(`tells the status ${status}`, async () => {
      const { findings } = await checkAnswer({ status, body: 'no' });
      expect(findings).to.deep.equal([{ code: 'http', status }]);
    });
  }

  it('tells a web page, broken JSON, other JSON and a newer version apart', async () => {
    for (const [body, code] of [
      ['<!doctype html><title>Login</title>', 'web-page'],
      ['{ "version": 1, }', 'not-json'],
      ['{ "name": "Ada" }', 'no-feed'],
      ['[]', 'no-feed'],
      ['{ "version": 2, "exhibitors": [] }', 'newer-version'],
    ] as const)
      expect(codes(await checkAnswer({ body })), body).to.deep.equal([code]);
  });

  it('notices a file that is not UTF-8', async () => {
    const latin = btoa('{ "version": 1, "fair": { "name": "M\xfcnchen" } }');
    expect(codes(await checkAnswer({ base64: latin }))).to.deep.equal(['not-utf-8']);
  });

  it('notices a feed that is too large', async () => {
    const body = JSON.stringify({ version: 1, exhibitors: [], note: 'x'.repeat(downloadLimits.bytes) });
    expect(codes(await checkAnswer({ body }))).to.deep.equal(['too-large']);
  });

  it('does not wait for a server that never answers, nor for one that stops halfway', async () => {
    stub(downloadLimits, 'firstByte', 300);
    stub(downloadLimits, 'silence', 300);
    for (const hang of ['headers', 'body'] as const) {
      const report = await checkAnswer({ file: 'lichtenau-2026.json', hang });
      expect(codes(report), hang).to.deep.equal(['timeout']);
    }
  });

  it('ends even where the server answers the feed and hangs when it is asked again', async () => {
    const body = JSON.stringify({ version: 1, exhibitors: [] });
    let asked = 0;
    stubFetch(() => {
      if (asked++ > 0) return new Promise<Response>(() => undefined);
      // The first answer has all its time.
      stub(downloadLimits, 'firstByte', 300);
      return new Response(body);
    });
    expect(codes(await check('https://feed.example/feed.json'))).to.deep.equal([]);
    expect(asked).to.equal(2);
  });

  it('knows a device without a network', async () => {
    stub(navigator, 'onLine', false);
    stubFetch(() => Promise.reject(new TypeError('no network')));
    expect(codes(await check('https://feed.example/feed.json'))).to.deep.equal(['offline']);
  });

  it('tells what was left out of the feed, with its place', async () => {
    const body = JSON.stringify({
      version: 1,
      exhibitors: [{ id: 'a', name: 'A', url: 'www.example.org' }, {}],
    });
    const { findings, feed } = await checkAnswer({ body });
    const [finding] = findings as [Finding & { code: 'problems' }];
    expect(finding.code).to.equal('problems');
    expect(finding.problems.map(({ path }) => path)).to.deep.equal([
      'exhibitors[0].url',
      'exhibitors[1].name',
    ]);
    expect(finding.problems[1]?.message).to.contain('fehlt');
    expect(feed?.exhibitors).to.have.length(1);
  });

  it('names the servers that pictures come from, but not the feed’s own', async () => {
    const image = (src: string) => ({ src, alt: '' });
    const body = JSON.stringify({
      version: 1,
      exhibitors: [
        { name: 'A', logo: image('https://cdn.example/a.png') },
        { name: 'B', logo: image('https://cdn.example/b.png') },
        { name: 'C', logo: image('c.png') },
      ],
      quotes: [{ text: 'T', speaker: { name: 'S', portrait: image('https://faces.example/s.jpg') } }],
    });
    const { findings } = await checkAnswer({ body });
    expect(findings).to.deep.equal([
      { code: 'image-origins', origins: ['https://cdn.example', 'https://faces.example'] },
    ]);
  });

  it('notices a type that is not JSON’s, whatever its parameters', async () => {
    const typed = async (type: string) =>
      (await checkAnswer({ file: 'sccon-2025.json', headers: { ...good, 'content-type': type } })).findings;
    expect(await typed('text/plain')).to.deep.equal([{ code: 'content-type', type: 'text/plain' }]);
    for (const type of ['application/json; charset=utf-8', 'text/json', 'application/feed+json'])
      expect(await typed(type), type).to.deep.equal([]);
  });

  it('notices that nothing is said of caching, and where that cannot be known for sure', async () => {
    const { url } = await serve({ file: 'sccon-2025.json', headers: cors });
    expect((await check(url)).findings).to.deep.equal([{ code: 'no-caching', hidden: false }]);
    expect((await check(elsewhere(url))).findings).to.deep.equal([{ code: 'no-caching', hidden: true }]);
    for (const header of ['etag', 'expires', 'last-modified'])
      expect(
        codes(await checkAnswer({ file: 'sccon-2025.json', headers: { [header]: '"x"' } })),
      ).to.deep.equal([]);
  });

  it('tells where a redirect leads', async () => {
    const target = await serve({ file: 'sccon-2025.json', headers: good });
    const { findings } = await checkAnswer({ status: 302, headers: { ...good, location: target.url } });
    expect(findings).to.deep.equal([{ code: 'redirect', to: target.url }]);
  });

  it('warns of an address without TLS, which pages with TLS do not load', async () => {
    stubFetch(
      () =>
        new Response('{ "version": 1, "exhibitors": [] }', {
          headers: { ...good, 'content-type': 'application/json' },
        }),
    );
    const { findings } = await check('http://feed.example/feed.json');
    expect(findings).to.deep.equal([{ code: 'mixed-content', blocking: false }]);
    expect(findings.map(severityOf)).to.deep.equal(['warning']);
  });

  it('asks nobody about what is no address of the web', async () => {
    const asked = stubFetch(() => Response.error());
    for (const typed of [
      '',
      'www.example.org',
      'feed.json',
      'javascript:alert(1)',
      'ftp://a.example/',
      'https://a;b/',
    ])
      expect(codes(await check(typed)), typed).to.deep.equal(['no-address']);
    expect(asked).to.deep.equal([]);
  });

  it('gives up when nobody wants the answer any more', async () => {
    const { url } = await serve({ hang: 'headers' });
    const abort = new AbortController();
    const outcome = inspectFeed(url, 'de', abort.signal).then(
      () => 'answered',
      () => 'given up',
    );
    abort.abort();
    expect(await outcome).to.equal('given up');
  });
});
