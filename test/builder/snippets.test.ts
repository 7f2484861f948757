/** The code for a page and its policy. */
import { expect } from '@open-wc/testing';

import { forms, type EmbedPlan, type Form } from '../../builder/embed-plan.js';
import { policyFor } from '../../builder/policy.js';
import { snippetsFor } from '../../builder/snippets.js';

const embed: EmbedPlan = {
  element: 'exhibitor-list',
  src: 'https://fair.example/feed.json',
  base: 'https://fair.example/feed.json',
  lang: 'de',
  pageLang: 'de',
  attributes: new Map([['heading-level', '3']]),
  theme: 'none',
  link: { text: 'Aussteller', url: 'https://fair.example/' },
  folder: 'https://cdn.example/embed/0.1.0/',
  home: 'https://cdn.example/embed/0.1.0/',
  page: '',
};
const integrity = new Map([
  ['stand-widgets.js', 'sha384-module'],
  ['stand-widgets.classic.js', 'sha384-classic'],
  ['frame-height.js', 'sha384-height'],
  ['themes/saxony.css', 'sha384-saxony'],
]);

const code = (changes: Partial<EmbedPlan>, form: Form) =>
  snippetsFor({ ...embed, ...changes }, form, integrity)
    .map((snippet) => snippet.code)
    .join('\n\n');

/** The code as a browser understands it. */
function parse(changes: Partial<EmbedPlan>, form: Form): Document {
  return new DOMParser().parseFromString(code(changes, form), 'text/html');
}

const attributes = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

/** What somebody could type who means harm, or has an odd name. */
const nasty = `"'><script>alert(1)</script>&amp;<!-- \${x} \`y\` ]]>`;

describe('The code for a page', () => {
  it('is a module script and the element with its link', () => {
    expect(code({}, 'module')).to.equal(`<script
  type="module"
  src="https://cdn.example/embed/0.1.0/stand-widgets.js"
  integrity="sha384-module"
  crossorigin="anonymous"
></script>

<exhibitor-list src="https://fair.example/feed.json" lang="de" heading-level="3">
  <a href="https://fair.example/">Aussteller</a>
</exhibitor-list>`);
  });

  it('is a classic script, which waits for the page', () => {
    const page = parse({}, 'classic');
    expect(attributes(page.querySelector('script'))).to.deep.equal({
      src: 'https://cdn.example/embed/0.1.0/stand-widgets.classic.js',
      integrity: 'sha384-classic',
      crossorigin: 'anonymous',
      defer: '',
    });
    expect(page.querySelector('exhibitor-list > a')?.textContent).to.equal('Aussteller');
  });

  it('is a div with the language on itself and everything else as data', () => {
    const page = parse(
      {
        attributes: new Map([
          ['no-controls', ''],
          ['limit', '4'],
        ]),
        theme: 'saxony',
      },
      'twin',
    );
    const twin = page.querySelector('div');
    expect(attributes(twin)).to.deep.equal({
      'data-stand-widget': 'exhibitor-list',
      'data-src': 'https://fair.example/feed.json',
      lang: 'de',
      class: 'stand-theme-saxony',
      'data-no-controls': '',
      'data-limit': '4',
    });
    expect(twin?.querySelector('a')?.href).to.equal('https://fair.example/');
    expect(page.querySelector('script')?.src).to.match(/classic\.js$/);
  });

  it('is a frame whose address has it all, with the link below', () => {
    const page = parse({ attributes: new Map([['limit', '4']]), theme: 'kern' }, 'frame');
    const frame = page.querySelector('iframe')!;
    const address = new URL(frame.src);
    expect(address.origin + address.pathname).to.equal('https://cdn.example/embed/0.1.0/frame.html');
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      element: 'exhibitor-list',
      src: 'https://fair.example/feed.json',
      lang: 'de',
      theme: 'kern',
      limit: '4',
    });
    expect(frame.title).to.equal('Aussteller');
    expect(frame.getAttribute('allow')).to.equal('clipboard-write');
    expect(frame.nextElementSibling?.textContent).to.equal('Aussteller');
    expect(Boolean(page.querySelector('script'))).to.equal(false);
  });

  it('tells a frame the language of the page, which it does not inherit', () => {
    const frame = parse({ lang: '', pageLang: 'en' }, 'frame').querySelector('iframe')!;
    expect(new URL(frame.src).searchParams.get('lang')).to.equal('en');
    expect(attributes(parse({ lang: '' }, 'module').querySelector('exhibitor-list'))).to.not.have.property(
      'lang',
    );
  });

  it('leaves out of a frame what is for search engines, who would find it on no page of yours', () => {
    const changes = { attributes: new Map([['json-ld', '']]) };
    for (const form of ['frame', 'frame-height'] as const)
      expect(code(changes, form), form).to.not.contain('json-ld');
    expect(code(changes, 'module')).to.contain('json-ld');
  });

  it('is a frame with the script that sets its height', () => {
    const page = parse({}, 'frame-height');
    expect(attributes(page.querySelector('script'))).to.deep.equal({
      src: 'https://cdn.example/embed/0.1.0/frame-height.js',
      integrity: 'sha384-height',
      crossorigin: 'anonymous',
      defer: '',
    });
    expect(page.querySelectorAll('iframe').length).to.equal(1);
  });

  it('is an import of the one element and of the theme, for a bundler', () => {
    const [imports, markup] = snippetsFor({ ...embed, theme: 'saxony' }, 'npm', integrity);
    expect(imports).to.deep.equal({
      language: 'js',
      code: `import 'stand-widgets/exhibitor-list/define';\nimport 'stand-widgets/themes/saxony.css';`,
    });
    expect(markup?.code).to.contain('class="stand-theme-saxony"').and.not.contain('script');
  });

  it('has the style sheet of a theme, and its class on the element', () => {
    for (const form of ['module', 'classic', 'twin'] as const) {
      const page = parse({ theme: 'saxony' }, form);
      expect(attributes(page.querySelector('link')), form).to.deep.equal({
        rel: 'stylesheet',
        href: 'https://cdn.example/embed/0.1.0/themes/saxony.css',
        integrity: 'sha384-saxony',
        crossorigin: 'anonymous',
      });
      expect(page.querySelectorAll('body .stand-theme-saxony').length, form).to.equal(1);
    }
    expect(code({}, 'module')).to.not.match(/<link|class=/);
  });

  it('has no integrity where none is known, rather than a wrong one', () => {
    const [snippet] = snippetsFor(embed, 'module', new Map());
    expect(snippet?.code).to.not.match(/integrity|crossorigin/);
  });

  it('has a text where there is no link', () => {
    const page = parse({ link: { text: 'Aussteller', url: '' } }, 'module');
    expect(page.querySelector('exhibitor-list')?.innerHTML.trim()).to.equal('<p>Aussteller</p>');
  });

  for (const form of forms) {
    it(`lets nothing out of its place that somebody has typed (${form})`, () => {
      const page = parse(
        {
          src: `https://fair.example/feed.json?q=${encodeURIComponent(nasty)}&a='b'`,
          attributes: new Map([['city', nasty]]),
          link: { text: nasty, url: `seite.html?q=${nasty}` },
        },
        form,
      );
      const link = page.querySelector('a')!;
      expect(link.textContent).to.equal(nasty);
      expect(link.getAttribute('href')).to.equal(`seite.html?q=${nasty}`);
      const scripts = [...page.querySelectorAll('script')].filter(({ src }) => !src.startsWith(embed.folder));
      expect(scripts).to.deep.equal([]);
      const place = page.querySelector('exhibitor-list, [data-stand-widget], iframe')!;
      const city =
        place instanceof HTMLIFrameElement
          ? new URL(place.src).searchParams.get('city')
          : (place.getAttribute('city') ?? place.getAttribute('data-city'));
      expect(city).to.equal(nasty);
    });
  }

  it('refuses a name that is none', () => {
    expect(() => code({ attributes: new Map([['x onload', 'y']]) }, 'module')).to.throw();
  });
});

describe('The policy for a page', () => {
  const policy = (changes: Partial<EmbedPlan> = {}, form: Form = 'module') =>
    policyFor({ ...embed, ...changes }, form);

  it('names the server of the script, that of the feed, and those of pictures', () => {
    expect(policy()).to.equal(
      'script-src https://cdn.example; connect-src https://fair.example; img-src https://fair.example',
    );
    const origins = 'https://img.example https://fair.example nonsense https://a;sandbox/';
    expect(policy({ attributes: new Map([['image-origins', origins]]) })).to.match(
      /img-src https:\/\/fair\.example https:\/\/img\.example$/,
    );
  });

  it('names for a feed that is redirected both servers, and for pictures the one in the end', () => {
    expect(policy({ base: 'https://files.example/feed.json' })).to.match(
      /; connect-src https:\/\/fair\.example https:\/\/files\.example; img-src https:\/\/files\.example$/,
    );
    expect(policy({ base: 'https://files.example/', page: 'https://files.example/' })).to.match(
      /; connect-src https:\/\/fair\.example 'self'; img-src 'self'$/,
    );
  });

  it('leaves out what no policy can name, and is blank where nothing is left', () => {
    const numbered = { src: 'http://[::1]:8000/feed.json', base: 'http://[::1]:8000/feed.json' };
    expect(policy(numbered)).to.equal('script-src https://cdn.example');
    expect(policy({ ...numbered, folder: 'http://[::1]:8000/0.1.0/' })).to.equal('');
    expect(policy({ ...numbered, page: 'http://[::1]:8000/' })).to.contain("connect-src 'self'");
  });

  it('names the server of a style sheet, where there is one', () => {
    expect(policy({ theme: 'kern' })).to.contain('; style-src https://cdn.example; ');
    expect(policy()).to.not.contain('style-src');
  });

  it('says ‘self’ for what lies with the page', () => {
    expect(policy({ page: 'https://fair.example/aussteller.html' })).to.equal(
      "script-src https://cdn.example; connect-src 'self'; img-src 'self'",
    );
    expect(policy({ page: 'https://cdn.example:8443/' })).to.contain('script-src https://cdn.example;');
  });

  it('names the server of a frame, and of the script that sets its height', () => {
    expect(policy({}, 'frame')).to.equal('frame-src https://cdn.example');
    expect(policy({}, 'frame-height')).to.equal(
      'frame-src https://cdn.example; script-src https://cdn.example',
    );
  });

  it('leaves scripts from a bundler to the page', () => {
    expect(policy({ theme: 'saxony' }, 'npm')).to.match(
      /^script-src 'self'; style-src 'self'; connect-src https:/,
    );
  });
});
