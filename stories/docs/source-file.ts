/// <reference types="vite/client" />
import { Source } from '@storybook/addon-docs/blocks';
import { createElement, type ReactNode } from 'react';

const files = import.meta.glob<string>('../../hosting/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A file of `hosting/` as it is, to be copied. */
export function SourceFile({ name, language }: { name: string; language: string }): ReactNode {
  const code = files[`../../hosting/${name}`];
  return createElement(Source, { code: code ?? `hosting/${name} is missing`, language: language as 'bash' });
}
