import { expect } from '@open-wc/testing';

import {
  isLocal,
  readFolder,
  readLine,
  readLink,
  readOrigins,
  readWebAddress,
} from '../../builder/addresses.js';

/** What nobody may bring into a snippet or a policy by an address. */
const hostile = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/1',
];

describe('The addresses of the builder', () => {
  it('are complete addresses of the web, in normal form', () => {
    expect(readWebAddress(' HTTPS://Example.ORG/feed.json#part ')).to.equal('https://example.org/feed.json');
    expect(readWebAddress('http://münchen.example/a b')).to.equal('http://xn--mnchen-3ya.example/a%20b');
    expect(readWebAddress('https://[2001:db8::1]:8080/')).to.equal('https://[2001:db8::1]:8080/');
    for (const typed of ['', 'www.example.org', '/feed.json', 'https://', 'ftp://example.org/', ...hostile])
      expect(readWebAddress(typed), typed).to.equal(undefined);
  });

  it('carry no password, and no host that would end a source in a policy', () => {
    expect(readWebAddress('https://ada:secret@example.org/')).to.equal('https://example.org/');
    for (const typed of [
      'https://a;sandbox/',
      "https://a'/",
      'https://a,b/',
      'https://a*b/',
      'https://*.example/',
    ])
      expect(readWebAddress(typed), typed).to.equal(undefined);
  });

  it('of folders end with a slash', () => {
    expect(readFolder('https://example.org/embed/0.1.0')).to.equal('https://example.org/embed/0.1.0/');
    expect(readFolder('https://example.org/embed/?x=1')).to.equal('https://example.org/embed/');
    expect(readFolder('embed/')).to.equal(undefined);
  });

  it('of links may be relative, and lead to pages, mailboxes and telephones only', () => {
    for (const link of [
      'https://example.org/',
      'aussteller.html',
      '/a?b=c#d',
      '#stand',
      'mailto:a@b.example',
      'tel:+49',
    ])
      expect(readLink(link), link).to.equal(link);
    for (const link of ['', '  ', ...hostile]) expect(readLink(link), link).to.equal(undefined);
  });

  it('are known as origins, each once', () => {
    expect(
      readOrigins('https://a.example/x.png  http://b.example https://a.example nonsense https://c;d/'),
    ).to.deep.equal(['https://a.example', 'http://b.example']);
  });

  it('of this computer are known', () => {
    for (const address of [
      'http://localhost:8000/',
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://a.localhost/',
    ])
      expect(isLocal(address), address).to.equal(true);
    for (const address of ['https://localhost.example/', 'https://127.example/'])
      expect(isLocal(address), address).to.equal(false);
  });

  it('and texts are one line without what cannot be seen', () => {
    expect(readLine(' a\n b\u0000\u202ec\t')).to.equal('a bc');
  });
});
