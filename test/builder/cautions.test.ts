/** What the builder warns of before the code goes onto a page. */
import { expect } from '@open-wc/testing';

import { cautionsFor } from '../../builder/cautions.js';
import { forms, type EmbedPlan, type Form } from '../../builder/embed-plan.js';

/** Everything on one server that everybody reaches. */
const embed: EmbedPlan = {
  element: 'exhibitor-list',
  src: 'https://fair.example/feed.json',
  base: 'https://fair.example/feed.json',
  lang: 'de',
  pageLang: 'de',
  attributes: new Map(),
  theme: 'none',
  link: { text: 'Exhibitors', url: 'https://fair.example/' },
  folder: 'https://fair.example/embed/0.1.0/',
  home: 'https://fair.example/embed/0.1.0/',
  page: '',
};
const hashes = new Map([['stand-widgets.js', 'sha384-module']]);

const cautions = (changes: Partial<EmbedPlan> = {}, form: Form = 'module', integrity = hashes) =>
  cautionsFor({ ...embed, ...changes }, form, integrity, 'en');

/** The one thing that is warned of. */
function caution(
  changes: Partial<EmbedPlan>,
  form: Form = 'module',
  integrity?: Map<string, string>,
): string {
  const found = cautions(changes, form, integrity);
  expect(found, found.join('\n')).to.have.length(1);
  return found[0]!;
}

describe('The cautions of the builder', () => {
  it('are none where all is well', () => {
    for (const form of forms) expect(cautions({}, form), form).to.deep.equal([]);
  });

  it('name what is no server in the origins of pictures', () => {
    const attributes = new Map([['image-origins', 'https://images.example pictures.example.org']]);
    expect(caution({ attributes })).to.match(/^pictures\.example\.org is /);
    attributes.set('image-origins', 'https://images.example');
    expect(cautions({ attributes })).to.deep.equal([]);
  });

  it('say how often a feed is loaded again at most', () => {
    expect(caution({ attributes: new Map([['refresh', '5']]) })).to.contain('every 10 seconds');
    expect(cautions({ attributes: new Map([['refresh', '10']]) })).to.deep.equal([]);
  });

  it('name the server of a script that is neither the builder’s nor the page’s', () => {
    const folder = 'https://stranger.example/embed/0.1.0/';
    for (const form of ['module', 'classic', 'twin'] as const)
      expect(caution({ folder }, form)).to.match(/from https:\/\/stranger\.example:.*only if you trust/);
    for (const form of ['frame', 'frame-height'] as const)
      expect(cautions({ folder }, form)[0], form).to.contain('https://stranger.example:');
    expect(cautions({ folder }, 'npm')).to.deep.equal([]);
    expect(cautions({ folder, page: 'https://stranger.example/page.html' }).join()).to.not.contain('trust');
  });

  it('say whose hashes they are where the folder is not called by their version', () => {
    for (const folder of [
      'https://fair.example/embed/0.2.0/',
      'https://fair.example/embed/latest/',
      'https://fair.example/',
    ])
      expect(caution({ folder }), folder).to.contain('belong to version 0.1.0');
    expect(cautions({ folder: 'https://fair.example/other/0.1.0/' })).to.deep.equal([]);
    const latest = { folder: 'https://fair.example/embed/latest/' };
    expect(caution(latest, 'frame-height')).to.contain('belong to version 0.1.0');
    // Neither has hashes.
    for (const form of ['frame', 'npm'] as const) expect(cautions(latest, form), form).to.deep.equal([]);
  });

  it('say that there are no hashes, where there would be some', () => {
    expect(caution({}, 'module', new Map())).to.contain('the code is without them');
    for (const form of ['frame', 'npm'] as const)
      expect(cautions({}, form, new Map()), form).to.deep.equal([]);
  });

  it('offer the address in the end of a feed that another server sends', () => {
    const base = 'https://files.example/2026/feed.json';
    expect(caution({ base })).to.match(/: https:\/\/files\.example\/2026\/feed\.json$/);
    expect(cautions({ base: 'https://fair.example/2026/feed.json' })).to.deep.equal([]);
  });

  it('say what the policy of a frame does not allow: another feed, its pictures, and others', () => {
    const elsewhere = 'https://files.example/feed.json';
    const [feed, images, ...others] = cautions({ src: elsewhere, base: elsewhere }, 'frame');
    expect(feed).to.match(/https:\/\/files\.example .* under connect-src/);
    expect(images).to.match(/https:\/\/files\.example .* under img-src/);
    expect(others).to.deep.equal([]);
    expect(cautions({ base: elsewhere }, 'frame').join()).to.match(/files\.example .* under connect-src/);

    const attributes = new Map([['image-origins', 'https://img.example https://fair.example']]);
    for (const form of ['frame', 'frame-height'] as const)
      expect(caution({ attributes }, form)).to.match(/add https:\/\/img\.example to .* under img-src/);
    expect(cautions({ attributes })).to.deep.equal([]);
  });

  it('say that search engines find nothing in a frame', () => {
    const attributes = new Map([['json-ld', '']]);
    expect(caution({ attributes }, 'frame')).to.contain('search engines');
    expect(cautions({ attributes })).to.deep.equal([]);
  });

  it('name the address that no policy can name', () => {
    const address = 'http://[2001:db8::1]:8000/feed.json';
    const found = cautions({ src: address, base: address });
    expect(found.join('\n')).to.contain('cannot name http://[2001:db8::1]:8000:');
    expect(cautions({ src: address, base: address, page: address }).join()).to.not.contain('cannot name');
  });
});
