/** The builder's state in its address. */
import { expect } from '@open-wc/testing';

import { readManifest } from '../../builder/manifest.js';
import {
  readState,
  withOption,
  withValue,
  writeState,
  type Context,
  type State,
} from '../../builder/state.js';

const elements = readManifest(await (await fetch('/dist/custom-elements.json')).json());
const defaults: State = {
  element: 'exhibitor-list',
  src: 'https://fair.example/feed.json',
  lang: '',
  attributes: new Map(),
  theme: 'none',
  linkText: '',
  folder: 'https://fair.example/embed/0.1.0/',
  page: '',
  form: 'module',
  device: 'desktop',
  scheme: 'light',
};
const context: Context = { elements, defaults };

const full: State = {
  element: 'press-quote',
  src: 'https://other.example/a feed.json?x=1&y=ä'.replace(' ', '%20').replace('ä', '%C3%A4'),
  lang: 'en',
  attributes: new Map([
    ['quotes', 'a b'],
    ['all', ''],
    ['image-origins', 'https://cdn.example'],
    ['heading-level', '3'],
  ]),
  theme: 'kern',
  linkText: 'Über „uns“ & <mehr>',
  linkUrl: 'seite.html?a=b&c=d#e',
  folder: 'https://cdn.example/embed/0.1.0/',
  page: 'https://page.example/',
  form: 'twin',
  device: 'phone',
  scheme: 'dark',
};

const read = (query: string) => readState(query, context);

describe('The state of the builder', () => {
  it('is in the address, and comes back from it as it was', () => {
    expect(read(writeState(full, context))).to.deep.equal(full);
  });

  it('leaves out of the address what is so by itself', () => {
    expect(writeState(defaults, context)).to.equal('');
    expect(writeState({ ...defaults, theme: 'saxony' }, context)).to.equal('?t=saxony');
    expect(read('')).to.deep.equal(defaults);
  });

  it('remembers that there is to be no link, which is not so by itself', () => {
    const without = { ...defaults, linkUrl: '' };
    expect(read(writeState(without, context))).to.deep.equal(without);
  });

  it('has the suggested text of the link again when the written one is emptied', () => {
    const written = withValue(defaults, 'linkText', 'Zum Stand', context)!;
    expect(read(writeState(written, context)).linkText).to.equal('Zum Stand');
    const emptied = withValue(written, 'linkText', '  ', context)!;
    expect(emptied).to.deep.equal(defaults);
    expect(writeState(emptied, context)).to.equal('');
  });

  it('takes nothing from an address that the form would not take', () => {
    const hostile = {
      e: '<img src=x onerror=alert(1)>',
      f: 'javascript:alert(1)',
      l: 'fr"><script>',
      t: '../../evil',
      lt: '\u202e',
      lu: 'javascript:alert(1)',
      s: 'data:text/javascript,alert(1)//',
      p: 'https://a;sandbox/',
      c: '__proto__',
      w: '9999',
      m: 'constructor',
      'a-layout': 'evil',
      'a-heading-level': '99',
      'a-limit': 'NaN',
      'a-onclick': 'alert(1)',
      'a-src': 'https://evil.example/feed.json',
      'a-': 'x',
      'a-__proto__': 'x',
      other: 'x',
    };
    expect(read(`?${new URLSearchParams(hostile)}`)).to.deep.equal(defaults);
  });

  it('takes from an address with good and bad values the good ones', () => {
    const state = read('?e=stand-info&f=javascript:1&t=kern&a-now=2025-10-01T14:30:00%2B02:00&a-layout=list');
    expect(state).to.deep.equal({
      ...defaults,
      element: 'stand-info',
      theme: 'kern',
      attributes: new Map([['now', '2025-10-01T14:30:00+02:00']]),
    });
  });

  it('keeps with another element the options that it has too, with values it takes', () => {
    const list = ['layout', 'heading-level', 'topic'].reduce(
      (state, name, index) => withOption(state, name, ['list', '4', 'x'][index], context),
      defaults,
    );
    expect([...list.attributes.keys()]).to.deep.equal(['topic', 'layout', 'heading-level']);
    const agenda = withValue(list, 'element', 'event-agenda', context);
    // In an agenda the list is the default.
    expect(agenda?.attributes).to.deep.equal(new Map([['heading-level', '4']]));
  });

  it('is told when a value cannot be taken', () => {
    expect(withValue(defaults, 'src', 'www.example.org', context)).to.equal(undefined);
    expect(withValue(defaults, 'page', '', context)).to.deep.equal(defaults);
  });
});
