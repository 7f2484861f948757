/** For Storybook's configuration, which is TypeScript; what it does is told in `fill-in.js`. */
export function fillIn(text: string): string;
