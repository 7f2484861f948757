import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';

import '../src/define.js';
import { renderElement } from '../stories/support/render.js';
import '../themes/kern.css';
import '../themes/saxony.css';
import { axeOptions } from './accessibility.js';
import { globalTypes, hostPage, initialGlobals } from './host-page.js';
import { manifest } from './manifest.js';

setCustomElementsManifest(manifest);

/** Attributes and properties can be set; the rest of the table is for reading. */
const readOnly: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const settable = ['attributes', 'properties'].includes(argType.table?.category ?? '');
      return [name, settable ? argType : { ...argType, control: false }];
    }),
  );

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  render: renderElement,
  decorators: [hostPage],
  argTypesEnhancers: [readOnly],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', options: axeOptions },
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: [
          'Start',
          'Webmasters',
          'Exhibitors',
          'Organisers',
          'Designers',
          'Developers',
          'Privacy',
          'Accessibility',
          'Security',
          'Hosting',
          'Faults',
          'Fuzz and mutants',
          'Soak',
          'Benchmark',
          'Design tokens',
          '*',
        ],
      },
    },
  },
} satisfies Preview;
