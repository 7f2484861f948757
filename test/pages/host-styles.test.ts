/** The built script on pages whose styles reach for everything: what is shown and what can be done stay the same. */
import { expect } from '@open-wc/testing';

import { experienceOn, type Experience } from '../support/experience.js';
import {
  missingLibraries,
  stylesheet,
  wordpressBlocks,
  wordpressTheme,
  javascript,
} from '../support/host-libraries.js';
import { everyElement, type HostPageOptions } from '../support/host-page.js';

const style = (css: string): HostPageOptions => ({ head: `<style>${css}</style>` });

const styles: Record<string, HostPageOptions> = {
  '* { all: unset }': style('* { all: unset }'),
  '* { all: unset !important }': style('* { all: unset !important }'),
  '* { all: initial !important }': style('* { all: initial !important }'),
  'div { display: none !important }': style('div { display: none !important }'),
  'everything of ours hidden by its name': style(
    'a, button, details, div, h2, h3, input, label, li, p, search, select, summary, ul, [part], [role], [hidden] ' +
      '{ display: none !important; visibility: hidden !important; opacity: 0 !important }',
  ),
  'boxes turned about': style(
    '* { box-sizing: content-box !important; float: left !important; margin: 0 !important; padding: 0 !important }',
  ),
  'everything positioned': style('main * { position: absolute !important; overflow: hidden !important }'),
  'a huge font of the root': style('html { font-size: 60px }'),
  'a tiny font of the root': style('html { font-size: 1px } body { font-size: 16rem }'),
  'a row of flex': style('main { display: flex; gap: 1em }'),
  'a narrow column of a grid': style('main { display: grid; grid-template-columns: 1fr 20em }'),
  'a table of the nineties': {
    body: `<table width="100%" border="0" cellpadding="0"><tr><td nowrap><font size="1" face="Arial">${everyElement}</font></td></tr></table>`,
  },
  'Bootstrap 5': {
    head: '<link rel="stylesheet" href="bootstrap.css"><script src="bootstrap.js"></script>',
    body: `<div class="container"><div class="row"><div class="col-8 card"><div class="card-body">${everyElement}</div></div></div></div>`,
    files: {
      'bootstrap.css': stylesheet('node_modules/bootstrap/dist/css/bootstrap.min.css'),
      'bootstrap.js': javascript('node_modules/bootstrap/dist/js/bootstrap.bundle.min.js'),
    },
  },
};

const wordpress: HostPageOptions = {
  head: '<link rel="stylesheet" href="blocks.css"><link rel="stylesheet" href="theme.css">',
  body: `<div class="wp-site-blocks"><div class="entry-content wp-block-group has-background is-layout-flow">
    <div class="wp-block-columns is-layout-flex"><div class="wp-block-column wp-block-list wp-block-button">
    ${everyElement}</div></div></div></div>`,
  files: { 'blocks.css': wordpressBlocks, 'theme.css': wordpressTheme },
};

describe('On a page with styles for everything', () => {
  let clean: Experience;

  before(async () => {
    clean = await experienceOn({});
    expect(clean.outlines[0]).to.include('status 8 Aussteller').and.include('h2 Smart City Dresden');
    expect(clean.steps.join('\n')).to.match(/at Details: .*\n.*Link kopieren.*\n.*7 von 8.*\n.*0 von 8/);
  });

  for (const [name, options] of Object.entries(styles)) {
    it(`elements read and work as on an empty page: ${name}`, async () => {
      expect(await experienceOn(options)).to.deep.equal(clean);
    });
  }

  it('elements read and work as on an empty page: WordPress', async function () {
    if (await missingLibraries()) this.skip();
    expect(await experienceOn(wordpress)).to.deep.equal(clean);
  });
});
