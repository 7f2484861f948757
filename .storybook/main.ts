import type { StorybookConfig } from '@storybook/web-components-vite';

import { fillIn } from '../scripts/fill-in.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/*.mdx', '../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../feeds', to: '/feeds' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Width and background are those of a host page: see `host-page.ts`.
  features: { backgrounds: false, viewport: false },
  viteFinal: (config) => ({
    ...config,
    plugins: [
      ...(config.plugins ?? []),
      {
        name: 'fill-in',
        enforce: 'pre',
        transform: (code: string, id: string) => (id.endsWith('.mdx') ? fillIn(code) : undefined),
      },
    ],
  }),
};

export default config;
