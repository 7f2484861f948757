/** The built script beside scripts that change the language and the page for everybody on it. */
import { expect } from '@open-wc/testing';

import { experienceOn, type Experience } from '../support/experience.js';
import { missingLibraries, mooTools, mooToolsMore, prototypeJs } from '../support/host-libraries.js';
import { delivery, type HostPageOptions } from '../support/host-page.js';

const libraries: Record<string, Pick<HostPageOptions, 'head' | 'files'>> = {
  'Prototype.js': { head: '<script src="prototype.js"></script>', files: { 'prototype.js': prototypeJs } },
  MooTools: {
    head: '<script src="mootools.js"></script><script src="mootools-more.js"></script>',
    files: { 'mootools.js': mooTools, 'mootools-more.js': mooToolsMore },
  },
};

/** What other scripts have been seen to do, each as a page does it. */
const meddling: Record<string, string> = {
  'Array.from replaced': 'Array.from = (list) => [list]',
  'Array.from gone': 'delete Array.from',
  'methods for all arrays': 'Array.prototype.last = function () { return this[this.length - 1] }',
  'a property for all objects': 'Object.prototype.extend = function () { return this }',
  'a word for all objects': 'Object.prototype.extra = "yes"',
  'toJSON for all arrays': 'Array.prototype.toJSON = function () { return String(this) }',
  'another entries for arrays': 'Array.prototype.entries = function () { return this.slice() }',
  'Element and Event replaced': 'window.Element = function () {}; window.Event = function () {}',
  'a promise of its own': `window.Promise = class extends Promise {}`,
  'names taken':
    'var html = 1, css = 2, render = 3, define = () => {}, module = {}, exports = module.exports = {}; define.amd = {}',
  'the console gone': 'for (const name in console) console[name] = undefined',
};

describe('Beside scripts of another kind', () => {
  let clean: Experience;

  before(async () => {
    clean = await experienceOn({});
    expect(clean.steps.join('\n')).to.contain('7 von 8 Ausstellern');
  });

  for (const [name, { head = '', files = {} }] of Object.entries(libraries)) {
    for (const how of delivery) {
      it(`elements read and work as on an empty page: ${name}, then ours (${how})`, async function () {
        if (await missingLibraries()) this.skip();
        expect(await experienceOn({ head, files, script: how })).to.deep.equal(clean);
      });
    }

    it(`elements read and work as on an empty page: ours, then ${name}`, async function () {
      if (await missingLibraries()) this.skip();
      const script = `<script src="stand-widgets.classic.js"></script>${head}`;
      expect(await experienceOn({ files, script })).to.deep.equal(clean);
    });
  }

  for (const [name, code] of Object.entries(meddling)) {
    it(`elements read and work as on an empty page: ${name}`, async () => {
      expect(await experienceOn({ head: `<script>${code}</script>` })).to.deep.equal(clean);
    });
  }
});
