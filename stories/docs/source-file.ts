import { Source } from '@storybook/addon-docs/blocks';
import { createElement, type ReactNode } from 'react';

/** A file of the project as it is, to be copied. The language is the nearest that Storybook can colour. */
export function SourceFile({ code }: { code: string }): ReactNode {
  return createElement(Source, { code, language: 'bash' });
}
